#include "insight/OpenPass.h"

namespace fairlead {

namespace {

bool splitsOpen(By by)
{
    return by == By::None || by == By::Person || by == By::Team || by == By::Product || by == By::Source
        || by == By::Customer;
}

} // namespace

OpenPass::OpenPass(const Reader& reader, StageTable stages, ScopeFilter filter, DealGrouping grouping, By by)
    : m_stages(std::move(stages))
    , m_filter(std::move(filter))
    , m_book(reader, m_stages, m_filter)
    , m_grouping(std::move(grouping))
    , m_by(by)
{
}

Result<std::unique_ptr<OpenPass>> OpenPass::prepare(const Reader& reader, ReportScope scope, By by)
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

Result<void> OpenPass::each(const Visitor& visitor)
{
    DealNeeds needs;
    needs.open = needs.id = true;
    needs.ended = false;
    needs.who = needs.company = m_asksWho;
    m_grouping.addNeeds(needs);
    return m_book.each(needs, [&](const DealFacts& deal) {
        if (deal.end != StageEnd::Open) return;
        if (const auto parts = partsOf(deal); !parts.empty()) visitor(deal, parts);
    });
}

std::vector<OpenPart> OpenPass::partsOf(const DealFacts& deal) const
{
    const GroupKey key = m_by == By::None || m_by == By::Product ? GroupKey {} : m_grouping.keyOf(deal, m_book);
    if (!m_splits) return { { key, deal.amount } };
    std::vector<OpenPart> parts;
    for (const ProductPart& product : m_lines.split(deal.id, deal.amount, deal.ownAmount))
        if (m_product.isNull() || product.product == m_product)
            parts.push_back({ m_by == By::Product ? GroupKey { product.product, 0, {} } : key, product.amount });
    return parts;
}

} // namespace fairlead
