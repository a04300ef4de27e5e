#include "insight/EventScan.h"

#include "insight/DayNumber.h"
#include "insight/RowId.h"

#include <QSet>

namespace fairlead {

namespace {

struct Texts
{
    QByteArray all;
    QByteArray one; ///< a single deal, with the id of each event in the last column
    int idColumn;
};

// The first columns stand at the same places in every form of the pass. An index over stage events (docs/reports.md)
// holds them in this order, with owner and unit, so that the table itself is not touched.
Texts textsOf(EventScan::Columns columns)
{
    QByteArray select = "SELECT opportunity, to_stage, happened_on, corrects, void";
    if (columns != EventScan::Columns::Moves) select += ", owner, owner_unit";
    if (columns == EventScan::Columns::Worth) select += ", created_at, amount_currency, amount, probability";
    const int idColumn = int(select.count(','));
    return { select + " FROM stage_event WHERE _v=1 ORDER BY opportunity, happened_on, created_at",
        select + ", id FROM stage_event WHERE opportunity=? AND _v=1 ORDER BY happened_on, created_at, n",
        idColumn + 1 };
}

} // namespace

EventScan::EventScan(
    const Reader& reader, const StageTable& stages, WordTable& currencies, Columns columns, QDate until)
    : m_reader(reader)
    , m_stages(stages)
    , m_currencies(currencies)
    , m_columns(columns)
    , m_until(dayOfDate(until))
{
}

Result<void> EventScan::each(const Visitor& visitor)
{
    m_deal = {};
    m_events.clear();
    m_corrected = false;
    const auto done = m_reader.each(textsOf(m_columns).all, {}, [&](const RowView& row) {
        if (!isSameId(m_deal, row.bytes(0))) {
            finishDeal(visitor);
            m_deal = idOfBytes(row.bytes(0));
        }
        take(row);
    });
    if (!done) return done;
    finishDeal(visitor);
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
    if (m_columns == Columns::Moves) return event;
    event.owner = idOfBytes(row.bytes(5));
    event.unit = idOfBytes(row.bytes(6));
    if (m_columns == Columns::Who) return event;
    event.recordedAt = row.integer(7);
    event.currency = m_currencies.indexOf(row.bytes(8));
    event.amount = row.integer(9);
    if (!row.isNull(10)) event.chance = int(row.integer(10));
    return event;
}

void EventScan::finishDeal(const Visitor& visitor)
{
    if (m_corrected) {
        if (const auto done = readCorrected(); !done) m_failure = done;
        m_corrected = false;
    }
    if (m_until) std::erase_if(m_events, [this](const MoveEvent& event) { return event.day > m_until; });
    if (!m_events.empty()) visitor(m_deal, m_events);
    m_events.clear();
}

Result<void> EventScan::readCorrected()
{
    const Texts texts = textsOf(m_columns);
    std::vector<std::pair<RecordId, MoveEvent>> found;
    QSet<RecordId> corrected;
    const auto done = m_reader.each(texts.one, { cellOf(m_deal) }, [&](const RowView& row) {
        if (!row.isNull(3)) corrected.insert(row.id(3));
        if (!row.integer(4)) found.emplace_back(row.id(texts.idColumn), eventOf(row));
    });
    m_events.clear();
    for (const auto& [id, event] : found)
        if (!corrected.contains(id)) m_events.push_back(event);
    return done;
}

} // namespace fairlead
