#pragma once
#include "store/query/LegReader.h"

namespace fairlead {

/// Reads one page of a query. Where an index has the order it first looks at a stretch of rows as they come; only if
/// too few of them fit does it collect what fits and sort. Of many hits of a search in the order of titles it picks.
/// QueryRunner's own.
class PageReader
{
public:
    PageReader(const Reader& reader, const QueryAsker& asker, const Query& query, bool backwards)
        : m_reader(reader)
        , m_query(query)
        , m_legs(reader, asker, query)
        , m_backwards(backwards)
    {
    }

    /// `mark` may be null: from the beginning, or the end.
    Result<Page> read(const PageMark* mark, int limit);

    static constexpr qint64 stretch = 6000; ///< rows that are looked at before sorting what fits
    static constexpr qint64 searchStretch = 1500; ///< rows whose texts are looked at before asking the search index
    static constexpr qint64 siftStretch = 20000; ///< rows of the index that are held against the hits of a search

private:
    struct Place
    {
        Cells keys;
        qint64 n = 0;
    };
    Result<void> readLeg(const OrderLeg& leg, const PageMark* mark, size_t wanted);
    /// These give true if they have read all that was wanted, or all that there is.
    Result<bool> walk(const OrderLeg& leg, const PageMark* mark, size_t wanted);
    Result<bool> pick(const OrderLeg& leg, const PageMark* mark, size_t wanted);
    Result<bool> walkStretch(
        const OrderLeg& leg, FilterSql::Form form, const PageMark* mark, size_t wanted, qint64 rows);
    Result<void> select(
        const OrderLeg& leg, FilterSql::Form form, const PageMark* from, const PageMark* to, size_t wanted);
    Result<void> take(const OrderLeg& leg, LegReader::Wanted rows, size_t wanted);
    /// Orders that no statement can take up in the middle: the whole list is made, and cut.
    Result<Page> cutFromAll(const PageMark* mark, int limit);
    Result<Page> finish(int limit);

    const Reader& m_reader;
    const Query& m_query;
    LegReader m_legs;
    bool m_backwards;
    std::vector<Place> m_places;
};

} // namespace fairlead
