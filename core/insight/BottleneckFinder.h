#pragma once
#include "base/Money.h"
#include "insight/FunnelResult.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// What a stage would bring if it converted at another rate, all later stages as they are.
struct StageGain
{
    Ratio deals; ///< won deals more; undefined where there is no such rate, or no measured way to winning
    QList<Money> money; ///< deals × mean won amount, per currency
};

/// One stage measured, beside what was meant and what was before.
struct StageMeasure
{
    RecordId stage;
    QString name;
    Ratio conversion; ///< promoted ÷ (promoted + lost from here), moves in the period
    std::optional<qint64> targetRate; ///< basis points
    Ratio before; ///< conversion of the period before
    StayFigures stay; ///< promoted visits
    std::optional<qint64> expectedDays;
    StayFigures stayBefore;
    StageGain atTarget; ///< if it had its target rate, where that is higher
    StageGain asBefore; ///< if it had the rate of the period before, where that was higher
    bool isSmall() const { return conversion.denominator < smallSample; }
};

struct BottleneckResult
{
    RecordId pipeline;
    std::vector<StageMeasure> stages; ///< open ones in order
    int worst = -1; ///< of `stages`: the lowest conversion, of those with ten cases; −1: none has them
    int slowest = -1; ///< the longest mean stay, of those with ten promoted visits
    int furthestBelow = -1; ///< the most below its target, of those with ten cases and one
    Ratio others; ///< conversion of all stages but the worst together
    QList<Money> meanWon; ///< behind the gains
    std::optional<Period> before; ///< the period compared with; none for an open period
};

/// Names the stage where most is lost and the one where most time goes, with what it would bring to be better.
///
/// Gain = (promoted + lost from here) × (other rate − measured rate) × product of the later stages' conversions × mean
/// won amount of the period. The period before has as many days and ends the day before the period begins.
class BottleneckFinder
{
public:
    explicit BottleneckFinder(const Reader& reader)
        : m_reader(reader)
    {
    }
    Result<BottleneckResult> compute(const ReportScope& scope) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
