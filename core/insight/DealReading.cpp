#include "insight/DealBook.h"

#include "insight/DayNumber.h"
#include "insight/DealMemory.h"
#include "insight/RowId.h"
#include "store/query/SqlCondition.h"

#include <algorithm>
#include <limits>

namespace fairlead {

namespace {

constexpr qint64 mostReserved = 2000000; ///< deals; numbers of rows may have gaps

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
    const KeptIndexes stages = stagesOf(kept, m_stages);
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
    const auto isEarlier = [](const DealFacts& a, const DealFacts& b) { return isEarlierId(a.id, b.id); };
    if (std::is_sorted(deals.begin(), deals.end(), isEarlier)) return deals;
    return inOrder(deals);
}

} // namespace fairlead
