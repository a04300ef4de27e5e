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

/// The part of an order that one statement can walk: rows that meet `condition`, ordered by `keys`, then by row
/// number. A level of a single-level order has two: rows with a value, rows without; so that NULL comes last in both
/// directions and an index can serve. Orders of several levels have one.
struct OrderLeg
{
    struct Key
    {
        QByteArray expression;
        bool descending = false;
    };
    QByteArray condition;
    std::vector<Key> keys;
    bool descending = false; ///< of the row numbers
    bool indexed = false; ///< an index has this order, so that it can be walked from anywhere
};

class QuerySql
{
public:
    QuerySql(const Reader& reader, const QueryAsker& asker)
        : m_reader(reader)
        , m_asker(asker)
    {
    }

    Result<QueryRows> rows(const Query& query, FilterSql::Form form) const;
    Result<std::vector<OrderLeg>> order(const Query& query) const;
    static QByteArray orderBy(const OrderLeg& leg, bool backwards);
    /// Rows behind (or before) a place in a leg.
    static SqlCondition beyond(const OrderLeg& leg, const PageMark& mark, bool backwards);
    /// How many rows the search index has for what was typed, counted up to `most`; -1 = nothing was typed.
    Result<qint64> searchHits(const Query& query, qint64 most) const;

private:
    SqlCondition visible(const Query& query) const;
    SqlCondition search(const Query& query, FilterSql::Form form) const;
    struct Level
    {
        QByteArray value;
        QByteArray present;
        QByteArray absent;
        bool descending = false;
        bool indexed = false;
    };
    Result<std::vector<Level>> levels(const Query& query) const;
    Level titleLevel(bool descending) const;
    std::vector<Level> fieldLevels(const Field& field, bool descending) const;

    const Reader& m_reader;
    const QueryAsker& m_asker;
};

} // namespace fairlead
