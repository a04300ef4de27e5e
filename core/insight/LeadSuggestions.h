#pragma once
#include "base/Money.h"
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// A customer who may buy again or more, as what was bought until today tells.
struct LeadSuggestion
{
    enum class Why {
        Repurchase, ///< the usual time from one purchase to the next has passed, or passes in the period
        Stopped, ///< nothing was bought for more than twice that time
        CrossSell ///< has one product and not another that customers of the same industry have with it
    };
    Why why = Why::Repurchase;
    RecordId company;
    RecordId product; ///< null: the customer buys now this, now that
    RecordId person; ///< the owner of the customer; may be null
    int last = 0; ///< Julian; of a cross-sell: when the other product was bought last
    int since = 0; ///< days from then until today
    qint64 times = 0; ///< purchases, of a cross-sell of the other product
    Ratio interval; ///< median days between purchases; not of a cross-sell
    int due = 0; ///< Julian: last + interval; not of a cross-sell
    QList<Money> amount; ///< usual: of these purchases, of a cross-sell what the others pay; empty: not known
    RecordId because; ///< cross-sell: the product that the customer has
    Ratio similar; ///< cross-sell: customers with both ÷ customers with `because`, of the same industry
    std::vector<RecordId> deals; ///< the purchases
    std::vector<RecordId> invoices;
    std::vector<RecordId> others; ///< cross-sell: the customers with both
};

struct SuggestionsResult
{
    std::vector<LeadSuggestion> list; ///< by why, then by amount, the largest first
    qint64 inHand = 0; ///< customers of whom something is asked already, by an open deal or lead
};

/// Whom to ask again, from won deals with their lines and from invoices without a deal. Suggested is what nobody asks
/// for yet: no open deal or lead of the customer is about the product, or says nothing of what it is about.
class LeadSuggestions
{
public:
    static constexpr qint64 leastPurchases = 3; ///< of which a usual time is told
    static constexpr qint64 leastSimilar = 5; ///< customers of which a rate is told
    static constexpr qint64 leastBoth = 3; ///< of them, those who must have both …
    static constexpr qint64 leastShare = 3; ///< … and they must be one in so many

    explicit LeadSuggestions(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// Of the scope: person and unit (owner of the customer), product (what is suggested), currency rates, and the end
    /// of the period, until which repurchases fall due; today if that has passed. Invalid: as of a past day.
    Result<SuggestionsResult> compute(const ReportScope& scope) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
