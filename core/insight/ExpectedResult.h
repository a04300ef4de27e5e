#pragma once
#include "base/Money.h"
#include "insight/FunnelResult.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// What the open deals of one stage let expect.
struct ExpectedStage
{
    RecordId stage;
    QString name;
    DealSum open; ///< without those on hold
    Ratio conversion; ///< measured: promoted ÷ (promoted + lost from here)
    Ratio toWin; ///< product of the conversions from here on; undefined where one was never measured
    qint64 winners = 0; ///< visits from which the time to winning was measured
    Ratio inTime; ///< chance to win in time, the mean over the deals
    Ratio deals; ///< won deals expected
    QList<Money> money; ///< won amount expected, per currency, rounded once
    bool isSmall = false; ///< a rate or time on the way rests on fewer than ten cases
};

struct ExpectedAnswer
{
    RecordId pipeline;
    std::vector<ExpectedStage> stages; ///< open ones in order
    Ratio deals;
    QList<Money> money;
    qint64 onHold = 0; ///< open deals left out
    qint64 withoutRate = 0; ///< open deals in stages whose way to winning was never measured: in no sum
    qint64 withoutAmount = 0; ///< open deals that count in the deals only
    Period measured; ///< the days the rates and times come from
    QDate until; ///< in time means won until this day; invalid: whenever
};

/// What the funnel lets expect to be won until the end of the scope's period: for every open deal its amount × product
/// of the measured conversions of its stage and the later ones × chance to be won in time.
///
/// Rates are those of the twelve months until the as-of day (today), of everybody in the pipeline: a person's few deals
/// would say little. The chance in time is measured on the deals that were won in these months: of those that took
/// longer from entering this stage than this deal has been there, the part that took no longer than until the day asked
/// for. Without a last day every time is in time.
class ExpectedResult
{
public:
    explicit ExpectedResult(const Reader& reader)
        : m_reader(reader)
    {
    }
    Result<ExpectedAnswer> compute(const ReportScope& scope) const;
    enum class Part {
        Open, ///< the open deals it rests on
        Rate, ///< those that the stage's conversion was measured on
        WayToWin, ///< the same with the later stages'
        Winners ///< the won ones that the time was measured on
    };
    /// The deals of a stage (null: of all), ordered by id.
    Result<std::vector<RecordId>> dealsBehind(const ReportScope& scope, const RecordId& stage, Part part) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
