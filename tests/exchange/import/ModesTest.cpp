#include "ImportWorld.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

ImportOptions with(const QString& kind, ImportMode mode)
{
    ImportOptions options = optionsFor(kind);
    options.mode = mode;
    return options;
}

} // namespace

TEST_CASE("add makes every row new, update only changes what is there, upsert does both")
{
    ImportWorld world;
    world.test().named(u"company"_s, u"Acme"_s);
    const QString file = world.file(u"c.csv"_s, u"Name,City\nAcme,Paris\nBeta,Rome\n"_s);

    SECTION("add")
    {
        const ImportResult result = world.import(file, with(u"company"_s, ImportMode::Add));
        CHECK(result.added == 2);
        CHECK(world.count(u"company"_s) == 3);
    }
    SECTION("update rejects what it does not find")
    {
        const ImportResult result = world.import(file, with(u"company"_s, ImportMode::Update));
        CHECK(result.updated == 1);
        CHECK(result.rejected == 1);
        REQUIRE(result.bad.size() == 1);
        CHECK(result.bad.front().line == 3);
        CHECK(result.bad.front().reason == u"not_found"_s);
        CHECK(world.named(u"company"_s, u"Acme"_s).text(u"city"_s) == u"Paris"_s);
        CHECK(world.count(u"company"_s) == 1);
    }
    SECTION("upsert")
    {
        const ImportResult result = world.import(file, with(u"company"_s, ImportMode::Upsert));
        CHECK(result.updated == 1);
        CHECK(result.added == 1);
        CHECK(world.count(u"company"_s) == 2);
    }
}

TEST_CASE("an explicit key wins over the natural one")
{
    ImportWorld world;
    Record acme = world->blank(u"company"_s);
    acme.set(u"name"_s, u"Acme"_s).set(u"number"_s, u"C1"_s).set(u"credit_code"_s, u"91X"_s);
    world.test().add(acme);
    const QString file = world.file(u"c.csv"_s, u"Name,Number,Tax ID\nAcme Inc,C2,91X\n"_s);
    ImportOptions options = optionsFor(u"company"_s);
    options.key = { u"credit_code"_s };

    const ImportResult result = world.import(file, options);

    CHECK(result.updated == 1);
    CHECK(result.key == QStringList { u"credit_code"_s });
    CHECK(world.test().get(acme).text(u"number"_s) == u"C2"_s);
    CHECK(world.test().get(acme).title() == u"Acme Inc"_s);
}

TEST_CASE("a key that no column goes to is asked about")
{
    ImportWorld world;
    ImportOptions options = optionsFor(u"company"_s);
    options.key = { u"credit_code"_s, u"nonsense"_s, u"id"_s };

    const auto questions = world.questions(world.file(u"c.csv"_s, u"Name,City\nAcme,Paris\n"_s), options);

    REQUIRE(questions.size() == 3);
    for (const ImportQuestion& question : questions)
        CHECK(question.kind == ImportQuestion::Kind::NoKey);
}

TEST_CASE("an amount as the key is compared with its figure, not its currency alone")
{
    ImportWorld world;
    const QString file = world.file(u"p.csv"_s, u"Name,List price\nA,10\nB,20\n"_s);
    ImportOptions options = optionsFor(u"product"_s);
    options.key = { u"list_price"_s };
    world.import(file, options);

    const ImportResult again
        = world.import(world.file(u"q.csv"_s, u"Name,List price\nB2,20\nC,30\nA2,10\n"_s), options);

    CHECK(again.updated == 2);
    CHECK(again.added == 1);
    CHECK(world.named(u"product"_s, u"A2"_s).money(u"list_price"_s).minor == 1000);
    CHECK(world.named(u"product"_s, u"B2"_s).money(u"list_price"_s).minor == 2000);
}

TEST_CASE("true repeats stay apart, and the same file twice changes nothing")
{
    ImportWorld world;
    const QString file = world.file(
        u"d.csv"_s, u"Product,Code,Description\nBolt,,first\nBolt,,second\nNut,a1,x\nNut,A1,y\nBOLT,,third\n"_s);
    const ImportResult first = world.import(file, u"product"_s);
    CHECK(first.added == 5);
    const QStringList before = world.content();

    const ImportResult again = world.import(file, u"product"_s);

    CHECK(again.unchanged == 5);
    CHECK(again.edit == 0);
    CHECK(world.content() == before);
}

TEST_CASE("the k-th row with a key changes the k-th record with it")
{
    ImportWorld world;
    world.import(world.file(u"a.csv"_s, u"Name,City\nAcme,Paris\nAcme,Rome\n"_s), u"company"_s);

    const ImportResult changed
        = world.import(world.file(u"b.csv"_s, u"Name,City\nAcme,Paris\nAcme,Milan\nAcme,Turin\n"_s), u"company"_s);

    CHECK(changed.unchanged == 1);
    CHECK(changed.updated == 1);
    CHECK(changed.added == 1);
    QStringList cities;
    for (const Record& record : world.records(u"company"_s))
        cities.append(record.text(u"city"_s));
    CHECK(cities == QStringList { u"Paris"_s, u"Milan"_s, u"Turin"_s });
}

TEST_CASE("a blank cell never wipes a value")
{
    ImportWorld world;
    world.import(world.file(u"a.csv"_s, u"Name,City,Revenue,is_customer\nAcme,Paris,12.50,yes\n"_s), u"company"_s);

    const ImportResult blank
        = world.import(world.file(u"b.csv"_s, u"Name,City,Revenue,is_customer\nAcme,,  ,\n"_s), u"company"_s);

    CHECK(blank.unchanged == 1);
    const Record acme = world.named(u"company"_s, u"Acme"_s);
    CHECK(acme.text(u"city"_s) == u"Paris"_s);
    CHECK(acme.money(u"revenue"_s) == Money { 1250, u"USD"_s });
    CHECK(acme.number(u"is_customer"_s) == 1);
}

TEST_CASE("deals without a customer, and tasks without an owner, are found again by what they have")
{
    ImportWorld world;
    world.test().stages();
    world.test().named(u"company"_s, u"Acme"_s);
    const QString deals
        = world.file(u"d.csv"_s, u"Deal name,Customer,Stage\nUpgrade,,Qualify\nUpgrade,Acme,Qualify\nNew,,Qualify\n"_s);
    const QString bare = world.file(u"e.csv"_s, u"Deal name,Stage\nBare,Qualify\n"_s);
    const QString tasks = world.file(u"t.csv"_s, u"Subject,Due\nCall,2026-12-01\nCall,2026-12-02\nWrite,\n"_s);
    CHECK(world.import(deals, u"opportunity"_s).added == 3);
    CHECK(world.import(bare, u"opportunity"_s).added == 1);
    CHECK(world.import(tasks, u"task"_s).added == 3);

    CHECK(world.import(deals, u"opportunity"_s).unchanged == 3);
    CHECK(world.import(bare, u"opportunity"_s).unchanged == 1);
    CHECK(world.import(tasks, u"task"_s).unchanged == 3);
}

TEST_CASE("a list of entries twice changes nothing")
{
    ImportWorld world;
    const QString file = world.file(u"r.csv"_s,
        u"From currency,To currency,Rate,Happened on\nEUR,USD,1.08,2026-01-01\nEUR,USD,1.09,2026-02-01\n"
        "EUR,USD,1.09,2026-02-01\n"_s);
    ImportOptions options = optionsFor(u"currency_rate"_s);
    options.decimalMark = u'.';
    CHECK(world.import(file, options).added == 3);

    CHECK(world.import(file, options).unchanged == 3);
    CHECK(world.count(u"currency_rate"_s) == 3);
}

TEST_CASE("keyed records are found by their key, changed, and brought back after a deletion")
{
    ImportWorld world;
    world.test().stages();
    Record deal = world->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Deal"_s);
    world.test().add(deal);
    world.test().named(u"contact"_s, u"王伟"_s);
    const QString first = world.file(u"r.csv"_s, u"Opportunity,Contact,Influence\nDeal,王伟,high\n"_s);
    const QString second = world.file(u"s.csv"_s, u"Opportunity,Contact,Influence\nDeal,王伟,low\n"_s);

    CHECK(world.import(first, u"opportunity_contact"_s).added == 1);
    CHECK(world.import(first, u"opportunity_contact"_s).unchanged == 1);
    CHECK(world.import(second, u"opportunity_contact"_s).updated == 1);
    const Record role = world.records(u"opportunity_contact"_s).front();
    REQUIRE(world->apply({ u"x"_s, { EditStep::remove(*role.type, role.id) }, {} }).hasValue());
    CHECK(world.import(first, u"opportunity_contact"_s).added == 1);
    REQUIRE(world.count(u"opportunity_contact"_s) == 1);
    CHECK(world.records(u"opportunity_contact"_s).front().text(u"power"_s) == u"high"_s);
}

TEST_CASE("add refuses a record that is there already under the same id or key")
{
    ImportWorld world;
    const Record acme = world.test().named(u"company"_s, u"Acme"_s);
    const QString file = world.file(u"c.csv"_s, u"id,Name\n%1,Other\n,New\n"_s.arg(acme.id.toString()));

    const ImportResult result = world.import(file, with(u"company"_s, ImportMode::Add));

    CHECK(result.added == 1);
    CHECK(result.rejected == 1);
    REQUIRE(result.bad.size() == 1);
    CHECK(result.bad.front().reason == u"taken"_s);
    CHECK(world.test().get(acme).title() == u"Acme"_s);
}

TEST_CASE("an id that another row or record has does not break an import with another key")
{
    ImportWorld world;
    const Record acme = world.test().named(u"company"_s, u"Acme"_s);
    ImportOptions options = optionsFor(u"company"_s);
    options.key = { u"name"_s };

    const ImportResult result
        = world.import(world.file(u"c.csv"_s, u"id,Name\n%1,Beta\n"_s.arg(acme.id.toString())), options);

    CHECK(result.rejected == 1);
    CHECK(world.test().get(acme).title() == u"Acme"_s);
}

TEST_CASE("a deleted record is no match for a key, and a shared id brings it back")
{
    ImportWorld world;
    const Record acme = world.test().named(u"company"_s, u"Acme"_s);
    REQUIRE(world->apply({ u"x"_s, { EditStep::remove(*acme.type, acme.id) }, {} }).hasValue());

    CHECK(world.import(world.file(u"a.csv"_s, u"Name\nAcme\n"_s), u"company"_s).added == 1);
    CHECK(world.named(u"company"_s, u"Acme"_s).id != acme.id);
    const ImportResult back
        = world.import(world.file(u"b.csv"_s, u"id,Name,City\n%1,Acme,Lyon\n"_s.arg(acme.id.toString())), u"company"_s);
    CHECK(back.added == 1);
    CHECK(world.count(u"company"_s) == 2);
    CHECK_FALSE(world.test().get(acme).deleted);
    CHECK(world.test().get(acme).text(u"city"_s) == u"Lyon"_s);
}
