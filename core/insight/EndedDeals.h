#pragma once
#include "insight/CreditTable.h"
#include "insight/DealGrouping.h"

namespace fairlead {

/// What of an ended deal falls to a group.
struct EndedPart
{
    GroupKey key;
    qint64 amount = 0;
};

/// What of an ended deal the question asks for.
struct EndedParts
{
    QVarLengthArray<EndedPart, 4> groups; ///< each group once; none without a split
    qint64 amount = 0; ///< of the total
    bool has(const GroupKey& key) const
    {
        return std::any_of(groups.begin(), groups.end(), [&key](const EndedPart& part) { return part.key == key; });
    }
};

/// Goes over the deals of a scope that ended in its period, with the groups each belongs to. By person and by team, and
/// where the scope names one, a deal belongs to everyone who has a credit share in it, amounts by share; overlays and,
/// by product, the split of amounts are left to WonPass.
class EndedDeals
{
public:
    static Result<std::unique_ptr<EndedDeals>> prepare(const Reader& reader, const ReportScope& scope, By by);
    using Visitor = std::function<void(const DealFacts& deal, const EndedParts& parts)>;
    /// `needs`: what is wanted beside the groups. Deals of which nothing is asked for are not given.
    Result<void> each(DealNeeds needs, const Visitor& visitor);
    /// The parts of a given deal with another amount.
    EndedParts partsOf(const DealFacts& deal) const;
    DealBook& book() { return m_book; }
    const RateBook& rates() const { return m_filter.rates(); }

private:
    EndedDeals(StageTable stages, ScopeFilter deals, ScopeFilter people, DealGrouping grouping, CreditTable credits,
        const Reader& reader);
    StageTable m_stages;
    ScopeFilter m_filter; ///< all but person and unit where credit shares decide on them
    ScopeFilter m_people;
    DealGrouping m_grouping;
    CreditTable m_credits;
    bool m_byPeople; ///< there are credit shares, and they matter
    DealBook m_book;
};

} // namespace fairlead
