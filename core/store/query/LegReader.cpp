#include "store/query/LegReader.h"

#include "store/query/QueryOrder.h"
#include "store/query/ReferenceOrder.h"

namespace fairlead {

using Form = FilterSql::Form;

Result<const QueryRows*> LegReader::rows(Form form)
{
    std::optional<QueryRows>& kept = m_rows[size_t(form)];
    if (!kept) {
        auto made = m_sql.rows(m_query, form);
        if (!made) return made.error();
        kept = std::move(*made);
    }
    return &*kept;
}

Result<bool> LegReader::isPlain()
{
    const auto rows = this->rows(Form::Drive);
    if (!rows) return rows.error();
    return (*rows)->plain;
}

Result<qint64> LegReader::hits()
{
    if (m_hits) return *m_hits;
    const auto hits = m_sql.searchHits(m_query, manyHits);
    if (hits) m_hits = *hits;
    return hits;
}

Result<std::vector<qint64>> LegReader::readAll(qint64 limit)
{
    if (const Field* field = ReferenceOrder::fieldOf(m_reader.catalog(), m_query)) {
        auto numbers = ReferenceOrder(m_reader, m_asker, m_query, *field).rowNumbers();
        if (numbers && limit >= 0 && qint64(numbers->size()) > limit) numbers->resize(size_t(limit));
        return numbers;
    }
    const auto legs = QueryOrder(m_reader.catalog(), m_query).legs();
    if (!legs) return legs.error();
    const auto plain = isPlain();
    const auto hits = this->hits();
    if (!plain || !hits) return plain ? hits.error() : plain.error();
    const bool sieve = *hits >= manyHits && !legs->front().index.isEmpty() && m_query.deleted == Query::Deleted::Hide;
    std::vector<qint64> numbers;
    if (!*plain && !sieve) {
        const auto done = readSorted(legs->front(), limit, numbers);
        if (!done) return done.error();
        return numbers;
    }
    for (const OrderLeg& leg : *legs) {
        Wanted wanted;
        wanted.form = *plain || leg.index.isEmpty() ? Form::Drive : Form::Sieve;
        wanted.limit = limit < 0 ? -1 : limit - qint64(numbers.size());
        const auto done = read(leg, wanted, [&numbers](const RowView& row) { numbers.push_back(row.integer(0)); });
        if (!done) return done.error();
        if (limit >= 0 && qint64(numbers.size()) >= limit) break;
    }
    return numbers;
}

/// What is found by other means is looked for once, and sorted whole.
Result<void> LegReader::readSorted(const OrderLeg& first, qint64 limit, std::vector<qint64>& numbers)
{
    const auto rows = this->rows(Form::Drive);
    if (!rows) return rows.error();
    Cells values = (*rows)->where.values;
    values.push_back(limit);
    return m_reader.each(
        "SELECT t.n FROM " + (*rows)->from + " WHERE " + (*rows)->where.sql + first.orderOfAll() + " LIMIT ?", values,
        [&numbers](const RowView& row) { numbers.push_back(row.integer(0)); });
}

Result<bool> LegReader::isKnownEmpty(const OrderLeg& leg)
{
    const auto rows = this->rows(Form::Drive);
    if (!rows) return rows.error();
    if (!leg.mayBeCounted || !(*rows)->plain || m_query.view || m_reader.rehearses()) return false;
    const auto legs = QueryOrder(m_reader.catalog(), m_query).legs();
    if (!legs) return legs.error();
    const OrderLeg& present = legs->front();
    const QByteArray from = "SELECT count(*) FROM " + (*rows)->from;
    const auto all = m_reader.number(from + " WHERE " + (*rows)->where.sql);
    const auto with = m_reader.number(
        from + " INDEXED BY " + present.index + " WHERE " + (*rows)->where.sql + " AND " + present.condition);
    if (!all || !with) return all ? with.error() : all.error();
    return *all == *with;
}

Result<void> LegReader::read(const OrderLeg& leg, const Wanted& wanted, const std::function<void(const RowView&)>& row)
{
    const auto rows = this->rows(wanted.form);
    if (!rows) return rows.error();
    const auto empty = isKnownEmpty(leg);
    if (!empty) return empty.error();
    if (*empty) return {};
    // A rehearsed row stands in no index.
    const bool byIndex = !leg.index.isEmpty() && wanted.among.empty() && !m_reader.rehearses()
        && ((*rows)->plain || wanted.form != Form::Drive);
    SqlCondition where = (*rows)->where;
    // A walk through the index of titles for nothing but "is visible" would fetch every row from another place; and in
    // the index of a field "is visible" must not count as a constant, or its order is not recognised.
    const bool away = byIndex ? !leg.constant.isEmpty() : !QuerySql::hasViewIndex(m_query);
    if (away && where.sql.startsWith("t._v=1")) where.sql.prepend('+');
    // SQLite takes the first lower bound it meets for the beginning of its walk: only the mark's may be there.
    where.sql += " AND " + (wanted.lowerBound && leg.titles ? QByteArray("1") : leg.condition);
    for (const SqlCondition& bound : wanted.bounds) {
        where.sql += " AND ";
        where += bound;
    }
    if (!wanted.among.empty()) {
        where.sql += " AND t.n IN (SELECT value FROM json_each(?))";
        QString numbers;
        for (qint64 n : wanted.among)
            numbers += (numbers.isEmpty() ? u'[' : u',') + QString::number(n);
        where.values.push_back(numbers + u']');
    }
    where.values.push_back(wanted.limit);
    return m_reader.each("SELECT t.n" + (wanted.keys ? leg.keyColumns() : QByteArray()) + " FROM " + (*rows)->from
            + (byIndex ? " INDEXED BY " + leg.index : QByteArray()) + " WHERE " + where.sql
            + leg.orderBy(wanted.backwards, byIndex) + " LIMIT ?",
        where.values, row);
}

Result<std::optional<PageMark>> LegReader::placeBehind(
    const OrderLeg& leg, const PageMark* mark, bool backwards, qint64 stretch) const
{
    Query plain = m_query;
    plain.filter = {};
    plain.search.clear();
    const auto rows = m_sql.rows(plain, Form::Walk);
    if (!rows) return rows.error();
    SqlCondition where = rows->where;
    if (!leg.constant.isEmpty() && where.sql.startsWith("t._v=1")) where.sql.prepend('+');
    where.sql += " AND " + (mark && leg.titles && leg.descending == backwards ? QByteArray("1") : leg.condition);
    if (mark) {
        where.sql += " AND ";
        where += leg.beyond(*mark, backwards);
    }
    where.values.push_back(stretch);
    std::optional<PageMark> place;
    const auto done = m_reader.each("SELECT t.n" + leg.keyColumns() + " FROM " + rows->from + " INDEXED BY " + leg.index
            + " WHERE " + where.sql + leg.orderBy(backwards, true) + " LIMIT 1 OFFSET ?",
        where.values, [&](const RowView& row) {
            place = PageMark { {}, row.integer(0) };
            for (size_t i = 0; i < leg.keys.size(); ++i)
                place->keys.push_back(row.cell(int(i) + 1));
        });
    if (!done) return done.error();
    return place;
}

} // namespace fairlead
