#pragma once
#include "insight/FunnelTally.h"
#include "insight/HeldDeals.h"
#include "insight/VisitScan.h"

namespace fairlead {

/// Goes over the deals and the stage events of one pipeline, once each, and counts; or lists the deals behind one of
/// the counts. Both go the same way, so that a number and its rows cannot differ.
class FunnelPass
{
public:
    struct Wanted
    {
        RecordId stage; ///< null: any
        FunnelFigure figure;
    };
    static Result<FunnelResult> compute(const Reader& reader, const ReportScope& scope);
    static Result<std::unique_ptr<FunnelPass>> prepare(const Reader& reader, ReportScope scope);
    Result<void> run(); ///< all deals
    /// Only these deals (ordered), as `reader` sees them, counted `times` times: -1 takes out again what an earlier run
    /// has counted. Not as of a past day.
    Result<void> run(const Reader& reader, const std::vector<RecordId>& deals, int times);
    Result<FunnelResult> result() const;
    /// Ends are counted by credit shares: a run over some deals alone cannot follow.
    bool followsCredits() const { return m_byCredit; }
    static Result<std::vector<RecordId>> collect(const Reader& reader, const ReportScope& scope, const Wanted& wanted);

private:
    FunnelPass(const Reader& reader, StageTable stages, ScopeFilter filter);
    Result<void> passBoth(VisitScan& scan);
    Result<void> passDeals();
    Result<void> passCreditedEnds();
    Result<void> passEvents();
    void takeDeal(const DealFacts& deal);
    void takeVisits(const DealVisits& deal);
    void note(FunnelFigure figure, int stage, const RecordId& deal);

    const Reader* m_reader;
    std::vector<RecordId> m_only; ///< empty = all deals
    StageTable m_stages;
    ScopeFilter m_filter;
    DealBook m_book;
    FunnelTally m_tally;
    HeldDeals m_held;
    bool m_byCredit = false; ///< the scope asks for people, and there are credit shares
    const Wanted* m_wanted = nullptr;
    std::vector<RecordId> m_found;
};

} // namespace fairlead
