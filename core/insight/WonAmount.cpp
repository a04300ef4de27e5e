#include "insight/WonAmount.h"

#include "insight/MoneySums.h"
#include "insight/WonPass.h"

#include <QSet>
#include <algorithm>

namespace fairlead {

namespace {

/// Adds up the parts of one group.
struct Sums
{
    qint64 deals = 0;
    qint64 withoutAmount = 0;
    MoneySums won;
    MoneySums overlay;

    /// All parts of a deal that fall here.
    void add(const DealFacts& deal, Wide credit, bool credited, Wide overlaid, bool isOverlaid)
    {
        ++deals;
        if (deal.currency < 0) {
            ++withoutAmount;
            return;
        }
        if (credited) won.add(deal.currency, credit);
        if (isOverlaid) overlay.add(deal.currency, overlaid);
    }

    Result<WonGroup> group(const GroupKey& key, const WordTable& currencies) const
    {
        auto sum = won.list(currencies);
        if (!sum) return sum.error();
        auto top = overlay.list(currencies);
        if (!top) return top.error();
        return WonGroup { key, deals, withoutAmount, std::move(*sum), won.means(currencies), std::move(*top) };
    }
};

using Groups = QHash<GroupKey, Sums>;

/// A deal's parts, joined where several fall to one group.
void addDeal(const DealFacts& deal, const std::vector<WonPart>& parts, Groups& groups, Sums& total)
{
    const auto add = [&deal, &parts](Sums& sums, const GroupKey* key) {
        Wide credit = 0;
        Wide overlaid = 0;
        bool credited = false;
        bool isOverlaid = false;
        for (const WonPart& part : parts) {
            if (key && part.key != *key) continue;
            (part.overlay ? overlaid : credit) += part.amount;
            (part.overlay ? isOverlaid : credited) = true;
        }
        sums.add(deal, credit, credited, overlaid, isOverlaid);
    };
    add(total, nullptr);
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto same = [&](const WonPart& part) { return part.key == parts[i].key; };
        if (std::none_of(parts.begin(), parts.begin() + qsizetype(i), same)) add(groups[parts[i].key], &parts[i].key);
    }
}

/// Not by period: in the currency that most deals are in, the largest first.
void sortGroups(WonResult& result, const QString& currency)
{
    std::sort(result.groups.begin(), result.groups.end(), [&](const WonGroup& a, const WonGroup& b) {
        if (isPeriod(result.by)) return a.key < b.key;
        const qint64 ofA = amountIn(a.won, currency);
        const qint64 ofB = amountIn(b.won, currency);
        return ofA != ofB ? ofA > ofB : a.key < b.key;
    });
}

} // namespace

Result<WonResult> WonAmount::compute(const ReportScope& scope, By by) const
{
    const auto snapshot = m_reader.snapshot();
    const auto pass = WonPass::prepare(m_reader, scope, by);
    if (!pass) return pass.error();
    WonResult result;
    result.by = by;
    Groups groups;
    Sums total;
    const auto done = (*pass)->each([&](const DealFacts& deal, const std::vector<WonPart>& parts) {
        addDeal(deal, parts, groups, total);
        if ((*pass)->isUneven(deal.id)) result.unevenShares.push_back(deal.id);
    });
    if (!done) return done.error();
    const WordTable& currencies = (*pass)->currencies();
    if (by == By::None) groups.clear();
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        auto group = it->group(it.key(), currencies);
        if (!group) return group.error();
        result.groups.push_back(std::move(*group));
    }
    auto sum = total.group({}, currencies);
    if (!sum) return sum.error();
    result.total = std::move(*sum);
    result.undated = (*pass)->undated();
    std::sort(result.unevenShares.begin(), result.unevenShares.end());
    sortGroups(result, total.won.leadingCurrency(currencies));
    return result;
}

Result<std::vector<RecordId>> WonAmount::dealsBehind(
    const ReportScope& scope, By by, const std::optional<GroupKey>& group) const
{
    const auto snapshot = m_reader.snapshot();
    const auto pass = WonPass::prepare(m_reader, scope, by);
    if (!pass) return pass.error();
    std::vector<RecordId> deals;
    const auto done = (*pass)->each([&](const DealFacts& deal, const std::vector<WonPart>& parts) {
        const auto fits = [&](const WonPart& part) { return !group || part.key == *group; };
        if (std::any_of(parts.begin(), parts.end(), fits)) deals.push_back(deal.id);
    });
    if (!done) return done.error();
    std::sort(deals.begin(), deals.end());
    return deals;
}

} // namespace fairlead
