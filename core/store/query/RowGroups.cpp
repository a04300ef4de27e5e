#include "store/query/RowGroups.h"

#include "store/SortKey.h"

#include <map>
#include <tuple>

namespace fairlead {

using namespace Qt::StringLiterals;

Result<std::vector<RowGroup>> RowGroups::read(const std::vector<qint64>& rows, std::vector<Group> totals)
{
    std::vector<RowGroup> groups;
    for (Group& group : totals)
        groups.push_back({ std::move(group.value), {}, {}, std::move(group.totals) });
    if (const auto done = nameAndOrder(groups); !done) return done.error();
    m_groupOf.reserve(qsizetype(rows.size()));
    if (const auto done = readKeys(groups); !done) return done.error();
    for (RowGroup& group : groups)
        group.rows.reserve(size_t(group.totals.count));
    for (const qint64 n : rows)
        if (const auto at = m_groupOf.constFind(n); at != m_groupOf.constEnd()) groups[size_t(*at)].rows.push_back(n);
    return groups;
}

Result<void> RowGroups::readKeys(const std::vector<RowGroup>& groups)
{
    const auto columns = GroupColumns::of(m_reader.catalog(), *m_query.type, m_by);
    if (!columns) return columns.error();
    const auto from = QuerySql(m_reader, m_asker).rows(m_query, FilterSql::Form::Drive);
    if (!from) return from.error();
    QByteArray sql = "SELECT t.n";
    for (const QByteArray& column : columns->columns)
        sql += ", " + column;
    std::map<Cells, int> places;
    for (size_t i = 0; i < groups.size(); ++i)
        places.insert({ groups[i].value, int(i) });
    Cells key(columns->columns.size());
    Cells lastKey;
    int last = -1;
    return m_reader.each(
        sql + " FROM " + from->from + " WHERE " + from->where.sql, from->where.values, [&](const RowView& row) {
            for (size_t i = 0; i < key.size(); ++i)
                key[i] = row.cell(int(i) + 1);
            if (last < 0 || key != lastKey) {
                const auto place = places.find(key);
                last = place == places.end() ? -1 : place->second;
                lastKey = key;
            }
            if (last >= 0) m_groupOf.insert(row.integer(0), last);
        });
}

Result<QHash<RecordId, int>> RowGroups::stageOrder() const
{
    QHash<RecordId, int> order;
    const auto read = m_reader.each("SELECT stage.id FROM stage LEFT JOIN pipeline ON pipeline.id=stage.pipeline "
                                    "ORDER BY pipeline.sort_key, pipeline.n, stage.sort_key, stage.n",
        {}, [&order](const RowView& row) { order.insert(row.id(0), int(order.size())); });
    if (!read) return read.error();
    return order;
}

Result<void> RowGroups::nameAndOrder(std::vector<RowGroup>& groups) const
{
    const Field& field = m_by.fieldOf(m_reader.catalog(), *m_query.type);
    const RecordType* target = field.kind == Kind::Reference ? m_reader.catalog().find(field.target) : nullptr;
    const ChoiceList* list = field.kind == Kind::Choice ? m_reader.catalog().list(field.list) : nullptr;
    const auto stages = target && target->name() == u"stage"_s ? stageOrder() : QHash<RecordId, int>();
    if (!stages) return stages.error();
    // Several, then without value come last; then the place in a given order, then the name.
    using Rank = std::tuple<int, qint64, QByteArray>;
    std::vector<std::pair<Rank, size_t>> ranks;
    for (size_t i = 0; i < groups.size(); ++i) {
        RowGroup& group = groups[i];
        const Cell& value = group.value.back();
        const int last = isNull(value) ? 2 : value == GroupBy::several() ? 1 : 0;
        qint64 place = 0;
        if (target && last == 0) group.title = m_reader.titleOf(*target, idOf(value)).text;
        if (field.kind == Kind::Text) group.title = textOf(value);
        if (target) place = stages->value(idOf(value));
        if (list)
            while (place < list->values.size() && list->values[place].code != textOf(value))
                ++place;
        if (std::holds_alternative<qint64>(value)) place = -numberOf(value); // yes before no
        const QByteArray name = group.title.isEmpty() ? textOf(value).toUtf8() : sortKey(group.title);
        ranks.push_back({ Rank(last, place, name), i });
    }
    std::sort(ranks.begin(), ranks.end());
    std::vector<RowGroup> ordered;
    for (const auto& [rank, at] : ranks)
        ordered.push_back(std::move(groups[at]));
    groups = std::move(ordered);
    return {};
}

} // namespace fairlead
