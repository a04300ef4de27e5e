#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// Why there is no win rate by value.
enum class ValueRefusal {
    None,
    NothingEnded,
    LostWithoutAmount, ///< a fifth or more of the lost deals have no last amount: the rate would look better than it is
    Currencies ///< amounts in several currencies are not added
};

struct WinGroup
{
    GroupKey key;
    qint64 won = 0;
    qint64 lost = 0;
    qint64 other = 0; ///< no decision, cancelled, disqualified, duplicate
    qint64 lostWithoutAmount = 0; ///< of `lost`
    Ratio rate() const { return { won, won + lost }; }
    Ratio ofAllEnded() const { return { won, won + lost + other }; }
    bool isSmall() const { return won + lost < smallSample; }
    Ratio byValue; ///< won amount ÷ (won + last amount of the lost); undefined where refused
    ValueRefusal refusal = ValueRefusal::None;
};

struct WinResult
{
    By by = By::None;
    std::vector<WinGroup> groups; ///< periods in their order; others by rate, the best first, groups without one last
    WinGroup total; ///< each deal once
    qint64 undated = 0; ///< ended deals left out because they have no closed-on day and the scope has a period
};

/// Won ÷ (won + lost), of deals whose closed-on day lies in the period. Other ends are no losses: they stand beside it
/// and count in won ÷ all ended. People and teams are those of the day the deal ended; a shared deal counts for its
/// owner. A deal with several products counts once for each.
///
/// By value the last amount before the loss counts: the deal's own or, where that is gone or 0, the last one that its
/// moves and changes remember.
class WinRate
{
public:
    explicit WinRate(const Reader& reader)
        : m_reader(reader)
    {
    }
    Result<WinResult> compute(const ReportScope& scope, By by) const;
    enum class Part { Won, Lost, Other, WonAndLost, All };
    /// The deals behind a group's number; no key: behind the total.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group, Part part) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
