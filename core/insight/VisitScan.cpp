#include "insight/VisitScan.h"

#include "insight/DayNumber.h"
#include "insight/RowId.h"

#include <limits>

namespace fairlead {

VisitScan::VisitScan(const Reader& reader, const StageTable& stages, const ScopeFilter& filter, WordTable& currencies)
    : m_reader(&reader)
    , m_stages(stages)
    , m_filter(filter)
    , m_currencies(currencies)
    , m_asksEventWho(filter.asksWho() && filter.isOfTheDay())
    , m_asksUnit(!filter.scope().unit.isNull())
    , m_from(dayOfDate(filter.scope().period.from))
    , m_to(dayOfDate(filter.scope().period.to))
{
    if (m_to == 0) m_to = std::numeric_limits<int>::max();
    for (int i = 0; i < stages.count(); ++i) {
        const StageInfo& stage = stages.at(i);
        static_assert(int(Place::Open) == int(StageEnd::Open) + 1 && int(Place::Other) == int(StageEnd::Other) + 1);
        m_places.push_back(stage.pipeline == filter.scope().pipeline ? Place(int(stage.end) + 1) : Place::Elsewhere);
    }
}

bool VisitScan::needsDeals() const
{
    const bool asksToday = !m_filter.isOfTheDay() && (m_needsWho || m_filter.asksWho());
    return m_filter.asksProduct() || !m_filter.scope().currency.isEmpty() || asksToday;
}

Result<void> VisitScan::each(const Visitor& visitor)
{
    const bool restricted = needsDeals();
    auto deals = restricted ? dealsInScope() : std::vector<DealFacts>();
    if (!deals) return deals.error();
    auto next = deals->cbegin();
    const bool who = m_asksEventWho || (m_needsWho && m_filter.isOfTheDay());
    EventScan scan(
        *m_reader, m_stages, m_currencies, who ? EventScan::Columns::Who : EventScan::Columns::Moves, m_filter.scope());
    scan.restrictTo(m_only);
    if (m_onlyTheirs) scan.askOnly(interest());
    return scan.each([&](const RecordId& deal, const std::vector<MoveEvent>& events) {
        if (restricted) {
            while (next != deals->cend() && isEarlierId(next->id, deal))
                ++next;
            if (next == deals->cend() || next->id != deal) return;
            m_deal.present = &*next;
        }
        cut(deal, events, visitor);
    });
}

EventScan::Interest VisitScan::interest() const
{
    EventScan::Interest interest;
    if (m_onlyInPeriod && !m_filter.scope().period.isOpen()) {
        interest.from = m_from;
        interest.to = m_to;
    }
    if (!m_asksEventWho) return interest;
    const RecordId& asked = m_filter.scope().person;
    if (!asked.isNull())
        interest.owner = [this](const RecordId& owner) { return m_filter.person(owner) == m_filter.scope().person; };
    // Where no unit came with the move, the day says which it was.
    if (m_asksUnit)
        interest.unit
            = [this](const RecordId& unit) { return unit.isNull() || m_filter.acceptsUnit(m_filter.unit(unit)); };
    return interest;
}

void VisitScan::cut(const RecordId& deal, const std::vector<MoveEvent>& events, const Visitor& visitor)
{
    m_deal.deal = deal;
    take(events);
    visitor(m_deal);
}

/// Deals whose moves are looked at, where that does not depend on the event: any pipeline, any time.
Result<std::vector<DealFacts>> VisitScan::dealsInScope()
{
    ReportScope scope = m_filter.scope();
    scope.period = {};
    scope.pipeline = {};
    if (m_asksEventWho) scope.person = scope.unit = {};
    const auto filter = ScopeFilter::load(*m_reader, scope);
    if (!filter) return filter.error();
    DealNeeds needs;
    needs.open = true;
    needs.who = m_needsWho && !m_filter.isOfTheDay();
    DealBook book(*m_reader, m_stages, *filter);
    book.restrictTo(m_only);
    return book.list(needs);
}

void VisitScan::take(const std::vector<MoveEvent>& events)
{
    m_deal.visits.clear();
    m_deal.unseenEnds.clear();
    m_deal.lastStage = events.back().stage;
    int at = -1; // stage of the visit that is going on
    bool ended = false; // came to an end of this pipeline before
    for (const MoveEvent& event : events) {
        if (at >= 0 && event.stage == at) continue; // no move
        const bool counted = counts(event);
        if (at >= 0) {
            StageVisit& visit = m_deal.visits.back();
            visit.left = &event;
            visit.way = wayOut(at, event.stage);
            visit.leavingCounts = counted;
        } else if (!ended && counted && isHere(event.stage) && !isOpenHere(event.stage)) {
            m_deal.unseenEnds.push_back(event.stage);
        }
        const bool fromOutside = at < 0;
        at = isOpenHere(event.stage) ? event.stage : -1;
        ended = at < 0 && isHere(event.stage);
        if (at >= 0) m_deal.visits.push_back({ at, &event, nullptr, WayOut::StillHere, fromOutside, counted, false });
    }
}

WayOut VisitScan::wayOut(int from, int to) const
{
    switch (placeOf(to)) {
    case Place::Open: // the table is in the order of the stages
        return to > from ? WayOut::Promoted : WayOut::MovedBack;
    case Place::Won:
        return WayOut::Promoted;
    case Place::Lost:
        return WayOut::Lost;
    case Place::Elsewhere:
    case Place::Other:
        break;
    }
    return WayOut::Other;
}

bool VisitScan::counts(const MoveEvent& event) const
{
    return event.countsOn >= m_from && event.countsOn <= m_to && isTheirs(event);
}

bool VisitScan::isTheirs(const MoveEvent& event) const
{
    if (!m_asksEventWho) return true;
    // Where no unit came with the move, the day says which it was.
    const bool sameUnit = !m_asksUnit || (event.unit == m_lastUnit && !m_lastUnit.isNull());
    if (m_lastIsTheirs && sameUnit && event.owner == m_lastOwner) return *m_lastIsTheirs;
    m_lastOwner = event.owner;
    m_lastUnit = event.unit;
    m_lastIsTheirs = m_filter.acceptsWho(
        event.owner, m_asksUnit ? m_filter.unitOf(event.owner, event.day, event.unit) : RecordId());
    return *m_lastIsTheirs;
}

} // namespace fairlead
