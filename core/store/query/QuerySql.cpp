#include "store/query/QuerySql.h"

#include "store/TypeSql.h"
#include "store/search/SearchQuery.h"

#include <limits>

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

bool QuerySql::hasViewIndex(const Query& query)
{
    const Field* field = query.view ? query.type->find(query.view->presetField) : nullptr;
    return field && field->kind == Kind::Boolean && field->indexed && !field->inTitleIndex;
}

/// `finds`: the rest of the condition finds the rows. Then a plus keeps SQLite from taking "is visible", which nearly
/// all rows are, for a way to find them.
SqlCondition QuerySql::visible(const Query& query, bool finds) const
{
    const bool filterDecides = query.deleted == Query::Deleted::Hide && query.filter.mentionsDeleted();
    if (query.deleted == Query::Deleted::Both || filterDecides) return { "(+t._v=1 OR (+t._v=0 AND t.deleted=1))", {} };
    if (query.deleted == Query::Deleted::Only) return { "t._v=0 AND t.deleted=1", {} };
    return { finds ? "+t._v=1" : "t._v=1", {} };
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
    QueryRows rows { quoted(query.type->name()) + " t", {}, true };
    rows.plain = query.filter.isEverything() && SearchQuery::parse(query.search).isEmpty();
    rows.where = visible(query, !rows.plain && form == FilterSql::Form::Drive && !hasViewIndex(query));
    const auto add = [&rows](const SqlCondition& condition) {
        rows.where.sql += " AND ";
        rows.where += condition;
    };
    if (query.view && !query.view->presetField.isEmpty()) {
        const Field& field = query.type->at(query.view->presetField);
        // A yes is written out: the partial indexes of roles are found by their very words. Within the index of titles
        // a plus keeps SQLite from taking the field for a constant of the order, which it then would not recognise.
        if (field.kind == Kind::Boolean)
            add({ (field.inTitleIndex ? "+t." : "t.") + quoted(field.name) + "=1", {} });
        else
            add({ "t." + quoted(field.name) + "=?", { query.view->presetValue } });
    }
    if (!query.only.empty()) {
        Cells ids;
        for (const RecordId& id : query.only)
            ids.push_back(cellOf(id));
        add(SqlCondition::oneOf("t.id", ids));
        rows.plain = false;
    }
    if (!query.filter.isEverything()) {
        auto filter = FilterSql(m_reader, m_asker, form).condition(*query.type, query.filter);
        if (!filter) return filter.error();
        add(*filter);
    }
    if (!SearchQuery::parse(query.search).isEmpty()) {
        if (!query.type->isSearchable()) return Error { ErrorCode::Invalid, query.type->name() };
        add(search(query, form));
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

Result<void> QuerySql::eachHit(const Reader& reader, const Query& query, const std::function<void(qint64 n)>& hit)
{
    const QByteArray table = quoted(u"search_"_s + query.type->name());
    return reader.each("SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?",
        { SearchQuery::parse(query.search).matchExpression() }, [&hit](const RowView& row) { hit(row.integer(0)); });
}

Result<qint64> QuerySql::exactHits(const Query& query) const
{
    const bool alone = query.filter.isEverything() && !query.view && query.deleted == Query::Deleted::Hide;
    if (!alone || SearchQuery::parse(query.search).needsVerify()) return -1;
    return searchHits(query, std::numeric_limits<qint64>::max());
}

} // namespace fairlead
