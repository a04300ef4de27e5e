#pragma once
#include "store/query/OrderLeg.h"
#include "store/query/QuerySql.h"

namespace fairlead {

/// Reads row numbers of a query, leg by leg of its order. Shared by pages and whole lists.
class LegReader
{
public:
    LegReader(const Reader& reader, const QueryAsker& asker, const Query& query)
        : m_reader(reader)
        , m_asker(asker)
        , m_sql(reader, asker)
        , m_query(query)
    {
    }

    struct Wanted
    {
        FilterSql::Form form = FilterSql::Form::Drive;
        std::vector<SqlCondition> bounds;
        std::vector<qint64> among; ///< only these rows; they are fetched and sorted
        bool lowerBound = false; ///< one of them is a lower one, in the order of the index
        bool backwards = false;
        qint64 limit = -1; ///< negative = all
        bool keys = false; ///< column 0 is the row number; the leg's keys follow
    };
    Result<void> read(const OrderLeg& leg, const Wanted& wanted, const std::function<void(const RowView&)>& row);

    /// Nothing narrows the query but its view: its rows are those of an index.
    Result<bool> isPlain();
    /// Hits of the search in its index, counted up to `manyHits`; -1 = nothing is searched for.
    Result<qint64> hits();
    /// All row numbers in order, at most `limit`.
    Result<std::vector<qint64>> readAll(qint64 limit);
    /// The place `stretch` rows behind a mark (or the beginning), whether they fit or not; nothing if the leg ends
    /// before. Reads the index only.
    Result<std::optional<PageMark>> placeBehind(
        const OrderLeg& leg, const PageMark* mark, bool backwards, qint64 stretch) const;

    static constexpr qint64 fewHits = 3000; ///< are fetched and sorted at once
    static constexpr qint64 manyHits = 30000; ///< of these some come soon in any order

private:
    Result<void> readSorted(const OrderLeg& first, qint64 limit, std::vector<qint64>& numbers);
    Result<const QueryRows*> rows(FilterSql::Form form);
    /// Told by two counts in the indexes; looking for rows without value would read the whole table.
    Result<bool> isKnownEmpty(const OrderLeg& leg);

    const Reader& m_reader;
    const QueryAsker& m_asker;
    QuerySql m_sql;
    const Query& m_query;
    std::optional<QueryRows> m_rows[3]; ///< by form, made when they are needed
    std::optional<qint64> m_hits;
};

} // namespace fairlead
