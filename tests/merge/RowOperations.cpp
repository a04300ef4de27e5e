#include "merge/RowOperations.h"

namespace fairlead::test {

using Kind = Operation::Kind;

Operation RowOperations::operation()
{
    Operation operation;
    operation.kind = kind();
    operation.type = 1;
    operation.row = RecordId::computed(1, "row");
    operation.stamp = Stamp { quint64(1 + below(8)), quint64(1 + below(3)) };
    switch (operation.kind) {
    case Kind::InsertRow:
    case Kind::Entry:
        for (const GroupId& group : groups())
            if (below(2)) operation.values.push_back(value(group));
        if (below(4)) operation.values.push_back(value({ group::birth, {} }));
        break;
    case Kind::SetGroup:
        operation.values.push_back(value(groups()[size_t(below(int(groups().size())))]));
        break;
    case Kind::SetDeleted:
        operation.values.push_back(value({ group::deleted, {} }));
        break;
    case Kind::Redact:
        break;
    }
    return operation;
}

const std::vector<GroupId>& RowOperations::groups()
{
    static const std::vector<GroupId> all { { 1, {} }, { 2, {} }, { 3, {} },
        { group::customField, RecordId::computed(9, "field") } };
    return all;
}

Operation::Kind RowOperations::kind()
{
    const int what = below(100);
    if (what < 15) return Kind::SetDeleted;
    if (what < 45) return Kind::SetGroup;
    if (m_mix == Mix::Plain) return what < 75 ? Kind::SetGroup : Kind::InsertRow;
    if (m_mix == Mix::Entries) return Kind::Entry;
    return what < 70 ? Kind::InsertRow : what < 98 ? Kind::Entry : Kind::Redact;
}

/// Whole, short or empty: programs of several versions wrote it.
GroupValue RowOperations::value(const GroupId& group)
{
    const size_t width = below(4) ? groupWidth : 1 + size_t(below(2));
    const Cell cell = below(4) ? Cell(qint64(below(below(4) ? 2 : 200))) : Cell();
    GroupValue value { group, Cells(width, cell) };
    if (below(3) == 0) value.cells.resize(groupWidth + 1); // by a program that knows one more column
    return value;
}

} // namespace fairlead::test
