#include "insight/DealSigns.h"

#include "insight/DayNumber.h"
#include "insight/EventScan.h"
#include "insight/RowId.h"
#include "store/query/OpenPlans.h"
#include "store/query/SqlCondition.h"

namespace fairlead {

using namespace Qt::StringLiterals;

Result<std::vector<DealSigns>> DealSignsReader::read(const std::vector<RecordId>& only)
{
    m_deals.clear();
    m_places.clear();
    m_only.clear();
    for (const RecordId& deal : only)
        m_only.push_back(cellOf(deal));
    using Step = Result<void> (DealSignsReader::*)();
    for (const Step step : { &DealSignsReader::readDeals, &DealSignsReader::readMoves, &DealSignsReader::readChanges,
             &DealSignsReader::readContacts, &DealSignsReader::readPlans, &DealSignsReader::readRoles })
        if (const auto done = (this->*step)(); !done) return done.error();
    m_places.clear();
    return std::move(m_deals);
}

Result<void> DealSignsReader::each(QByteArray sql, const char* column, Cells values, const Row& row) const
{
    if (m_only.empty()) return m_reader.each(sql.replace("%1", "1"), values, row);
    const SqlCondition few = SqlCondition::oneOf(column, m_only);
    values.insert(values.end(), few.values.begin(), few.values.end());
    return m_reader.each(sql.replace("%1", few.sql), values, row);
}

DealSigns* DealSignsReader::at(std::string_view idBytes)
{
    const auto found = m_places.constFind(idOfBytes(idBytes));
    return found == m_places.constEnd() ? nullptr : &m_deals[size_t(*found)];
}

Result<void> DealSignsReader::readDeals()
{
    return each("SELECT id, name, company, owner, owner_unit, stage, entered_on, opened_on, expected_close, amount, "
                "amount_currency, probability_set, for_stage, next_step, next_on, hold_until FROM opportunity "
                "WHERE +_v=1 AND closed_on IS NULL AND %1 ORDER BY n",
        "id", {}, [this](const RowView& row) { takeDeal(row); });
}

void DealSignsReader::takeDeal(const RowView& row)
{
    const int stage = m_stages.indexOf(row.bytes(5));
    if (stage < 0 || m_stages.at(stage).end != StageEnd::Open) return;
    if (!m_scope.pipeline.isNull() && m_stages.at(stage).pipeline != m_scope.pipeline) return;
    if (!m_scope.person.isNull() && !isSameId(m_scope.person, row.bytes(3))) return;
    if (dayNumber(row.bytes(15)) >= dayOfDate(m_scope.today)) return;
    DealSigns deal;
    if (!row.isNull(10)) deal.amount = { row.integer(9), m_currencies.name(m_currencies.indexOf(row.bytes(10))) };
    if (!m_scope.currency.isEmpty() && deal.amount.currency != m_scope.currency) return;
    deal.deal = row.id(0);
    deal.name = row.text(1);
    deal.company = row.id(2);
    deal.owner = row.id(3);
    deal.unit = row.id(4);
    deal.stage = stage;
    deal.enteredOn = dayNumber(row.bytes(6));
    deal.openedOn = dayNumber(row.bytes(7));
    deal.expectedClose = dayNumber(row.bytes(8));
    if (!row.isNull(11) && (row.isNull(12) || row.bytes(12) == row.bytes(5))) deal.typedChance = row.integer(11);
    deal.planned = !row.bytes(13).empty() || !row.isNull(14);
    m_places.insert(deal.deal, int(m_deals.size()));
    m_deals.push_back(std::move(deal));
}

Result<void> DealSignsReader::readMoves()
{
    EventScan scan(m_reader, m_stages, m_currencies, EventScan::Columns::Moves, ReportScope {});
    std::vector<RecordId> few;
    for (const DealSigns& deal : m_deals)
        if (!m_only.empty()) few.push_back(deal.deal);
    if (m_deals.empty()) return {};
    scan.restrictTo(few);
    int place = 0;
    scan.passOver([&](const RecordId& deal) {
        place = m_places.value(deal, -1);
        return place >= 0;
    });
    return scan.each([&](const RecordId&, const std::vector<MoveEvent>& events) {
        DealSigns& signs = m_deals[size_t(place)];
        signs.visits.reserve(events.size());
        for (const MoveEvent& event : events)
            signs.visits.push_back({ event.stage, event.day });
    });
}

Result<void> DealSignsReader::readChanges()
{
    const int since = dayOfDate(m_scope.today) - DealSigns::amountDays;
    // In the order in which they were made: the first change of the window knows what the amount was before it.
    return each("SELECT opportunity, what, date_before, date_after, happened_on, amount_before, "
                "amount_before_currency FROM deal_change WHERE +_v=1 AND what IN ('close','amount') AND %1 "
                "ORDER BY n",
        "opportunity", {}, [&](const RowView& row) {
            DealSigns* deal = at(row.bytes(0));
            if (!deal) return;
            if (row.bytes(1) == "amount") {
                if (dayNumber(row.bytes(4)) < since || row.isNull(6)) return;
                if (++deal->amountChanges == 1)
                    deal->amountBefore = { row.integer(5), m_currencies.name(m_currencies.indexOf(row.bytes(6))) };
                return;
            }
            const int before = dayNumber(row.bytes(2));
            const int after = dayNumber(row.bytes(3));
            if (!before || after <= before) return;
            ++deal->pushes;
            deal->pushedBy += after - before;
        });
}

Result<void> DealSignsReader::readContacts()
{
    return each("SELECT s.about, max(a.happened_at) FROM activity_share s CROSS JOIN activity a ON a.id=s.activity "
                "WHERE s.about IS NOT NULL AND %1 AND "_ba
            + contacts::counted + " GROUP BY s.about",
        "s.about", {}, [this](const RowView& row) {
            DealSigns* deal = at(row.bytes(0));
            if (deal && !row.isNull(1)) deal->lastContact = dayOfMoment(row.integer(1));
        });
}

Result<void> DealSignsReader::readPlans()
{
    const auto take = [this](const RowView& row) {
        if (DealSigns* deal = at(row.bytes(0))) deal->planned = true;
    };
    const auto done
        = each("SELECT opportunity FROM task WHERE opportunity IS NOT NULL AND %1 AND "_ba + open_plans::tasks,
            "opportunity", {}, take);
    if (!done) return done;
    return each("SELECT opportunity FROM appointment WHERE opportunity IS NOT NULL AND "_ba + open_plans::appointments
            + " AND %1",
        "opportunity", { cellOf(m_scope.today) }, take);
}

Result<void> DealSignsReader::readRoles()
{
    return each("SELECT opportunity FROM opportunity_contact WHERE _v=1 AND opportunity IS NOT NULL AND "
                "role='economic' AND %1",
        "opportunity", {}, [this](const RowView& row) {
            if (DealSigns* deal = at(row.bytes(0))) deal->decisionMaker = true;
        });
}

} // namespace fairlead
