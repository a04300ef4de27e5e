#include "store/query/PageReader.h"

#include <algorithm>

namespace fairlead {

using Form = FilterSql::Form;

Result<Page> PageReader::read(const PageMark* mark, int limit)
{
    auto legs = m_sql.order(m_query);
    if (!legs) return legs.error();
    auto driven = m_sql.rows(m_query, Form::Drive);
    if (!driven) return driven.error();
    m_driven = std::move(*driven);
    if (m_backwards) std::reverse(legs->begin(), legs->end());
    // A mark has as many keys as its leg; the legs before it are behind us.
    size_t first = 0;
    while (mark && first + 1 < legs->size() && (*legs)[first].keys.size() != mark->keys.size())
        ++first;
    const size_t wanted = size_t(std::max(limit, 0)) + 1;
    for (size_t i = first; i < legs->size() && m_places.size() < wanted; ++i) {
        const PageMark* from = i == first ? mark : nullptr;
        if (from && from->keys.size() != (*legs)[i].keys.size()) return Error { ErrorCode::Invalid, {} };
        if (const auto done = readLeg((*legs)[i], from, wanted); !done) return done.error();
    }
    return finish(limit);
}

Result<void> PageReader::readLeg(const OrderLeg& leg, const PageMark* mark, size_t wanted)
{
    if (!m_driven->plain && leg.indexed) {
        const auto full = walk(leg, mark, wanted);
        if (!full) return full.error();
        if (*full) return {};
    }
    std::vector<SqlCondition> bounds;
    if (mark) bounds.push_back(QuerySql::beyond(leg, *mark, m_backwards));
    return select(leg, *m_driven, bounds, wanted);
}

Result<bool> PageReader::walk(const OrderLeg& leg, const PageMark* mark, size_t wanted)
{
    const auto hits = m_sql.searchHits(m_query, fewHits);
    if (!hits) return hits.error();
    if (*hits >= 0 && *hits < fewHits) return false;
    if (!m_walked) {
        auto walked = m_sql.rows(m_query, Form::Walk);
        if (!walked) return walked.error();
        m_walked = std::move(*walked);
    }
    const auto end = endOfStretch(leg, mark);
    if (!end) return end.error();
    std::vector<SqlCondition> bounds;
    if (mark) bounds.push_back(QuerySql::beyond(leg, *mark, m_backwards));
    if (*end) bounds.push_back(QuerySql::beyond(leg, **end, !m_backwards));
    const size_t before = m_places.size();
    if (const auto done = select(leg, *m_walked, bounds, wanted); !done) return done.error();
    if (m_places.size() >= wanted || !*end) return true;
    m_places.resize(before);
    return false;
}

/// The place `stretch` rows from here, whether they fit or not; nothing if the leg ends before. Reads the index only.
Result<std::optional<PageMark>> PageReader::endOfStretch(const OrderLeg& leg, const PageMark* mark)
{
    Query plain = m_query;
    plain.filter = {};
    plain.search.clear();
    const auto rows = m_sql.rows(plain, Form::Walk);
    if (!rows) return rows.error();
    SqlCondition where = rows->where;
    where.sql += " AND " + leg.condition;
    if (mark) {
        where.sql += " AND ";
        where += QuerySql::beyond(leg, *mark, m_backwards);
    }
    where.values.push_back(stretch);
    std::optional<PageMark> end;
    QByteArray keys;
    for (const OrderLeg::Key& key : leg.keys)
        keys += ", " + key.expression;
    const auto done = m_reader.each("SELECT t.n" + keys + " FROM " + rows->from + " WHERE " + where.sql
            + QuerySql::orderBy(leg, m_backwards) + " LIMIT 1 OFFSET ?",
        where.values, [&](const RowView& row) {
            end = PageMark { {}, row.integer(0) };
            for (size_t i = 0; i < leg.keys.size(); ++i)
                end->keys.push_back(row.cell(int(i) + 1));
        });
    if (!done) return done.error();
    return end;
}

Result<void> PageReader::select(
    const OrderLeg& leg, const QueryRows& rows, const std::vector<SqlCondition>& bounds, size_t wanted)
{
    SqlCondition where = rows.where;
    where.sql += " AND " + leg.condition;
    for (const SqlCondition& bound : bounds) {
        where.sql += " AND ";
        where += bound;
    }
    where.values.push_back(qint64(wanted - m_places.size()));
    QByteArray keys;
    for (const OrderLeg::Key& key : leg.keys)
        keys += ", " + key.expression;
    return m_reader.each("SELECT t.n" + keys + " FROM " + rows.from + " WHERE " + where.sql
            + QuerySql::orderBy(leg, m_backwards) + " LIMIT ?",
        where.values, [&](const RowView& row) {
            Place place { {}, row.integer(0) };
            for (size_t i = 0; i < leg.keys.size(); ++i)
                place.keys.push_back(row.cell(int(i) + 1));
            m_places.push_back(std::move(place));
        });
}

Result<Page> PageReader::finish(int limit)
{
    Page page;
    page.more = m_places.size() > size_t(std::max(limit, 0));
    if (page.more) m_places.resize(size_t(std::max(limit, 0)));
    if (m_backwards) std::reverse(m_places.begin(), m_places.end());
    if (m_places.empty()) return page;
    std::vector<qint64> numbers;
    for (const Place& place : m_places)
        numbers.push_back(place.n);
    auto records = m_reader.fetch(*m_query.type, numbers);
    if (!records) return records.error();
    page.records = std::move(*records);
    page.first = { m_places.front().keys, m_places.front().n };
    page.last = { m_places.back().keys, m_places.back().n };
    return page;
}

} // namespace fairlead
