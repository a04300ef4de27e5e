#include "insight/EventScan.h"

#include "insight/DayNumber.h"
#include "insight/DealMemory.h"
#include "insight/RowId.h"
#include "store/query/SqlCondition.h"

#include <QSet>

namespace fairlead {

namespace {

bool asksWorth(EventScan::Columns columns)
{
    return columns == EventScan::Columns::Worth || columns == EventScan::Columns::All;
}

} // namespace

// The first columns stand at the same places in every form of the pass. An index over stage events (docs/reports.md)
// holds them, the recording and owner and unit, so that the table itself is not touched.
EventScan::Texts EventScan::textsOf(Columns columns, bool recorded, bool due)
{
    Texts texts;
    QByteArray select = "SELECT opportunity, to_stage, happened_on, corrects, void";
    const auto add = [&select](const char* more) {
        const int column = int(select.count(',')) + 1;
        select += more;
        return column;
    };
    if (recorded) texts.recordedColumn = add(", created_at");
    if (columns == Columns::Who || columns == Columns::All) texts.ownerColumn = add(", owner, owner_unit");
    if (asksWorth(columns)) texts.worthColumn = add(", amount_currency, amount, probability");
    if (due) texts.dueColumn = add(", expected_close, n");
    texts.idColumn = int(select.count(',')) + 1;
    texts.all = select + " FROM stage_event WHERE _v=1 ORDER BY opportunity, happened_on, created_at";
    texts.one = select + ", id FROM stage_event WHERE opportunity=? AND _v=1 ORDER BY happened_on, created_at, n";
    return texts;
}

EventScan::EventScan(
    const Reader& reader, const StageTable& stages, WordTable& currencies, Columns columns, const ReportScope& scope)
    : m_reader(reader)
    , m_stages(stages)
    , m_currencies(currencies)
    , m_texts(textsOf(columns, asksWorth(columns) || scope.dating == Dating::AsWeKnewIt, false))
    , m_byRecording(scope.dating == Dating::AsWeKnewIt)
    , m_until(dayOfDate(scope.asOf))
{
}

void EventScan::askDue()
{
    FL_PROMISE(m_texts.worthColumn >= 0 && m_only.empty());
    m_texts = textsOf(m_texts.ownerColumn >= 0 ? Columns::All : Columns::Worth, true, true);
}

void EventScan::restrictTo(const std::vector<RecordId>& deals)
{
    if (deals.empty()) return;
    Cells ids;
    for (const RecordId& deal : deals)
        ids.push_back(cellOf(deal));
    SqlCondition only = SqlCondition::oneOf("opportunity", ids);
    m_texts.all.replace(" ORDER BY", " AND " + only.sql + " ORDER BY");
    m_only = std::move(only.values);
}

Result<void> EventScan::each(const Visitor& visitor)
{
    m_deal = {};
    m_events.clear();
    m_corrected = false;
    if (m_only.empty())
        if (const auto kept = DealMemory::at(m_reader)) return replay(*kept, visitor);
    bool wanted = true;
    const auto done = m_reader.each(m_texts.all, m_only, [&](const RowView& row) {
        if (!isSameId(m_deal, row.bytes(0))) {
            finishDeal(visitor);
            m_deal = idOfBytes(row.bytes(0));
            wanted = !m_wanted || m_wanted(m_deal);
        }
        if (wanted) take(row);
    });
    if (!done) return done;
    finishDeal(visitor);
    return m_failure;
}

/// The same from memory.
Result<void> EventScan::replay(const KeptDeals& kept, const Visitor& visitor)
{
    const KeptIndexes stages = stagesOf(kept, m_stages);
    const KeptIndexes currencies(
        kept.words.count(), [&](int word) { return m_currencies.indexOf(kept.words.name(word)); });
    const bool who = m_texts.ownerColumn >= 0;
    const bool asksWorth = m_texts.worthColumn >= 0;
    const bool due = m_texts.dueColumn >= 0;
    const auto countsOn = [&](size_t at) { return m_byRecording ? kept.worths[at].recordedOn : kept.moves[at].day; };
    const auto accepted = [&kept](const std::function<bool(const RecordId&)>& accepts) {
        return KeptIndexes(kept.ids.count(), [&](int id) { return accepts(kept.ids.at(id)) ? 1 : 0; });
    };
    const KeptIndexes owners = accepted(m_interest.owner);
    const KeptIndexes units = accepted(m_interest.unit);
    const bool noOwner = m_interest.owner && m_interest.owner({});
    const bool noUnit = m_interest.unit && m_interest.unit({});
    const auto isAsked = [&](size_t at) {
        const int day = countsOn(at);
        if (day < m_interest.from || day > m_interest.to) return false;
        const auto fits = [](const KeptIndexes& table, int id, bool none) { return id < 0 ? none : table.of(id) == 1; };
        return (!m_interest.owner || fits(owners, kept.whos[at].owner, noOwner))
            && (!m_interest.unit || fits(units, kept.whos[at].unit, noUnit));
    };
    const auto isWanted = [&](const KeptDeals::Moved& of) {
        if (!of.corrected && m_interest.isNarrow()) {
            size_t at = of.first;
            while (at < of.first + of.count && !isAsked(at))
                ++at;
            if (at == of.first + of.count) return false;
        }
        return !m_wanted || m_wanted(of.deal);
    };
    const MoveEvent blank; // copying it is quicker than clearing each
    for (const KeptDeals::Moved& of : kept.moved) {
        if (!isWanted(of)) continue;
        m_deal = of.deal;
        m_corrected = of.corrected;
        for (size_t at = of.first; !m_corrected && at < of.first + of.count; ++at) {
            MoveEvent& event = m_events.emplace_back(blank);
            event.stage = stages.of(kept.moves[at].stage);
            event.day = kept.moves[at].day;
            event.countsOn = countsOn(at);
            if (who) {
                event.owner = kept.ids.at(kept.whos[at].owner);
                event.unit = kept.ids.at(kept.whos[at].unit);
            }
            if (!asksWorth) continue;
            const KeptWorth& worth = kept.worths[at];
            event.recordedAt = worth.recordedAt;
            event.currency = currencies.of(worth.currency);
            event.amount = worth.amount;
            event.chance = worth.chance;
            if (!due) continue;
            event.dueOn = worth.dueOn;
            event.row = worth.row;
        }
        finishDeal(visitor);
    }
    m_corrected = false;
    return m_failure;
}

void EventScan::take(const RowView& row)
{
    if (!row.isNull(3) || row.integer(4)) m_corrected = true;
    m_events.push_back(eventOf(row));
}

MoveEvent EventScan::eventOf(const RowView& row) const
{
    MoveEvent event;
    event.stage = m_stages.indexOf(row.bytes(1));
    event.day = dayNumber(row.bytes(2));
    event.countsOn = m_byRecording ? dayOfMoment(row.integer(m_texts.recordedColumn)) : event.day;
    if (m_texts.ownerColumn >= 0) {
        event.owner = idOfBytes(row.bytes(m_texts.ownerColumn));
        event.unit = idOfBytes(row.bytes(m_texts.ownerColumn + 1));
    }
    if (m_texts.worthColumn < 0) return event;
    event.recordedAt = row.integer(m_texts.recordedColumn);
    event.currency = m_currencies.indexOf(row.bytes(m_texts.worthColumn));
    event.amount = row.integer(m_texts.worthColumn + 1);
    if (!row.isNull(m_texts.worthColumn + 2)) event.chance = int(row.integer(m_texts.worthColumn + 2));
    if (m_texts.dueColumn < 0) return event;
    event.dueOn = dayNumber(row.bytes(m_texts.dueColumn));
    event.row = row.integer(m_texts.dueColumn + 1);
    return event;
}

void EventScan::finishDeal(const Visitor& visitor)
{
    if (m_corrected) {
        if (const auto done = readCorrected(); !done) m_failure = done;
        m_corrected = false;
    }
    if (m_until) std::erase_if(m_events, [this](const MoveEvent& event) { return event.countsOn > m_until; });
    if (!m_events.empty()) visitor(m_deal, m_events);
    m_events.clear();
}

Result<void> EventScan::readCorrected()
{
    std::vector<std::pair<RecordId, MoveEvent>> found;
    QSet<RecordId> corrected;
    const auto done = m_reader.each(m_texts.one, { cellOf(m_deal) }, [&](const RowView& row) {
        const MoveEvent event = eventOf(row);
        // A correction counts whenever it was made, unless the question is what was known.
        if (m_byRecording && m_until && event.countsOn > m_until) return;
        if (!row.isNull(3)) corrected.insert(row.id(3));
        if (!row.integer(4)) found.emplace_back(row.id(m_texts.idColumn), event);
    });
    m_events.clear();
    for (const auto& [id, event] : found)
        if (!corrected.contains(id)) m_events.push_back(event);
    return done;
}

} // namespace fairlead
