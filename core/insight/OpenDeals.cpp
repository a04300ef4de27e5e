#include "insight/OpenDeals.h"

#include "insight/DealBook.h"
#include "insight/DealGrouping.h"
#include "insight/MoneySums.h"

#include <algorithm>

namespace fairlead {

namespace {

bool splitsOpen(By by)
{
    return by == By::None || by == By::Person || by == By::Team || by == By::Product || by == By::Source;
}

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

/// Goes over the open deals of a scope and splits each over the groups it belongs to.
class OpenPass
{
public:
    struct Part
    {
        GroupKey key;
        qint64 amount = 0;
    };

    static Result<std::unique_ptr<OpenPass>> prepare(const Reader& reader, ReportScope scope, By by)
    {
        if (!splitsOpen(by)) return Error { ErrorCode::Invalid, byName(by) };
        scope.period = {};
        auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
        if (!stages) return stages.error();
        auto filter = ScopeFilter::load(reader, scope);
        if (!filter) return filter.error();
        auto grouping = DealGrouping::load(reader, by == By::Product ? By::None : by);
        if (!grouping) return grouping.error();
        std::unique_ptr<OpenPass> pass(
            new OpenPass(reader, std::move(*stages), std::move(*filter), std::move(*grouping), by));
        pass->m_product = scope.product;
        if (by != By::Product && scope.product.isNull()) return pass;
        auto lines = LineTable::load(reader);
        if (!lines) return lines.error();
        pass->m_lines = std::move(*lines);
        pass->m_splits = true;
        return pass;
    }

    Result<void> each(const std::function<void(const DealFacts& deal, const std::vector<Part>& parts)>& visitor)
    {
        DealNeeds needs;
        needs.open = needs.id = true;
        needs.ended = false;
        m_grouping.addNeeds(needs);
        return m_book.each(needs, [&](const DealFacts& deal) {
            if (deal.end != StageEnd::Open) return;
            if (const auto parts = partsOf(deal); !parts.empty()) visitor(deal, parts);
        });
    }

    const WordTable& currencies() const { return m_book.currencies(); }

private:
    OpenPass(const Reader& reader, StageTable stages, ScopeFilter filter, DealGrouping grouping, By by)
        : m_stages(std::move(stages))
        , m_filter(std::move(filter))
        , m_book(reader, m_stages, m_filter)
        , m_grouping(std::move(grouping))
        , m_by(by)
    {
    }

    std::vector<Part> partsOf(const DealFacts& deal) const
    {
        const GroupKey key = m_by == By::None || m_by == By::Product ? GroupKey {} : m_grouping.keyOf(deal, m_book);
        if (!m_splits) return { { key, deal.amount } };
        std::vector<Part> parts;
        for (const ProductPart& product : m_lines.split(deal.id, deal.amount, deal.amount))
            if (m_product.isNull() || product.product == m_product)
                parts.push_back({ m_by == By::Product ? GroupKey { product.product, 0, {} } : key, product.amount });
        return parts;
    }

    StageTable m_stages;
    ScopeFilter m_filter;
    DealBook m_book;
    DealGrouping m_grouping;
    LineTable m_lines;
    By m_by;
    bool m_splits = false;
    RecordId m_product;
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
    const auto done = (*pass)->each([&](const DealFacts& deal, const std::vector<OpenPass::Part>& parts) {
        qint64 all = 0;
        for (const OpenPass::Part& part : parts) {
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
    const auto done = (*pass)->each([&](const DealFacts& deal, const std::vector<OpenPass::Part>& parts) {
        const auto fits = [&](const OpenPass::Part& part) { return !group || part.key == *group; };
        if (std::any_of(parts.begin(), parts.end(), fits)) deals.push_back(deal.id);
    });
    if (!done) return done.error();
    std::sort(deals.begin(), deals.end());
    return deals;
}

} // namespace fairlead
