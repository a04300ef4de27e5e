#include "insight/DealBook.h"

#include "insight/DayNumber.h"
#include "insight/DealStories.h"
#include "insight/RowId.h"
#include "store/query/SqlCondition.h"

#include <algorithm>

namespace fairlead {

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
    const QByteArray wanted = m_filter.scope().currency.toUtf8();
    m_wantedCurrency = m_currencies.indexOf(std::string_view(wanted.constData(), size_t(wanted.size())));
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
    std::sort(deals.begin(), deals.end(), [](const DealFacts& a, const DealFacts& b) { return a.id < b.id; });
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
Result<void> DealBook::readNow(const std::function<void(const RowView&)>& row)
{
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
    return m_reader->each(sql, bindings, row);
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
    return readNow([&](const RowView& row) {
        DealFacts deal = factsOf(row);
        if (isInScope(deal) && isInTime(deal)) give(deal, visitor);
    });
}

Result<void> DealBook::eachWithEvents(const Visitor& visitor)
{
    std::vector<DealFacts> deals;
    auto done = readNow([&](const RowView& row) {
        DealFacts deal = factsOf(row);
        if (!isInScope(deal)) return;
        if (deal.end == StageEnd::Open)
            give(deal, visitor);
        else if (m_takesRecording || isInTime(deal))
            deals.push_back(deal);
    });
    if (!done) return done;
    std::sort(deals.begin(), deals.end(), [](const DealFacts& a, const DealFacts& b) { return a.id < b.id; });
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
    scan.restrictTo(m_only);
    done = scan.each([&](const RecordId& id, const std::vector<MoveEvent>& events) {
        for (; next != deals.end() && next->id < id; ++next)
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
    std::sort(places.begin(), places.end());
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
    const auto read = m_reader->each(selectText(), {}, [&](const RowView& row) { deals.push_back(factsOf(row)); });
    if (!read) return read.error();
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
