#include "insight/DealChanges.h"

#include "insight/DayNumber.h"
#include "insight/RowId.h"

namespace fairlead {

Result<DealChanges> DealChanges::load(const Reader& reader, WordTable& currencies, const ReportScope& scope)
{
    DealChanges changes;
    const bool byRecording = scope.dating == Dating::AsWeKnewIt;
    const QByteArray until = byRecording ? "created_at<?" : "happened_on<=?";
    const Cell limit = byRecording ? Cell(scope.asOf.addDays(1).startOfDay().toMSecsSinceEpoch()) : cellOf(scope.asOf);
    // Oldest first: a later change of a deal takes the place of the one before.
    const auto done = reader.each("SELECT opportunity, what='owner', happened_on, created_at, amount_after_currency, "
                                  "amount_after, owner_after, unit_after FROM deal_change WHERE _v=1 AND "
            + until + " AND what IN ('amount', 'owner') ORDER BY happened_on, created_at, n",
        { limit }, [&](const RowView& row) {
            Change change { dayNumber(row.bytes(2)), row.integer(3), currencies.indexOf(row.bytes(4)), row.integer(5),
                idOfBytes(row.bytes(6)), idOfBytes(row.bytes(7)) };
            (row.integer(1) ? changes.m_owners : changes.m_amounts).insert(row.id(0), change);
        });
    if (!done) return done.error();
    return changes;
}

bool DealChanges::Change::isAfter(const MoveEvent& event) const
{
    return day > event.day || (day == event.day && recordedAt >= event.recordedAt);
}

void DealChanges::apply(DealFacts& deal, const MoveEvent& lastEvent) const
{
    const auto amount = m_amounts.constFind(deal.id);
    if (amount != m_amounts.constEnd() && amount->isAfter(lastEvent)) {
        deal.currency = amount->currency;
        deal.amount = amount->amount;
    }
    const auto owner = m_owners.constFind(deal.id);
    if (deal.end == StageEnd::Open && owner != m_owners.constEnd() && owner->isAfter(lastEvent)) {
        deal.owner = owner->owner;
        deal.unit = owner->unit;
    }
}

} // namespace fairlead
