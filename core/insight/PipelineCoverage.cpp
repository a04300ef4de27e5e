#include "insight/PipelineCoverage.h"

#include "insight/DayNumber.h"
#include "insight/OpenForecast.h"
#include "insight/QuotaTable.h"
#include "insight/TrendPeriods.h"
#include "insight/Wide.h"
#include "insight/WonAmount.h"

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Which = Forecast::Which;

bool splitsCoverage(By by)
{
    return by == By::None || by == By::Person || by == By::Team || by == By::Month || by == By::Quarter;
}

using Groups = std::map<std::pair<QString, GroupKey>, CoverageGroup>;

CoverageGroup& groupOf(Groups& groups, const GroupKey& key, const QString& currency)
{
    CoverageGroup& group = groups[{ currency, key }];
    group.key = key;
    group.currency = currency;
    return group;
}

bool counts(const OpenShare& share, Which which)
{
    return share.which == which && share.column != ForecastColumn::Omitted;
}

Result<qint64> addOpen(Groups& groups, const Reader& reader, const ReportScope& scope, By by)
{
    const auto open = OpenForecast::prepare(reader, scope, by);
    if (!open) return open.error();
    qint64 undated = 0;
    const auto passed = (*open)->each([&](const DealFacts& deal, const OpenShare& share) {
        undated += counts(share, Which::Undated);
        if (deal.currency < 0 || (share.which == Which::Overdue && isPeriod(by))) return;
        const QString& currency = (*open)->currencies().name(deal.currency);
        if (counts(share, Which::Overdue)) groupOf(groups, share.key, currency).overdue += share.amount;
        if (!counts(share, Which::Group)) return;
        CoverageGroup& group = groupOf(groups, share.key, currency);
        group.open += share.amount;
        ++group.deals;
    });
    if (!passed) return passed.error();
    return undated;
}

Result<void> addWon(Groups& groups, const Reader& reader, const ReportScope& scope, By by)
{
    const auto won = WonAmount(reader).compute(scope, by);
    if (!won) return won.error();
    const auto add = [&groups](const GroupKey& key, const QList<Money>& sums) {
        for (const Money& sum : sums)
            groupOf(groups, key, sum.currency).won = sum.minor;
    };
    if (by == By::None) add({}, won->total.won);
    for (const WonGroup& group : won->groups)
        add(group.key, group.won);
    return {};
}

/// Of the groups that there are; periods have a plan whether or not something falls into them.
void addPlans(Groups& groups, const QuotaTable& quotas, const ReportScope& scope, By by)
{
    QSet<GroupKey> keys;
    if (by == By::None) keys.insert({});
    for (const auto& [place, group] : groups)
        keys.insert(group.key);
    if (isPeriod(by))
        for (QDate day = scope.period.from; day.isValid() && day <= scope.period.to; day = day.addMonths(1))
            keys.insert({ {}, periodStart(by, dayOfDate(day)), {} });
    for (const GroupKey& key : keys)
        for (const Money& sum : quotas.of(scope, by, key)) {
            CoverageGroup& group = groupOf(groups, key, sum.currency);
            group.plan = sum.minor;
            group.hasPlan = true;
        }
}

const WinGroup* rateOf(const WinResult& rates, const GroupKey& key, By by)
{
    if (by == By::None || isPeriod(by)) return &rates.total;
    const auto found = std::find_if(
        rates.groups.begin(), rates.groups.end(), [&key](const WinGroup& one) { return one.key == key; });
    return found == rates.groups.end() ? nullptr : &*found;
}

/// Each in its currency. Deals without an amount have none: whether too many lost ones are such is asked of all.
Result<void> addRates(Groups& groups, const Reader& reader, const ReportScope& scope, By by, const Period& measured)
{
    const By split = isPeriod(by) ? By::None : by;
    const auto all = WinRate(reader).compute(during(scope, measured), split);
    if (!all) return all.error();
    QHash<QString, WinResult> ofCurrency;
    for (auto& [place, group] : groups) {
        if (!ofCurrency.contains(group.currency)) {
            auto rates = WinRate(reader).compute(inCurrency(during(scope, measured), group.currency), split);
            if (!rates) return rates.error();
            ofCurrency.insert(group.currency, std::move(*rates));
        }
        const WinGroup* whole = rateOf(*all, group.key, by);
        const WinGroup* rate = rateOf(ofCurrency[group.currency], group.key, by);
        if (!whole || !rate) continue;
        group.ended = rate->won + rate->lost;
        const bool refused = whole->refusal == ValueRefusal::LostWithoutAmount;
        group.refusal = refused ? whole->refusal : rate->refusal;
        if (!refused) group.byValue = rate->byValue;
    }
    return {};
}

Period monthsBefore(const ReportScope& scope)
{
    const QDate day = scope.asOf.isValid() ? scope.asOf : scope.today;
    return { day.addYears(-1).addDays(1), day };
}

} // namespace

qint64 CoverageGroup::missing() const
{
    if (gap() == 0 || !needed().isDefined()) return 0;
    const Wide wanted = dividedRounded(Wide(gap()) * byValue.denominator, byValue.numerator);
    return wanted > open ? qint64(std::min<Wide>(wanted - open, maxMinor)) : 0;
}

Result<CoverageResult> PipelineCoverage::compute(const ReportScope& asked, By by) const
{
    if (!splitsCoverage(by)) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    const ReportScope scope = during(asked, Forecast::periodOf(asked));
    CoverageResult result;
    result.period = scope.period;
    result.measured = monthsBefore(scope);
    Groups groups;
    const auto undated = addOpen(groups, m_reader, scope, by);
    if (!undated) return undated.error();
    result.undated = *undated;
    if (const auto won = addWon(groups, m_reader, scope, by); !won) return won.error();
    const auto quotas = QuotaTable::load(m_reader, u"signed"_s, scope);
    if (!quotas) return quotas.error();
    result.draftPlan = quotas->isDraft();
    addPlans(groups, *quotas, scope, by);
    if (const auto rates = addRates(groups, m_reader, scope, by, result.measured); !rates) return rates.error();
    for (auto& [place, group] : groups)
        result.groups.push_back(std::move(group));
    if (!isPeriod(by))
        std::stable_sort(result.groups.begin(), result.groups.end(), [](const auto& a, const auto& b) {
            return a.currency != b.currency ? a.currency < b.currency : a.gap() > b.gap();
        });
    return result;
}

Result<std::vector<RecordId>> PipelineCoverage::dealsBehind(
    const ReportScope& asked, By by, const std::optional<GroupKey>& group, const QString& currency, Part part) const
{
    const auto moment = m_reader.snapshot();
    ReportScope scope = during(asked, Forecast::periodOf(asked));
    if (!currency.isEmpty()) scope = inCurrency(scope, currency);
    if (part == Part::Won) return WonAmount(m_reader).dealsBehind(scope, by, group);
    if (part == Part::Ended) {
        const bool whole = by == By::None || isPeriod(by);
        return WinRate(m_reader).dealsBehind(during(scope, monthsBefore(scope)), whole ? By::None : by,
            whole ? std::nullopt : group, WinRate::Part::WonAndLost);
    }
    const auto open = OpenForecast::prepare(m_reader, scope, by);
    if (!open) return open.error();
    std::vector<RecordId> deals;
    const auto passed = (*open)->each([&](const DealFacts& deal, const OpenShare& share) {
        if (!counts(share, part == Part::Open ? Which::Group : Which::Overdue) || deal.currency < 0) return;
        if (!group || share.key == *group) deals.push_back(deal.id);
    });
    if (!passed) return passed.error();
    std::sort(deals.begin(), deals.end());
    deals.erase(std::unique(deals.begin(), deals.end()), deals.end());
    return deals;
}

} // namespace fairlead
