#include "insight/Corrections.h"

namespace fairlead {

Result<Corrections> Corrections::load(const Reader& reader, const QByteArray& table)
{
    Corrections corrections;
    // The one recorded last of several that correct the same: it comes last, and replaces the others.
    const auto done = reader.each(
        "SELECT corrects, id FROM " + table + " WHERE _v=1 AND corrects IS NOT NULL ORDER BY created_at, id", {},
        [&](const RowView& row) { corrections.m_next.insert(row.id(0), row.id(1)); });
    if (!done) return done.error();
    return corrections;
}

RecordId Corrections::latest(const RecordId& entry) const
{
    RecordId at = entry;
    // No chain is longer than all corrections; two that name each other end there.
    for (qsizetype steps = 0; steps <= m_next.size(); ++steps) {
        const auto next = m_next.constFind(at);
        if (next == m_next.cend()) break;
        at = *next;
    }
    return at;
}

} // namespace fairlead
