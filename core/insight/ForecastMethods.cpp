#include "insight/ForecastMethods.h"

#include "insight/DayNumber.h"
#include "insight/MoneySums.h"
#include "insight/OpenForecast.h"
#include "insight/QuotaTable.h"
#include "insight/SeasonTable.h"
#include "insight/TrendPeriods.h"
#include "insight/WaysToWin.h"
#include "insight/WonAmount.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Method = ForecastMethod;
using Which = Forecast::Which;

/// What is open of a period, by method.
struct Open
{
    MoneySums commit;
    WeightedSums stage;
    std::vector<Wide> history; ///< by currency, in billionths
};

QList<Money> historyOf(const Open& open, const WordTable& currencies)
{
    QList<Money> sums;
    for (int i : currencies.sorted())
        if (size_t(i) < open.history.size() && open.history[size_t(i)] != 0)
            sums.append({ qint64(dividedRounded(open.history[size_t(i)], FixedRate::one)), currencies.name(i) });
    return sums;
}

QList<Money> runRates(const SeasonTable& seasons, QDate first, int months)
{
    QList<Money> sums;
    for (const auto& [currency, season] : seasons.seasons()) {
        qint64 sum = 0;
        for (int i = 0; i < months; ++i)
            sum += season.runRate(first.addMonths(i).month());
        sums.append({ sum, currency });
    }
    return sums;
}

Result<void> addSums(MethodsGroup& group, const Open& open, const WordTable& currencies)
{
    auto commit = open.commit.list(currencies);
    if (!commit) return commit.error();
    auto stage = open.stage.list(currencies);
    if (!stage) return stage.error();
    const std::pair<Method, QList<Money>> parts[] = { { Method::Stage, std::move(*stage) },
        { Method::Commit, std::move(*commit) }, { Method::History, historyOf(open, currencies) } };
    for (const auto& [method, sums] : parts) {
        group.sums[size_t(method)] = group.closed;
        addMoney(group.sums[size_t(method)], sums);
    }
    return {};
}

/// Goes over the open deals that count in the periods.
Result<void> passOpen(OpenForecast& open, const WaysToWin& ways, QHash<GroupKey, Open>& groups, MethodsResult& result)
{
    return open.each([&](const DealFacts& deal, const OpenShare& share) {
        if (share.column == ForecastColumn::Omitted || share.which == Which::Undated || deal.currency < 0) return;
        if (share.which == Which::Overdue) {
            ++result.overdue;
            return;
        }
        Open& group = groups[share.key];
        if (share.column == ForecastColumn::Commit) group.commit.add(deal.currency, share.amount);
        if (deal.chance >= 0)
            group.stage.add(deal.currency, share.amount, deal.chance);
        else
            ++result.unknownChance;
        const auto way = ways.from(deal.stage);
        if (!way) {
            ++result.withoutRate;
            return;
        }
        if (group.history.size() <= size_t(deal.currency)) group.history.resize(size_t(deal.currency) + 1);
        group.history[size_t(deal.currency)] += Wide(share.amount) * way->billionths;
    });
}

int monthsOf(By by) { return by == By::Month ? 1 : 3; }

std::vector<GroupKey> periodsOf(const Period& period, By by)
{
    std::vector<GroupKey> keys;
    QDate day = dateOfDay(periodStart(by, dayOfDate(period.from)));
    for (; day <= period.to; day = day.addMonths(monthsOf(by)))
        keys.push_back({ {}, dayOfDate(day), {} });
    return keys;
}

} // namespace

Period ForecastMethods::periodOf(const ReportScope& scope)
{
    return halfYearFrom(scope.asOf.isValid() ? scope.asOf : scope.today, scope.period);
}

Result<MethodsResult> ForecastMethods::compute(const ReportScope& asked, By by) const
{
    if (by != By::Month && by != By::Quarter) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    const ReportScope scope = during(asked, periodOf(asked));
    MethodsResult result;
    result.period = scope.period;
    const auto open = OpenForecast::prepare(m_reader, scope, by);
    if (!open) return open.error();
    const auto ways = WaysToWin::measured(m_reader, scope);
    if (!ways) return ways.error();
    const auto seasons = SeasonTable::load(m_reader, scope);
    if (!seasons) return seasons.error();
    const auto quotas = QuotaTable::load(m_reader, u"signed"_s, scope);
    if (!quotas) return quotas.error();
    QHash<GroupKey, Open> groups;
    if (const auto passed = passOpen(**open, *ways, groups, result); !passed) return passed.error();
    const auto won = WonAmount(m_reader).compute(scope, by);
    if (!won) return won.error();
    QHash<GroupKey, QList<Money>> closed;
    for (const WonGroup& group : won->groups)
        closed.insert(group.key, group.won);
    for (const GroupKey& key : periodsOf(scope.period, by)) {
        MethodsGroup group;
        group.key = key;
        group.plan = quotas->of(scope, by, key);
        group.closed = closed.value(key);
        if (const auto done = addSums(group, groups.value(key), (*open)->currencies()); !done) return done.error();
        group.sums[size_t(Method::RunRate)] = runRates(*seasons, dateOfDay(key.periodStart), monthsOf(by));
        result.groups.push_back(std::move(group));
    }
    return result;
}

Result<std::vector<RecordId>> ForecastMethods::dealsBehind(
    const ReportScope& asked, By by, const std::optional<GroupKey>& group, Method method) const
{
    const auto moment = m_reader.snapshot();
    const ReportScope scope = during(asked, periodOf(asked));
    if (method == Method::RunRate) {
        const QDate day = scope.asOf.isValid() ? scope.asOf : scope.today;
        const QDate end(day.year(), day.month(), 1);
        return WonAmount(m_reader).dealsBehind(
            during(scope, { end.addMonths(-SeasonTable::mostMonths), end.addDays(-1) }), By::None, {});
    }
    auto deals = WonAmount(m_reader).dealsBehind(scope, by, group);
    if (!deals) return deals.error();
    const auto open = OpenForecast::prepare(m_reader, scope, by);
    if (!open) return open.error();
    const auto passed = (*open)->each([&](const DealFacts& deal, const OpenShare& share) {
        if (share.column == ForecastColumn::Omitted || share.which != Which::Group || deal.currency < 0) return;
        if (method == Method::Commit && share.column != ForecastColumn::Commit) return;
        if (!group || share.key == *group) deals->push_back(deal.id);
    });
    if (!passed) return passed.error();
    std::sort(deals->begin(), deals->end());
    deals->erase(std::unique(deals->begin(), deals->end()), deals->end());
    return deals;
}

} // namespace fairlead
