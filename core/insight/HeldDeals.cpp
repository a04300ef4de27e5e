#include "insight/HeldDeals.h"

#include <QHash>

namespace fairlead {

Result<HeldDeals> HeldDeals::load(const Reader& reader, const ReportScope& scope)
{
    const QDate day = scope.asOf.isValid() ? scope.asOf : scope.today;
    HeldDeals held;
    // The plus keeps SQLite from taking "is visible", which nearly all are, for a way to find them.
    const auto now = reader.each(
        "SELECT id, hold_until FROM opportunity WHERE hold_until>'' AND +_v=1", {}, [&](const RowView& row) {
            if (row.date(1) > day) held.m_deals.insert(row.id(0));
        });
    if (!now) return now.error();
    if (!scope.asOf.isValid()) return held;
    const bool byRecording = scope.dating == Dating::AsWeKnewIt;
    // The first change after the day tells what stood until then.
    QHash<RecordId, bool> before;
    const auto done = reader.each(QByteArray("SELECT opportunity, date_before FROM deal_change WHERE _v=1 AND "
                                             "what='hold' AND ")
            + (byRecording ? "created_at>=?" : "happened_on>?") + " ORDER BY happened_on DESC, created_at DESC, n DESC",
        { byRecording ? Cell(day.addDays(1).startOfDay().toMSecsSinceEpoch()) : cellOf(day) },
        [&](const RowView& row) { before.insert(row.id(0), row.date(1) > day); });
    if (!done) return done.error();
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (*it)
            held.m_deals.insert(it.key());
        else
            held.m_deals.remove(it.key());
    }
    return held;
}

} // namespace fairlead
