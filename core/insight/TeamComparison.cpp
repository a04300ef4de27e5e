#include "insight/TeamComparison.h"

#include "insight/MoneySums.h"
#include "insight/StageStudy.h"
#include "insight/Velocity.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

void take(ComparedGroup& group, const VelocityGroup& velocity)
{
    group.meanWon = velocity.meanWon;
    group.cycle = velocity.cycle;
    group.qualified = velocity.qualified;
    group.perDay = velocity.perDay;
    group.isSmall = velocity.isSmall();
}

void take(ComparedGroup& group, const WinGroup& rate)
{
    group.won = rate.won;
    group.lost = rate.lost;
}

void take(ComparedGroup& group, const WonGroup& won) { group.wonAmount = won.won; }

using Groups = std::map<GroupKey, ComparedGroup>;

template <typename Result>
void takeAll(Groups& groups, ComparedGroup& total, const Result& result)
{
    take(total, result.total);
    for (const auto& group : result.groups)
        take(groups[group.key], group);
}

} // namespace

Result<ComparisonResult> TeamComparison::compute(const ReportScope& scope, By by) const
{
    if (by != By::Person && by != By::Team) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    Groups groups;
    ComparisonResult result;
    result.by = by;
    const auto velocity = Velocity(m_reader).compute(scope, by);
    if (!velocity) return velocity.error();
    takeAll(groups, result.total, *velocity);
    const auto rate = WinRate(m_reader).compute(scope, by);
    if (!rate) return rate.error();
    takeAll(groups, result.total, *rate);
    const auto won = WonAmount(m_reader).compute(scope, by);
    if (!won) return won.error();
    takeAll(groups, result.total, *won);
    const auto study = StageStudy::of(m_reader, scope, by);
    if (!study) return study.error();
    result.pipeline = (*study)->pipeline();
    result.total.conversion = (*study)->total().conversion();
    for (const GroupKey& key : (*study)->groups())
        groups[key].conversion = (*study)->group(key).conversion();
    for (auto& [key, group] : groups) {
        group.key = key;
        result.groups.push_back(std::move(group));
    }
    const QString leading = result.total.wonAmount.isEmpty() ? QString() : result.total.wonAmount.front().currency;
    std::stable_sort(result.groups.begin(), result.groups.end(),
        [&](const auto& a, const auto& b) { return amountIn(a.wonAmount, leading) > amountIn(b.wonAmount, leading); });
    return result;
}

} // namespace fairlead
