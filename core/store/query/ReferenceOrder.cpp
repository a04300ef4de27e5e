#include "store/query/ReferenceOrder.h"

#include "store/TypeSql.h"

#include <algorithm>
#include <limits>

namespace fairlead {

const Field* ReferenceOrder::fieldOf(const Catalog& catalog, const Query& query)
{
    if (query.sort.size() != 1) return nullptr;
    const Field* field = query.type->find(query.sort.front().field);
    if (!field || field->kind != Kind::Reference) return nullptr;
    const RecordType* target = catalog.find(field->target);
    return target && target->titleField() ? field : nullptr;
}

ReferenceOrder::ReferenceOrder(const Reader& reader, const QueryAsker& asker, const Query& query, const Field& field)
    : m_reader(reader)
    , m_asker(asker)
    , m_query(query)
    , m_field(field)
    , m_target(reader.catalog().type(field.target))
{
}

/// Equal titles have one rank. Both halves come from the index in order and are merged, not sorted.
Result<void> ReferenceOrder::readRanks()
{
    const QByteArray table = TypeSql::quoted(m_target.name());
    QByteArray last;
    quint32 rank = 0;
    return m_reader.each("SELECT n, _k FROM " + table + " WHERE _v=1 AND _k>x'' UNION ALL SELECT n, _k FROM " + table
            + " WHERE _v=0 AND _k>x'' ORDER BY 2",
        {}, [&](const RowView& row) {
            const Cell key = row.cell(1);
            const auto* bytes = std::get_if<QByteArray>(&key);
            if (!bytes) return;
            if (rank == 0 || *bytes != last) ++rank;
            last = *bytes;
            const auto n = size_t(row.integer(0));
            if (n >= m_ranks.size()) m_ranks.resize(n + n / 2 + 64);
            m_ranks[n] = rank;
        });
}

/// What was merged is shown, and so sorted, as its target.
Result<void> ReferenceOrder::followMerged()
{
    const QByteArray table = TypeSql::quoted(m_target.name());
    return m_reader.each("SELECT m.n, r.n FROM " + table + " m JOIN " + table
            + " r ON r.id=m.merged_into WHERE m._v=0 AND m.merged_into IS NOT NULL",
        {}, [this](const RowView& row) {
            const auto from = size_t(row.integer(0));
            const auto to = size_t(row.integer(1));
            if (from < m_ranks.size() && to < m_ranks.size() && m_ranks[to]) m_ranks[from] = m_ranks[to];
        });
}

/// Row numbers of the records and of what they refer to. All records are read in the order of the ids they refer to,
/// so that the index of ids is walked, not searched.
Result<SqlCondition> ReferenceOrder::pairs() const
{
    auto rows = QuerySql(m_reader, m_asker).rows(m_query, FilterSql::Form::Drive);
    if (!rows) return rows.error();
    if (rows->where.sql.startsWith("t._v=1") && !QuerySql::hasViewIndex(m_query)) rows->where.sql.prepend('+');
    const QByteArray column = "t." + TypeSql::quoted(m_field.name);
    const QByteArray join = " LEFT JOIN " + TypeSql::quoted(m_target.name()) + " r ON r.id=" + column + " WHERE ";
    const bool walk = rows->plain && rows->where.values.empty() && m_field.indexed && !m_field.isCustom();
    if (!walk)
        return SqlCondition { "SELECT t.n, r.n FROM " + rows->from + join + rows->where.sql, rows->where.values };
    const QByteArray index = TypeSql::quoted(m_query.type->name() + u'_' + m_field.name);
    return SqlCondition { "SELECT t.n, r.n FROM " + rows->from + " INDEXED BY " + index + join + rows->where.sql
            + " AND " + column + " IS NOT NULL UNION ALL SELECT t.n, NULL FROM " + rows->from + " WHERE "
            + rows->where.sql + " AND " + column + " IS NULL",
        {} };
}

Result<std::vector<qint64>> ReferenceOrder::rowNumbers()
{
    const auto pairs = this->pairs();
    if (!pairs) return pairs.error();
    if (const auto done = readRanks(); !done) return done.error();
    if (const auto done = followMerged(); !done) return done.error();
    constexpr quint32 none = std::numeric_limits<quint32>::max();
    std::vector<std::pair<quint32, qint64>> ranked;
    const auto done = m_reader.each(pairs->sql, pairs->values, [&](const RowView& row) {
        const auto target = size_t(row.integer(1)); // 0 where there is none
        const quint32 rank = target < m_ranks.size() ? m_ranks[target] : 0;
        ranked.push_back({ rank ? rank : none, row.integer(0) });
    });
    if (!done) return done.error();
    const bool descending = m_query.sort.front().descending;
    std::sort(ranked.begin(), ranked.end(), [descending](const auto& a, const auto& b) {
        if (!descending || a.first == none || b.first == none)
            if (a.first != b.first) return a.first < b.first;
        return descending ? std::tie(a.first, a.second) > std::tie(b.first, b.second)
                          : std::tie(a.first, a.second) < std::tie(b.first, b.second);
    });
    std::vector<qint64> numbers;
    numbers.reserve(ranked.size());
    for (const auto& [rank, n] : ranked)
        numbers.push_back(n);
    return numbers;
}

} // namespace fairlead
