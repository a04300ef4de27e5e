#include "insight/DealBook.h"

#include "insight/DayNumber.h"
#include "insight/DealMemory.h"
#include "insight/DealStories.h"
#include "insight/RowId.h"
#include "store/query/SqlCondition.h"

#include <algorithm>
#include <limits>

namespace fairlead {

namespace {

constexpr qint64 mostReserved = 2000000; ///< deals; numbers of rows may have gaps

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

QByteArray DealBook::selectText() const
{
    // In the order of the index over positions and amounts, which holds all but who and what the deal is.
    QByteArray select = "SELECT stage, amount_currency, amount, closed_on";
    if (m_needs.open) select += ", for_stage, probability_set";
    if (m_needs.opened) select += ", opened_on";
    if (m_needs.id) select += ", id";
    if (readsOwner()) select += ", owner, owner_unit";
    if (m_needs.company) select += ", company";
    if (m_needs.source) select += ", source";
    if (m_needs.due) select += ", expected_close";
    if (m_needs.ending) select += ", close_reason, lost_to";
    return select + " FROM opportunity WHERE _v=1";
}

DealFacts DealBook::factsOf(const RowView& row)
{
    DealFacts deal;
    deal.stage = m_stages.indexOf(row.bytes(0));
    deal.currency = m_currencies.indexOf(row.bytes(1));
    deal.amount = row.integer(2);
    deal.closedOn = deal.countsOn = dayNumber(row.bytes(3));
    int column = 4;
    if (m_needs.open) {
        const int forStage = column++;
        const int chance = column++;
        if (!row.isNull(chance) && (row.isNull(forStage) || row.bytes(forStage) == row.bytes(0)))
            deal.chance = int(std::clamp<qint64>(row.integer(chance), 0, 10000));
    }
    if (m_needs.opened) deal.openedOn = dayNumber(row.bytes(column++));
    if (m_needs.id) deal.id = idOfBytes(row.bytes(column++));
    if (readsOwner()) {
        deal.owner = idOfBytes(row.bytes(column++));
        deal.unit = idOfBytes(row.bytes(column++));
    }
    if (m_needs.company) deal.company = idOfBytes(row.bytes(column++));
    if (m_needs.source) deal.source = m_sources.indexOf(row.bytes(column++));
    if (m_needs.due) deal.dueOn = dayNumber(row.bytes(column++));
    if (m_needs.ending) {
        deal.reason = m_reasons.indexOf(row.bytes(column++));
        deal.rival = idOfBytes(row.bytes(column++));
    }
    deal.settle(m_stages);
    return deal;
}

/// The deals as they stand now; rows that cannot be in the scope are left to SQLite to pass over.
Result<void> DealBook::readNow(const Taker& taker)
{
    if (m_only.empty()) {
        if (const auto kept = DealMemory::at(*m_reader)) {
            replay(*kept, taker);
            return {};
        }
    }
    QByteArray sql = selectText();
    Cells bindings;
    if (!m_only.empty()) {
        Cells ids;
        for (const RecordId& deal : m_only)
            ids.push_back(cellOf(deal));
        SqlCondition only = SqlCondition::oneOf("id", ids);
        sql += " AND " + only.sql;
        bindings = std::move(only.values);
    }
    if (!m_needs.open) {
        sql += " AND stage IN (";
        for (int i = 0; i < m_stages.count(); ++i) {
            if (m_stages.at(i).end == StageEnd::Open || !m_filter.acceptsStage(m_stages.at(i))) continue;
            sql += sql.endsWith('(') ? "?" : ",?";
            bindings.push_back(cellOf(m_stages.at(i).id));
        }
        sql += ')';
        const Period& period = m_filter.scope().period;
        if (!period.isOpen() && !m_takesRecording) {
            sql += " AND (closed_on IS NULL OR closed_on BETWEEN ? AND ?)";
            bindings.push_back(period.from.isValid() ? cellOf(period.from) : Cell(QString()));
            bindings.push_back(period.to.isValid() ? cellOf(period.to) : Cell(QStringLiteral("9999-12-31")));
        }
    }
    return m_reader->each(sql, bindings, [&](const RowView& row) {
        DealFacts deal = factsOf(row);
        taker(deal);
    });
}

/// The same from memory, with the same deals passed over and the same columns asked.
void DealBook::replay(const KeptDeals& kept, const Taker& taker)
{
    const KeptIndexes stages(kept.ids.count(), [&](int id) { return m_stages.indexOf(kept.ids.at(id)); });
    const auto wordsOf = [&kept](WordTable& table) {
        return KeptIndexes(
            kept.words.count(), [&kept, &table](int word) { return table.indexOf(kept.words.name(word)); });
    };
    const KeptIndexes currencies = wordsOf(m_currencies);
    const KeptIndexes sources = wordsOf(m_sources);
    const KeptIndexes reasons = wordsOf(m_reasons);
    const Period& period = m_filter.scope().period;
    const int from = m_takesRecording ? 0 : dayOfDate(period.from);
    const int to = period.to.isValid() && !m_takesRecording ? dayOfDate(period.to) : std::numeric_limits<int>::max();
    for (const KeptDeal& one : kept.deals) {
        const int stage = stages.of(one.stage);
        if (!m_needs.open) {
            if (stage < 0 || m_stages.at(stage).end == StageEnd::Open) continue;
            if (one.closedOn && (one.closedOn < from || one.closedOn > to)) continue;
            if (!m_filter.acceptsStage(m_stages.at(stage))) continue;
        }
        DealFacts deal;
        deal.stage = stage;
        deal.currency = currencies.of(one.currency);
        deal.amount = one.amount;
        deal.closedOn = deal.countsOn = one.closedOn;
        if (m_needs.open) deal.chance = one.chance;
        if (m_needs.opened) deal.openedOn = one.openedOn;
        if (m_needs.id) deal.id = one.id;
        if (m_needs.who) {
            deal.owner = kept.ids.at(one.owner);
            deal.unit = kept.ids.at(one.unit);
        }
        if (m_needs.company) deal.company = one.company;
        if (m_needs.source) deal.source = sources.of(one.source);
        if (m_needs.due) deal.dueOn = one.dueOn;
        if (m_needs.ending) {
            deal.reason = reasons.of(one.reason);
            deal.rival = kept.ids.at(one.rival);
        }
        deal.settle(m_stages);
        taker(deal);
    }
}

void DealFacts::settle(const StageTable& stages)
{
    if (stage < 0) return;
    const StageInfo& info = stages.at(stage);
    end = info.end;
    // As chanceInForce() in model/OpportunityRules.h.
    if (end != StageEnd::Open)
        chance = end == StageEnd::Won ? 10000 : 0;
    else if (chance < 0 && info.chance)
        chance = int(std::clamp<qint64>(*info.chance, 0, 10000));
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
    const KeptIndexes stages(kept.ids.count(), [&](int id) { return m_stages.indexOf(kept.ids.at(id)); });
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

namespace {

/// By id. Deals are large: their ids are sorted, and each deal is moved once.
std::vector<DealFacts> inOrder(const std::vector<DealFacts>& deals)
{
    std::vector<std::pair<RecordId, size_t>> places;
    places.reserve(deals.size());
    for (size_t i = 0; i < deals.size(); ++i)
        places.emplace_back(deals[i].id, i);
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return isEarlierId(a.first, b.first); });
    std::vector<DealFacts> ordered;
    ordered.reserve(deals.size());
    for (const auto& [id, place] : places)
        ordered.push_back(deals[place]);
    return ordered;
}

} // namespace

Result<std::vector<DealFacts>> DealBook::present(DealNeeds needs)
{
    m_needs = needs;
    m_needs.open = m_needs.id = true;
    m_takesWho = m_takesRecording = false;
    std::vector<DealFacts> deals;
    if (const auto kept = DealMemory::at(*m_reader)) {
        deals.reserve(kept->deals.size());
        replay(*kept, [&](const DealFacts& deal) { deals.push_back(deal); });
        return deals;
    }
    const auto most = m_reader->number("SELECT max(n) FROM opportunity");
    if (!most) return most.error();
    deals.reserve(size_t(std::min(*most, mostReserved)));
    const auto read = m_reader->each(selectText(), {}, [&](const RowView& row) { deals.push_back(factsOf(row)); });
    if (!read) return read.error();
    if (std::is_sorted(deals.begin(), deals.end(), isEarlier)) return deals;
    return inOrder(deals);
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
