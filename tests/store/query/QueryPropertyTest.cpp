#include "base/Text.h"
#include "store/query/FilterParser.h"
#include "store/query/FilterText.h"
#include "store/query/PlainEvaluator.h"
#include "store/query/RandomFilter.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

std::vector<qint64> expected(const PlainEvaluator& evaluator, const std::vector<Record>& records, const Query& query)
{
    std::vector<qint64> rows;
    for (const Record& record : records) {
        const bool decides = query.deleted == Query::Deleted::Hide && query.filter.mentionsDeleted();
        if (query.deleted == Query::Deleted::Hide && !decides && !record.visible) continue;
        if (query.deleted == Query::Deleted::Only && !record.deleted) continue;
        if (query.view && !record.number(query.view->presetField)) continue;
        if (evaluator.meets(record, query.filter)) rows.push_back(record.n);
    }
    return rows;
}

/// All pages of a query, read in one direction and put together in its order.
std::vector<qint64> allPages(const QueryRunner& runner, const Query& query, int size, bool backwards)
{
    std::vector<qint64> rows;
    auto page = backwards ? runner.lastPage(query, size) : runner.firstPage(query, size);
    while (true) {
        if (!page) FAIL(page.error().detail.toStdString());
        std::vector<qint64> part;
        for (const Record& record : page->records)
            part.push_back(record.n);
        CHECK(int(part.size()) <= size);
        if (page->more) CHECK(int(part.size()) == size);
        rows.insert(backwards ? rows.begin() : rows.end(), part.begin(), part.end());
        if (!page->more) return rows;
        page = backwards ? runner.before(query, page->first, size) : runner.after(query, page->last, size);
    }
}

Query randomQuery(QueryFixture& fixture, RandomFilter& filters, const RecordType& type)
{
    Query query;
    query.type = &type;
    if (fixture.below(5)) query.filter = filters.draw(type);
    if (type.name() == u"company"_s && fixture.below(4) == 0)
        query.view = &fixture.workspace->catalog().views().front();
    query.deleted = Query::Deleted(fixture.below(6) < 4 ? 0 : 1 + fixture.below(2));
    static const QStringList companies { {}, u"name"_s, u"number"_s, u"owner"_s, u"revenue"_s, u"city"_s,
        u"staff_count"_s, u"industry"_s, u"is_customer"_s };
    static const QStringList deals { {}, u"amount"_s, u"stage"_s, u"expected_close"_s, u"owner"_s, u"company"_s };
    const QStringList& fields = type.name() == u"company"_s ? companies : deals;
    for (int i = fixture.below(3); i > 0; --i)
        query.sort.push_back({ fields[fixture.below(int(fields.size()))], fixture.below(2) == 1 });
    return query;
}

} // namespace

TEST_CASE("random filters find what a plain evaluation finds")
{
    QueryFixture fixture(11);
    RandomFilter filters(fixture);
    const PlainEvaluator evaluator(fixture);
    const QueryRunner runner = fixture.runner();
    int met = 0;
    for (const char* name : { "company", "opportunity" }) {
        const RecordType& type = fixture.type(name);
        const auto records = fixture.all(type);
        for (int i = 0; i < 400; ++i) {
            const Query query = randomQuery(fixture, filters, type);
            INFO(filterText(fixture.workspace->catalog(), type, query.filter).toStdString());
            auto rows = runner.rowNumbers(query);
            // A name of somebody deleted is an error, not an empty list.
            if (!rows && rows.error().code == ErrorCode::NotFound) continue;
            if (!rows) FAIL(rows.error().detail.toStdString());
            CHECK(runner.count(query).value() == qint64(rows->size()));
            std::sort(rows->begin(), rows->end());
            CHECK(*rows == expected(evaluator, records, query));
            met += !rows->empty();
        }
    }
    CHECK(met > 300);
}

TEST_CASE("filters survive being written and read")
{
    QueryFixture fixture(12, 20, 5);
    RandomFilter filters(fixture);
    const Catalog& catalog = fixture.workspace->catalog();
    const FilterParser parser(catalog, u"USD"_s);
    for (int i = 0; i < 1500; ++i) {
        const RecordType& type = fixture.type(i % 2 ? "company" : "opportunity");
        Filter filter = filters.draw(type, 4);
        const QString text = filterText(catalog, type, filter);
        const auto again = parser.parse(type, text);
        if (!again) FAIL(text.toStdString() << " – " << again.error().detail.toStdString());
        INFO(text.toStdString());
        CHECK(filterText(catalog, type, *again) == text);
        CHECK(*again == filter);
    }
}

TEST_CASE("pages joined in either direction are the list")
{
    QueryFixture fixture(13, 130, 130);
    RandomFilter filters(fixture);
    const QueryRunner runner = fixture.runner();
    for (int i = 0; i < 250; ++i) {
        const RecordType& type = fixture.type(i % 2 ? "company" : "opportunity");
        const Query query = randomQuery(fixture, filters, type);
        const auto rows = runner.rowNumbers(query);
        if (!rows && rows.error().code == ErrorCode::NotFound) continue;
        if (!rows) FAIL(rows.error().detail.toStdString());
        INFO(filterText(fixture.workspace->catalog(), type, query.filter).toStdString());
        INFO((query.sort.empty() ? u"-"_s : query.sort.front().field).toStdString());
        const int size = 1 + fixture.below(40);
        CHECK(allPages(runner, query, size, false) == *rows);
        CHECK(allPages(runner, query, size, true) == *rows);
        const auto limited = runner.rowNumbers(query, 7);
        CHECK(*limited
            == std::vector<qint64>(rows->begin(), rows->begin() + std::min<qsizetype>(7, qsizetype(rows->size()))));
    }
}

TEST_CASE("a list is ordered as its fields say, without value last")
{
    QueryFixture fixture(14, 100, 10);
    const QueryRunner runner = fixture.runner();
    Query query;
    query.type = &fixture.type("company");
    for (bool descending : { false, true }) {
        for (const char* name : { "staff_count", "number", "first_contact_on", "owner" }) {
            const QString field = QString::fromLatin1(name);
            query.sort = { { field, descending } };
            const auto records = runner.records(query, *runner.rowNumbers(query));
            bool blanks = false;
            for (size_t i = 0; i + 1 < records->size(); ++i) {
                const Record& a = (*records)[i];
                const Record& b = (*records)[i + 1];
                blanks = blanks || a.isBlank(field);
                if (blanks) {
                    CHECK(b.isBlank(field));
                    continue;
                }
                if (b.isBlank(field) || field == u"owner"_s) continue;
                CHECK((descending ? a.cell(field) >= b.cell(field) : a.cell(field) <= b.cell(field)));
            }
        }
    }
    query.sort = {};
    QStringList titles;
    const auto records = runner.records(query, *runner.rowNumbers(query));
    for (const Record& record : *records)
        if (titles.isEmpty() || titles.last() != record.title()) titles.append(record.title());
    // Numbers by value, Latin before Han, Han by pinyin.
    CHECK(titles.indexOf(u"A 9"_s) < titles.indexOf(u"A 10"_s));
    CHECK(titles.indexOf(u"nord"_s) < titles.indexOf(u"恒达贸易"_s));
    CHECK(titles.indexOf(u"恒达贸易"_s) < titles.indexOf(u"中国银行"_s));
}
