#include "store/query/PageReader.h"

#include "store/query/HitPicker.h"
#include "store/query/QueryOrder.h"
#include "store/query/ReferenceOrder.h"

#include <algorithm>

namespace fairlead {

using Form = FilterSql::Form;

Result<Page> PageReader::read(const PageMark* mark, int limit)
{
    const auto moment = m_reader.snapshot();
    if (ReferenceOrder::fieldOf(m_reader.catalog(), m_query)) return cutFromAll(mark, limit);
    auto legs = QueryOrder(m_reader.catalog(), m_query).legs();
    if (!legs) return legs.error();
    if (m_backwards) std::reverse(legs->begin(), legs->end());
    // A mark has as many keys as its leg; the legs before it are behind us.
    size_t first = 0;
    while (mark && first + 1 < legs->size() && (*legs)[first].keys.size() != mark->keys.size())
        ++first;
    const size_t wanted = size_t(std::max(limit, 0)) + 1;
    for (size_t i = first; i < legs->size() && m_places.size() < wanted; ++i) {
        const PageMark* from = i == first ? mark : nullptr;
        if (from && from->keys.size() != (*legs)[i].keys.size())
            return Error { ErrorCode::Invalid, QStringLiteral("mark") };
        if (const auto done = readLeg((*legs)[i], from, wanted); !done) return done.error();
    }
    return finish(limit);
}

Result<void> PageReader::readLeg(const OrderLeg& leg, const PageMark* mark, size_t wanted)
{
    const auto plain = m_legs.isPlain();
    if (!plain) return plain.error();
    if (!*plain && !leg.index.isEmpty()) {
        const auto full = walk(leg, mark, wanted);
        if (!full) return full.error();
        if (*full) return {};
    }
    return select(leg, Form::Drive, mark, nullptr, wanted);
}

Result<bool> PageReader::walk(const OrderLeg& leg, const PageMark* mark, size_t wanted)
{
    const auto hits = m_legs.hits();
    if (!hits) return hits.error();
    const bool indexed = *hits >= 0 && m_query.deleted == Query::Deleted::Hide && !m_query.filter.mentionsDeleted();
    if (indexed && *hits < LegReader::fewHits) return false;
    if (indexed && leg.titles) return pick(leg, mark, wanted);
    if (!indexed) return walkStretch(leg, Form::Walk, mark, wanted, stretch);
    if (*hits < LegReader::manyHits) return walkStretch(leg, Form::Sieve, mark, wanted, siftStretch);
    const auto full = walkStretch(leg, Form::Walk, mark, wanted, searchStretch);
    if (!full || *full) return full;
    // So many take longer to fetch and sort than the whole index takes to sift.
    const auto done = select(leg, Form::Sieve, mark, nullptr, wanted);
    if (!done) return done.error();
    return true;
}

Result<bool> PageReader::pick(const OrderLeg& leg, const PageMark* mark, size_t wanted)
{
    HitPicker picker(m_reader, m_query);
    const auto from = mark ? std::optional<Cell>(mark->keys.front()) : std::nullopt;
    const auto open = picker.open(leg.keys.front().descending != m_backwards, from);
    if (!open) return open.error();
    for (size_t batch = wanted * 2; m_places.size() < wanted; batch *= 4) {
        LegReader::Wanted rows;
        rows.form = Form::Walk;
        rows.among = picker.next(batch);
        if (rows.among.empty()) break;
        if (mark) rows.bounds.push_back(leg.beyond(*mark, m_backwards));
        rows.lowerBound = mark && leg.descending == m_backwards;
        if (const auto done = take(leg, std::move(rows), wanted); !done) return done.error();
    }
    return true;
}

Result<bool> PageReader::walkStretch(const OrderLeg& leg, Form form, const PageMark* mark, size_t wanted, qint64 rows)
{
    const auto end = m_legs.placeBehind(leg, mark, m_backwards, rows);
    if (!end) return end.error();
    const size_t before = m_places.size();
    const auto done = select(leg, form, mark, *end ? &**end : nullptr, wanted);
    if (!done) return done.error();
    if (m_places.size() >= wanted || !*end) return true;
    m_places.resize(before);
    return false;
}

Result<void> PageReader::select(const OrderLeg& leg, Form form, const PageMark* from, const PageMark* to, size_t wanted)
{
    LegReader::Wanted rows;
    rows.form = form;
    if (from) rows.bounds.push_back(leg.beyond(*from, m_backwards));
    if (to) rows.bounds.push_back(leg.beyond(*to, !m_backwards));
    rows.lowerBound = leg.descending == m_backwards ? from != nullptr : to != nullptr;
    return take(leg, std::move(rows), wanted);
}

Result<void> PageReader::take(const OrderLeg& leg, LegReader::Wanted rows, size_t wanted)
{
    rows.backwards = m_backwards;
    rows.limit = qint64(wanted - m_places.size());
    rows.keys = true;
    return m_legs.read(leg, rows, [&](const RowView& row) {
        Place place { {}, row.integer(0) };
        for (size_t i = 0; i < leg.keys.size(); ++i)
            place.keys.push_back(row.cell(int(i) + 1));
        m_places.push_back(std::move(place));
    });
}

Result<Page> PageReader::cutFromAll(const PageMark* mark, int limit)
{
    const auto numbers = m_legs.readAll(-1);
    if (!numbers) return numbers.error();
    const auto at = mark ? std::find(numbers->begin(), numbers->end(), mark->n) : numbers->end();
    if (mark && at == numbers->end()) return Error { ErrorCode::NotFound, QStringLiteral("mark") };
    auto first = mark ? at + 1 : numbers->begin();
    auto last = numbers->end();
    if (m_backwards) {
        first = numbers->begin();
        last = at;
    }
    const auto wanted = std::min<qptrdiff>(last - first, qptrdiff(std::max(limit, 0)) + 1);
    for (qptrdiff i = 0; i < wanted; ++i)
        m_places.push_back({ {}, m_backwards ? *(last - 1 - i) : *(first + i) });
    return finish(limit);
}

Result<Page> PageReader::finish(int limit)
{
    Page page;
    const size_t most = size_t(std::max(limit, 0));
    page.more = m_places.size() > most;
    if (page.more) m_places.resize(most);
    if (m_backwards) std::reverse(m_places.begin(), m_places.end());
    if (m_places.empty()) return page;
    std::vector<qint64> numbers;
    for (const Place& place : m_places)
        numbers.push_back(place.n);
    auto records = m_reader.fetch(*m_query.type, numbers);
    if (!records) return records.error();
    page.records = std::move(*records);
    page.first = { m_places.front().keys, m_places.front().n };
    page.last = { m_places.back().keys, m_places.back().n };
    return page;
}

} // namespace fairlead
