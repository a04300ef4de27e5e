#include "insight/Deals.h"
#include "insight/Funnel.h"
#include "insight/Report.h"
#include "insight/SalesCycle.h"
#include "insight/WinRate.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("other ends are no losses; they count in won of all ended")
{
    Deals deals;
    const QString kind = GENERATE(u"no_decision"_s, u"cancelled"_s, u"disqualified"_s, u"duplicate"_s);
    Record other = deals.workspace->blank(u"stage"_s);
    other.set(u"pipeline"_s, deals.stages.pipeline.id).set(u"name"_s, u"Other"_s);
    other.set(u"kind"_s, kind).set(u"sort_key"_s, u"z"_s);
    other = deals.workspace.add(std::move(other));
    deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 1000);
    deals.ended("2026-01-01", "2026-02-01", deals.stages.lost, 3000);
    deals.ended("2026-01-01", "2026-02-01", other, 1000);
    deals.make("2026-01-01", 1000);

    const auto rate = WinRate(deals.reader()).compute(deals.scope(), By::None);

    REQUIRE(rate.hasValue());
    CHECK(rate->total.rate() == Ratio { 1, 2 });
    CHECK(rate->total.ofAllEnded() == Ratio { 1, 3 });
    CHECK(rate->total.isSmall());
    CHECK(rate->total.byValue == Ratio { 1000, 4000 });
    // Nor are they losses from a stage: its conversion is one of two.
    ReportScope scope = deals.scope();
    scope.pipeline = deals.stages.pipeline.id;
    const auto funnel = Funnel(deals.reader()).compute(scope);
    REQUIRE(funnel.hasValue());
    CHECK(funnel->stages.front().otherEnds == 1);
    CHECK(funnel->stages.front().promoted == 1);
    CHECK(funnel->stages.front().lost == 1);
    CHECK(funnel->other.count == 1);
    CHECK(SalesCycle(deals.reader()).compute(scope, By::None)->total.won.n() == 1);
}

TEST_CASE("by value the last amount before the loss counts, and a fifth without one refuses the rate")
{
    Deals deals;
    deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 1000);
    for (int i = 0; i < 5; ++i)
        deals.ended("2026-01-01", "2026-02-01", deals.stages.lost, 100);
    const Record zeroed = deals.make("2026-01-01", 500);
    deals.set(
        zeroed, u"amount"_s,
        [](Record& deal) {
            deal.set(u"amount"_s, Money { 0, u"USD"_s });
        },
        "2026-01-20");
    deals.move(zeroed, deals.stages.lost, "2026-02-01");
    const WinRate rates(deals.reader());
    CHECK(rates.compute(deals.scope(), By::None)->total.byValue == Ratio { 1000, 2000 });

    deals.ended("2026-01-01", "2026-02-01", deals.stages.lost, 0); // 1 of 7 has none
    CHECK(rates.compute(deals.scope(), By::None)->total.byValue == Ratio { 1000, 2000 });
    deals.ended("2026-01-01", "2026-02-01", deals.stages.lost, 0); // 2 of 8
    const auto refused = rates.compute(deals.scope(), By::None);
    CHECK_FALSE(refused->total.byValue.isDefined());
    CHECK(refused->total.refusal == ValueRefusal::LostWithoutAmount);
    CHECK(refused->total.lostWithoutAmount == 2);
}

TEST_CASE("a shared deal counts for everyone with a credit share, its amount by share; overlays do not count")
{
    Deals deals;
    const Record north = deals.unit("North");
    const Record south = deals.unit("South");
    const Record li = deals.person("李伟", north, "2020-01-01");
    const Record wang = deals.person("王芳", south, "2020-01-01");
    const Record zhao = deals.person("赵敏", south, "2020-01-01");
    const Record shared = deals.make("2026-01-01", 1000, li);
    deals.share(shared, li, "credit", 6000);
    deals.share(shared, wang, "credit", 4000);
    deals.share(shared, zhao, "overlay", 10000);
    deals.move(shared, deals.stages.won, "2026-02-01");
    deals.ended("2026-01-01", "2026-02-01", deals.stages.lost, 1200, wang);
    const WinRate rates(deals.reader());

    const auto byPerson = rates.compute(deals.scope(), By::Person);

    REQUIRE(byPerson.hasValue());
    CHECK(byPerson->total.won == 1); // once in the total
    REQUIRE(byPerson->groups.size() == 2);
    CHECK(byPerson->groups[0].key.id == li.id);
    CHECK(byPerson->groups[0].rate() == Ratio { 1, 1 });
    CHECK(byPerson->groups[1].rate() == Ratio { 1, 2 });
    CHECK(byPerson->groups[1].byValue == Ratio { 400, 1600 });
    ReportScope ofWang = deals.scope();
    ofWang.person = wang.id;
    CHECK(rates.compute(ofWang, By::None)->total.byValue == Ratio { 400, 1600 });
    CHECK(rates.dealsBehind(ofWang, By::None, {}, WinRate::Part::Won).value() == std::vector<RecordId> { shared.id });
    ReportScope inSouth = deals.scope();
    inSouth.unit = south.id;
    CHECK(rates.compute(inSouth, By::Team)->groups.size() == 1);
    CHECK(rates.compute(inSouth, By::Team)->total.rate() == Ratio { 1, 2 });
    ReportScope ofZhao = deals.scope();
    ofZhao.person = zhao.id;
    CHECK(rates.compute(ofZhao, By::None)->total.won == 0);
    const auto ofWangFunnel = Funnel(deals.reader()).compute(ofWang);
    REQUIRE(ofWangFunnel.hasValue());
    CHECK(ofWangFunnel->won.sums == Deals::usd(400));
    CHECK(ofWangFunnel->winRate == Ratio { 1, 2 });
    CHECK(Funnel(deals.reader()).dealsBehind(ofWang, {}, FunnelFigure::Won).value()
        == std::vector<RecordId> { shared.id });
    const auto cycles = SalesCycle(deals.reader()).compute(deals.scope(), By::Person);
    REQUIRE(cycles->groups.size() == 2);
    CHECK(cycles->groups[0].won.mean == cycles->groups[1].won.mean);
}

TEST_CASE("amounts in two currencies give no rate by value")
{
    Deals deals;
    deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 1000);
    deals.ended("2026-01-01", "2026-02-01", deals.stages.lost, 1000, {}, "EUR");

    const WinRate rates(deals.reader());
    CHECK(rates.compute(deals.scope(), By::None)->total.refusal == ValueRefusal::Currencies);
    ReportScope scope = deals.scope();
    scope.currency = u"USD"_s;
    CHECK(rates.compute(scope, By::None)->total.byValue == Ratio { 1000, 1000 });
}

TEST_CASE("only the present end of a deal counts, on its day, for the owner of that day")
{
    Deals deals;
    const Record li = deals.person("李伟");
    const Record wang = deals.person("王芳");
    const Record deal = deals.ended("2026-01-01", "2026-02-01", deals.stages.lost, 1000, li);
    deals.move(deal, deals.stages.second, "2026-03-01"); // reopened
    deals.set(
        deal, u"owner"_s, [&](Record& record) { record.set(u"owner"_s, wang.id); }, "2026-03-02");
    deals.move(deal, deals.stages.lost, "2026-04-01");

    const WinRate rates(deals.reader());
    const auto byPerson = rates.compute(deals.scope(), By::Person);
    REQUIRE(byPerson->groups.size() == 1);
    CHECK(byPerson->groups[0].key.id == wang.id);
    CHECK(byPerson->groups[0].lost == 1);
    CHECK(rates.compute(deals.scope("2026-02"), By::None)->total.lost == 0);
    CHECK(rates.compute(deals.scope("2026-04"), By::None)->total.lost == 1);
    CHECK(rates.dealsBehind(deals.scope(), By::Person, GroupKey { wang.id, 0, {} }, WinRate::Part::Lost).value()
        == std::vector<RecordId> { deal.id });
}

TEST_CASE("groups by period come in order, a deal with two products counts for both")
{
    Deals deals;
    const Record gtx = deals.workspace.named(u"product"_s, u"GTX"_s);
    const Record mg = deals.workspace.named(u"product"_s, u"MG"_s);
    const Record deal = deals.ended("2025-01-01", "2026-04-01", deals.stages.won, 1000);
    deals.line(deal, gtx);
    deals.line(deal, mg);
    deals.ended("2025-01-01", "2025-12-31", deals.stages.lost, 1000);

    const WinRate rates(deals.reader());
    const auto quarters = rates.compute(deals.scope(), By::Quarter);
    REQUIRE(quarters->groups.size() == 2);
    CHECK(quarters->groups[0].lost == 1);
    CHECK(quarters->groups[1].won == 1);
    const auto products = rates.compute(deals.scope(), By::Product);
    CHECK(products->groups.size() == 3); // two products, and the deal without one
    CHECK(products->total.won == 1);
}

TEST_CASE("with its next move a deal goes along into its owner's new team; one given to another unit stays there")
{
    Deals deals;
    const Record north = deals.unit("North");
    const Record south = deals.unit("South");
    const Record key = deals.unit("Key accounts");
    const Record li = deals.person("Li", north, "2025-01-01", "2026-05-15");
    deals.join(li, south, "2026-05-16");
    const Record followed = deals.make("2026-03-01", 100000, li);
    const Record given = deals.make("2026-03-01", 200000, li);
    deals.set(
        given, u"owner_unit"_s, [&](Record& r) { r.set(u"owner_unit"_s, key.id); }, "2026-03-02");
    const Record earlier = deals.make("2026-03-01", 400000, li);
    deals.move(earlier, deals.stages.won, "2026-05-10");
    deals.move(followed, deals.stages.second, "2026-05-20");
    deals.move(followed, deals.stages.won, "2026-06-01");
    deals.move(given, deals.stages.won, "2026-06-01");

    const auto report = Reports(deals.reader()).run(u"won"_s, u"team"_s, deals.scope("2026-Q2"));
    REQUIRE(report.hasValue());
    const auto won = [&](const Record& team) {
        const ReportRow* row = report->row(team.id.toString());
        return row ? row->cells[size_t(report->columnOf(u"won"_s))].money : QList<Money>();
    };
    CHECK(won(north) == Deals::usd(400000));
    CHECK(won(south) == Deals::usd(100000));
    CHECK(won(key) == Deals::usd(200000));
}
