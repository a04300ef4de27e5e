#include "insight/DealBook.h"

#include "insight/DayNumber.h"
#include "insight/DealMemory.h"
#include "insight/DealStories.h"
#include "insight/RowId.h"

#include <algorithm>

namespace fairlead {

namespace {

bool isEarlier(const DealFacts& a, const DealFacts& b) { return isEarlierId(a.id, b.id); }

} // namespace

DealBook::DealBook(const Reader& reader, const StageTable& stages, const ScopeFilter& filter)
    : m_reader(&reader)
    , m_stages(stages)
    , m_filter(filter)
{
}

Result<void> DealBook::each(DealNeeds needs, const Visitor& visitor)
{
    m_needs = needs;
    m_undated = {};
    m_wantedCurrency = m_currencies.indexOf(m_filter.scope().currency);
    m_needs.who = needs.who || m_filter.asksWho();
    m_needs.id = needs.id || m_filter.asksProduct();
    m_takesWho = m_takesRecording = false;
    if (m_filter.scope().asOf.isValid()) return eachAsOf(visitor);
    m_takesWho = m_needs.who && m_needs.ended && m_filter.isOfTheDay();
    m_takesRecording = m_needs.ended && m_filter.scope().dating == Dating::AsWeKnewIt;
    const bool asksEvents = m_takesWho || m_takesRecording;
    m_needs.id |= asksEvents;
    return asksEvents ? eachWithEvents(visitor) : eachNow(visitor);
}

Result<std::vector<DealFacts>> DealBook::list(DealNeeds needs)
{
    std::vector<DealFacts> deals;
    needs.id = true;
    const auto done = each(needs, [&](const DealFacts& deal) { deals.push_back(deal); });
    if (!done) return done.error();
    std::sort(deals.begin(), deals.end(), isEarlier);
    return deals;
}

Result<void> DealBook::eachNow(const Visitor& visitor)
{
    return readNow([&](DealFacts& deal) {
        if (isInScope(deal) && isInTime(deal)) give(deal, visitor);
    });
}

Result<void> DealBook::eachWithEvents(const Visitor& visitor)
{
    if (m_only.empty())
        if (const auto kept = DealMemory::at(*m_reader)) return eachKept(*kept, visitor);
    std::vector<DealFacts> deals;
    const auto done = readNow([&](DealFacts& deal) {
        if (!isInScope(deal)) return;
        if (deal.end == StageEnd::Open)
            give(deal, visitor);
        else if (m_takesRecording || isInTime(deal))
            deals.push_back(deal);
    });
    if (!done) return done;
    std::sort(deals.begin(), deals.end(), isEarlier);
    return giveWithEvents(std::move(deals), m_only, visitor);
}

/// The same from memory, where both lie side by side; but corrected moves are read, of few deals.
Result<void> DealBook::eachKept(const KeptDeals& kept, const Visitor& visitor)
{
    const KeptIndexes stages = stagesOf(kept, m_stages);
    std::vector<DealFacts> corrected;
    std::vector<RecordId> only;
    auto moved = kept.moved.cbegin();
    replay(kept, [&](DealFacts& deal) {
        if (!isInScope(deal)) return;
        if (deal.end == StageEnd::Open) return give(deal, visitor);
        if (!m_takesRecording && !isInTime(deal)) return;
        while (moved != kept.moved.cend() && isEarlierId(moved->deal, deal.id))
            ++moved;
        const bool isMoved = moved != kept.moved.cend() && moved->deal == deal.id;
        if (isMoved && moved->corrected) {
            corrected.push_back(deal);
            only.push_back(deal.id);
            return;
        }
        for (quint32 i = isMoved ? moved->count : 0; i-- > 0;) {
            const size_t at = moved->first + i;
            if (stages.of(kept.moves[at].stage) != deal.stage) continue;
            if (m_takesRecording) deal.countsOn = kept.worths[at].recordedOn;
            if (m_takesWho) {
                deal.owner = kept.ids.at(kept.whos[at].owner);
                deal.unit = kept.ids.at(kept.whos[at].unit);
            }
            break;
        }
        if (isInTime(deal)) give(deal, visitor);
    });
    return only.empty() ? Result<void>() : giveWithEvents(std::move(corrected), only, visitor);
}

/// Ended deals (ordered) with the owner and the day that their moves tell; `only`: their moves alone are read.
Result<void> DealBook::giveWithEvents(
    std::vector<DealFacts> deals, const std::vector<RecordId>& only, const Visitor& visitor)
{
    auto next = deals.begin();
    Result<void> withoutEvents;
    const auto giveInTime = [&](DealFacts& deal) {
        if (isInTime(deal)) give(deal, visitor);
    };
    const auto giveOwn = [&](DealFacts& deal) {
        if (const auto read = takeOwn(deal); !read) withoutEvents = read;
        giveInTime(deal);
    };
    const auto columns = m_takesWho ? EventScan::Columns::Who : EventScan::Columns::Moves;
    EventScan scan(*m_reader, m_stages, m_currencies, columns, m_filter.scope());
    scan.restrictTo(only);
    scan.passOver([&deals, probe = deals.cbegin()](const RecordId& id) mutable {
        while (probe != deals.cend() && isEarlierId(probe->id, id))
            ++probe;
        return probe != deals.cend() && probe->id == id;
    });
    const auto done = scan.each([&](const RecordId& id, const std::vector<MoveEvent>& events) {
        for (; next != deals.end() && isEarlierId(next->id, id); ++next)
            giveOwn(*next);
        if (next == deals.end() || next->id != id) return;
        if (takeEnd(*next, events))
            giveInTime(*next);
        else
            giveOwn(*next);
        ++next;
    });
    for (; next != deals.end(); ++next)
        giveOwn(*next);
    return done ? withoutEvents : done;
}

bool DealBook::takeEnd(DealFacts& deal, const std::vector<MoveEvent>& events) const
{
    const auto last = std::find_if(
        events.rbegin(), events.rend(), [&deal](const MoveEvent& event) { return event.stage == deal.stage; });
    if (last == events.rend()) return false;
    if (m_takesRecording) deal.countsOn = last->countsOn;
    if (!m_takesWho) return true;
    deal.owner = last->owner;
    deal.unit = last->unit;
    return true;
}

/// An ended deal of which no event tells the end: rare, so its owner is not read with all the others.
Result<void> DealBook::takeOwn(DealFacts& deal) const
{
    if (!m_takesWho) return {};
    return m_reader->each(
        "SELECT owner, owner_unit FROM opportunity WHERE id=?", { cellOf(deal.id) }, [&deal](const RowView& row) {
            deal.owner = row.id(0);
            deal.unit = row.id(1);
        });
}

Result<void> DealBook::eachAsOf(const Visitor& visitor)
{
    DealNeeds asked = m_needs;
    // Owner and unit of the day come from the events.
    asked.who = m_needs.who && !m_filter.isOfTheDay();
    const DealNeeds needs = m_needs;
    const auto deals = present(asked);
    if (!deals) return deals.error();
    m_needs = needs;
    const int day = dayOfDate(m_filter.scope().asOf);
    DealStories stories(*m_reader, m_stages, m_filter, m_currencies);
    if ((m_needs.who && m_filter.isOfTheDay()) || m_tellsWho) stories.askWho();
    if (m_needs.due) stories.askDue();
    return stories.each(*deals, [&](const DealStory& story) {
        if (m_listener) m_listener(story.present().id, story.moves());
        auto deal = story.on(day);
        if (deal && isInScope(*deal) && isInTime(*deal)) give(*deal, visitor);
    });
}

bool DealBook::isInScope(const DealFacts& deal) const
{
    if (deal.stage < 0) return false;
    if (!(deal.end == StageEnd::Open ? m_needs.open : m_needs.ended)) return false;
    if (!m_filter.acceptsStage(m_stages.at(deal.stage))) return false;
    if (m_wantedCurrency >= 0 && deal.currency != m_wantedCurrency) return false;
    return m_filter.acceptsProductOf(deal.id);
}

bool DealBook::isUndated(const DealFacts& deal) const
{
    return deal.end != StageEnd::Open && deal.countsOn == 0 && !m_filter.scope().period.isOpen();
}

bool DealBook::isInTime(const DealFacts& deal) const
{
    if (deal.end == StageEnd::Open || deal.countsOn == 0) return true;
    const Period& period = m_filter.scope().period;
    return (!period.from.isValid() || deal.countsOn >= dayOfDate(period.from))
        && (!period.to.isValid() || deal.countsOn <= dayOfDate(period.to));
}

void DealBook::give(DealFacts& deal, const Visitor& visitor)
{
    if (m_needs.who) {
        const int day = deal.end == StageEnd::Open ? dayOfDate(m_filter.scope().today) : deal.closedOn;
        deal.unit = m_filter.unitOf(deal.owner, day, deal.unit);
        deal.owner = m_filter.person(deal.owner);
        if (m_filter.asksWho() && !m_filter.acceptsWho(deal.owner, deal.unit)) return;
    }
    if (isUndated(deal)) {
        ++m_undated[size_t(deal.end)];
        return;
    }
    deal.ownAmount = deal.amount;
    const RateBook& rates = m_filter.rates();
    rates.convert(m_currencies, deal.currency, deal.amount, deal.end == StageEnd::Open ? rates.day() : deal.countsOn);
    visitor(deal);
}

} // namespace fairlead
