#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// Deals that ended one way, of one group.
struct EndedSum
{
    qint64 deals = 0;
    qint64 withoutAmount = 0; ///< of `deals`
    QList<Money> amount; ///< one sum per currency, ordered by code; of lost ones the last amount before the loss
};

struct WinLossGroup
{
    GroupKey key;
    EndedSum won;
    EndedSum lost;
    qint64 other = 0;
    QString mainReason; ///< why most of the lost ones were lost, a code; empty where nobody told
    qint64 mainReasonDeals = 0;
    qint64 reviewed = 0; ///< of the won and lost ones, those that somebody has looked back on
    Ratio rate() const { return { won.deals, won.deals + lost.deals }; }
};

struct WinLossResult
{
    By by = By::Reason;
    std::vector<WinLossGroup> groups; ///< periods in order; others by lost deals, then by their amount, the most first
    WinLossGroup total; ///< each deal once
    qint64 withoutReason = 0; ///< of the lost ones
    qint64 undated = 0; ///< ended deals left out because they have no closed-on day and the scope has a period
};

/// Why deals were won and lost: those that ended in the period, by reason, competitor, the stage they were lost from,
/// or any other split. Whose they are follows WinRate; the last amount before the loss, LastAmount.
class WinLoss
{
public:
    explicit WinLoss(const Reader& reader)
        : m_reader(reader)
    {
    }
    Result<WinLossResult> compute(const ReportScope& scope, By by) const;
    enum class Part { Won, Lost, Other, MainReason, WithoutReason, Reviewed, All };
    /// The deals behind a group's number; no key: behind the total. Ordered by id.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group, Part part) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
