#include "insight/ForecastBacktest.h"

#include "insight/DayNumber.h"
#include "insight/MoneySums.h"
#include "insight/TrendPeriods.h"
#include "insight/WonAmount.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

By splitOf(ForecastLead lead) { return lead == ForecastLead::QuarterStart ? By::Quarter : By::Month; }

/// The last twelve whole months, or what of the period asked for is over.
Period pastOf(const ReportScope& scope)
{
    const QDate today = scope.asOf.isValid() ? scope.asOf : scope.today;
    const QDate month(today.year(), today.month(), 1);
    Period past = scope.period;
    if (!past.to.isValid() || past.to >= today) past.to = today.addDays(-1);
    if (!past.from.isValid()) past.from = month.addMonths(-12);
    return past;
}

ReportScope asItStood(ReportScope scope, const Period& days, QDate asOf)
{
    scope.period = days;
    scope.asOf = asOf;
    return scope;
}

} // namespace

Result<std::vector<ForecastBacktest::Target>> ForecastBacktest::targets(
    const ReportScope& scope, BacktestResult& result) const
{
    const auto read = m_reader.each("SELECT min(happened_on) FROM stage_event WHERE _v=1", {},
        [&result](const RowView& row) { result.historySince = dateOfDay(dayNumber(row.bytes(0))); });
    if (!read) return read.error();
    result.period = pastOf(scope);
    std::vector<Target> targets;
    const auto add = [&](ForecastLead lead, QDate first, int months, QDate asOf) {
        const Period days { first, first.addMonths(months).addDays(-1) };
        const bool whole = result.period.contains(days.from) && result.period.contains(days.to);
        if (whole && result.historySince.isValid() && asOf >= result.historySince)
            targets.push_back({ lead, days, asOf });
    };
    const Period& past = result.period;
    QDate month(past.from.year(), past.from.month(), 1);
    for (; month.isValid() && month <= past.to; month = month.addMonths(1)) {
        if (month.month() % 3 == 1) add(ForecastLead::QuarterStart, month, 3, month.addDays(-1));
        add(ForecastLead::MonthBefore, month, 1, month.addMonths(-1));
        add(ForecastLead::MidMonth, month, 1, month.addDays(14));
    }
    return targets;
}

Result<BacktestResult> ForecastBacktest::compute(const ReportScope& scope) const
{
    const auto moment = m_reader.snapshot();
    BacktestResult result;
    const auto targets = this->targets(scope, result);
    if (!targets) return targets.error();
    std::map<std::tuple<ForecastLead, QString, ForecastMethod>, LeadAccuracy> sums;
    for (const Target& target : *targets) {
        const auto then
            = ForecastMethods(m_reader).compute(asItStood(scope, target.days, target.asOf), splitOf(target.lead));
        if (!then) return then.error();
        const auto came = WonAmount(m_reader).compute(during(scope, target.days), By::None);
        if (!came) return came.error();
        for (int i = 0; i < forecastMethods; ++i) {
            const auto& said = then->groups.front().sums[size_t(i)];
            QList<Money> either = said; // where nothing was said, or nothing came, that is an answer, too
            addMoney(either, came->total.won);
            for (const Money& one : std::as_const(either)) {
                LeadAccuracy& sum = sums[{ target.lead, one.currency, ForecastMethod(i) }];
                const qint64 forecast = amountIn(said, one.currency);
                const qint64 actual = amountIn(came->total.won, one.currency);
                ++sum.periods;
                sum.forecast += forecast;
                sum.actual += actual;
                sum.error += std::abs(forecast - actual);
            }
        }
    }
    for (auto& [key, accuracy] : sums) {
        std::tie(accuracy.lead, accuracy.currency, accuracy.method) = key;
        result.accuracies.push_back(accuracy);
    }
    return result;
}

Result<std::vector<RecordId>> ForecastBacktest::dealsBehind(
    const ReportScope& asked, ForecastLead lead, ForecastMethod method, const QString& currency) const
{
    const auto moment = m_reader.snapshot();
    const ReportScope scope = inCurrency(asked, currency);
    BacktestResult result;
    const auto targets = this->targets(scope, result);
    if (!targets) return targets.error();
    std::vector<RecordId> deals;
    for (const Target& target : *targets) {
        if (target.lead != lead) continue;
        const auto then = ForecastMethods(m_reader).dealsBehind(
            asItStood(scope, target.days, target.asOf), splitOf(lead), std::nullopt, method);
        if (!then) return then.error();
        const auto came = WonAmount(m_reader).dealsBehind(during(scope, target.days), By::None, std::nullopt);
        if (!came) return came.error();
        deals.insert(deals.end(), then->begin(), then->end());
        deals.insert(deals.end(), came->begin(), came->end());
    }
    std::sort(deals.begin(), deals.end());
    deals.erase(std::unique(deals.begin(), deals.end()), deals.end());
    return deals;
}

} // namespace fairlead
