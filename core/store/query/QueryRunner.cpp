#include "store/query/QueryRunner.h"

#include "store/query/PageReader.h"
#include "store/query/RowGroups.h"
#include "store/query/TotalsReader.h"

namespace fairlead {

using namespace Qt::StringLiterals;

QueryRunner::QueryRunner(
    const Reader& reader, QString baseCurrency, const RecordId& person, QDate today, const QTimeZone& zone)
    : m_reader(reader)
    , m_baseCurrency(std::move(baseCurrency))
    , m_asker { person, today, zone }
{
}

Result<qint64> QueryRunner::count(const Query& query) const
{
    if (!remembers()) return countNow(query);
    const auto totals = m_remembered->totals(
        m_reader, *query.type, RememberedTotals::keyOf(query, m_asker, {}, true), [&]() -> Result<Totals> {
            const auto count = countNow(query);
            if (!count) return count.error();
            return Totals { *count, {}, {} };
        });
    if (!totals) return totals.error();
    return totals->count;
}

Result<qint64> QueryRunner::countNow(const Query& query) const
{
    const QuerySql sql(m_reader, m_asker);
    if (const auto hits = sql.exactHits(query); !hits || *hits >= 0) return hits;
    const auto rows = sql.rows(query, FilterSql::Form::Drive);
    if (!rows) return rows.error();
    return m_reader.number("SELECT count(*) FROM " + rows->from + " WHERE " + rows->where.sql, rows->where.values);
}

Result<std::vector<qint64>> QueryRunner::rowNumbers(const Query& query, qint64 limit) const
{
    return LegReader(m_reader, m_asker, query).readAll(limit);
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

Result<Totals> QueryRunner::totals(const Query& query, const QStringList& moneyFields) const
{
    if (!remembers()) return totalsNow(query, moneyFields);
    return m_remembered->totals(m_reader, *query.type, RememberedTotals::keyOf(query, m_asker, moneyFields, false),
        [&] { return totalsNow(query, moneyFields); });
}

Result<Totals> QueryRunner::totalsNow(const Query& query, const QStringList& moneyFields) const
{
    auto groups = TotalsReader(m_reader, m_asker, query).read(nullptr, moneyFields);
    if (!groups) return groups.error();
    return std::move(groups->front().totals);
}

Result<std::vector<Group>> QueryRunner::groups(
    const Query& query, const QString& field, const QStringList& moneyFields) const
{
    return groups(query, GroupBy { field, false }, moneyFields);
}

Result<std::vector<Group>> QueryRunner::groups(
    const Query& query, const GroupBy& by, const QStringList& moneyFields) const
{
    const auto columns = GroupColumns::of(m_reader.catalog(), *query.type, by);
    if (!columns) return columns.error();
    return TotalsReader(m_reader, m_asker, query).read(&*columns, moneyFields);
}

Result<std::vector<RowGroup>> QueryRunner::rowGroups(
    const Query& query, const GroupBy& by, const QStringList& moneyFields) const
{
    const auto rows = rowNumbers(query);
    if (!rows) return rows.error();
    auto totals = groups(query, by, moneyFields);
    if (!totals) return totals.error();
    return RowGroups(m_reader, m_asker, query, by).read(*rows, std::move(*totals));
}

} // namespace fairlead
