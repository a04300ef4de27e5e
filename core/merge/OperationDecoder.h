#pragma once
#include "merge/CellColumn.h"
#include "merge/OperationShape.h"

#include "base/Result.h"

#include <set>

namespace fairlead {

/// One run of decodeOperations. Accepts exactly what OperationEncoder writes: there is one encoding of a list of
/// operations, so whatever is accepted encodes to the same bytes again.
class OperationDecoder
{
public:
    OperationDecoder(const QByteArray& bytes, quint64 origin);
    Result<std::vector<Operation>> decode();

private:
    using Members = std::vector<quint32>; ///< of a section: places in m_operations

    void readSectionTable();
    SectionKey readSectionKey();
    GroupId readGroupId();
    void readSectionOrder(size_t sections);
    void readStamps();
    void readRows(const Members& members);
    void readBases(const Members& members);
    std::vector<quint32> readBaseOrigins(const Members& members);
    void readSection(const SectionKey& key, const Members& members);
    void readInserts(const SectionKey& key, const Members& members);
    std::vector<GroupId> readGroups(Operation::Kind kind);
    Members readPresence(const Members& members);
    void readGroup(const GroupId& group, const Members& members);
    void readColumn(size_t column, bool last, const Members& members);

    ByteReader m_in;
    std::vector<Operation> m_operations;
    std::vector<SectionKey> m_sections;
    std::vector<Members> m_members;
    std::vector<quint64> m_origins; ///< by number of reference − 1
    std::set<quint64> m_knownOrigins;
    std::vector<quint32> m_counts; ///< values of each operation, for inserts
    CellColumnReader m_column;
    size_t m_cells = 0;
};

} // namespace fairlead
