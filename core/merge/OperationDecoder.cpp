#include "merge/OperationDecoder.h"

#include "base/Clock.h"
#include "merge/OperationCodec.h"

namespace fairlead {

using namespace Qt::StringLiterals;

OperationDecoder::OperationDecoder(const QByteArray& bytes, quint64 origin)
    : m_in(bytes)
    , m_origins { origin }
    , m_knownOrigins { origin }
{
}

Result<std::vector<Operation>> OperationDecoder::decode()
{
    const quint8 format = m_in.byte();
    if (!m_in.failed() && format > operationFormat) return Error { ErrorCode::TooNew, u"operations"_s };
    m_in.require(format == operationFormat);
    const size_t count = m_in.count(limit::operations);
    if (count > 0) {
        // Every operation takes at least a section number, two parts of a stamp, a prefix length and a base.
        m_in.require(count <= m_in.left() / 5);
        if (!m_in.failed()) m_operations.resize(count);
        readSectionTable();
        readStamps();
        for (size_t i = 0; i < m_sections.size() && !m_in.failed(); ++i)
            readSection(m_sections[i], m_members[i]);
    }
    if (m_in.failed() || m_in.left() != 0) return Error { ErrorCode::Damaged, u"operations"_s };
    return std::move(m_operations);
}

void OperationDecoder::readSectionTable()
{
    const size_t sections = m_in.count(m_operations.size());
    std::set<SectionKey> known;
    for (size_t i = 0; i < sections && !m_in.failed(); ++i) {
        m_sections.push_back(readSectionKey());
        m_in.require(known.insert(m_sections.back()).second);
    }
    if (!m_in.failed()) readSectionOrder(sections);
}

SectionKey OperationDecoder::readSectionKey()
{
    SectionKey key;
    key.type = quint16(m_in.varint(0xffff));
    const quint8 kind = m_in.byte();
    m_in.require(kind >= quint8(Operation::Kind::InsertRow) && kind <= quint8(Operation::Kind::Redact));
    key.kind = Operation::Kind(kind);
    if (key.kind == Operation::Kind::SetGroup && !m_in.failed()) {
        key.group = readGroupId();
        m_in.require(mayCarry(key.kind, key.group));
    }
    return key;
}

GroupId OperationDecoder::readGroupId()
{
    GroupId group { m_in.byte(), {} };
    if (group.number != group::customField) return group;
    const auto field = m_in.view(16);
    if (!m_in.failed()) group.field = RecordId::fromBytes(QByteArray::fromRawData(field.data(), 16));
    return group;
}

void OperationDecoder::readSectionOrder(size_t sections)
{
    m_members.resize(sections);
    size_t met = 0;
    for (size_t i = 0; i < m_operations.size() && !m_in.failed(); ++i) {
        const size_t number = m_in.varint(sections - 1);
        // Sections are numbered as they are met.
        if (!m_in.require(number <= met)) return;
        met += number == met;
        if (!m_in.require(number < sections)) return;
        m_members[number].push_back(quint32(i));
        m_operations[i].kind = m_sections[number].kind;
        m_operations[i].type = m_sections[number].type;
    }
    m_in.require(met == sections);
}

void OperationDecoder::readStamps()
{
    quint64 ms = 0;
    for (Operation& operation : m_operations) {
        ms += m_in.varint(HybridClock::limit >> 16);
        if (!m_in.require(ms < (HybridClock::limit >> 16))) return;
        operation.stamp = Stamp { ms << 16, m_origins.front() };
    }
    quint64 last = 0;
    for (Operation& operation : m_operations) {
        const quint64 counter = m_in.varint(0xffff);
        const bool sameMs = (operation.stamp.hlc >> 16) == (last >> 16);
        const quint64 hlc = sameMs ? last + 1 + counter : operation.stamp.hlc + counter;
        if (!m_in.require((hlc >> 16) == (operation.stamp.hlc >> 16))) return;
        operation.stamp.hlc = last = hlc;
    }
}

void OperationDecoder::readRows(const Members& members)
{
    const auto prefixes = m_in.view(members.size());
    if (m_in.failed()) return;
    uchar id[16] = {};
    for (size_t i = 0; i < members.size(); ++i) {
        const quint8 shared = quint8(prefixes[i]);
        if (!m_in.require(shared <= 16)) return;
        const auto tail = m_in.view(size_t(16 - shared));
        if (m_in.failed()) return;
        // The prefix is as long as it can be.
        if (!m_in.require(tail.empty() || uchar(tail.front()) != id[shared])) return;
        std::copy(tail.begin(), tail.end(), id + shared);
        const auto whole = QByteArray::fromRawData(reinterpret_cast<const char*>(id), 16);
        m_operations[members[i]].row = RecordId::fromBytes(whole);
        if (i == 0 && !m_in.require(!m_operations[members[i]].row.isNull())) return;
    }
}

void OperationDecoder::readBases(const Members& members)
{
    const std::vector<quint32> references = readBaseOrigins(members);
    for (size_t i = 0; i < members.size() && !m_in.failed(); ++i) {
        if (references[i] == 0) continue;
        Operation& operation = m_operations[members[i]];
        const quint64 ms = operation.stamp.hlc >> 16;
        operation.base = Stamp { (ms - m_in.varint(ms)) << 16, m_origins[references[i] - 1] };
    }
    for (size_t i = 0; i < members.size() && !m_in.failed(); ++i) {
        if (references[i] == 0) continue;
        Operation& operation = m_operations[members[i]];
        operation.base.hlc |= m_in.varint(0xffff);
        m_in.require(operation.base.hlc > 0 && operation.base.hlc < operation.stamp.hlc);
    }
}

std::vector<quint32> OperationDecoder::readBaseOrigins(const Members& members)
{
    std::vector<quint32> references;
    references.reserve(members.size());
    size_t known = m_origins.size();
    for (size_t i = 0; i < members.size(); ++i) {
        references.push_back(quint32(m_in.varint(known + 1)));
        known += references.back() == known + 1;
    }
    while (m_origins.size() < known && !m_in.failed()) {
        m_origins.push_back(m_in.u64());
        m_in.require(m_knownOrigins.insert(m_origins.back()).second);
    }
    return references;
}

void OperationDecoder::readSection(const SectionKey& key, const Members& members)
{
    readRows(members);
    readBases(members);
    if (m_in.failed()) return;
    if (key.kind == Operation::Kind::InsertRow || key.kind == Operation::Kind::Entry) {
        readInserts(key, members);
    } else if (key.kind != Operation::Kind::Redact) {
        for (quint32 member : members)
            m_operations[member].values.reserve(1);
        readGroup(key.group, members); // the null group of SetDeleted is `deleted`
    }
}

void OperationDecoder::readInserts(const SectionKey& key, const Members& members)
{
    const std::vector<GroupId> groups = readGroups(key.kind);
    std::vector<Members> having;
    m_counts.resize(m_operations.size());
    size_t values = 0;
    for (size_t i = 0; i < groups.size() && !m_in.failed(); ++i) {
        having.push_back(readPresence(members));
        for (quint32 member : having.back())
            ++m_counts[member];
        // Every value that is said to be there takes at least a byte.
        values += having.back().size();
        m_in.require(values <= m_in.left());
    }
    if (m_in.failed()) return;
    for (quint32 member : members)
        m_operations[member].values.reserve(m_counts[member]);
    for (size_t i = 0; i < groups.size() && !m_in.failed(); ++i)
        readGroup(groups[i], having[i]);
}

std::vector<GroupId> OperationDecoder::readGroups(Operation::Kind kind)
{
    std::vector<GroupId> groups;
    const size_t count = m_in.count(limit::cells);
    for (size_t i = 0; i < count && !m_in.failed(); ++i) {
        const GroupId group = readGroupId();
        m_in.require(mayCarry(kind, group) && (groups.empty() || groups.back() < group));
        groups.push_back(group);
    }
    return groups;
}

OperationDecoder::Members OperationDecoder::readPresence(const Members& members)
{
    const quint8 form = m_in.byte();
    if (form == 0) return members;
    const auto bits = m_in.view((members.size() + 7) / 8);
    Members present;
    if (!m_in.require(form == 1) || m_in.failed()) return present;
    for (size_t i = 0; i < bits.size() * 8; ++i) {
        if (!(quint8(bits[i / 8]) >> (i % 8) & 1)) continue;
        if (!m_in.require(i < members.size())) return present;
        present.push_back(members[i]);
    }
    m_in.require(!present.empty() && present.size() < members.size());
    return present;
}

void OperationDecoder::readGroup(const GroupId& group, const Members& members)
{
    const size_t width = m_in.byte();
    m_cells += width * members.size();
    if (!m_in.require(width > 0 && m_cells <= limit::cells && width * members.size() <= m_in.left())) return;
    for (quint32 member : members) {
        m_operations[member].values.push_back(GroupValue { group, {} });
        m_operations[member].values.back().cells.reserve(width);
    }
    for (size_t column = 0; column < width && !m_in.failed(); ++column)
        readColumn(column, column + 1 == width, members);
}

void OperationDecoder::readColumn(size_t column, bool last, const Members& members)
{
    m_column.read(m_in, members.size());
    if (m_in.failed()) return;
    size_t filled = 0;
    for (size_t i = 0; i < members.size(); ++i) {
        if (m_column.tag(i) == celltag::absent) continue;
        Cells& cells = m_operations[members[i]].values.back().cells;
        // Cells are absent at the end alone.
        if (!m_in.require(cells.size() == column)) return;
        cells.push_back(m_column.take(i));
        ++filled;
    }
    m_in.require(column == 0 ? filled == members.size() : !last || filled > 0);
}

} // namespace fairlead
