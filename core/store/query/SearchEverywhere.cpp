#include "store/query/SearchEverywhere.h"

#include "base/Text.h"
#include "model/Catalog.h"
#include "store/SortKey.h"
#include "store/TypeSql.h"
#include "store/search/SearchMatcher.h"
#include "store/search/SearchQuery.h"

#include <QSet>
#include <algorithm>

namespace fairlead {

namespace {

/// Rows of one type that are looked at when a text must be compared, before giving up.
constexpr qint64 mostLooks = 1500;

QByteArray titleColumn(const RecordType& type)
{
    const Field* title = type.titleField();
    return title ? "t." + TypeSql::quoted(title->column(0)) : QByteArray("''");
}

SearchHit hitOf(const RecordType& type, const RowView& row, SearchHit::Rank rank)
{
    return { &type, row.id(0), row.text(1), {}, {}, rank, row.integer(2) };
}

} // namespace

Result<std::vector<SearchHit>> SearchEverywhere::find(
    const QString& typed, int limit, const std::vector<const RecordType*>& types) const
{
    std::vector<SearchHit> hits;
    if (limit <= 0 || SearchQuery::parse(typed).isEmpty()) return hits;
    std::vector<const RecordType*> wanted = types;
    if (wanted.empty())
        for (const auto& type : m_reader.catalog().types())
            wanted.push_back(type.get());
    for (const RecordType* type : wanted) {
        if (!type->isSearchable()) continue;
        if (const auto done = addTitles(*type, typed, limit, hits); !done) return done.error();
        if (const auto done = addWords(*type, typed, limit, hits); !done) return done.error();
    }
    rank(hits, limit);
    addSnippets(hits, typed);
    return hits;
}

/// The title itself and titles that start so, by the title index. What a sort key hides (numbers, rare letters) is
/// found as a word all the same.
Result<void> SearchEverywhere::addTitles(
    const RecordType& type, const QString& typed, int limit, std::vector<SearchHit>& hits) const
{
    if (!type.titleField()) return {};
    const QString key = keyText(typed);
    const QByteArray from = sortKey(typed);
    if (key.isEmpty() || from.isEmpty()) return {};
    const QByteArray sql = "SELECT t.id, " + titleColumn(type) + ", t.created_at FROM " + TypeSql::quoted(type.name())
        + " t WHERE t._v=1 AND t._k>=? AND t._k<? AND fl_starts(" + titleColumn(type) + ", ?) LIMIT ?";
    return m_reader.each(sql, { from, from + '\xff', key, qint64(limit) }, [&](const RowView& row) {
        const bool whole = keyText(row.text(1)) == key;
        hits.push_back(hitOf(type, row, whole ? SearchHit::Rank::ExactTitle : SearchHit::Rank::TitleStart));
    });
}

/// The newest rows that meet the words: the index gives them newest first, so nothing is sorted.
Result<void> SearchEverywhere::addWords(
    const RecordType& type, const QString& typed, int limit, std::vector<SearchHit>& hits) const
{
    const SearchQuery query = SearchQuery::parse(typed);
    const QByteArray index = TypeSql(type).searchTable();
    QByteArray texts;
    for (const Field& field : type.fields())
        if (field.searchable) texts += ", t." + TypeSql::quoted(field.column(0));
    QByteArray sql = "SELECT t.id, " + titleColumn(type) + ", t.created_at FROM (SELECT rowid AS n FROM " + index
        + " WHERE " + index + " MATCH ? ORDER BY rowid DESC LIMIT ?) h CROSS JOIN " + TypeSql::quoted(type.name())
        + " t ON t.n=h.n";
    Cells values { query.matchExpression(), query.needsVerify() ? mostLooks : qint64(limit) };
    if (query.needsVerify()) {
        sql += " WHERE fl_meets(?" + texts + ')';
        values.push_back(typed);
    }
    values.push_back(qint64(limit));
    const QString key = keyText(typed);
    return m_reader.each(sql + " LIMIT ?", values, [&](const RowView& row) {
        const QString title = keyText(row.text(1));
        const auto rank = title == key ? SearchHit::Rank::ExactTitle
            : title.startsWith(key)    ? SearchHit::Rank::TitleStart
                                       : SearchHit::Rank::Word;
        hits.push_back(hitOf(type, row, rank));
    });
}

void SearchEverywhere::rank(std::vector<SearchHit>& hits, int limit)
{
    // Stable: of what was made in one moment, the index gave the latest first.
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit& a, const SearchHit& b) {
        return std::make_tuple(a.rank, -a.createdAt) < std::make_tuple(b.rank, -b.createdAt);
    });
    QSet<RecordId> seen;
    std::vector<SearchHit> best;
    for (SearchHit& hit : hits) {
        if (int(best.size()) == limit) break;
        if (seen.contains(hit.id)) continue;
        seen.insert(hit.id);
        best.push_back(std::move(hit));
    }
    hits = std::move(best);
}

/// Shows, where the title does not, the first field that meets one of the words.
void SearchEverywhere::addSnippets(std::vector<SearchHit>& hits, const QString& typed) const
{
    const auto terms = SearchQuery::parse(typed).terms();
    SearchMatcher whole(terms);
    std::vector<SearchMatcher> each;
    for (const SearchTerm& term : terms)
        each.emplace_back(std::vector<SearchTerm> { term });
    for (SearchHit& hit : hits) {
        if (whole.matches(hit.title.toStdString())) continue;
        const auto record = m_reader.find(*hit.type, hit.id);
        if (!record || !*record) continue;
        for (const Field& field : hit.type->fields()) {
            if (!field.searchable || field.title || !hit.snippet.isEmpty()) continue;
            const QString text = textOf((*record)->cells[size_t(field.firstCell)]);
            const std::string utf8 = text.toStdString();
            if (text.isEmpty()
                || std::none_of(each.begin(), each.end(), [&](SearchMatcher& one) { return one.matches(utf8); }))
                continue;
            hit.snippet = text;
            hit.field = field.name;
        }
    }
}

} // namespace fairlead
