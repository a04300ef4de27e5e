#include "store/query/HitPicker.h"

#include "store/ReaderCommons.h"
#include "store/query/TitlePrefixes.h"

#include <algorithm>
#include <limits>

namespace fairlead {

Result<void> HitPicker::open(bool descending, const std::optional<Cell>& from)
{
    const auto prefixes = m_reader.commons()->of<TitlePrefixes>()->of(m_reader, *m_query.type);
    if (!prefixes) return prefixes.error();
    // The least number comes first.
    const auto placed
        = [descending](quint64 prefix) { return descending ? std::numeric_limits<quint64>::max() - prefix : prefix; };
    const QByteArray key = from ? std::get<QByteArray>(*from) : QByteArray();
    const quint64 first = from ? placed(TitlePrefixes::prefixOf({ key.constData(), size_t(key.size()) })) : 0;
    return QuerySql::eachHit(m_reader, m_query, [&](qint64 n) {
        const quint64 prefix = placed((*prefixes)->of(n));
        if (prefix >= first) m_hits.push_back({ prefix, n });
    });
}

std::vector<qint64> HitPicker::next(size_t count)
{
    const auto before = [](const Hit& a, const Hit& b) { return a.prefix < b.prefix; };
    const auto first = m_hits.begin() + qptrdiff(m_given);
    const size_t left = m_hits.size() - m_given;
    auto last = m_hits.end();
    if (count < left) {
        const auto nth = first + qptrdiff(count);
        std::nth_element(first, nth, m_hits.end(), before);
        // What cannot be told from the last one comes too.
        const quint64 limit = nth->prefix;
        last = std::partition(nth, m_hits.end(), [limit](const Hit& hit) { return hit.prefix == limit; });
    }
    std::vector<qint64> rows;
    for (auto hit = first; hit != last; ++hit)
        rows.push_back(hit->n);
    m_given += rows.size();
    return rows;
}

} // namespace fairlead
