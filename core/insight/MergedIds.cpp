#include "insight/MergedIds.h"

namespace fairlead {

Result<MergedIds> MergedIds::load(const Reader& reader, const QByteArray& table)
{
    MergedIds merged;
    const auto done = reader.each("SELECT id, merged_into FROM \"" + table + "\" WHERE merged_into IS NOT NULL", {},
        [&](const RowView& row) { merged.m_targets.insert(row.id(0), row.id(1)); });
    if (!done) return done.error();
    return merged;
}

RecordId MergedIds::resolved(const RecordId& id) const
{
    if (m_targets.isEmpty()) return id;
    RecordId at = id;
    // A ring of merges ends after a few steps, as in Reader::titleOf().
    for (int hops = 0; hops < 8; ++hops) {
        const auto next = m_targets.constFind(at);
        if (next == m_targets.constEnd() || *next == id) break;
        at = *next;
    }
    return at;
}

} // namespace fairlead
