#include "insight/DealBook.h"

#include "insight/DayNumber.h"
#include "insight/DealChanges.h"
#include "insight/RowId.h"

#include <algorithm>

namespace fairlead {

DealBook::DealBook(const Reader& reader, const StageTable& stages, const ScopeFilter& filter)
    : m_reader(reader)
    , m_stages(stages)
    , m_filter(filter)
{
}

Result<void> DealBook::each(DealNeeds needs, const Visitor& visitor)
{
    m_needs = needs;
    m_undated = {};
    const QByteArray wanted = m_filter.scope().currency.toUtf8();
    m_wantedCurrency = m_currencies.indexOf(std::string_view(wanted.constData(), size_t(wanted.size())));
    m_needs.who = needs.who || m_filter.asksWho();
    m_needs.id = needs.id || m_filter.asksProduct();
    if (m_filter.scope().asOf.isValid()) return eachAsOf(visitor);
    const bool eventsNeeded = m_needs.who && m_needs.ended && m_filter.isOfTheDay();
    return eventsNeeded ? eachWithEvents(visitor) : eachNow(visitor);
}

Result<std::vector<DealFacts>> DealBook::list(DealNeeds needs)
{
    std::vector<DealFacts> deals;
    needs.id = true;
    const auto done = each(needs, [&](const DealFacts& deal) { deals.push_back(deal); });
    if (!done) return done.error();
    std::sort(deals.begin(), deals.end(), [](const DealFacts& a, const DealFacts& b) { return a.id < b.id; });
    return deals;
}

QByteArray DealBook::selectText() const
{
    // What every report reads comes first and in the order of the index over positions and amounts.
    QByteArray select = "SELECT stage, amount_currency, for_stage, probability_set, amount, closed_on, opened_on";
    if (m_needs.id) select += ", id";
    if (m_needs.who) select += ", owner, owner_unit";
    if (m_needs.company) select += ", company";
    if (m_needs.source) select += ", source";
    return select + " FROM opportunity WHERE _v=1";
}

DealFacts DealBook::factsOf(const RowView& row)
{
    DealFacts deal;
    deal.stage = m_stages.indexOf(row.bytes(0));
    deal.currency = m_currencies.indexOf(row.bytes(1));
    if (!row.isNull(3) && (row.isNull(2) || row.bytes(2) == row.bytes(0)))
        deal.chance = int(std::clamp<qint64>(row.integer(3), 0, 10000));
    deal.amount = row.integer(4);
    deal.closedOn = dayNumber(row.bytes(5));
    deal.openedOn = dayNumber(row.bytes(6));
    int column = 7;
    if (m_needs.id) deal.id = idOfBytes(row.bytes(column++));
    if (m_needs.who) {
        deal.owner = idOfBytes(row.bytes(column++));
        deal.unit = idOfBytes(row.bytes(column++));
    }
    if (m_needs.company) deal.company = idOfBytes(row.bytes(column++));
    if (m_needs.source) deal.source = m_sources.indexOf(row.bytes(column++));
    settle(deal);
    return deal;
}

void DealBook::settle(DealFacts& deal) const
{
    if (deal.stage < 0) return;
    const StageInfo& stage = m_stages.at(deal.stage);
    deal.end = stage.end;
    // As chanceInForce() in model/OpportunityRules.h.
    if (deal.end != StageEnd::Open)
        deal.chance = deal.end == StageEnd::Won ? 10000 : 0;
    else if (deal.chance < 0 && stage.chance)
        deal.chance = int(std::clamp<qint64>(*stage.chance, 0, 10000));
}

Result<void> DealBook::eachNow(const Visitor& visitor)
{
    return m_reader.each(selectText(), {}, [&](const RowView& row) {
        DealFacts deal = factsOf(row);
        if (isInScope(deal) && isInTime(deal)) give(deal, visitor);
    });
}

Result<void> DealBook::eachWithEvents(const Visitor& visitor)
{
    m_needs.id = true;
    std::vector<DealFacts> deals;
    auto done = m_reader.each(selectText(), {}, [&](const RowView& row) {
        DealFacts deal = factsOf(row);
        if (!isInScope(deal) || !isInTime(deal)) return;
        if (deal.end == StageEnd::Open)
            give(deal, visitor);
        else
            deals.push_back(deal);
    });
    if (!done) return done;
    std::sort(deals.begin(), deals.end(), [](const DealFacts& a, const DealFacts& b) { return a.id < b.id; });
    auto next = deals.begin();
    done = EventScan(m_reader, m_stages, m_currencies, EventScan::Columns::Who, {})
               .each([&](const RecordId& id, const std::vector<MoveEvent>& events) {
                   for (; next != deals.end() && next->id < id; ++next)
                       give(*next, visitor); // without events
                   if (next == deals.end() || next->id != id) return;
                   takeDay(*next, events);
                   give(*next++, visitor);
               });
    for (; done && next != deals.end(); ++next)
        give(*next, visitor);
    return done;
}

void DealBook::takeDay(DealFacts& deal, const std::vector<MoveEvent>& events)
{
    const auto last = std::find_if(
        events.rbegin(), events.rend(), [&deal](const MoveEvent& event) { return event.stage == deal.stage; });
    if (last == events.rend()) return;
    deal.owner = last->owner;
    deal.unit = last->unit;
}

Result<void> DealBook::eachAsOf(const Visitor& visitor)
{
    m_needs.id = true;
    const QDate until = m_filter.scope().asOf;
    const auto changes = DealChanges::load(m_reader, m_currencies, until);
    if (!changes) return changes.error();
    std::vector<DealFacts> deals;
    const auto read = m_reader.each(selectText(), {}, [&](const RowView& row) { deals.push_back(factsOf(row)); });
    if (!read) return read;
    std::sort(deals.begin(), deals.end(), [](const DealFacts& a, const DealFacts& b) { return a.id < b.id; });
    auto next = deals.begin();
    return EventScan(m_reader, m_stages, m_currencies, EventScan::Columns::Worth, until)
        .each([&](const RecordId& id, const std::vector<MoveEvent>& events) {
            next = std::find_if(next, deals.end(), [&id](const DealFacts& deal) { return deal.id >= id; });
            if (next == deals.end() || next->id != id) return;
            standAsOf(*next, events.back());
            changes->apply(*next, events.back());
            if (isInScope(*next) && isInTime(*next)) give(*next, visitor);
        });
}

void DealBook::standAsOf(DealFacts& deal, const MoveEvent& lastEvent) const
{
    const bool today = !m_filter.isOfTheDay();
    deal.stage = lastEvent.stage;
    deal.end = StageEnd::Open;
    deal.currency = lastEvent.currency;
    deal.amount = lastEvent.amount;
    deal.chance = std::min(lastEvent.chance, 10000);
    settle(deal);
    deal.closedOn = deal.end == StageEnd::Open ? 0 : lastEvent.day;
    if (today) return; // its present owner stays
    deal.owner = lastEvent.owner;
    deal.unit = lastEvent.unit;
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
    return deal.end != StageEnd::Open && deal.closedOn == 0 && !m_filter.scope().period.isOpen();
}

bool DealBook::isInTime(const DealFacts& deal) const
{
    if (deal.end == StageEnd::Open || deal.closedOn == 0) return true;
    const Period& period = m_filter.scope().period;
    return (!period.from.isValid() || deal.closedOn >= dayOfDate(period.from))
        && (!period.to.isValid() || deal.closedOn <= dayOfDate(period.to));
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
    visitor(deal);
}

} // namespace fairlead
