#include "ImportWorld.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

ImportOptions with(const QString& kind, MissingReference missing)
{
    ImportOptions options = optionsFor(kind);
    options.missing = missing;
    return options;
}

} // namespace

TEST_CASE("a reference is read as an id, a number or a name")
{
    ImportWorld world;
    Record anna = world->blank(u"person"_s);
    anna.set(u"full_name"_s, u"Anna Ek"_s).set(u"staff_no"_s, u"0042"_s);
    world.test().add(anna);
    const QString file
        = world.file(u"c.csv"_s, u"Name,Owner\nA,anna ek\nB,0042\nC,%1\nD,  Anna Ek \n"_s.arg(anna.id.toString()));

    CHECK(world.import(file, u"company"_s).added == 4);

    for (const Record& company : world.records(u"company"_s))
        CHECK(company.reference(u"owner"_s) == anna.id);
}

TEST_CASE("a name that several records have is refused, whatever is to become of missing ones")
{
    ImportWorld world;
    world.test().named(u"person"_s, u"王伟"_s);
    world.test().named(u"person"_s, u"王伟"_s);
    const QString file = world.file(u"c.csv"_s, u"Name,Owner\nA,王伟\n"_s);

    for (MissingReference missing : { MissingReference::Reject, MissingReference::Create, MissingReference::Blank }) {
        const ImportResult result = world.import(file, with(u"company"_s, missing));
        CHECK(result.rejected == 1);
        REQUIRE(result.bad.size() == 1);
        CHECK(result.bad.front().reason == u"ambiguous"_s);
        CHECK(result.bad.front().header == u"Owner"_s);
    }
    CHECK(world.count(u"company"_s) == 0);
}

TEST_CASE("a name that nobody has is refused, made or left out, as the person said")
{
    ImportWorld world;
    const QString file = world.file(u"c.csv"_s, u"Name,Owner\nA,Anna\nB,anna\nC,Bo\n"_s);

    SECTION("refused")
    {
        const ImportResult result = world.import(file, with(u"company"_s, MissingReference::Reject));
        CHECK(result.rejected == 3);
        CHECK(result.edit == 0);
        CHECK(world.visibleRows() == 0);
    }
    SECTION("made once for all rows that name it")
    {
        const ImportResult result = world.import(file, with(u"company"_s, MissingReference::Create));
        CHECK(result.added == 3);
        CHECK(result.created[u"person"_s] == 2);
        REQUIRE(result.createdRecords.size() == 2);
        CHECK(result.createdRecords.front().name == u"Anna"_s);
        CHECK(result.createdRecords.front().rows == 2);
        CHECK(world.titleOf(world.named(u"company"_s, u"B"_s), u"owner"_s) == u"Anna"_s);
    }
    SECTION("left out")
    {
        const ImportResult result = world.import(file, with(u"company"_s, MissingReference::Blank));
        CHECK(result.added == 3);
        CHECK(world.count(u"person"_s) == 0);
        CHECK(world.named(u"company"_s, u"A"_s).isBlank(u"owner"_s));
    }
}

TEST_CASE("a row that is refused makes nothing that it names")
{
    ImportWorld world;
    world.test().named(u"person"_s, u"王伟"_s);
    world.test().named(u"person"_s, u"王伟"_s);
    const QString file = world.file(
        u"c.csv"_s, u"Name,Industry,Owner,Founded in\nA,Steel,Anna,soon\nB,Glass,王伟,1999\nC,Wood,Bo,2001\n"_s);

    const ImportResult result = world.import(file, with(u"company"_s, MissingReference::Create));

    CHECK(result.added == 1);
    CHECK(result.rejected == 2);
    CHECK(world.count(u"industry"_s) == 1);
    CHECK(world.count(u"person"_s) == 3);
    CHECK(result.created[u"industry"_s] == 1);
}

TEST_CASE("records of a file may name each other in any order, in rings too, and by number")
{
    ImportWorld world;
    const QString file = world.file(u"c.csv"_s,
        u"Name,Number,Parent company\nLeaf,3,Root\nRoot,1,\nA,4,B\nB,5,C\nC,6,A\nSelf,7,Self\nByNumber,8,9\nLast,9,\n"_s);

    const ImportResult result = world.import(file, u"company"_s);

    CHECK(result.added == 8);
    CHECK(result.rejected == 0);
    CHECK(result.bad.empty());
    const std::pair<const char*, const char*> parents[]
        = { { "Leaf", "Root" }, { "A", "B" }, { "B", "C" }, { "C", "A" }, { "Self", "Self" }, { "ByNumber", "Last" } };
    for (const auto& [child, parent] : parents)
        CHECK(world.titleOf(world.named(u"company"_s, QString::fromLatin1(child)), u"parent"_s)
            == QString::fromLatin1(parent));
    CHECK(world.import(file, u"company"_s).unchanged == 8);
}

TEST_CASE("a row that only gets its parent at the end counts as updated")
{
    ImportWorld world;
    world.test().named(u"company"_s, u"Leaf"_s);

    const ImportResult result
        = world.import(world.file(u"c.csv"_s, u"Name,Parent company\nLeaf,Root\nRoot,\n"_s), u"company"_s);

    CHECK(result.updated == 1);
    CHECK(result.added == 1);
    CHECK(world.titleOf(world.named(u"company"_s, u"Leaf"_s), u"parent"_s) == u"Root"_s);
}

TEST_CASE("a parent that is in no row is refused or made like any other name")
{
    ImportWorld world;
    const QString file = world.file(u"c.csv"_s, u"Name,Parent company\nLeaf,Root\nTwig,root\n"_s);

    SECTION("refused") { CHECK(world.import(file, u"company"_s).rejected == 2); }
    SECTION("made")
    {
        const ImportResult result = world.import(file, with(u"company"_s, MissingReference::Create));
        CHECK(result.added == 2);
        CHECK(world.count(u"company"_s) == 3);
        CHECK(world.titleOf(world.named(u"company"_s, u"Twig"_s), u"parent"_s) == u"Root"_s);
    }
}

TEST_CASE("in a file with ids the id of a reference counts, and its name where the id is blank")
{
    ImportWorld world;
    const Record one = world.test().named(u"person"_s, u"王伟"_s);
    const Record two = world.test().named(u"person"_s, u"王伟"_s);
    const Record anna = world.test().named(u"person"_s, u"Anna"_s);
    const QString file = world.file(u"c.csv"_s,
        u"Name,owner,owner.id\nA,王伟,%1\nB,王伟,%2\nC,Anna,\nD,Nobody,\nE,,nonsense\n"_s.arg(
            one.id.toString(), two.id.toString()));

    const ImportResult result = world.import(file, u"company"_s);

    CHECK(result.added == 3);
    CHECK(result.rejected == 2);
    CHECK(world.named(u"company"_s, u"A"_s).reference(u"owner"_s) == one.id);
    CHECK(world.named(u"company"_s, u"B"_s).reference(u"owner"_s) == two.id);
    CHECK(world.named(u"company"_s, u"C"_s).reference(u"owner"_s) == anna.id);
}

TEST_CASE("a stage is looked for in the pipeline that the row names")
{
    ImportWorld world;
    const TestWorkspace::Stages direct = world.test().stages();
    const Record renewal = world.test().named(u"pipeline"_s, u"Renewal"_s);
    Record won = world->blank(u"stage"_s);
    won.set(u"pipeline"_s, renewal.id).set(u"name"_s, u"Won"_s).set(u"kind"_s, u"won"_s).set(u"sort_key"_s, u"a"_s);
    world.test().add(won);
    const QString file = world.file(u"d.csv"_s,
        u"Deal name,Pipeline,Stage\nOne,Direct,Won\nTwo,Renewal,Won\nThree,,Won\nFour,Renewal,Offer\nFive,Fresh,Won\n"_s);

    const ImportResult result = world.import(file, with(u"opportunity"_s, MissingReference::Create));

    CHECK(result.added == 4);
    CHECK(result.rejected == 1); // Three: there are two stages of that name.
    CHECK(world.named(u"opportunity"_s, u"One"_s).reference(u"stage"_s) == direct.won.id);
    CHECK(world.named(u"opportunity"_s, u"Two"_s).reference(u"stage"_s) == won.id);
    const Record four = world.named(u"opportunity"_s, u"Four"_s);
    CHECK(four.reference(u"pipeline"_s) == renewal.id);
    CHECK(world.test().get(world.type(u"stage"_s), four.reference(u"stage"_s)).reference(u"pipeline"_s) == renewal.id);
    const Record five = world.named(u"opportunity"_s, u"Five"_s);
    CHECK(world.titleOf(five, u"pipeline"_s) == u"Fresh"_s);
    CHECK(world.test().get(world.type(u"stage"_s), five.reference(u"stage"_s)).text(u"kind"_s) == u"won"_s);
}

TEST_CASE("parts are made with their record and found again")
{
    ImportWorld world;
    const QString people = world.file(u"p.csv"_s, u"Sales agent,Team,Manager\nAnna,East,Bo\nBo,,\n"_s);
    const QString deals = world.file(u"d.csv"_s,
        u"Opportunity ID,Deal name,Product,Quantity,Unit price,Stage\nO1,Big,Bolt,2.5,3.20,Won\nO2,Small,Nut,,,Lost\n"_s);
    ImportOptions persons = with(u"person"_s, MissingReference::Create);
    ImportOptions options = with(u"opportunity"_s, MissingReference::Create);
    options.decimalMark = u'.';

    const ImportResult first = world.import(people, persons);
    CHECK(first.added == 2);
    CHECK(first.partsChanged[u"membership"_s] == 1);
    CHECK(world.count(u"person"_s) == 2);
    CHECK(world.titleOf(world.records(u"membership"_s).front(), u"reports_to"_s) == u"Bo"_s);
    CHECK(world.import(deals, options).partsChanged[u"opportunity_line"_s] == 2);
    const std::vector<Record> lines = world.records(u"opportunity_line"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].number(u"quantity"_s) == 25000);
    CHECK(lines[0].money(u"price"_s) == Money { 320, u"USD"_s });
    CHECK(lines[1].number(u"quantity"_s) == 10000);

    CHECK(world.import(people, persons).unchanged == 2);
    CHECK(world.import(deals, options).unchanged == 2);
    const QString dearer = world.file(u"e.csv"_s, u"Opportunity ID,Product,Unit price\nO1,Bolt,4\n"_s);
    CHECK(world.import(dearer, options).updated == 1);
    CHECK(world.count(u"opportunity_line"_s) == 2);
    CHECK(world.records(u"opportunity_line"_s).front().money(u"price"_s).minor == 400);
    CHECK(world.records(u"opportunity_line"_s).front().number(u"quantity"_s) == 25000);
}
