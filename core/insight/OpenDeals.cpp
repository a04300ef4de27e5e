#include "insight/OpenDeals.h"

#include "insight/MoneySums.h"
#include "insight/OpenPass.h"

#include <algorithm>

namespace fairlead {

namespace {

/// Adds up what falls to one group.
struct Sums
{
    qint64 deals = 0;
    qint64 withoutAmount = 0;
    qint64 unknownChance = 0;
    MoneySums amount;
    WeightedSums weighted;

    void add(const DealFacts& deal, qint64 part)
    {
        ++deals;
        if (deal.currency < 0) {
            ++withoutAmount;
            return;
        }
        amount.add(deal.currency, part);
        if (deal.chance < 0)
            ++unknownChance;
        else
            weighted.add(deal.currency, part, deal.chance);
    }

    Result<OpenGroup> group(const GroupKey& key, const WordTable& currencies) const
    {
        auto sum = amount.list(currencies);
        if (!sum) return sum.error();
        auto weight = weighted.list(currencies);
        if (!weight) return weight.error();
        return OpenGroup { key, deals, withoutAmount, unknownChance, std::move(*sum), std::move(*weight) };
    }
};

/// The largest first, in the currency that most deals are in.
void sortGroups(std::vector<OpenGroup>& groups, const Sums& total, const WordTable& currencies)
{
    const QString leading = total.amount.leadingCurrency(currencies);
    std::sort(groups.begin(), groups.end(), [&](const OpenGroup& a, const OpenGroup& b) {
        const qint64 ofA = amountIn(a.amount, leading);
        const qint64 ofB = amountIn(b.amount, leading);
        return ofA != ofB ? ofA > ofB : a.key < b.key;
    });
}

} // namespace

Result<OpenResult> OpenDeals::compute(const ReportScope& scope, By by) const
{
    const auto moment = m_reader.snapshot();
    const auto pass = OpenPass::prepare(m_reader, scope, by);
    if (!pass) return pass.error();
    OpenResult result;
    result.by = by;
    QHash<GroupKey, Sums> groups;
    Sums total;
    const auto done = (*pass)->each([&](const DealFacts& deal, const std::vector<OpenPart>& parts) {
        qint64 all = 0;
        for (const OpenPart& part : parts) {
            all += part.amount;
            if (by != By::None) groups[part.key].add(deal, part.amount);
        }
        total.add(deal, all);
    });
    if (!done) return done.error();
    const WordTable& currencies = (*pass)->currencies();
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        auto group = it->group(it.key(), currencies);
        if (!group) return group.error();
        result.groups.push_back(std::move(*group));
    }
    auto sum = total.group({}, currencies);
    if (!sum) return sum.error();
    result.total = std::move(*sum);
    sortGroups(result.groups, total, currencies);
    return result;
}

Result<std::vector<RecordId>> OpenDeals::dealsBehind(
    const ReportScope& scope, By by, const std::optional<GroupKey>& group) const
{
    const auto moment = m_reader.snapshot();
    const auto pass = OpenPass::prepare(m_reader, scope, by);
    if (!pass) return pass.error();
    std::vector<RecordId> deals;
    const auto done = (*pass)->each([&](const DealFacts& deal, const std::vector<OpenPart>& parts) {
        const auto fits = [&](const OpenPart& part) { return !group || part.key == *group; };
        if (std::any_of(parts.begin(), parts.end(), fits)) deals.push_back(deal.id);
    });
    if (!done) return done.error();
    std::sort(deals.begin(), deals.end());
    return deals;
}

} // namespace fairlead
