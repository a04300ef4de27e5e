#include "merge/RandomOperations.h"

#include <map>

namespace fairlead::test {

std::vector<Operation> RandomOperations::list(size_t count)
{
    std::vector<Operation> operations;
    operations.reserve(count);
    for (size_t i = 0; i < count; ++i)
        operations.push_back(operation());
    return operations;
}

Operation RandomOperations::operation()
{
    Operation operation;
    operation.kind = Operation::Kind(1 + below(5));
    operation.type = quint16(below(10) ? below(6) : below(0x10000));
    operation.row = id();
    m_hlc += below(3) ? 1 : 1 + below(quint64(100000) << 16);
    operation.stamp = Stamp { m_hlc, m_origin };
    operation.base = base();
    switch (operation.kind) {
    case Operation::Kind::InsertRow:
    case Operation::Kind::Entry:
        operation.values = values();
        break;
    case Operation::Kind::SetDeleted:
        operation.values = { GroupValue { { group::deleted, {} }, cells(3) } };
        break;
    case Operation::Kind::SetGroup:
        operation.values = { GroupValue { dataGroup(), cells(1 + below(3)) } };
        break;
    case Operation::Kind::Redact:
        break;
    }
    return operation;
}

Cells RandomOperations::cells(size_t width)
{
    Cells cells;
    for (size_t i = 0; i < width; ++i)
        cells.push_back(cell());
    return cells;
}

Cell RandomOperations::cell()
{
    switch (below(6)) {
    case 0:
        return Cell();
    case 1:
        return qint64(below(100));
    case 2:
        return qint64(m_random());
    case 3:
        return text();
    case 4:
        return id().bytes();
    default:
        return QByteArray(qsizetype(below(80)), char(below(256)));
    }
}

QString RandomOperations::text()
{
    static const char32_t samples[]
        = { 1, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfeff, 0xffff, 0x10000, 0x10ffff, U'a', U'王' };
    QString text;
    for (quint64 i = below(12); i > 0; --i) {
        const char32_t point = samples[below(std::size(samples))];
        text += QString::fromUcs4(&point, 1);
    }
    return below(8) ? text : text.repeated(20);
}

RecordId RandomOperations::id()
{
    if (m_ids.empty() || below(3) == 0) {
        QByteArray bytes(16, '\0');
        for (char& byte : bytes)
            byte = char(m_random());
        if (!m_ids.empty() && below(2)) bytes.replace(0, 8, m_ids.back().bytes().left(8));
        m_ids.push_back(RecordId::fromBytes(bytes));
    }
    return m_ids[m_ids.size() - 1 - below(std::min<quint64>(m_ids.size(), 20))];
}

GroupId RandomOperations::dataGroup()
{
    if (below(8) == 0) return GroupId { group::customField, m_ids.empty() ? id() : m_ids[below(m_ids.size())] };
    return GroupId { quint16(1 + below(12)), {} };
}

std::vector<GroupValue> RandomOperations::values()
{
    std::map<GroupId, Cells> chosen;
    for (quint64 i = below(6); i > 0; --i)
        chosen[dataGroup()] = cells(1 + below(3));
    if (below(2)) chosen[GroupId { group::birth, {} }] = cells(4);
    std::vector<GroupValue> values;
    for (auto& [group, cells] : chosen)
        values.push_back(GroupValue { group, cells });
    return values;
}

Stamp RandomOperations::base()
{
    if (below(3) == 0) return Stamp();
    const quint64 hlc = m_hlc - 1 - (below(2) ? 0 : below(quint64(1000000) << 16));
    return Stamp { hlc, below(2) ? m_origin : m_origin + below(5) };
}

} // namespace fairlead::test
