#include "insight/LastAmount.h"

#include "insight/DayNumber.h"

namespace fairlead {

Result<LastAmount::Amount> LastAmount::of(const DealFacts& deal) const
{
    if (deal.currency >= 0 && deal.amount != 0) return Amount { deal.currency, deal.amount };
    Amount amount;
    const Cell until = deal.closedOn ? cellOf(dateOfDay(deal.closedOn)) : Cell(QStringLiteral("9999-12-31"));
    const auto done = m_reader.each(
        "SELECT amount, amount_currency, happened_on, created_at FROM stage_event "
        "WHERE opportunity=?1 AND _v=1 AND happened_on<=?2 AND amount<>0 AND amount_currency IS NOT NULL "
        "AND NOT coalesce(void, 0) "
        "UNION ALL SELECT amount_before, amount_before_currency, happened_on, created_at FROM deal_change "
        "WHERE opportunity=?1 AND _v=1 AND happened_on<=?2 AND what='amount' AND amount_before<>0 "
        "AND amount_before_currency IS NOT NULL ORDER BY 3, 4",
        { cellOf(deal.id), until }, [&](const RowView& row) {
            amount = { m_currencies.indexOf(row.bytes(1)), row.integer(0) };
        });
    if (!done) return done.error();
    m_rates.convert(m_currencies, amount.currency, amount.minor, deal.closedOn);
    return amount;
}

} // namespace fairlead
