#include "insight/EndedDeals.h"

namespace fairlead {

EndedDeals::EndedDeals(const Reader& reader, StageTable stages, ScopeFilter filter, DealGrouping grouping)
    : m_stages(std::move(stages))
    , m_filter(std::move(filter))
    , m_grouping(std::move(grouping))
    , m_book(reader, m_stages, m_filter)
{
}

Result<std::unique_ptr<EndedDeals>> EndedDeals::prepare(const Reader& reader, const ReportScope& scope, By by)
{
    auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!stages) return stages.error();
    auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    auto grouping = DealGrouping::load(reader, by);
    if (!grouping) return grouping.error();
    return std::unique_ptr<EndedDeals>(
        new EndedDeals(reader, std::move(*stages), std::move(*filter), std::move(*grouping)));
}

Result<void> EndedDeals::each(const Visitor& visitor, bool withId)
{
    DealNeeds needs;
    needs.id = withId;
    m_grouping.addNeeds(needs);
    return m_book.each(needs, [&](const DealFacts& deal) { visitor(deal, m_grouping.keysOf(deal, m_book)); });
}

} // namespace fairlead
