#pragma once
#include "store/query/QuerySql.h"

namespace fairlead {

/// Reads one page of a query. Where an index has the order it first looks at a stretch of rows as they come; only if
/// too few of them fit does it collect what fits and sort. QueryRunner's own.
class PageReader
{
public:
    PageReader(const Reader& reader, const QueryAsker& asker, const Query& query, bool backwards)
        : m_reader(reader)
        , m_sql(reader, asker)
        , m_query(query)
        , m_backwards(backwards)
    {
    }

    /// `mark` may be null: from the beginning, or the end.
    Result<Page> read(const PageMark* mark, int limit);

    static constexpr qint64 stretch = 6000; ///< rows that are looked at before sorting what fits
    static constexpr qint64 fewHits = 3000; ///< of a search: these are sorted at once

private:
    struct Place
    {
        Cells keys;
        qint64 n = 0;
    };
    Result<void> readLeg(const OrderLeg& leg, const PageMark* mark, size_t wanted);
    /// True if the page is full or the leg ended within the stretch.
    Result<bool> walk(const OrderLeg& leg, const PageMark* mark, size_t wanted);
    Result<void> select(
        const OrderLeg& leg, const QueryRows& rows, const std::vector<SqlCondition>& bounds, size_t wanted);
    Result<std::optional<PageMark>> endOfStretch(const OrderLeg& leg, const PageMark* mark);
    Result<Page> finish(int limit);

    const Reader& m_reader;
    QuerySql m_sql;
    const Query& m_query;
    bool m_backwards;
    std::optional<QueryRows> m_driven;
    std::optional<QueryRows> m_walked;
    std::vector<Place> m_places;
};

} // namespace fairlead
