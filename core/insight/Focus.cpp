#include "insight/Focus.h"

#include "insight/ClaimGrouping.h"
#include "insight/DayNumber.h"
#include "insight/OpenForecast.h"
#include "insight/QuotaTable.h"
#include "insight/TrendPeriods.h"
#include "insight/WonAmount.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool splitsFocus(By by) { return by == By::None || by == By::Person || by == By::Team; }

/// The plans of the groups that there are: who has nothing to bring in has nothing to choose from.
void setPlans(FocusBuilder& builder, const QuotaTable& quotas, const ReportScope& scope, By by)
{
    if (by == By::None) return builder.setPlan({}, quotas.of(scope, by, {}));
    for (const GroupKey& key : builder.keys())
        builder.setPlan(key, quotas.of(scope, by, key));
}

Result<void> addWon(FocusBuilder& builder, const Reader& reader, const ReportScope& scope, By by)
{
    const auto won = WonAmount(reader).compute(scope, by);
    if (!won) return won.error();
    if (by == By::None) builder.addDone({}, won->total.won);
    for (const WonGroup& group : won->groups)
        builder.addDone(group.key, group.won);
    return {};
}

qint64 addClaims(FocusBuilder& builder, const ClaimBook& book, const ClaimGrouping& grouping, const Period& period)
{
    qint64 overdue = 0;
    for (const Claim& claim : book.claims()) {
        if (claim.open() == 0 || claim.due == 0 || claim.due > dayOfDate(period.to)) continue;
        FocusItem item;
        item.id = claim.id;
        item.type = claim.isInvoice() ? u"invoice"_s : u"instalment"_s;
        item.person = claim.person;
        item.company = claim.company;
        item.due = claim.due;
        item.amount = claim.open();
        item.chance = claim.chance;
        item.pinned = claim.pinned;
        overdue += claim.due < book.day();
        builder.add(grouping.keyOf(claim, claim.due), book.currencies().name(claim.currency), std::move(item));
    }
    for (const Incoming& money : book.money())
        if (!money.credit && period.contains(dateOfDay(money.cashOn)))
            builder.addDone(grouping.keyOf(money, money.cashOn),
                { Money { money.amount, book.currencies().name(money.currency) } });
    return overdue;
}

} // namespace

Result<FocusResult> Focus::deals(const ReportScope& asked, By by) const
{
    if (!splitsFocus(by)) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    const ReportScope scope = during(asked, Forecast::periodOf(asked));
    const auto open = OpenForecast::prepare(m_reader, scope, by);
    if (!open) return open.error();
    (*open)->askWho();
    FocusBuilder builder;
    qint64 overdue = 0;
    const auto passed = (*open)->each([&](const DealFacts& deal, const OpenShare& share) {
        if (share.which == Forecast::Which::Undated || share.column == ForecastColumn::Omitted) return;
        if (deal.currency < 0) return;
        FocusItem item;
        item.id = deal.id;
        item.type = u"opportunity"_s;
        item.person = deal.owner;
        item.company = deal.company;
        item.due = share.due;
        item.amount = share.amount;
        item.chance = deal.chance;
        item.pinned = share.pinned;
        overdue += share.which == Forecast::Which::Overdue;
        builder.add(share.key, (*open)->currencies().name(deal.currency), std::move(item));
    });
    if (!passed) return passed.error();
    if (const auto won = addWon(builder, m_reader, scope, by); !won) return won.error();
    const auto quotas = QuotaTable::load(m_reader, u"signed"_s, scope);
    if (!quotas) return quotas.error();
    setPlans(builder, *quotas, scope, by);
    FocusResult result = builder.finish();
    result.period = scope.period;
    result.draftPlan = quotas->isDraft();
    result.overdue = overdue;
    return result;
}

Result<FocusResult> Focus::claims(const ReportScope& asked, By by) const
{
    if (!splitsFocus(by)) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    const ReportScope scope = during(asked, Forecast::periodOf(asked));
    const auto book = ClaimBook::load(m_reader, scope);
    if (!book) return book.error();
    const auto grouping = ClaimGrouping::load(m_reader, by);
    if (!grouping) return grouping.error();
    const auto quotas = QuotaTable::load(m_reader, u"collected"_s, scope);
    if (!quotas) return quotas.error();
    FocusBuilder builder;
    const qint64 overdue = addClaims(builder, *book, *grouping, scope.period);
    setPlans(builder, *quotas, scope, by);
    FocusResult result = builder.finish();
    result.period = scope.period;
    result.draftPlan = quotas->isDraft();
    result.overdue = overdue;
    return result;
}

} // namespace fairlead
