#include "insight/Forecast.h"

#include "insight/CloseBook.h"
#include "insight/DayNumber.h"
#include "insight/MoneySums.h"
#include "insight/OpenPass.h"
#include "insight/QuotaTable.h"
#include "insight/StageCategories.h"
#include "insight/WonAmount.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Column = ForecastColumn;
using Which = Forecast::Which;

bool splitsForecast(By by)
{
    return by == By::None || by == By::Person || by == By::Team || by == By::Product || by == By::Month
        || by == By::Quarter;
}

Column columnOf(Category category)
{
    switch (category) {
    case Category::Omitted:
        return Column::Omitted;
    case Category::Pipeline:
        return Column::Pipeline;
    case Category::BestCase:
        return Column::BestCase;
    case Category::Commit:
        break;
    }
    return Column::Commit;
}

/// What of an open deal stands where.
struct OpenShare
{
    Which which = Which::Group;
    GroupKey key;
    Column column = Column::Pipeline;
    qint64 amount = 0;
};

/// The open deals of a forecast, each with where it stands.
class OpenForecast
{
public:
    static Result<std::unique_ptr<OpenForecast>> prepare(const Reader& reader, const ReportScope& scope, By by)
    {
        auto pass = OpenPass::prepare(reader, scope, isPeriod(by) ? By::None : by);
        if (!pass) return pass.error();
        auto closings = CloseBook::load(reader, scope);
        if (!closings) return closings.error();
        std::unique_ptr<OpenForecast> made(new OpenForecast);
        made->m_pass = std::move(*pass);
        made->m_closings = std::move(*closings);
        made->m_period = scope.period;
        made->m_day = scope.asOf.isValid() ? scope.asOf : scope.today;
        made->m_by = by;
        auto categories = StageCategories::load(reader, made->m_pass->stages());
        if (!categories) return categories.error();
        made->m_ofStage = std::move(*categories);
        return made;
    }
    template <typename Visit>
    Result<void> each(Visit&& visit)
    {
        return m_pass->each([&](const DealFacts& deal, const std::vector<OpenPart>& parts) {
            const CloseBook::Closing closing = m_closings.of(deal.id);
            const QDate day = dateOfDay(closing.day);
            const Which which = !day.isValid() ? Which::Undated : day < m_day ? Which::Overdue : Which::Group;
            if (which == Which::Group && !m_period.contains(day)) return;
            const Category category
                = closing.held ? Category::Omitted : closing.category.value_or(m_ofStage.of(deal.stage));
            for (const OpenPart& part : parts) {
                const GroupKey key = isPeriod(m_by) ? GroupKey { {}, periodStart(m_by, closing.day), {} } : part.key;
                visit(deal, OpenShare { which, key, columnOf(category), part.amount });
            }
        });
    }
    WordTable& currencies() { return m_pass->currencies(); }

private:
    std::unique_ptr<OpenPass> m_pass;
    CloseBook m_closings;
    StageCategories m_ofStage;
    Period m_period;
    QDate m_day;
    By m_by = By::None;
};

struct Sums
{
    qint64 deals = 0;
    std::array<MoneySums, forecastColumns> plain;
    WeightedSums weighted;

    void addOpen(const DealFacts& deal, const OpenShare& share, int currency)
    {
        deals += share.column != Column::Omitted;
        if (currency < 0) return;
        plain[size_t(share.column)].add(currency, share.amount);
        if (share.column != Column::Omitted && deal.chance >= 0) weighted.add(currency, share.amount, deal.chance);
    }
};

/// Expected and gap, from the others.
void finish(ForecastGroup& group)
{
    auto& sums = group.sums;
    sums[size_t(Column::Expected)] = group.of(Column::Closed);
    addMoney(sums[size_t(Column::Expected)], group.of(Column::Weighted));
    sums[size_t(Column::Gap)] = group.of(Column::Plan);
    // Without a plan there is no gap.
    if (!group.of(Column::Plan).isEmpty()) addMoney(sums[size_t(Column::Gap)], group.of(Column::Closed), -1);
}

Result<ForecastGroup> groupOf(const Sums& sums, const GroupKey& key, const WordTable& currencies)
{
    ForecastGroup group;
    group.key = key;
    group.deals = sums.deals;
    for (const Column column : { Column::Commit, Column::BestCase, Column::Pipeline, Column::Omitted }) {
        auto list = sums.plain[size_t(column)].list(currencies);
        if (!list) return list.error();
        group.sums[size_t(column)] = std::move(*list);
    }
    auto list = sums.weighted.list(currencies);
    if (!list) return list.error();
    group.sums[size_t(Column::Weighted)] = std::move(*list);
    return group;
}

} // namespace

Period Forecast::periodOf(const ReportScope& scope)
{
    if (!scope.period.isOpen()) return scope.period;
    return Period::quarter(scope.today.year(), (scope.today.month() + 2) / 3);
}

Result<ForecastResult> Forecast::compute(const ReportScope& asked, By by) const
{
    if (!splitsForecast(by)) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    ReportScope scope = asked;
    scope.period = periodOf(asked);
    ForecastResult result;
    result.period = scope.period;
    const auto open = OpenForecast::prepare(m_reader, scope, by);
    if (!open) return open.error();
    QHash<GroupKey, Sums> groups;
    if (isPeriod(by))
        for (QDate day = scope.period.from; day.isValid() && day <= scope.period.to; day = day.addMonths(1))
            groups[{ {}, periodStart(by, dayOfDate(day)), {} }];
    Sums total, overdue, undated;
    const auto passed = (*open)->each([&](const DealFacts& deal, const OpenShare& share) {
        if (share.which == Which::Undated) return undated.addOpen(deal, share, deal.currency);
        if (share.which == Which::Overdue) overdue.addOpen(deal, share, deal.currency);
        if (by != By::None && (share.which == Which::Group || !isPeriod(by)))
            groups[share.key].addOpen(deal, share, deal.currency);
        total.addOpen(deal, share, deal.currency);
        if (share.column == Column::Omitted) return;
        result.withoutAmount += deal.currency < 0;
        result.unknownChance += deal.currency >= 0 && deal.chance < 0;
    });
    if (!passed) return passed.error();
    const auto won = WonAmount(m_reader).compute(scope, by);
    if (!won) return won.error();
    QHash<GroupKey, QList<Money>> closed;
    for (const WonGroup& group : won->groups) {
        closed.insert(group.key, group.won);
        groups[group.key];
    }
    const auto quotas = QuotaTable::load(m_reader, u"signed"_s);
    if (!quotas) return quotas.error();
    result.draftPlan = quotas->isDraft();
    const WordTable& currencies = (*open)->currencies();
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        auto group = groupOf(*it, it.key(), currencies);
        if (!group) return group.error();
        group->sums[size_t(Column::Closed)] = closed.value(it.key());
        group->sums[size_t(Column::Plan)] = quotas->of(scope, by, it.key());
        finish(*group);
        result.groups.push_back(std::move(*group));
    }
    const std::pair<const Sums*, ForecastGroup*> ends[]
        = { { &total, &result.total }, { &overdue, &result.overdue }, { &undated, &result.undated } };
    for (const auto& [sums, target] : ends) {
        auto group = groupOf(*sums, {}, currencies);
        if (!group) return group.error();
        *target = std::move(*group);
    }
    result.total.sums[size_t(Column::Closed)] = won->total.won;
    result.total.sums[size_t(Column::Plan)] = quotas->of(scope, By::None, {});
    for (ForecastGroup* group : { &result.total, &result.overdue, &result.undated })
        finish(*group);
    const QString leading
        = result.total.of(Column::Expected).isEmpty() ? QString() : result.total.of(Column::Expected).front().currency;
    std::sort(result.groups.begin(), result.groups.end(), [&](const ForecastGroup& a, const ForecastGroup& b) {
        const qint64 ofA = isPeriod(by) ? 0 : amountIn(a.of(Column::Expected), leading);
        const qint64 ofB = isPeriod(by) ? 0 : amountIn(b.of(Column::Expected), leading);
        return ofA != ofB ? ofA > ofB : a.key < b.key;
    });
    return result;
}

Result<std::vector<RecordId>> Forecast::dealsBehind(
    const ReportScope& asked, By by, Which which, const GroupKey& group, Column column) const
{
    const auto moment = m_reader.snapshot();
    ReportScope scope = asked;
    scope.period = periodOf(asked);
    std::vector<RecordId> deals;
    const bool closed
        = column == Column::Closed || column == Column::Expected || column == Column::Gap || column == Column::Plan;
    if (closed && (which == Which::Group || which == Which::Total)) {
        auto won = WonAmount(m_reader).dealsBehind(
            scope, by, which == Which::Total ? std::optional<GroupKey>() : std::optional<GroupKey>(group));
        if (!won) return won.error();
        deals = std::move(*won);
    }
    if (column == Column::Closed || column == Column::Gap || column == Column::Plan) return deals;
    const auto open = OpenForecast::prepare(m_reader, scope, by);
    if (!open) return open.error();
    const bool sums = column == Column::Weighted || column == Column::Expected;
    const auto passed = (*open)->each([&](const DealFacts& deal, const OpenShare& share) {
        if (sums ? share.column == Column::Omitted : share.column != column) return;
        const bool inGroup = share.which == Which::Group || (share.which == Which::Overdue && !isPeriod(by));
        const bool fits = which == Which::Total ? share.which != Which::Undated
            : which == Which::Group             ? inGroup && share.key == group
                                                : share.which == which;
        if (fits) deals.push_back(deal.id);
    });
    if (!passed) return passed.error();
    std::sort(deals.begin(), deals.end());
    deals.erase(std::unique(deals.begin(), deals.end()), deals.end());
    return deals;
}

} // namespace fairlead
