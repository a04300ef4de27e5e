#pragma once
#include "store/query/FilterSql.h"
#include "store/query/Query.h"

namespace fairlead {

/// The rows that a query means, as SQL: `FROM from WHERE where` with the table called `t`. QueryRunner's own.
struct QueryRows
{
    QByteArray from;
    SqlCondition where;
    bool plain = false; ///< nothing but visibility and view: every row of the index fits
};

/// Writes queries as SQL, but for their order (QueryOrder).
class QuerySql
{
public:
    QuerySql(const Reader& reader, const QueryAsker& asker)
        : m_reader(reader)
        , m_asker(asker)
    {
    }

    Result<QueryRows> rows(const Query& query, FilterSql::Form form) const;
    /// How many rows the search index has for what was typed, counted up to `most`; -1 = nothing was typed.
    Result<qint64> searchHits(const Query& query, qint64 most) const;
    /// How many rows a query has that is a search and nothing else, if the search index alone can tell; else -1.
    Result<qint64> exactHits(const Query& query) const;

    /// The row numbers that the search index has for what was typed, in no order.
    static Result<void> eachHit(const Reader& reader, const Query& query, const std::function<void(qint64 n)>& hit);

    /// The query's view is a role with an index of its own, of the visible ones in order of titles.
    static bool hasViewIndex(const Query& query);

private:
    SqlCondition visible(const Query& query, bool finds) const;
    SqlCondition search(const Query& query, FilterSql::Form form) const;
    const Reader& m_reader;
    const QueryAsker& m_asker;
};

} // namespace fairlead
