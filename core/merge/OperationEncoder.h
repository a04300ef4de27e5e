#pragma once
#include "merge/GroupColumns.h"
#include "merge/OperationShape.h"

#include <deque>

namespace fairlead {

/// One run of encodeOperations: brings the operations into order, parts them into sections, writes column by column.
class OperationEncoder
{
public:
    explicit OperationEncoder(const std::vector<Operation>& operations);
    QByteArray encode();

private:
    using Operations = std::vector<const Operation*>;
    struct Section
    {
        SectionKey key;
        Operations operations;
    };
    struct Group
    {
        GroupId id;
        size_t width;
    };

    void bringIntoOrder(const std::vector<Operation>& operations);
    void partIntoSections();
    void writeSectionTable();
    void writeStamps();
    void writeRows(const Operations& operations);
    void writeBases(const Operations& operations);
    void writeSection(const Section& section);
    void writeSets(const Operations& operations);
    void writeInserts(const Operations& operations);
    std::vector<Group> groupsOf(const Operations& operations) const;
    void writeValues(const GroupColumnsWriter& columns);

    ByteWriter m_out;
    Operations m_operations; ///< in the order of their stamps, values in the order of groups
    std::deque<Operation> m_sorted; ///< the few whose values had to be sorted first
    std::vector<Section> m_sections;
    std::vector<quint32> m_sectionOf;
    std::map<quint64, quint64> m_origins; ///< of base stamps → number of reference
    std::vector<GroupColumnsWriter> m_columns; ///< used again by every section
    size_t m_cells = 0;
};

} // namespace fairlead
