#pragma once
#include "base/Result.h"
#include "insight/FunnelResult.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// The funnel of one pipeline: what is open, what moved, how well and how fast.
///
/// Formulas (docs/reports.md; they follow the usual definitions of pipeline management):
/// - conversion of a stage = promoted ÷ (promoted + lost from here), by events in the period;
/// - weighted = Σ amount × chance in force of open deals, integer sums per chance and currency, one rounding;
/// - stay = business date of leaving − of entering, visits that ended by promotion in the period;
/// - win rate = won ÷ (won + lost) and cycle = closed on − opened on, deals that ended in the period.
/// Events that are void or corrected by a later one are left out. With an as-of day the open deals, their stages,
/// amounts and dates are rebuilt from stage events and deal changes.
class Funnel
{
public:
    explicit Funnel(const Reader& reader)
        : m_reader(reader)
    {
    }
    Result<FunnelResult> compute(const ReportScope& scope) const;
    /// The deals behind a number, in the order of their creation; a deal that visited twice is named once.
    /// `stage` null = the totals row or a figure of the whole funnel.
    Result<std::vector<RecordId>> dealsBehind(
        const ReportScope& scope, const RecordId& stage, FunnelFigure figure) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
