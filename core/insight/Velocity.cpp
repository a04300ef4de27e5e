#include "insight/Velocity.h"

#include "insight/MoneySums.h"
#include "insight/QualifiedDeals.h"
#include "insight/SalesCycle.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

/// qualified × won ÷ (won + lost) × sum ÷ deals with an amount × cycle deals ÷ cycle days, rounded once.
Result<QList<Money>> perDay(const VelocityGroup& group, const QList<Money>& won)
{
    QList<Money> money;
    const Wide divisor = Wide(group.winRate.denominator) * group.wonWithAmount * group.cycle.numerator;
    if (divisor == 0) return money;
    for (const Money& sum : won) {
        // The counts stay under 10^8 and the sum under 10^18, so that the product fits 128 bits.
        const Wide product = Wide(group.qualified) * group.winRate.numerator * group.cycle.denominator;
        const Wide whole = Wide(sum.minor) / divisor * product;
        const Wide value = whole + dividedRounded(Wide(sum.minor) % divisor * product, divisor);
        if (!fitsMinor(value)) return Error { ErrorCode::Invalid, QStringLiteral("sum") };
        money.append({ qint64(value), sum.currency });
    }
    return money;
}

/// The factors as they come in from their own computations.
struct Factors
{
    VelocityGroup group;
    QList<Money> won;
    qint64 withoutAmount = 0;

    Result<VelocityGroup> finish(const GroupKey& key)
    {
        group.key = key;
        // Overlays come on top in WonAmount; the deals are counted as in the win rate.
        group.wonWithAmount = std::max<qint64>(0, group.winRate.numerator - withoutAmount);
        for (const Money& sum : won)
            if (group.wonWithAmount > 0)
                group.meanWon.append({ qint64(dividedRounded(sum.minor, group.wonWithAmount)), sum.currency });
        auto money = perDay(group, won);
        if (!money) return money.error();
        group.perDay = std::move(*money);
        return group;
    }
};

void take(Factors& factors, const WinGroup& rate) { factors.group.winRate = rate.rate(); }
void take(Factors& factors, const CycleGroup& cycle) { factors.group.cycle = cycle.won.mean; }
void take(Factors& factors, const WonGroup& won)
{
    factors.won = won.won;
    factors.withoutAmount = won.withoutAmount;
}

using Groups = std::map<GroupKey, Factors>;

template <typename Result>
void takeAll(Groups& groups, Factors& total, const Result& result)
{
    take(total, result.total);
    for (const auto& group : result.groups)
        take(groups[group.key], group);
}

Result<void> takeEnds(const Reader& reader, const ReportScope& scope, By by, Groups& groups, Factors& total)
{
    const auto rate = WinRate(reader).compute(scope, by);
    if (!rate) return rate.error();
    takeAll(groups, total, *rate);
    const auto won = WonAmount(reader).compute(scope, by);
    if (!won) return won.error();
    takeAll(groups, total, *won);
    const auto cycle = SalesCycle(reader).compute(scope, by);
    if (!cycle) return cycle.error();
    takeAll(groups, total, *cycle);
    return {};
}

} // namespace

ReportScope Velocity::settled(const ReportScope& scope, By by)
{
    ReportScope settled = scope;
    const QDate now = scope.asOf.isValid() ? scope.asOf : scope.today;
    if (!settled.period.to.isValid() || settled.period.to > now) settled.period.to = now;
    if (isPeriod(by) && !settled.period.from.isValid()) {
        const QDate first = settled.period.to.addMonths(-11);
        settled.period.from = QDate(first.year(), first.month(), 1);
    }
    return settled;
}

Result<VelocityResult> Velocity::compute(const ReportScope& asked, By by) const
{
    if (by != By::None && by != By::Person && by != By::Team && by != By::Month && by != By::Quarter)
        return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    const ReportScope scope = settled(asked, by);
    Groups groups;
    Factors total;
    if (const auto done = takeEnds(m_reader, scope, by, groups, total); !done) return done.error();
    const auto qualified = QualifiedDeals::prepare(m_reader, scope, by);
    if (!qualified) return qualified.error();
    const auto done = (*qualified)->each([&](const RecordId&, const std::optional<GroupKey>& key) {
        ++(key ? groups[*key] : total).group.qualified;
    });
    if (!done) return done.error();
    VelocityResult result;
    result.by = by;
    result.days = scope.period;
    for (auto& [key, factors] : groups) {
        auto group = factors.finish(key);
        if (!group) return group.error();
        result.groups.push_back(std::move(*group));
    }
    auto whole = total.finish({});
    if (!whole) return whole.error();
    result.total = std::move(*whole);
    const QString leading = result.total.perDay.isEmpty() ? QString() : result.total.perDay.front().currency;
    if (!isPeriod(by))
        std::stable_sort(result.groups.begin(), result.groups.end(),
            [&](const auto& a, const auto& b) { return amountIn(a.perDay, leading) > amountIn(b.perDay, leading); });
    return result;
}

Result<std::vector<RecordId>> Velocity::qualifiedDeals(
    const ReportScope& scope, By by, const std::optional<GroupKey>& group) const
{
    const auto moment = m_reader.snapshot();
    const auto qualified = QualifiedDeals::prepare(m_reader, settled(scope, by), by);
    if (!qualified) return qualified.error();
    std::vector<RecordId> deals; // they come in the order of their ids
    const auto done = (*qualified)->each([&](const RecordId& deal, const std::optional<GroupKey>& key) {
        if (key == group) deals.push_back(deal);
    });
    if (!done) return done.error();
    return deals;
}

} // namespace fairlead
