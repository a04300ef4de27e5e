#include "store/query/QuerySql.h"

#include "store/TypeSql.h"
#include "store/search/SearchQuery.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(const QString& name) { return TypeSql::quoted(name); }

/// The columns that were indexed, in the order in which RowStore joined them.
QByteArray searchedColumns(const RecordType& type)
{
    QByteArray columns;
    for (const Field& field : type.fields())
        if (field.searchable) columns += ", t." + quoted(field.column(0));
    return columns;
}

} // namespace

SqlCondition QuerySql::visible(const Query& query) const
{
    const bool filterDecides = query.deleted == Query::Deleted::Hide && query.filter.mentionsDeleted();
    if (query.deleted == Query::Deleted::Both || filterDecides) return { "(t._v=1 OR (t._v=0 AND t.deleted=1))", {} };
    if (query.deleted == Query::Deleted::Only) return { "t._v=0 AND t.deleted=1", {} };
    return { "t._v=1", {} };
}

/// What is deleted is not in the search index: there, and while walking, the texts themselves are looked at.
SqlCondition QuerySql::search(const Query& query, FilterSql::Form form) const
{
    const SearchQuery typed = SearchQuery::parse(query.search);
    const bool live = query.deleted == Query::Deleted::Hide && !query.filter.mentionsDeleted();
    const SqlCondition look { "fl_meets(?" + searchedColumns(*query.type) + ')', { query.search } };
    if (form == FilterSql::Form::Walk || !live) return look;
    const QByteArray table = quoted(u"search_"_s + query.type->name());
    const SqlCondition hits { "t.n IN (SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?)",
        { typed.matchExpression() } };
    return typed.needsVerify() ? SqlCondition::joined({ hits, look }, "AND") : hits;
}

Result<QueryRows> QuerySql::rows(const Query& query, FilterSql::Form form) const
{
    FL_PROMISE(query.type);
    QueryRows rows { quoted(query.type->name()) + " t", visible(query), true };
    const auto add = [&rows](const SqlCondition& condition) {
        rows.where.sql += " AND ";
        rows.where += condition;
    };
    if (query.view && !query.view->presetField.isEmpty()) {
        const Field& field = query.type->at(query.view->presetField);
        // A yes is written out: the partial indexes of roles are found by their very words.
        if (field.kind == Kind::Boolean)
            add({ "t." + quoted(field.name) + "=1", {} });
        else
            add({ "t." + quoted(field.name) + "=?", { query.view->presetValue } });
    }
    if (!query.only.empty()) {
        Cells ids;
        for (const RecordId& id : query.only) ids.push_back(cellOf(id));
        add(SqlCondition::oneOf("t.id", ids));
        rows.plain = false;
    }
    if (!query.filter.isEverything()) {
        auto filter = FilterSql(m_reader, m_asker, form).condition(*query.type, query.filter);
        if (!filter) return filter.error();
        add(*filter);
        rows.plain = false;
    }
    if (!SearchQuery::parse(query.search).isEmpty()) {
        if (!query.type->isSearchable()) return Error { ErrorCode::Invalid, query.type->name() };
        add(search(query, form));
        rows.plain = false;
    }
    return rows;
}

Result<qint64> QuerySql::searchHits(const Query& query, qint64 most) const
{
    const SearchQuery typed = SearchQuery::parse(query.search);
    if (typed.isEmpty() || !query.type->isSearchable()) return -1;
    const QByteArray table = quoted(u"search_"_s + query.type->name());
    return m_reader.number("SELECT count(*) FROM (SELECT rowid FROM " + table + " WHERE " + table + " MATCH ? LIMIT ?)",
        { typed.matchExpression(), most });
}

QuerySql::Level QuerySql::titleLevel(bool descending) const
{
    // An empty title has an empty key, never NULL.
    return { "t._k", "t._k>x''", "t._k=x''", descending, true };
}

std::vector<QuerySql::Level> QuerySql::fieldLevels(const Field& field, bool descending) const
{
    const QByteArray column = "t." + quoted(field.column(0));
    const auto level = [descending](const QByteArray& value, bool indexed) {
        return Level { value, value + " IS NOT NULL", value + " IS NULL", descending, indexed };
    };
    if (field.title) return { titleLevel(descending) };
    if (field.kind == Kind::Money) return { level("t." + quoted(field.column(1)), false), level(column, false) };
    if (field.kind == Kind::AnyReference) return { level("t." + quoted(field.column(1)), false) };
    const RecordType* target = field.kind == Kind::Reference ? m_reader.catalog().find(field.target) : nullptr;
    if (target && target->titleField()) {
        // A merged record is shown, and so sorted, as the one it was merged into.
        const QByteArray table = quoted(target->name());
        return { level("(SELECT nullif(ifnull((SELECT m._k FROM " + table
                + " m WHERE m.id=r.merged_into), r._k), x'') FROM " + table + " r WHERE r.id=" + column + ')',
            false) };
    }
    return { level(column, field.indexed && field.kind != Kind::Boolean) };
}

Result<std::vector<QuerySql::Level>> QuerySql::levels(const Query& query) const
{
    std::vector<Level> levels;
    std::vector<Sort> sorts = query.sort;
    if (sorts.empty()) sorts.push_back({});
    for (const Sort& sort : sorts) {
        if (sort.field.isEmpty()) {
            if (query.type->titleField()) levels.push_back(titleLevel(sort.descending));
            continue;
        }
        const Field* field = query.type->find(sort.field);
        if (!field) return Error { ErrorCode::Invalid, sort.field };
        for (Level& level : fieldLevels(*field, sort.descending))
            levels.push_back(std::move(level));
    }
    return levels;
}

Result<std::vector<OrderLeg>> QuerySql::order(const Query& query) const
{
    const auto levels = this->levels(query);
    if (!levels) return levels.error();
    const bool oneVisibility = visible(query).sql.startsWith("t._v=");
    if (levels->empty())
        return std::vector<OrderLeg> { { "1", {}, !query.sort.empty() && query.sort.front().descending,
            oneVisibility } };
    const bool descending = levels->front().descending;
    if (levels->size() == 1) {
        const Level& level = levels->front();
        return std::vector<OrderLeg> {
            { level.present, { { level.value, descending } }, descending, level.indexed && oneVisibility },
            { level.absent, {}, descending, false },
        };
    }
    OrderLeg leg { "1", {}, descending, false };
    for (const Level& level : *levels) {
        leg.keys.push_back({ '(' + level.absent + ')', false });
        leg.keys.push_back({ "ifnull(" + level.value + ", 0)", level.descending });
    }
    return std::vector<OrderLeg> { leg };
}

QByteArray QuerySql::orderBy(const OrderLeg& leg, bool backwards)
{
    QByteArray sql = " ORDER BY ";
    for (const OrderLeg::Key& key : leg.keys)
        sql += key.expression + (key.descending != backwards ? " DESC, " : ", ");
    return sql + (leg.descending != backwards ? "t.n DESC" : "t.n");
}

SqlCondition QuerySql::beyond(const OrderLeg& leg, const PageMark& mark, bool backwards)
{
    const auto sign = [backwards](bool descending) { return descending != backwards ? "<" : ">"; };
    if (leg.keys.empty()) return { QByteArray("t.n") + sign(leg.descending) + '?', { mark.n } };
    if (leg.keys.size() == 1) // one index walk: (key, n) > (?, ?)
        return { '(' + leg.keys[0].expression + ", t.n)" + sign(leg.descending) + "(?, ?)", { mark.keys[0], mark.n } };
    // Directions differ: a>? OR (a=? AND (b<? OR (b=? AND n>?)))
    SqlCondition condition;
    for (size_t i = 0; i < leg.keys.size(); ++i) {
        const QByteArray& key = leg.keys[i].expression;
        condition += { '(' + key + sign(leg.keys[i].descending) + "? OR (" + key + "=? AND ",
            { mark.keys[i], mark.keys[i] } };
    }
    condition += { QByteArray("t.n") + sign(leg.descending) + '?', { mark.n } };
    condition.sql += QByteArray(int(leg.keys.size()) * 2, ')');
    return condition;
}

} // namespace fairlead
