#include "insight/WonPass.h"

namespace fairlead {

WonPass::WonPass(const Reader& reader, StageTable stages, ScopeFilter filter, ScopeFilter people)
    : m_stages(std::move(stages))
    , m_filter(std::move(filter))
    , m_people(std::move(people))
    , m_book(reader, m_stages, m_filter)
{
}

Result<std::unique_ptr<WonPass>> WonPass::prepare(const Reader& reader, const ReportScope& scope, By by)
{
    auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!stages) return stages.error();
    auto people = ScopeFilter::load(reader, scope);
    if (!people) return people.error();
    // A sharer need not be the owner: who is asked of each part, not of the deal.
    ReportScope deals = scope;
    deals.person = deals.unit = {};
    auto filter = ScopeFilter::load(reader, deals);
    if (!filter) return filter.error();
    std::unique_ptr<WonPass> pass(new WonPass(reader, std::move(*stages), std::move(*filter), std::move(*people)));
    if (const auto done = pass->load(reader, by); !done) return done.error();
    return pass;
}

Result<void> WonPass::load(const Reader& reader, By by)
{
    auto grouping = DealGrouping::load(reader, by == By::Product ? By::None : by);
    if (!grouping) return grouping.error();
    m_grouping = std::move(*grouping);
    m_byPeople = by == By::Person || by == By::Team || m_people.asksWho();
    m_byProducts = by == By::Product || m_people.asksProduct();
    m_splitProducts = by == By::Product;
    if (m_byPeople) {
        auto credits = CreditTable::load(reader);
        if (!credits) return credits.error();
        m_credits = std::move(*credits);
    }
    if (m_byProducts) {
        auto lines = LineTable::load(reader);
        if (!lines) return lines.error();
        m_lines = std::move(*lines);
    }
    return {};
}

Result<void> WonPass::each(const Visitor& visitor)
{
    DealNeeds needs;
    needs.id = true;
    needs.who = m_byPeople;
    m_grouping.addNeeds(needs);
    return m_book.each(needs, [&](const DealFacts& deal) {
        if (deal.end != StageEnd::Won) return;
        const std::vector<WonPart> parts = partsOf(deal);
        if (!parts.empty()) visitor(deal, parts);
    });
}

std::vector<WonPart> WonPass::partsOf(const DealFacts& deal) const
{
    std::vector<WonPart> parts;
    if (!m_byPeople) {
        addParts(deal, { deal.owner, deal.unit, deal.amount, false }, parts);
        return parts;
    }
    for (const Attribution& part : m_credits.attribute(deal, m_people))
        if (m_people.acceptsWho(part.person, part.unit)) addParts(deal, part, parts);
    return parts;
}

void WonPass::addParts(const DealFacts& deal, const Attribution& part, std::vector<WonPart>& parts) const
{
    DealFacts ofSharer = deal;
    ofSharer.owner = part.person;
    ofSharer.unit = part.unit;
    const GroupKey key = m_grouping.keyOf(ofSharer, m_book);
    if (!m_byProducts) {
        parts.push_back({ key, part.amount, part.overlay });
        return;
    }
    const RecordId& wanted = m_people.scope().product;
    for (const ProductPart& product : m_lines.split(deal.id, part.amount, deal.ownAmount))
        if (wanted.isNull() || product.product == wanted)
            parts.push_back(
                { m_splitProducts ? GroupKey { product.product, 0, {} } : key, product.amount, part.overlay });
}

} // namespace fairlead
