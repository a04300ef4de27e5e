#pragma once
#include "base/Money.h"
#include "insight/GroupKey.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

#include <array>

namespace fairlead {

/// The bars of the bridge, in their order. Those between opening and closing add up to the difference.
enum class BridgeBar {
    Opening, ///< open and not on hold at the end of the day before the first
    New, ///< made in these days
    Reopened, ///< ended at the beginning
    Resumed, ///< on hold at the beginning
    CameOver, ///< of another owner, team, pipeline or currency before
    Increased,
    PulledIn, ///< expected after the window before, or without a day
    RolledIn, ///< expected before the window: overdue ones that got a later day
    Decreased,
    PushedOut, ///< expected after the window now, or without a day
    BroughtForward, ///< expected before the window now
    Won,
    Lost,
    OtherEnds,
    OnHold,
    HandedOver, ///< of another owner, team, pipeline or currency now
    Closing ///< open and not on hold at the end of the last day
};
inline constexpr size_t bridgeBars = size_t(BridgeBar::Closing) + 1;

struct BridgeFigure
{
    qint64 deals = 0; ///< how many deals stand behind it
    qint64 count = 0; ///< what it does to the number of open deals: − where they leave, 0 where amounts change
    QList<Money> amount; ///< signed alike; one sum per currency, ordered by code
    bool operator==(const BridgeFigure&) const = default;
};

struct BridgeGroup
{
    GroupKey key;
    std::array<BridgeFigure, bridgeBars> bars;
    const BridgeFigure& of(BridgeBar bar) const { return bars[size_t(bar)]; }
};

struct BridgeResult
{
    By by = By::None;
    QDate from; ///< the day whose evening is the opening; invalid: before the first deal
    QDate to; ///< the day whose evening is the closing
    std::vector<BridgeGroup> groups; ///< by key; empty without a split
    BridgeGroup total;
    qint64 heldAtOpening = 0; ///< open deals that are no part of it because they are on hold
    qint64 heldAtClosing = 0;
    qint64 endedUnseen = 0; ///< ended in these days without having been seen open (imports): in no bar
};

/// How the open pipeline came from one evening to another: opening + what came and grew − what shrank and left =
/// closing, in every currency to the cent and in the number of deals.
///
/// The days are the scope's period; without a first day it begins before the first deal, without a last one it ends on
/// the as-of day or today. `scope.due` makes it a bridge of the deals expected to close in those days.
///
/// Each deal comes in by one bar, leaves by one, and changes its amount once: what went and came back within the days,
/// or grew and shrank again, is not told. Pipeline, owner, team, product and currency restrict it as the open report,
/// and a deal that changes them comes over or is handed over. Open deals are their owner's: no credit shares. A new
/// deal counts with the amount it has in the end, a won one with the amount it was won with, others that leave with the
/// last one they had here.
class PipelineBridge
{
public:
    explicit PipelineBridge(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: None, Person or Team, else Invalid ("by"); Invalid ("period"): it ends before it begins.
    Result<BridgeResult> compute(const ReportScope& scope, By by) const;
    /// The deals behind a bar of a group (none: of the total), ordered by id.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, By by, const std::optional<GroupKey>& group, BridgeBar bar) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
