#include "store/query/QueryRunner.h"

#include "store/query/PageReader.h"
#include "store/query/TotalsReader.h"

namespace fairlead {

using namespace Qt::StringLiterals;
using Form = FilterSql::Form;

QueryRunner::QueryRunner(
    const Reader& reader, QString baseCurrency, const RecordId& person, QDate today, const QTimeZone& zone)
    : m_reader(reader)
    , m_baseCurrency(std::move(baseCurrency))
    , m_asker { person, today, zone }
{
}

Result<qint64> QueryRunner::count(const Query& query) const
{
    const auto rows = QuerySql(m_reader, m_asker).rows(query, Form::Drive);
    if (!rows) return rows.error();
    return m_reader.number("SELECT count(*) FROM " + rows->from + " WHERE " + rows->where.sql, rows->where.values);
}

Result<std::vector<qint64>> QueryRunner::rowNumbers(const Query& query, qint64 limit) const
{
    const QuerySql sql(m_reader, m_asker);
    const auto legs = sql.order(query);
    if (!legs) return legs.error();
    const auto rows = sql.rows(query, Form::Drive);
    if (!rows) return rows.error();
    std::vector<qint64> numbers;
    for (const OrderLeg& leg : *legs) {
        Cells values = rows->where.values;
        values.push_back(limit < 0 ? limit : limit - qint64(numbers.size()));
        const auto done = m_reader.each("SELECT t.n FROM " + rows->from + " WHERE " + rows->where.sql + " AND "
                + leg.condition + QuerySql::orderBy(leg, false) + " LIMIT ?",
            values, [&numbers](const RowView& row) { numbers.push_back(row.integer(0)); });
        if (!done) return done.error();
        if (limit >= 0 && qint64(numbers.size()) >= limit) break;
    }
    return numbers;
}

Result<std::vector<Record>> QueryRunner::records(const Query& query, std::span<const qint64> rows) const
{
    return m_reader.fetch(*query.type, { rows.begin(), rows.end() });
}

Result<Page> QueryRunner::firstPage(const Query& query, int limit) const
{
    return PageReader(m_reader, m_asker, query, false).read(nullptr, limit);
}

Result<Page> QueryRunner::lastPage(const Query& query, int limit) const
{
    return PageReader(m_reader, m_asker, query, true).read(nullptr, limit);
}

Result<Page> QueryRunner::after(const Query& query, const PageMark& mark, int limit) const
{
    return PageReader(m_reader, m_asker, query, false).read(&mark, limit);
}

Result<Page> QueryRunner::before(const Query& query, const PageMark& mark, int limit) const
{
    return PageReader(m_reader, m_asker, query, true).read(&mark, limit);
}

Result<Totals> QueryRunner::totals(const Query& query) const
{
    auto groups = TotalsReader(m_reader, m_asker, query).read(nullptr);
    if (!groups) return groups.error();
    return std::move(groups->front().totals);
}

Result<std::vector<Group>> QueryRunner::groups(const Query& query, const QString& field) const
{
    const Field* by = query.type->find(field);
    if (!by) return Error { ErrorCode::Invalid, field };
    return TotalsReader(m_reader, m_asker, query).read(by);
}

} // namespace fairlead
