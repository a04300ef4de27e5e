#include "insight/EndedDeals.h"

#include <algorithm>

namespace fairlead {

EndedDeals::EndedDeals(StageTable stages, ScopeFilter deals, ScopeFilter people, DealGrouping grouping,
    CreditTable credits, const Reader& reader)
    : m_stages(std::move(stages))
    , m_filter(std::move(deals))
    , m_people(std::move(people))
    , m_grouping(std::move(grouping))
    , m_credits(std::move(credits))
    , m_byPeople(!m_credits.isEmpty())
    , m_book(reader, m_stages, m_filter)
{
}

Result<std::unique_ptr<EndedDeals>> EndedDeals::prepare(const Reader& reader, const ReportScope& scope, By by)
{
    auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!stages) return stages.error();
    auto people = ScopeFilter::load(reader, scope);
    if (!people) return people.error();
    CreditTable credits;
    ReportScope dealScope = scope;
    if (by == By::Person || by == By::Team || people->asksWho()) {
        auto loaded = CreditTable::load(reader);
        if (!loaded) return loaded.error();
        credits = std::move(*loaded);
        // A sharer need not be the owner: who is asked of each part, not of the deal.
        if (!credits.isEmpty()) dealScope.person = dealScope.unit = {};
    }
    auto filter = ScopeFilter::load(reader, dealScope);
    if (!filter) return filter.error();
    auto grouping = DealGrouping::load(reader, by);
    if (!grouping) return grouping.error();
    return std::unique_ptr<EndedDeals>(new EndedDeals(
        std::move(*stages), std::move(*filter), std::move(*people), std::move(*grouping), std::move(credits), reader));
}

Result<void> EndedDeals::each(DealNeeds needs, const Visitor& visitor)
{
    m_grouping.addNeeds(needs);
    needs.id |= m_byPeople;
    needs.who |= m_byPeople;
    return m_book.each(needs, [&](const DealFacts& deal) {
        if (!m_byPeople) {
            visitor(deal, partsOf(deal));
            return;
        }
        const auto shares = m_credits.attribute(deal, m_people);
        const auto asked = [this](const Attribution& share) {
            return !share.overlay && m_people.acceptsWho(share.person, share.unit);
        };
        if (std::any_of(shares.begin(), shares.end(), asked)) visitor(deal, partsOf(deal));
    });
}

EndedParts EndedDeals::partsOf(const DealFacts& deal) const
{
    EndedParts parts;
    const auto add = [&](const DealFacts& part) {
        for (const GroupKey& key : m_grouping.keysOf(part, m_book)) {
            const auto same = std::find_if(
                parts.groups.begin(), parts.groups.end(), [&key](const EndedPart& group) { return group.key == key; });
            if (same == parts.groups.end())
                parts.groups.append({ key, part.amount });
            else if (m_byPeople)
                same->amount += part.amount;
        }
    };
    parts.amount = deal.amount;
    if (!m_byPeople) {
        add(deal);
        return parts;
    }
    if (m_people.asksWho()) parts.amount = 0;
    for (const Attribution& share : m_credits.attribute(deal, m_people)) {
        if (share.overlay || !m_people.acceptsWho(share.person, share.unit)) continue;
        DealFacts ofSharer = deal;
        ofSharer.owner = share.person;
        ofSharer.unit = share.unit;
        ofSharer.amount = share.amount;
        if (m_people.asksWho()) parts.amount += share.amount;
        add(ofSharer);
    }
    return parts;
}

} // namespace fairlead
