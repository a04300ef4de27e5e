#include "insight/PipelineBridge.h"

#include "insight/BridgeWalk.h"
#include "insight/MoneySums.h"

#include <algorithm>

namespace fairlead {

namespace {

struct Bar
{
    qint64 deals = 0;
    qint64 count = 0;
    MoneySums sums;
};

struct Bars
{
    std::array<Bar, bridgeBars> bars;

    void add(const std::vector<BridgePart>& parts)
    {
        for (size_t i = 0; i < parts.size(); ++i) {
            Bar& bar = bars[size_t(parts[i].bar)];
            // A change of currency shows twice in two bars, never twice in one.
            ++bar.deals;
            bar.count += parts[i].count;
            if (parts[i].currency >= 0) bar.sums.add(parts[i].currency, parts[i].minor);
        }
    }
    Result<BridgeGroup> group(const GroupKey& key, const WordTable& currencies) const
    {
        BridgeGroup group { key, {} };
        for (size_t i = 0; i < bridgeBars; ++i) {
            auto amount = bars[i].sums.list(currencies);
            if (!amount) return amount.error();
            group.bars[i] = { bars[i].deals, bars[i].count, std::move(*amount) };
        }
        return group;
    }
};

} // namespace

Result<BridgeResult> PipelineBridge::compute(const ReportScope& scope, By by) const
{
    const auto moment = m_reader.snapshot();
    const auto walk = BridgeWalk::prepare(m_reader, scope, by);
    if (!walk) return walk.error();
    QHash<GroupKey, Bars> groups;
    Bars total;
    const auto done
        = (*walk)->each([&](const RecordId&, const std::optional<GroupKey>& group,
                            const std::vector<BridgePart>& parts) { (group ? groups[*group] : total).add(parts); });
    if (!done) return done.error();
    BridgeResult result;
    result.by = by;
    result.from = (*walk)->from();
    result.to = (*walk)->to();
    result.heldAtOpening = (*walk)->heldAtOpening;
    result.heldAtClosing = (*walk)->heldAtClosing;
    result.endedUnseen = (*walk)->endedUnseen;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        auto group = it->group(it.key(), (*walk)->currencies());
        if (!group) return group.error();
        result.groups.push_back(std::move(*group));
    }
    std::sort(result.groups.begin(), result.groups.end(),
        [](const BridgeGroup& a, const BridgeGroup& b) { return a.key < b.key; });
    auto sum = total.group({}, (*walk)->currencies());
    if (!sum) return sum.error();
    result.total = std::move(*sum);
    return result;
}

Result<std::vector<RecordId>> PipelineBridge::dealsBehind(
    const ReportScope& scope, By by, const std::optional<GroupKey>& group, BridgeBar bar) const
{
    const auto moment = m_reader.snapshot();
    const auto walk = BridgeWalk::prepare(m_reader, scope, by);
    if (!walk) return walk.error();
    std::vector<RecordId> deals; // they come in the order of their ids
    const auto done = (*walk)->each(
        [&](const RecordId& deal, const std::optional<GroupKey>& of, const std::vector<BridgePart>& parts) {
            const auto fits = [bar](const BridgePart& part) { return part.bar == bar; };
            if (of == group && std::any_of(parts.begin(), parts.end(), fits)) deals.push_back(deal);
        });
    if (!done) return done.error();
    return deals;
}

} // namespace fairlead
