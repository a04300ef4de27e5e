#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// What stands open, of one group.
struct OpenGroup
{
    GroupKey key;
    qint64 deals = 0; ///< each once, however many parts of it fall here
    qint64 withoutAmount = 0; ///< of `deals`
    qint64 unknownChance = 0; ///< of `deals`, those with an amount and no chance: not in `weighted`
    QList<Money> amount; ///< one sum per currency, ordered by code
    QList<Money> weighted; ///< Σ amount × chance in force, rounded once per currency
};

struct OpenResult
{
    By by = By::None;
    std::vector<OpenGroup> groups; ///< empty without a split; by amount, the largest first
    OpenGroup total; ///< each deal once
};

/// The open pipeline: deals that stand in an open stage now, or stood there on the as-of day. No period cuts it. Open
/// deals are their owner's; by product the amount is split as the lines are worth, see LineTable::split().
class OpenDeals
{
public:
    explicit OpenDeals(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: None, Person, Team, Product or Source; else Invalid.
    Result<OpenResult> compute(const ReportScope& scope, By by) const;
    /// The deals behind a group; no key: behind the total. Ordered by id.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
