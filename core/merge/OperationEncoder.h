#pragma once
#include "merge/CellColumn.h"
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

    void bringIntoOrder(const std::vector<Operation>& operations);
    void partIntoSections();
    void writeSectionTable();
    void writeStamps();
    void writeRows(const Operations& operations);
    void writeBases(const Operations& operations);
    void writeSection(const Section& section);
    void writeInserts(const Operations& operations);
    void writePresence(const std::vector<bool>& present, size_t count);
    void writeGroup(const std::vector<const Cells*>& values);

    ByteWriter m_out;
    Operations m_operations; ///< in the order of their stamps, values in the order of groups
    std::deque<Operation> m_sorted; ///< the few whose values had to be sorted first
    std::vector<Section> m_sections;
    std::vector<quint32> m_sectionOf;
    std::map<quint64, quint64> m_origins; ///< of base stamps → number of reference
    CellColumnWriter m_column;
    size_t m_cells = 0;
};

} // namespace fairlead
