#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// The four factors of a group and what follows from them.
struct VelocityGroup
{
    GroupKey key;
    qint64 qualified
        = 0; ///< deals open at the start of the days or entered in them, without those on hold at their end
    Ratio winRate; ///< won ÷ (won + lost)
    QList<Money> meanWon; ///< Σ won amount ÷ won deals with an amount, one per currency
    qint64 wonWithAmount = 0;
    Ratio cycle; ///< mean days of the won
    QList<Money>
        perDay; ///< qualified × win rate × mean won ÷ cycle days, rounded once; empty where a factor is missing
    bool isSmall() const { return winRate.denominator < smallSample || cycle.denominator < smallSample; }
};

struct VelocityResult
{
    By by = By::None;
    std::vector<VelocityGroup> groups; ///< empty without a split; periods in order, others by money per day
    VelocityGroup total;
    Period days; ///< looked at
};

/// Money per day that the pipeline brings: qualified deals × win rate × mean won amount ÷ days of the cycle. Win rate,
/// won amounts and cycle are those of WinRate, WonAmount and SalesCycle for the same scope; by person and team
/// qualified deals are their owner's, of the day they entered or the days began.
class Velocity
{
public:
    explicit Velocity(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: None, Person, Team, Month or Quarter, else Invalid. A trend without a first day begins twelve months ago.
    Result<VelocityResult> compute(const ReportScope& scope, By by) const;
    /// The qualified deals of a group (none: of the whole), ordered by id.
    Result<std::vector<RecordId>> qualifiedDeals(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group) const;

    /// The days that compute() looks at.
    static ReportScope settled(const ReportScope& scope, By by);

private:
    const Reader& m_reader;
};

} // namespace fairlead
