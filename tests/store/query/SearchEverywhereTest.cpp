#include "store/query/QueryRunner.h"
#include "store/query/SearchEverywhere.h"
#include "testing/TestWorkspace.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const std::vector<SearchHit>& hits)
{
    QStringList titles;
    for (const SearchHit& hit : hits)
        titles.append(hit.title);
    return titles;
}

} // namespace

TEST_CASE("the palette shows the exact title first, then titles that start so, then words, the latest first")
{
    TestWorkspace workspace;
    for (const char* name : { "Acme", "Old Acme", "Acme Trading", "New Acme", "Nord" })
        workspace.named(u"company"_s, QString::fromLatin1(name));
    workspace.named(u"contact"_s, u"acme"_s);

    const auto hits = SearchEverywhere(workspace->reader()).find(u"acme"_s, 10);
    REQUIRE(hits.hasValue());
    REQUIRE(hits->size() == 5);
    CHECK((*hits)[0].rank == SearchHit::Rank::ExactTitle);
    CHECK((*hits)[1].rank == SearchHit::Rank::ExactTitle);
    CHECK((*hits)[2].title == u"Acme Trading"_s);
    CHECK((*hits)[3].title == u"New Acme"_s);
    CHECK((*hits)[4].title == u"Old Acme"_s);
    CHECK(titles(*SearchEverywhere(workspace->reader()).find(u"acme"_s, 2)).size() == 2);
    CHECK(SearchEverywhere(workspace->reader()).find(u" ?"_s, 10)->empty());
}

TEST_CASE("a hit outside the title shows the line that was met")
{
    TestWorkspace workspace;
    Record company = workspace->blank(u"company"_s);
    company.set(u"name"_s, u"恒达"_s).set(u"phone"_s, u"+86 138-1234-5678"_s).set(u"city"_s, u"Leeds"_s);
    workspace.add(company);

    const SearchEverywhere search(workspace->reader());
    CHECK(search.find(u"13812345678"_s, 5)->front().snippet == u"+86 138-1234-5678"_s);
    CHECK(search.find(u"lee"_s, 5)->front().field == u"city"_s);
    CHECK(search.find(u"hengda"_s, 5)->front().title == u"恒达"_s);
    CHECK(search.find(u"hengda"_s, 5)->front().snippet.isEmpty());
}

TEST_CASE("search in a list joins with filter and order, and finds what is deleted too")
{
    TestWorkspace workspace;
    for (const char* name : { "Acme", "Old Acme", "Nord" })
        workspace.named(u"company"_s, QString::fromLatin1(name));
    const Record gone = workspace.named(u"company"_s, u"Acme gone"_s);
    REQUIRE(workspace->apply({ u"del"_s, { EditStep::remove(*gone.type, gone.id) }, {} }).hasValue());

    const QueryRunner runner(workspace->reader(), u"USD"_s, {}, QDate(2026, 11, 18));
    Query query;
    query.type = gone.type;
    query.search = u"acme"_s;
    CHECK(runner.count(query).value() == 2);
    CHECK(runner.rowNumbers(query)->size() == 2);
    CHECK(runner.firstPage(query, 10)->records.size() == 2);
    query.deleted = Query::Deleted::Only;
    CHECK(runner.count(query).value() == 1);
    query.deleted = Query::Deleted::Both;
    CHECK(runner.count(query).value() == 3);
    query.search = u"!"_s;
    CHECK(runner.count(query).value() == 4);
}
