#pragma once
#include "merge/Operation.h"

#include <functional>

namespace fairlead {

/// The clocks of one row as they lie in its hidden column `_c`: the row's own stamp, then only the groups that differ
/// from it. Layout, little endian: hlc u64 | origin u64 | { group u16 | hlc u64 | origin index u32 }*, sorted by group.
/// Groups are local 16-bit indexes here: built-in groups keep their number, custom fields get 256 and up from a
/// dictionary of the workspace. Origins of the sparse part are indexes into a dictionary of the workspace too.
class RowClock
{
public:
    struct Entry
    {
        quint16 group = 0;
        Stamp stamp;
        bool operator==(const Entry&) const = default;
    };
    using OriginOf = std::function<quint64(quint32 index)>;
    using IndexOf = std::function<quint32(quint64 origin)>;

    RowClock() = default;
    explicit RowClock(Stamp row)
        : m_row(row)
    {
    }

    /// Nothing if the bytes are not a clock.
    static std::optional<RowClock> decode(const QByteArray& bytes, const OriginOf& originOf);
    QByteArray encode(const IndexOf& indexOf) const;

    /// The stamp of the insert (greatest if there were several); null for a shell, a row of which only later
    /// operations have arrived.
    Stamp row() const { return m_row; }
    /// An insert speaks for every group, also for those it leaves empty: groups that are not later than it stand at
    /// its stamp from now on.
    void setRow(Stamp stamp);
    /// The stamp of a group: its own, or the row's.
    Stamp of(quint16 group) const;
    /// Its own only; null if it stands at the row's stamp.
    Stamp own(quint16 group) const;
    /// A stamp that is not later than the row's own makes the group stand at the row's stamp.
    void set(quint16 group, Stamp stamp);
    const std::vector<Entry>& entries() const { return m_entries; }
    /// The greatest stamp of all, groups `deleted` apart.
    Stamp latest() const;
    bool operator==(const RowClock&) const = default;

private:
    Stamp m_row;
    std::vector<Entry> m_entries;
};

} // namespace fairlead
