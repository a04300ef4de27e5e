#include "merge/RowClock.h"

#include "base/Clock.h"

#include <QtEndian>

namespace fairlead {

namespace {

constexpr qsizetype rowBytes = 16;
constexpr qsizetype entryBytes = 14;

auto place(const std::vector<RowClock::Entry>& entries, quint16 group)
{
    return std::lower_bound(entries.begin(), entries.end(), group,
        [](const RowClock::Entry& entry, quint16 wanted) { return entry.group < wanted; });
}

} // namespace

std::optional<RowClock> RowClock::decode(const QByteArray& bytes, const OriginOf& originOf)
{
    if (bytes.size() < rowBytes || (bytes.size() - rowBytes) % entryBytes != 0) return std::nullopt;
    const char* at = bytes.constData();
    const char* end = at + bytes.size();
    RowClock clock(Stamp { qFromLittleEndian<quint64>(at), qFromLittleEndian<quint64>(at + 8) });
    if (clock.m_row.hlc >= HybridClock::limit) return std::nullopt;
    clock.m_entries.reserve(size_t((bytes.size() - rowBytes) / entryBytes));
    for (at += rowBytes; at != end; at += entryBytes) {
        const Entry entry { qFromLittleEndian<quint16>(at),
            Stamp { qFromLittleEndian<quint64>(at + 2), originOf(qFromLittleEndian<quint32>(at + 10)) } };
        const bool inOrder = clock.m_entries.empty() || clock.m_entries.back().group < entry.group;
        if (!inOrder || entry.stamp <= clock.m_row || entry.stamp.hlc >= HybridClock::limit) return std::nullopt;
        clock.m_entries.push_back(entry);
    }
    return clock;
}

QByteArray RowClock::encode(const IndexOf& indexOf) const
{
    QByteArray bytes(rowBytes + entryBytes * qsizetype(m_entries.size()), Qt::Uninitialized);
    char* at = bytes.data();
    qToLittleEndian(m_row.hlc, at);
    qToLittleEndian(m_row.origin, at + 8);
    at += rowBytes;
    for (const Entry& entry : m_entries) {
        qToLittleEndian(entry.group, at);
        qToLittleEndian(entry.stamp.hlc, at + 2);
        qToLittleEndian(indexOf(entry.stamp.origin), at + 10);
        at += entryBytes;
    }
    return bytes;
}

void RowClock::setRow(Stamp stamp)
{
    m_row = stamp;
    std::erase_if(m_entries, [stamp](const Entry& entry) { return entry.stamp <= stamp; });
}

Stamp RowClock::of(quint16 group) const
{
    const auto at = place(m_entries, group);
    return at != m_entries.end() && at->group == group ? at->stamp : m_row;
}

Stamp RowClock::own(quint16 group) const
{
    const auto at = place(m_entries, group);
    return at != m_entries.end() && at->group == group ? at->stamp : Stamp();
}

void RowClock::set(quint16 group, Stamp stamp)
{
    const auto at = m_entries.begin() + (place(m_entries, group) - m_entries.cbegin());
    const bool there = at != m_entries.end() && at->group == group;
    if (stamp <= m_row) {
        if (there) m_entries.erase(at);
    } else if (there) {
        at->stamp = stamp;
    } else {
        m_entries.insert(at, Entry { group, stamp });
    }
}

Stamp RowClock::latest() const
{
    Stamp greatest = m_row;
    for (const Entry& entry : m_entries)
        if (entry.group != group::deleted) greatest = std::max(greatest, entry.stamp);
    return greatest;
}

} // namespace fairlead
