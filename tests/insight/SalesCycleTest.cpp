#include "insight/Deals.h"
#include "insight/SalesCycle.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("days run from opening to end, lost apart; a deal without a date is left out and counted")
{
    Deals deals;
    deals.ended("2026-01-01", "2026-01-11", deals.stages.won, 1000);
    deals.ended("2026-01-01", "2026-01-02", deals.stages.won, 1000);
    deals.ended("2026-01-01", "2026-01-31", deals.stages.lost, 1000);
    const Record blank = deals.ended("2026-01-01", "2026-01-31", deals.stages.won, 1000);
    deals.set(blank, u"opened_on"_s, [](Record& deal) { deal.set(u"opened_on"_s, QDate()); });

    const SalesCycle cycle(deals.reader());
    const auto result = cycle.compute(deals.scope(), By::None);

    REQUIRE(result.hasValue());
    CHECK(result->total.won.mean == Ratio { 11, 2 });
    CHECK(result->total.won.median == Ratio { 11, 2 });
    CHECK(result->total.won.leftOut == 1);
    CHECK(result->total.lost.mean == Ratio { 30, 1 });
    CHECK(result->total.lost.leftOut == 0);
    CHECK(cycle.dealsBehind(deals.scope(), By::None, {}, SalesCycle::Part::WonLeftOut).value()
        == std::vector<RecordId> { blank.id });
}

TEST_CASE("an end without a day is in no period, and said to be left out")
{
    Deals deals;
    const Record deal = deals.ended("2026-01-01", "2026-01-11", deals.stages.won, 1000);
    deals.ended("2026-01-01", "2026-01-11", deals.stages.won, 1000);
    Record changed = deals.workspace.get(deal);
    changed.set(u"closed_on"_s, QDate());
    const auto done = deals.workspace->apply({ u"x"_s, { EditStep::change(changed, { u"closed_on"_s }) }, {} });
    REQUIRE(done.hasValue());

    CHECK(SalesCycle(deals.reader()).compute(deals.scope("2026"), By::Month)->total.won.leftOut == 1);
    CHECK(SalesCycle(deals.reader()).compute(deals.scope("2026"), By::Month)->total.won.n() == 1);
}
