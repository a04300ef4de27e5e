#pragma once
#include "insight/GroupKey.h"
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "insight/WinRate.h"

namespace fairlead {

/// Whether there is enough in the pipeline for what is still to be won, of one group in one currency.
struct CoverageGroup
{
    GroupKey key;
    QString currency;
    bool hasPlan = false;
    qint64 plan = 0; ///< quota of the signed amount, minor units
    qint64 won = 0;
    qint64 open = 0; ///< open deals due in the period, from the day of the question on, but the omitted
    qint64 deals = 0;
    qint64 overdue = 0; ///< open deals whose expected close has passed: no part of the coverage
    Ratio byValue; ///< win rate by value of the twelve months before; undefined where refused
    qint64 ended = 0; ///< won and lost deals it rests on
    ValueRefusal refusal = ValueRefusal::None;

    bool isMet() const { return hasPlan && won >= plan; }
    qint64 gap() const { return hasPlan && plan > won ? plan - won : 0; }
    Ratio coverage() const { return { open, gap() }; } ///< undefined where nothing is to be won any more
    Ratio needed() const { return { byValue.denominator, byValue.numerator }; } ///< 1 ÷ win rate; undefined at 0
    /// What has to come into the pipeline: needed × gap − open; 0 where there is enough, or the need is not known.
    qint64 missing() const;
};

struct CoverageResult
{
    Period period;
    Period measured; ///< of the win rate
    std::vector<CoverageGroup> groups; ///< periods in order; others by gap, the largest first; by currency apart
    qint64 undated = 0; ///< open deals that nobody expects on a day
    bool draftPlan = false;
};

/// Open amount due in the period ÷ (quota − won), beside the coverage that the win rate by value asks for. By person
/// and team the win rate is their own; by months and quarters that of all who are asked about.
class PipelineCoverage
{
public:
    explicit PipelineCoverage(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// `by`: None, Person, Team, Month or Quarter; else Invalid. The period asked for, else the quarter of the day.
    Result<CoverageResult> compute(const ReportScope& scope, By by) const;
    enum class Part { Open, Overdue, Won, Ended };
    /// Of a group in a currency; no group: of all.
    Result<std::vector<RecordId>> dealsBehind(const ReportScope& scope, By by, const std::optional<GroupKey>& group,
        const QString& currency, Part part) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
