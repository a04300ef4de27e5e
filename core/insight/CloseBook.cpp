#include "insight/CloseBook.h"

#include "insight/DayNumber.h"
#include "insight/HeldDeals.h"
#include "insight/RowId.h"

namespace fairlead {

Result<CloseBook> CloseBook::load(const Reader& reader, const ReportScope& scope)
{
    CloseBook book;
    const auto read = scope.asOf.isValid() ? book.readAsOf(reader, scope) : book.readNow(reader, scope);
    if (!read) return read.error();
    const auto held = HeldDeals::load(reader, scope);
    if (!held) return held.error();
    if (!held->isEmpty())
        for (auto it = book.m_deals.begin(); it != book.m_deals.end(); ++it)
            it->held = held->contains(it.key());
    return book;
}

std::optional<Category> CloseBook::categoryOf(std::string_view code)
{
    if (code == "omitted") return Category::Omitted;
    if (code == "pipeline") return Category::Pipeline;
    if (code == "best_case") return Category::BestCase;
    if (code == "commit" || code == "closed") return Category::Commit;
    return {};
}

Result<void> CloseBook::readNow(const Reader& reader, const ReportScope& scope)
{
    const Period& asked = scope.period;
    return reader.each(
        "SELECT id, expected_close, coalesce(manager_category, rep_category), pinned_period FROM opportunity "
        "WHERE _v=1 AND stage IN (SELECT id FROM stage WHERE kind='open')",
        {}, [&](const RowView& row) {
            Closing& deal = m_deals[idOfBytes(row.bytes(0))];
            deal.day = dayNumber(row.bytes(1));
            deal.category = categoryOf(row.bytes(2));
            if (row.isNull(3)) return;
            const auto pinned = Period::parse(row.text(3));
            deal.pinned = pinned && (asked.isOpen() || (asked.contains(pinned->from) && asked.contains(pinned->to)));
        });
}

Result<void> CloseBook::readAsOf(const Reader& reader, const ReportScope& scope)
{
    // A move carries what was true at its moment; a change between moves replaces one thing of it.
    const bool knew = scope.dating == Dating::AsWeKnewIt;
    const QByteArray until = knew ? "created_at<?1" : "happened_on<=?1";
    const QByteArray order = knew ? "at" : "day, at";
    const Cell bound = knew ? Cell(scope.asOf.addDays(1).startOfDay().toMSecsSinceEpoch()) : cellOf(scope.asOf);
    return reader.each(
        "SELECT opportunity, what, close, category, happened_on AS day, created_at AS at FROM "
        "(SELECT opportunity, 'move' AS what, expected_close AS close, category, happened_on, created_at "
        "FROM stage_event WHERE _v=1 AND void IS NULL AND "
            + until
            + " UNION ALL SELECT opportunity, what, date_after, category_after, happened_on, created_at FROM "
              "deal_change "
              "WHERE _v=1 AND what IN ('close','category') AND "
            + until + ") ORDER BY " + order,
        { bound }, [&](const RowView& row) {
            Closing& deal = m_deals[idOfBytes(row.bytes(0))];
            const std::string_view what = row.bytes(1);
            if (what != "category") deal.day = dayNumber(row.bytes(2));
            if (what != "close") deal.category = categoryOf(row.bytes(3));
        });
}

} // namespace fairlead
