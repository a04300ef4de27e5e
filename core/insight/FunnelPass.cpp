#include "insight/FunnelPass.h"

#include "insight/EndedDeals.h"

#include <algorithm>

namespace fairlead {

namespace {

FunnelFigure figureOf(WayOut way)
{
    switch (way) {
    case WayOut::Promoted:
        return FunnelFigure::Promoted;
    case WayOut::MovedBack:
        return FunnelFigure::MovedBack;
    case WayOut::Lost:
        return FunnelFigure::Lost;
    case WayOut::StillHere:
        return FunnelFigure::StillHere;
    case WayOut::Other:
        break;
    }
    return FunnelFigure::OtherEnds;
}

FunnelFigure unseenFigure(StageEnd end)
{
    return end == StageEnd::Won ? FunnelFigure::WonFromUnknown
        : end == StageEnd::Lost ? FunnelFigure::LostFromUnknown
                                : FunnelFigure::OtherFromUnknown;
}

} // namespace

FunnelPass::FunnelPass(const Reader& reader, StageTable stages, ScopeFilter filter)
    : m_reader(&reader)
    , m_stages(std::move(stages))
    , m_filter(std::move(filter))
    , m_book(reader, m_stages, m_filter)
    , m_tally(m_stages)
{
}

Result<std::unique_ptr<FunnelPass>> FunnelPass::prepare(const Reader& reader, ReportScope scope)
{
    auto stages = StageTable::load(reader, scope.asOf.isValid() ? scope.asOf : scope.today);
    if (!stages) return stages.error();
    if (scope.pipeline.isNull()) scope.pipeline = stages->firstPipeline();
    if (scope.pipeline.isNull()) return Error { ErrorCode::NotFound, QStringLiteral("pipeline") };
    auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    std::unique_ptr<FunnelPass> pass(new FunnelPass(reader, std::move(*stages), std::move(*filter)));
    if (!pass->m_filter.asksWho()) return pass;
    const auto shared = CreditTable::hasAny(reader);
    if (!shared) return shared.error();
    pass->m_byCredit = *shared;
    return pass;
}

Result<FunnelResult> FunnelPass::compute(const Reader& reader, const ReportScope& scope)
{
    const auto snapshot = reader.snapshot();
    const auto pass = prepare(reader, scope);
    if (!pass) return pass.error();
    if (const auto done = (*pass)->run(); !done) return done.error();
    return (*pass)->result();
}

Result<FunnelResult> FunnelPass::result() const
{
    const ReportScope& scope = m_filter.scope();
    auto result = m_tally.result(scope.pipeline, m_book.currencies());
    if (result) result->asOf = scope.asOf.isValid() ? scope.asOf : scope.today;
    return result;
}

Result<std::vector<RecordId>> FunnelPass::collect(const Reader& reader, const ReportScope& scope, const Wanted& wanted)
{
    const auto snapshot = reader.snapshot();
    const auto pass = prepare(reader, scope);
    if (!pass) return pass.error();
    (*pass)->m_wanted = &wanted;
    if (const auto done = (*pass)->run(); !done) return done.error();
    std::vector<RecordId> found = std::move((*pass)->m_found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<void> FunnelPass::run()
{
    if (m_filter.scope().asOf.isValid()) {
        // A look back reads all moves for the deals: their visits are cut on the way.
        VisitScan scan(*m_reader, m_stages, m_filter, m_book.currencies());
        if (!scan.needsDeals() && !m_byCredit) return passBoth(scan);
    }
    if (const auto done = passDeals(); !done) return done;
    if (m_byCredit)
        if (const auto done = passCreditedEnds(); !done) return done;
    return passEvents();
}

Result<void> FunnelPass::run(const Reader& reader, const std::vector<RecordId>& deals, int times)
{
    FL_PROMISE(!deals.empty() && !m_filter.scope().asOf.isValid());
    m_reader = &reader;
    m_only = deals;
    m_book.readFrom(reader);
    m_book.restrictTo(deals);
    m_tally.countTimes(times);
    return run();
}

Result<void> FunnelPass::passBoth(VisitScan& scan)
{
    const VisitScan::Visitor visitor = [this](const DealVisits& deal) { takeVisits(deal); };
    m_book.tellMoves([&](const RecordId& deal, const std::vector<MoveEvent>& moves) { scan.cut(deal, moves, visitor); },
        scan.asksEventWho());
    const auto done = passDeals();
    m_book.tellMoves({}, false);
    return done;
}

Result<void> FunnelPass::passDeals()
{
    auto held = HeldDeals::load(*m_reader, m_filter.scope());
    if (!held) return held.error();
    m_held = std::move(*held);
    DealNeeds needs;
    needs.open = true;
    needs.ended = !m_byCredit;
    needs.opened = true;
    needs.id = m_wanted != nullptr || !m_held.isEmpty();
    return m_book.each(needs, [this](const DealFacts& deal) { takeDeal(deal); });
}

/// Open deals are their owner's; a result belongs to everyone who has a credit share in it, with his part.
Result<void> FunnelPass::passCreditedEnds()
{
    const auto ended = EndedDeals::prepare(*m_reader, m_filter.scope(), By::None);
    if (!ended) return ended.error();
    DealNeeds needs;
    needs.opened = true;
    needs.id = true;
    return (*ended)->each(needs, [&](const DealFacts& deal, const EndedParts& parts) {
        DealFacts mine = deal;
        mine.amount = parts.amount;
        if (deal.currency >= 0)
            mine.currency = m_book.currencies().indexOf((*ended)->book().currencies().name(deal.currency));
        takeDeal(mine);
    });
}

void FunnelPass::takeDeal(const DealFacts& deal)
{
    if (deal.end == StageEnd::Open) {
        m_tally.addOpen(deal);
        note(FunnelFigure::Open, deal.stage, deal.id);
        if (m_held.contains(deal.id)) {
            m_tally.count(FunnelFigure::OnHold, deal.stage);
            note(FunnelFigure::OnHold, deal.stage, deal.id);
        }
        if (deal.chance < 0 && deal.currency >= 0) note(FunnelFigure::UnknownChance, deal.stage, deal.id);
        return;
    }
    m_tally.addEnd(deal);
    const FunnelFigure figure = deal.end == StageEnd::Won ? FunnelFigure::Won
        : deal.end == StageEnd::Lost                      ? FunnelFigure::LostAll
                                                          : FunnelFigure::OtherAll;
    note(figure, deal.stage, deal.id);
}

Result<void> FunnelPass::passEvents()
{
    VisitScan scan(*m_reader, m_stages, m_filter, m_book.currencies());
    scan.restrictTo(m_only);
    scan.askOnlyTheirs(true);
    return scan.each([this](const DealVisits& deal) { takeVisits(deal); });
}

void FunnelPass::takeVisits(const DealVisits& deal)
{
    const auto count = [&](FunnelFigure figure, int stage) {
        m_tally.count(figure, stage);
        note(figure, stage, deal.deal);
    };
    for (const StageVisit& visit : deal.visits) {
        if (visit.entryCounts) {
            m_tally.count(FunnelFigure::Entered, visit.stage);
            if (visit.fromOutside) m_tally.addFirstEntry();
            // Of the whole funnel only those entered that came from outside.
            const bool ofStage = m_wanted && !m_wanted->stage.isNull();
            if (visit.fromOutside || ofStage) note(FunnelFigure::Entered, visit.stage, deal.deal);
            if (!visit.left) count(FunnelFigure::StillHere, visit.stage);
        }
        if (!visit.leavingCounts) continue;
        count(figureOf(visit.way), visit.stage);
        if (visit.way != WayOut::Promoted) continue;
        m_tally.addStay(visit.stage, visit.days());
        note(FunnelFigure::Stay, visit.stage, deal.deal);
    }
    // Ends that nobody saw coming: the deal was in no stage of this pipeline before, as with imports.
    for (int end : deal.unseenEnds)
        count(unseenFigure(m_stages.at(end).end), -1);
}

void FunnelPass::note(FunnelFigure figure, int stage, const RecordId& deal)
{
    if (!m_wanted || m_wanted->figure != figure) return;
    if (m_wanted->stage.isNull() || (stage >= 0 && m_stages.at(stage).id == m_wanted->stage)) m_found.push_back(deal);
}

} // namespace fairlead
