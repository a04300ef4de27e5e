#pragma once
#include "base/RecordId.h"
#include "insight/Ratio.h"

#include <QDate>
#include <QList>
#include <optional>
#include <vector>

namespace fairlead {

/// A count of deals with their amounts, one sum per currency (ordered by code, never added together).
struct DealSum
{
    qint64 count = 0;
    qint64 withoutAmount = 0; ///< of `count`, those that add nothing
    QList<Money> sums;
    bool operator==(const DealSum&) const = default;
};

/// Σ amount × chance. What has no chance is not worth 0: it is unknown and stands apart.
struct WeightedAmount
{
    QList<Money> sums; ///< of deals with a chance, rounded once per currency
    DealSum unknown; ///< deals with an amount whose chance nobody gave
    bool operator==(const WeightedAmount&) const = default;
};

/// Days of the finished visits that were promoted.
struct StayFigures
{
    Ratio mean; ///< sum of days ÷ visits
    Ratio median; ///< over 1 or, between two middles, 2
    qint64 n() const { return mean.denominator; }
    bool operator==(const StayFigures&) const = default;
};

/// One stage of the funnel. A visit begins with the event that leads to the stage and ends with the deal's next one;
/// coming again is a new visit. Later and earlier are meant in today's order of the stages. `entered` and the ways out
/// count events whose business date lies in the period; `open` and its sums are of now (or of the as-of day).
struct StageFigures
{
    RecordId stage;
    QString name;
    QString kind; ///< stage_kind
    QString colour;
    bool retired = false;

    DealSum open;
    WeightedAmount weighted;
    qint64 onHold = 0; ///< of the open deals: they count and weigh like the others
    std::optional<qint64> chance; ///< the stage's own in force, basis points

    qint64 entered = 0;
    qint64 promoted = 0; ///< to a later stage or won
    qint64 movedBack = 0; ///< to an earlier stage
    qint64 lost = 0;
    qint64 otherEnds = 0; ///< no decision, cancelled, disqualified, duplicate, another pipeline; not in the conversion
    qint64 stillHere = 0; ///< of the visits that entered in the period, those not finished
    Ratio conversion; ///< promoted ÷ (promoted + lost from here)
    StayFigures stay;
    std::optional<qint64> expectedDays;
    std::optional<qint64> targetRate; ///< basis points
    bool isSmall() const { return conversion.denominator < smallSample; }
    bool operator==(const StageFigures&) const = default;
};

/// The stage with the worst conversion among those with enough cases.
struct Bottleneck
{
    RecordId stage;
    QString name;
    Ratio conversion;
    Ratio others; ///< conversion of all other stages together, for comparison
    bool operator==(const Bottleneck&) const = default;
};

/// The stage whose promoted visits took longest, among those with enough of them.
struct LongestStay
{
    RecordId stage;
    QString name;
    StayFigures stay;
    std::optional<qint64> expectedDays;
    bool operator==(const LongestStay&) const = default;
};

/// Answer of Funnel. Won and other ends are no stages of it: they are the ways out and the head figures.
struct FunnelResult
{
    RecordId pipeline;
    QString pipelineName;
    std::vector<StageFigures> stages; ///< the open ones in their order; retired ones only if something is in them
    /// Over the stages: open, weighted, ways out; `entered` counts those who came from outside; no conversion or stay.
    StageFigures totals;

    /// Deals that came to an end without being seen in a stage (imports): from unknown to won, lost, other.
    qint64 wonFromUnknown = 0;
    qint64 lostFromUnknown = 0;
    qint64 otherFromUnknown = 0;

    // Head figures, of ends in the period.
    DealSum won;
    DealSum lost;
    DealSum other;
    Ratio winRate; ///< won ÷ (won + lost)
    Ratio cycleMedian; ///< days from opened on to closed on, won deals
    qint64 cycleN = 0;
    std::optional<Bottleneck> bottleneck; ///< none where no stage has ten cases
    std::optional<LongestStay> longestStay; ///< the same
    QDate asOf;
    bool operator==(const FunnelResult&) const = default;
};

/// What of a stage's (or the totals') numbers to list the deals for.
enum class FunnelFigure {
    Open,
    UnknownChance,
    OnHold,
    Entered,
    Promoted,
    MovedBack,
    Lost,
    OtherEnds,
    StillHere,
    Stay, ///< visits behind mean and median
    WonFromUnknown,
    LostFromUnknown,
    OtherFromUnknown,
    Won,
    LostAll,
    OtherAll
};

} // namespace fairlead
