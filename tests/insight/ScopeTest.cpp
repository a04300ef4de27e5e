#include "insight/Deals.h"
#include "insight/Funnel.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("a result stays with the owner and the team of that day; a switch shows today's")
{
    Deals deals;
    const Record north = deals.unit("North");
    const Record south = deals.unit("South");
    const Record li = deals.person("李伟", north, "2020-01-01", "2026-06-30");
    deals.join(li, south, "2026-07-01");
    const Record wang = deals.person("王芳", south);
    const Record early = deals.ended("2026-01-01", "2026-03-01", deals.stages.won, 1000, li);
    deals.ended("2026-07-01", "2026-08-01", deals.stages.won, 500, li);
    // Afterwards the first customer is given to Wang: what was won is not.
    deals.set(early, u"owner"_s, [&](Record& deal) { deal.set(u"owner"_s, wang.id); });

    const WinRate rates(deals.reader());
    ReportScope scope = deals.scope();
    scope.person = li.id;
    CHECK(rates.compute(scope, By::None)->total.won == 2);
    scope.person = wang.id;
    CHECK(rates.compute(scope, By::None)->total.won == 0);
    scope.organisation = Organisation::Today;
    CHECK(rates.compute(scope, By::None)->total.won == 1);

    const WonAmount won(deals.reader());
    const auto ofTheDay = won.compute(deals.scope(), By::Team);
    REQUIRE(ofTheDay->groups.size() == 2);
    CHECK(ofTheDay->groups[0].key.id == north.id);
    CHECK(ofTheDay->groups[0].won == Deals::usd(1000));
    CHECK(ofTheDay->groups[1].won == Deals::usd(500));
    ReportScope today = deals.scope();
    today.organisation = Organisation::Today;
    const auto now = won.compute(today, By::Team);
    REQUIRE(now->groups.size() == 1);
    CHECK(now->groups[0].key.id == south.id);
    CHECK(now->groups[0].won == Deals::usd(1500));
}

TEST_CASE("a team is its whole subtree, in every figure of the funnel")
{
    Deals deals;
    const Record country = deals.unit("Country");
    const Record region = deals.unit("Region", country);
    const Record city = deals.unit("City", region);
    const Record other = deals.unit("Other");
    const Record li = deals.person("李伟", city);
    const Record wang = deals.person("王芳", other);
    deals.ended("2026-01-01", "2026-03-01", deals.stages.won, 1000, li);
    deals.make("2026-01-01", 300, li);
    deals.make("2026-01-01", 700, wang);

    ReportScope scope = deals.scope();
    scope.unit = country.id;
    const auto funnel = Funnel(deals.reader()).compute(scope);
    REQUIRE(funnel.hasValue());
    CHECK(funnel->stages[0].open.sums == Deals::usd(300));
    CHECK(funnel->stages[0].entered == 2);
    CHECK(funnel->stages[0].promoted == 1);
    CHECK(funnel->won.sums == Deals::usd(1000));
    for (Organisation organisation : { Organisation::OfTheDay, Organisation::Today }) {
        scope.organisation = organisation;
        scope.unit = other.id;
        CHECK(Funnel(deals.reader()).compute(scope)->stages[0].entered == 1);
        scope.unit = region.id;
        CHECK(Funnel(deals.reader()).compute(scope)->stages[0].entered == 2);
    }
}

TEST_CASE("currency and product restrict the deals and all that is counted of them")
{
    Deals deals;
    const Record gtx = deals.workspace.named(u"product"_s, u"GTX"_s);
    const Record mg = deals.workspace.named(u"product"_s, u"MG"_s);
    const Record both = deals.make("2026-01-01", 1000);
    deals.line(both, gtx, 3, 100);
    deals.line(both, mg, 1, 100);
    deals.move(both, deals.stages.won, "2026-02-01");
    deals.ended("2026-01-01", "2026-02-01", deals.stages.lost, 800, {}, "EUR");

    ReportScope scope = deals.scope();
    scope.product = gtx.id;
    auto funnel = Funnel(deals.reader()).compute(scope);
    CHECK(funnel->stages[0].promoted == 1);
    CHECK(funnel->stages[0].lost == 0);
    CHECK(funnel->won.sums == Deals::usd(1000)); // the deal's amount …
    CHECK(WonAmount(deals.reader()).compute(scope, By::None)->total.won == Deals::usd(750)); // … and the product's part
    scope = deals.scope();
    scope.currency = u"EUR"_s;
    funnel = Funnel(deals.reader()).compute(scope);
    CHECK(funnel->stages[0].promoted == 0);
    CHECK(funnel->stages[0].lost == 1);
    CHECK(funnel->won.count == 0);
}

TEST_CASE("what was merged counts under its target, what was deleted not at all")
{
    Deals deals;
    const Record acme = deals.workspace.named(u"company"_s, u"Acme"_s);
    const Record acmeToo = deals.workspace.named(u"company"_s, u"ACME Ltd"_s);
    for (const Record* company : { &acme, &acmeToo }) {
        const Record deal = deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 1000);
        deals.set(deal, u"company"_s, [&](Record& record) { record.set(u"company"_s, company->id); });
    }
    Record merged = acmeToo;
    merged.mergedInto = acme.id;
    deals.apply({ EditStep::Kind::Merge, merged, {}, {}, {} });
    const Record gone = deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 9999);
    deals.apply(EditStep::remove(*gone.type, gone.id));

    const auto won = WonAmount(deals.reader()).compute(deals.scope(), By::Customer);
    REQUIRE(won->groups.size() == 1);
    CHECK(won->groups[0].key.id == acme.id);
    CHECK(won->groups[0].won == Deals::usd(2000));
    CHECK(Funnel(deals.reader()).compute(deals.scope())->stages[0].promoted == 2);
}
