#include "insight/FunnelPass.h"

#include "insight/DayNumber.h"
#include "insight/EndedDeals.h"

#include <algorithm>
#include <limits>

namespace fairlead {

FunnelPass::FunnelPass(const Reader& reader, StageTable stages, ScopeFilter filter)
    : m_reader(&reader)
    , m_stages(std::move(stages))
    , m_filter(std::move(filter))
    , m_book(reader, m_stages, m_filter)
    , m_tally(m_stages)
    , m_asksEventWho(m_filter.asksWho() && m_filter.isOfTheDay())
    , m_from(dayOfDate(m_filter.scope().period.from))
    , m_to(dayOfDate(m_filter.scope().period.to))
{
    if (m_to == 0) m_to = std::numeric_limits<int>::max();
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
        if (deal.currency >= 0) {
            const QByteArray currency = (*ended)->book().currencies().name(deal.currency).toUtf8();
            mine.currency = m_book.currencies().indexOf({ currency.constData(), size_t(currency.size()) });
        }
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
    const ReportScope& scope = m_filter.scope();
    const bool restricted
        = m_filter.asksProduct() || !scope.currency.isEmpty() || (m_filter.asksWho() && !m_asksEventWho);
    auto deals = restricted ? dealsInScope() : std::vector<RecordId>();
    if (!deals) return deals.error();
    auto next = deals->cbegin();
    const auto columns = m_asksEventWho ? EventScan::Columns::Who : EventScan::Columns::Moves;
    EventScan scan(*m_reader, m_stages, m_book.currencies(), columns, scope);
    scan.restrictTo(m_only);
    return scan.each([&](const RecordId& deal, const std::vector<MoveEvent>& events) {
        if (restricted) {
            while (next != deals->cend() && *next < deal)
                ++next;
            if (next == deals->cend() || *next != deal) return;
        }
        takeMoves(deal, events);
    });
}

/// Deals whose moves are looked at, where that does not depend on the event: any pipeline, any time.
Result<std::vector<RecordId>> FunnelPass::dealsInScope()
{
    ReportScope scope = m_filter.scope();
    scope.period = {};
    scope.pipeline = {};
    if (m_asksEventWho) scope.person = scope.unit = {};
    const auto filter = ScopeFilter::load(*m_reader, scope);
    if (!filter) return filter.error();
    DealNeeds needs;
    needs.open = true;
    DealBook book(*m_reader, m_stages, *filter);
    book.restrictTo(m_only);
    const auto deals = book.list(needs);
    if (!deals) return deals.error();
    std::vector<RecordId> ids;
    ids.reserve(deals->size());
    for (const DealFacts& deal : *deals)
        ids.push_back(deal.id);
    return ids;
}

void FunnelPass::takeMoves(const RecordId& deal, const std::vector<MoveEvent>& events)
{
    int at = -1; // stage of the visit that is going on
    bool ended = false; // came to an end of this pipeline before
    int enteredOn = 0;
    bool enteredCounts = false;
    for (const MoveEvent& event : events) {
        if (at >= 0 && event.stage == at) continue; // no move
        const bool counted = counts(event);
        if (at >= 0 && counted)
            leave(deal, at, enteredOn, event);
        else if (at < 0 && !ended && counted)
            comeToEnd(deal, event);
        const bool cameFromOutside = at < 0;
        at = isOpenHere(event.stage) ? event.stage : -1;
        ended = at < 0 && isHere(event.stage);
        enteredOn = event.day;
        enteredCounts = at >= 0 && counted;
        if (!enteredCounts) continue;
        m_tally.count(FunnelFigure::Entered, at);
        note(FunnelFigure::Entered, at, deal);
        if (cameFromOutside) m_tally.addFirstEntry();
    }
    if (!enteredCounts) return;
    m_tally.count(FunnelFigure::StillHere, at);
    note(FunnelFigure::StillHere, at, deal);
}

void FunnelPass::leave(const RecordId& deal, int stage, int enteredOn, const MoveEvent& event)
{
    const FunnelFigure figure = wayOut(stage, event.stage);
    m_tally.count(figure, stage);
    note(figure, stage, deal);
    if (figure != FunnelFigure::Promoted) return;
    m_tally.addStay(stage, event.day - enteredOn);
    note(FunnelFigure::Stay, stage, deal);
}

FunnelFigure FunnelPass::wayOut(int from, int to) const
{
    if (!isHere(to)) return FunnelFigure::OtherEnds;
    switch (m_stages.at(to).end) {
    case StageEnd::Open: // the table is in the order of the stages
        return to > from ? FunnelFigure::Promoted : FunnelFigure::MovedBack;
    case StageEnd::Won:
        return FunnelFigure::Promoted;
    case StageEnd::Lost:
        return FunnelFigure::Lost;
    case StageEnd::Other:
        break;
    }
    return FunnelFigure::OtherEnds;
}

/// An end that nobody saw coming: the deal was in no stage of this pipeline before, as with imports.
void FunnelPass::comeToEnd(const RecordId& deal, const MoveEvent& event)
{
    if (!isHere(event.stage) || isOpenHere(event.stage)) return;
    const StageEnd end = m_stages.at(event.stage).end;
    const FunnelFigure figure = end == StageEnd::Won ? FunnelFigure::WonFromUnknown
        : end == StageEnd::Lost                      ? FunnelFigure::LostFromUnknown
                                                     : FunnelFigure::OtherFromUnknown;
    m_tally.count(figure, -1);
    note(figure, -1, deal);
}

bool FunnelPass::counts(const MoveEvent& event) const
{
    if (event.countsOn < m_from || event.countsOn > m_to) return false;
    return !m_asksEventWho || m_filter.acceptsWho(event.owner, m_filter.unitOf(event.owner, event.day, event.unit));
}

bool FunnelPass::isHere(int stage) const
{
    return stage >= 0 && m_stages.at(stage).pipeline == m_filter.scope().pipeline;
}

bool FunnelPass::isOpenHere(int stage) const { return isHere(stage) && m_stages.at(stage).end == StageEnd::Open; }

void FunnelPass::note(FunnelFigure figure, int stage, const RecordId& deal)
{
    if (!m_wanted || m_wanted->figure != figure) return;
    if (m_wanted->stage.isNull() || (stage >= 0 && m_stages.at(stage).id == m_wanted->stage)) m_found.push_back(deal);
}

} // namespace fairlead
