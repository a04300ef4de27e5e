#include "ImportWorld.h"

#include "exchange/NearNames.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Action = NameDecision::Action;

ImportOptions deals(MissingReference missing, std::vector<NameDecision> decisions = {})
{
    ImportOptions options = optionsFor(u"opportunity"_s);
    options.missing = missing;
    options.decisions = std::move(decisions);
    return options;
}

/// GTX Pro is there; the file writes it in one word, twice.
struct World : ImportWorld
{
    Record pro;
    QString list;

    World()
    {
        test().stages();
        pro = test().named(u"product"_s, u"GTX Pro"_s);
        list = file(u"deals.csv"_s,
            u"Deal name,Stage,Product\nOne,Qualify,GTXPro\nTwo,Qualify,MG Special\nThree,Qualify,gtxpro\n"_s);
    }
    QString productOf(const QString& deal)
    {
        for (const Record& line : records(u"opportunity_line"_s))
            if (titleOf(line, u"opportunity"_s) == deal) return titleOf(line, u"product"_s);
        return {};
    }
};

} // namespace

TEST_CASE("two names come near each other by letters, legal form or sound, and by nothing else")
{
    CHECK(NearNames::between(u"GTXPro"_s, u"GTX Pro"_s) == Closeness::Letters);
    CHECK(NearNames::between(u"Acme"_s, u"ACME, Ltd."_s) == Closeness::LegalForm);
    CHECK(NearNames::between(u"Acme GmbH"_s, u"Acme Inc"_s) == Closeness::LegalForm);
    CHECK(NearNames::between(u"恒达科技"_s, u"恒达科技有限公司"_s) == Closeness::LegalForm);
    CHECK(NearNames::between(u"恒达科技"_s, u"恒大科技"_s) == Closeness::Sound);
    CHECK_FALSE(NearNames::between(u"王伟"_s, u"王薇"_s));
    CHECK_FALSE(NearNames::between(u"Cisco"_s, u"Cis"_s)); // "co" is no word of it
    CHECK_FALSE(NearNames::between(u"GTX Pro"_s, u"GTX Plus Pro"_s));
    CHECK_FALSE(NearNames::between(u"…"_s, u"!"_s));
}

TEST_CASE("a dry run lists what comes near with its rows and candidates, whatever is missing does")
{
    World world;
    for (MissingReference missing : { MissingReference::Reject, MissingReference::Create, MissingReference::Blank }) {
        ImportOptions options = deals(missing);
        options.dryRun = true;

        const ImportResult result = world.import(world.list, options);

        REQUIRE(result.near.size() == 1);
        CHECK(result.nearCount == 1);
        const NearMatch& match = result.near.front();
        CHECK(match.type == u"product"_s);
        CHECK(match.text == u"GTXPro"_s);
        CHECK(match.header == u"Product"_s);
        CHECK(match.line == 2);
        CHECK(match.rows == 2);
        CHECK_FALSE(match.isMain);
        CHECK_FALSE(match.decided);
        REQUIRE(match.candidates.size() == 1);
        CHECK(match.candidates.front().id == world.pro.id);
        CHECK(match.candidates.front().closeness == Closeness::Letters);
    }
    CHECK(world.count(u"product"_s) == 1);
}

TEST_CASE("what was decided about a name counts for all its rows, and comes before what missing names do")
{
    World world;
    const auto decided = [](Action action) { return NameDecision { {}, u"gtxPRO"_s, action, u"GTX Pro"_s }; };

    SECTION("it is that one")
    {
        const ImportResult result = world.import(world.list, deals(MissingReference::Create, { decided(Action::Use) }));
        CHECK(result.added == 3);
        CHECK(world.count(u"product"_s) == 2);
        CHECK(world.productOf(u"One"_s) == u"GTX Pro"_s);
        CHECK(world.productOf(u"Three"_s) == u"GTX Pro"_s);
        REQUIRE(result.near.size() == 1);
        CHECK(result.near.front().decided == Action::Use);
        CHECK(result.near.front().rows == 2);
    }
    SECTION("it is one of its own")
    {
        CHECK(world.import(world.list, deals(MissingReference::Reject, { decided(Action::Create) })).added == 2);
        CHECK(world.productOf(u"Three"_s) == u"GTXPro"_s);
    }
    SECTION("it is left out")
    {
        CHECK(world.import(world.list, deals(MissingReference::Create, { decided(Action::Blank) })).added == 3);
        CHECK(world.count(u"opportunity_line"_s) == 1);
    }
    SECTION("its rows are refused")
    {
        const ImportResult result
            = world.import(world.list, deals(MissingReference::Create, { decided(Action::Reject) }));
        CHECK(result.added == 1);
        CHECK(result.rejected == 2);
        CHECK(result.bad.front().reason == u"refused"_s);
        CHECK(result.bad.front().header == u"Product"_s);
    }
    SECTION("it is one that is not there")
    {
        NameDecision wrong = decided(Action::Use);
        wrong.record = u"GTX Ultra"_s;
        const ImportResult result = world.import(world.list, deals(MissingReference::Create, { wrong }));
        CHECK(result.rejected == 2);
        CHECK(result.bad.front().reason == u"same"_s);
        CHECK(world.count(u"product"_s) == 2);
    }
}

TEST_CASE("a new customer whose name is nearly there is listed with its row and becomes what was decided")
{
    ImportWorld world;
    Record acme = world->blank(u"company"_s);
    acme.set(u"name"_s, u"Acme"_s).set(u"city"_s, u"Kiel"_s);
    world.test().add(acme);
    const QString list = world.file(u"c.csv"_s, u"Name,City\nBeta,Bonn\nACME Ltd.,Berlin\n"_s);
    ImportOptions options = optionsFor(u"customer"_s);
    options.dryRun = true;

    const ImportResult dry = world.import(list, options);

    REQUIRE(dry.near.size() == 1);
    CHECK(dry.added == 2);
    CHECK(dry.near.front().isMain);
    CHECK(dry.near.front().line == 3);
    CHECK(dry.near.front().candidates.front().id == acme.id);
    options.dryRun = false;
    SECTION("the one that is there: it keeps its name and gets the rest of the row")
    {
        options.decisions = { { u"company"_s, u"ACME Ltd."_s, Action::Use, acme.id.toString() } };
        const ImportResult result = world.import(list, options);
        CHECK(result.added == 1);
        CHECK(result.updated == 1);
        CHECK(world.named(u"company"_s, u"Acme"_s).text(u"city"_s) == u"Berlin"_s);
        REQUIRE(world->undo().hasValue());
        CHECK(world.named(u"company"_s, u"Acme"_s).text(u"city"_s) == u"Kiel"_s);
        CHECK(world.count(u"company"_s) == 1);
    }
    SECTION("refused")
    {
        options.decisions = { { {}, u"ACME Ltd."_s, Action::Reject, {} } };
        const ImportResult result = world.import(list, options);
        CHECK(result.rejected == 1);
        CHECK(result.bad.front().header == u"Name"_s);
        CHECK(world.count(u"company"_s) == 2);
    }
    SECTION("one of its own")
    {
        options.decisions = { { {}, u"ACME Ltd."_s, Action::Create, {} } };
        CHECK(world.import(list, options).added == 2);
    }
}

TEST_CASE("near names within one file are seen, and numbers or customers tell namesakes apart")
{
    ImportWorld world;
    const ImportResult result = world.import(
        world.file(u"c.csv"_s, u"Name,Number\nNorth Wind,\nNorthwind,\nSea Glass,1\nSeaglass,2\n"_s), u"company"_s);

    CHECK(result.added == 4);
    REQUIRE(result.near.size() == 1);
    CHECK(result.near.front().text == u"Northwind"_s);
    CHECK(result.near.front().candidates.front().name == u"North Wind"_s);
    // The record that an earlier row makes has no id yet when it is decided; its name stands for it.
    ImportWorld other;
    ImportOptions options = optionsFor(u"company"_s);
    options.decisions = { { {}, u"Northwind"_s, Action::Use, u"North Wind"_s } };
    const ImportResult joined
        = other.import(other.file(u"c.csv"_s, u"Name,City\nNorth Wind,\nNorthwind,Kiel\n"_s), options);
    CHECK(joined.added == 1);
    CHECK(joined.updated == 1);
    CHECK(other.named(u"company"_s, u"North Wind"_s).text(u"city"_s) == u"Kiel"_s);
}

TEST_CASE("the kind of a file is told by its headers")
{
    ImportWorld world;
    const std::pair<const char*, const char*> files[] = { { "account,sector,revenue,employees\nA,B,1,2\n", "customer" },
        { "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_value\n1,A,P,B,Won,2020-01-01,5\n",
            "opportunity" },
        { "product,series,sales_price\nGTX,G,5\n", "product" },
        { "sales_agent,manager,regional_office\nAnna,Bo,East\n", "person" },
        { "姓名,公司,职务\n王伟,恒达,经理\n", "contact" },
        { "公司名称,城市,联系人,联系人电话\n恒达,上海,王伟,021\n", "customer" } };
    for (const auto& [content, kind] : files) {
        const auto plan
            = ImportPlan::prepare(*world, world.file(u"f.csv"_s, QString::fromUtf8(content)), optionsFor(u"auto"_s));
        REQUIRE(plan);
        CHECK(plan->options().kind == QLatin1String(kind));
    }
}

TEST_CASE("a cell that was mended after a look counts instead of the one in the file")
{
    ImportWorld world;
    const QString list = world.file(u"c.csv"_s, u"Name,Founded in\nA,soon\nB,later\n"_s);
    ImportOptions options = optionsFor(u"customer"_s);
    const ImportResult before = world.import(list, options);
    REQUIRE(before.bad.size() == 2);
    const RejectedCell& bad = before.bad.front();
    options.repairs[bad.line].insert(bad.header, u"1999"_s);

    const ImportResult after = world.import(list, options);

    CHECK(after.added == 1);
    CHECK(after.rejected == 1);
    CHECK(world.named(u"company"_s, u"A"_s).number(u"founded_year"_s) == 1999);
}
