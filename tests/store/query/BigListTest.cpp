#include "store/query/FilterParser.h"
#include "store/query/QueryRunner.h"
#include "testing/TestWorkspace.h"

#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// More rows than are looked at before the way of reading changes; every 200th is rare, the last ones are special.
constexpr int size = 34000;

void fill(TestWorkspace& workspace)
{
    std::mt19937 random(9);
    const auto bulk = workspace->beginBulk(u"fill"_s);
    REQUIRE(bulk.hasValue());
    std::vector<Problem> problems;
    for (int i = 0; i < size; ++i) {
        Record company = workspace->blank(u"company"_s);
        const bool last = i % 1000 == 0;
        company.set(u"name"_s, (last ? u"Zzz "_s : u"Acme "_s) + QString::number(random() % 20000));
        company.set(u"city"_s, i % 200 ? u"Leeds"_s : u"Lyon"_s).set(u"staff_count"_s, qint64(i % 3));
        if (i % 2) company.set(u"number"_s, u"C"_s + QString::number(random() % 9000));
        if (i % 4 == 0) company.set(u"is_customer"_s, qint64(1));
        if (i % 5 == 0) company.set(u"is_dealer"_s, qint64(1));
        REQUIRE((*bulk)->add(EditStep::create(company), problems).hasValue());
    }
    REQUIRE((*bulk)->finish().hasValue());
}

/// Pages from the beginning, from the end, and from the middle on are stretches of the list.
void checkPages(const QueryRunner& runner, const Query& query, int limit)
{
    const auto rows = runner.rowNumbers(query);
    if (!rows) FAIL(rows.error().detail.toStdString());
    CHECK(runner.count(query).value() == qint64(rows->size()));
    const auto numbers = [](const Page& page) {
        std::vector<qint64> numbers;
        for (const Record& record : page.records)
            numbers.push_back(record.n);
        return numbers;
    };
    const size_t most = std::min(size_t(limit), rows->size());
    CHECK(numbers(*runner.firstPage(query, limit)) == std::vector<qint64>(rows->begin(), rows->begin() + long(most)));
    CHECK(numbers(*runner.lastPage(query, limit)) == std::vector<qint64>(rows->end() - long(most), rows->end()));
    const auto middle = runner.firstPage(query, int(rows->size() / 2));
    if (middle->records.empty()) return;
    const size_t at = middle->records.size();
    CHECK(numbers(*runner.after(query, middle->last, limit))
        == std::vector<qint64>(rows->begin() + long(at), rows->begin() + long(std::min(at + most, rows->size()))));
    const size_t from = at - 1 > size_t(limit) ? at - 1 - size_t(limit) : 0;
    CHECK(numbers(*runner.before(query, middle->last, limit))
        == std::vector<qint64>(rows->begin() + long(from), rows->begin() + long(at) - 1));
}

} // namespace

TEST_CASE("a list beyond every threshold reads the same from anywhere")
{
    TestWorkspace workspace;
    fill(workspace);
    const QueryRunner runner(workspace->reader(), u"USD"_s, {}, QDate(2026, 11, 18));
    const FilterParser parser(workspace->catalog(), u"USD"_s);
    Query query;
    query.type = &workspace->catalog().type(u"company"_s);
    const QList<RecordView>& views = workspace->catalog().views();
    for (const RecordView* view : { static_cast<const RecordView*>(nullptr), &views[0], &views[2] })
        for (const char* filter : { "", "city = Lyon", "staff_count = 1", "name starts Zzz" })
            for (const char* search : { "", "acme", "zzz", "lyon", "leeds", "acme 12" })
                for (const char* sort : { "", "number" }) {
                    query.view = view;
                    query.filter = *parser.parse(*query.type, QString::fromLatin1(filter));
                    query.search = QString::fromLatin1(search);
                    query.sort = { { QString::fromLatin1(sort), query.search.size() == 4 } };
                    INFO(filter << " / " << search << " / " << sort << " / "
                                << (view ? view->name : u"-"_s).toStdString());
                    checkPages(runner, query, 60);
                }
}
