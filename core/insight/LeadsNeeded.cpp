#include "insight/LeadsNeeded.h"

#include "insight/DayNumber.h"
#include "insight/ExistingCustomers.h"
#include "insight/Forecast.h"
#include "insight/MoneySums.h"
#include "insight/SalesCycle.h"
#include "insight/TrendPeriods.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Period measuredOf(const ReportScope& scope)
{
    const QDate day = scope.asOf.isValid() ? scope.asOf : scope.today;
    return { day.addYears(-1).addDays(1), day };
}

/// numerator ÷ denominator to the thousandth; undefined without denominator.
Ratio thousandths(Wide numerator, Wide denominator)
{
    constexpr qint64 scale = 1000;
    if (denominator <= 0) return {};
    const Wide whole = numerator / denominator * scale;
    return { qint64(whole + dividedRounded(numerator % denominator * scale, denominator)), scale };
}

/// Leads that were received in days and came to an end, until the end of those days.
Result<void> eachEndedLead(
    const Reader& reader, const Period& days, const std::function<void(const RecordId&, bool converted)>& visit)
{
    return reader.each("SELECT id, status, converted_to FROM lead WHERE _v=1 AND received_on>=? AND received_on<=? "
                       "AND (converted_to IS NOT NULL OR status IN ('converted','rejected')) ORDER BY id",
        { cellOf(days.from), cellOf(days.to) },
        [&](const RowView& row) { visit(row.id(0), !row.isNull(2) || row.bytes(1) == "converted"); });
}

using Histories = std::map<QString, DemandHistory>;

Result<Histories> historiesOf(const Reader& reader, const ReportScope& scope, const Period& measured)
{
    const auto won = WonAmount(reader).compute(during(scope, measured), By::None);
    if (!won) return won.error();
    Histories histories;
    for (const Money& mean : won->total.mean)
        histories[mean.currency].meanWon = mean.minor;
    const auto customers = ExistingCustomers::load(reader, scope);
    if (!customers) return customers.error();
    const Period before = yearBefore(scope.period);
    for (const auto& deal : customers->deals()) {
        if (deal.currency.isEmpty()) continue;
        DemandHistory& history = histories[deal.currency];
        const QDate day = dateOfDay(deal.closedOn);
        if (measured.contains(day)) {
            history.won += deal.amount;
            if (deal.existing) history.wonFromExisting += deal.amount;
        }
        if (deal.existing && before.contains(day)) history.sameDaysBefore += deal.amount;
    }
    return histories;
}

void settle(DemandGroup& group, const DemandResult& result)
{
    const DemandHistory& history = group.history;
    const qint64 missing = group.missing();
    group.growth = history.won > 0 ? scaleRounded(missing, history.wonFromExisting, history.won) : 0;
    group.fromNew = missing - group.growth;
    group.deals = thousandths(group.fromNew, history.meanWon);
    if (!group.deals.isDefined() || result.winRate.numerator == 0) return;
    const Wide ends = Wide(group.fromNew) * result.winRate.denominator;
    const Wide wins = Wide(history.meanWon) * result.winRate.numerator;
    group.opportunities = thousandths(ends, wins);
    if (result.leadRate.numerator == 0) return;
    group.leads = thousandths(ends * result.leadRate.denominator, wins * result.leadRate.numerator);
}

void addGroup(DemandResult& result, const ForecastGroup& from, Histories& histories)
{
    using Column = ForecastColumn;
    for (const Money& plan : from.of(Column::Plan)) {
        DemandGroup group;
        group.key = from.key;
        group.currency = plan.currency;
        group.plan = plan.minor;
        group.won = amountIn(from.of(Column::Closed), plan.currency);
        group.weighted = amountIn(from.of(Column::Weighted), plan.currency);
        group.history = histories[plan.currency];
        settle(group, result);
        result.groups.push_back(std::move(group));
    }
}

Result<void> measureRates(DemandResult& result, const Reader& reader, const ReportScope& scope)
{
    const ReportScope past = during(scope, result.measured);
    const auto rate = WinRate(reader).compute(past, By::None);
    if (!rate) return rate.error();
    result.winRate = rate->total.rate();
    const auto cycle = SalesCycle(reader).compute(past, By::None);
    if (!cycle) return cycle.error();
    result.cycle = cycle->total.won.median;
    if (result.cycle.isDefined() && result.period.to.isValid())
        result.latestStart
            = result.period.to.addDays(-dividedRounded(result.cycle.numerator, result.cycle.denominator));
    return eachEndedLead(reader, result.measured, [&result](const RecordId&, bool converted) {
        result.leadRate.numerator += converted;
        ++result.leadRate.denominator;
    });
}

} // namespace

Result<DemandResult> LeadsNeeded::compute(const ReportScope& asked, By by) const
{
    if (by != By::None && by != By::Person && by != By::Team) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    const ReportScope scope = during(asked, Forecast::periodOf(asked));
    DemandResult result;
    result.period = scope.period;
    result.measured = measuredOf(scope);
    const auto forecast = Forecast(m_reader).compute(scope, by);
    if (!forecast) return forecast.error();
    result.draftPlan = forecast->draftPlan;
    if (const auto measured = measureRates(result, m_reader, scope); !measured) return measured.error();
    auto histories = historiesOf(m_reader, scope, result.measured);
    if (!histories) return histories.error();
    if (by == By::None) addGroup(result, forecast->total, *histories);
    for (const ForecastGroup& group : forecast->groups)
        addGroup(result, group, *histories);
    std::stable_sort(result.groups.begin(), result.groups.end(), [](const DemandGroup& a, const DemandGroup& b) {
        return a.currency != b.currency ? a.currency < b.currency : a.missing() > b.missing();
    });
    return result;
}

Result<std::vector<RecordId>> LeadsNeeded::rowsBehind(
    const ReportScope& asked, const QString& currency, Part part) const
{
    const auto moment = m_reader.snapshot();
    ReportScope scope = during(asked, Forecast::periodOf(asked));
    const Period measured = measuredOf(scope);
    if (part == Part::Ended)
        return WinRate(m_reader).dealsBehind(during(scope, measured), By::None, {}, WinRate::Part::WonAndLost);
    std::vector<RecordId> rows;
    if (part == Part::Leads) {
        const auto done
            = eachEndedLead(m_reader, measured, [&rows](const RecordId& lead, bool) { rows.push_back(lead); });
        if (!done) return done.error();
        return rows;
    }
    const auto customers = ExistingCustomers::load(m_reader, scope);
    if (!customers) return customers.error();
    const Period days = part == Part::SameDaysBefore ? yearBefore(scope.period) : measured;
    for (const auto& deal : customers->deals()) {
        const bool fits = part == Part::Won || deal.existing;
        const bool paid = currency.isEmpty() ? !deal.currency.isEmpty() : deal.currency == currency;
        if (fits && paid && days.contains(dateOfDay(deal.closedOn))) rows.push_back(deal.id);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

Result<qint64> LeadsNeeded::wonFromExisting(const ReportScope& scope, const Period& days, const QString& currency) const
{
    const auto customers = ExistingCustomers::load(m_reader, scope);
    if (!customers) return customers.error();
    qint64 sum = 0;
    for (const auto& deal : customers->deals())
        if (deal.existing && deal.currency == currency && days.contains(dateOfDay(deal.closedOn))) sum += deal.amount;
    return sum;
}

} // namespace fairlead
