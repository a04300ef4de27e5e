#pragma once
#include "store/query/LegReader.h"

namespace fairlead {

/// The hits of a search in the order of titles, a handful at a time: picked by the beginnings of their titles, so that
/// of many hits only those are read that may be shown.
class HitPicker
{
public:
    HitPicker(const Reader& reader, const Query& query)
        : m_reader(reader)
        , m_query(query)
    {
    }
    /// Looks the hits up; `descending` = the last titles first. `from`: a sort key that those to come are not before.
    Result<void> open(bool descending, const std::optional<Cell>& from);
    /// The next row numbers: about `count` or some more, in no order, all of them before all that are left. None: that
    /// was all.
    std::vector<qint64> next(size_t count);

private:
    struct Hit
    {
        quint64 prefix;
        qint64 n;
    };
    const Reader& m_reader;
    const Query& m_query;
    std::vector<Hit> m_hits;
    size_t m_given = 0;
};

} // namespace fairlead
