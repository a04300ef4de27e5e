#include "Deals.h"

#include "insight/DealTrend.h"
#include "insight/Funnel.h"
#include "insight/OpenDeals.h"
#include "insight/Report.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Three open deals of two people, and one that was won.
struct OpenStory : Deals
{
    Record anna = person("Anna");
    Record bo = person("Bo");
    Record pump = workspace.named(u"product"_s, u"Pump"_s);
    Record valve = workspace.named(u"product"_s, u"Valve"_s);
    Record small, large, euro;

    OpenStory()
    {
        parameters(stages.first, "2026-01-01", 2500);
        small = make("2026-09-01", 10000, anna);
        large = make("2026-10-01", 30000, bo);
        euro = make("2026-10-02", 5000, anna, "EUR");
        make("2026-10-03", 0, bo);
        ended("2026-09-02", "2026-10-20", stages.won, 70000, anna);
    }
    OpenResult open(By by, const ReportScope& scope)
    {
        auto result = OpenDeals(reader()).compute(scope, by);
        REQUIRE(result);
        return std::move(*result);
    }
};

} // namespace

TEST_CASE("what stands open is counted whatever the period, with the chance in force as its weight")
{
    OpenStory story;
    const OpenResult open = story.open(By::None, story.scope("2020"));
    CHECK(open.groups.empty());
    CHECK(open.total.deals == 4);
    CHECK(open.total.withoutAmount == 1);
    CHECK(open.total.amount == QList { Money { 5000, u"EUR"_s }, Money { 40000, u"USD"_s } });
    CHECK(open.total.weighted == QList { Money { 1250, u"EUR"_s }, Money { 10000, u"USD"_s } });
    const auto funnel = Funnel(story.reader()).compute(story.scope());
    CHECK(funnel->totals.open.sums == open.total.amount);
    CHECK(funnel->totals.weighted.sums == open.total.weighted);
}

TEST_CASE("open deals are split by owner and by product, the largest first, and each group has its deals")
{
    OpenStory story;
    const OpenResult people = story.open(By::Person, story.scope());
    REQUIRE(people.groups.size() == 2);
    CHECK(people.groups[0].key.id == story.bo.id);
    CHECK(people.groups[0].amount == Deals::usd(30000));
    CHECK(people.groups[0].deals == 2);
    CHECK(people.groups[1].amount == QList { Money { 5000, u"EUR"_s }, Money { 10000, u"USD"_s } });
    const auto ofAnna
        = OpenDeals(story.reader()).dealsBehind(story.scope(), By::Person, GroupKey { story.anna.id, 0, {} });
    CHECK(*ofAnna == std::vector { story.small.id, story.euro.id });

    story.line(story.large, story.pump, 1, 20000);
    story.line(story.large, story.valve, 1, 10000);
    const OpenResult products = story.open(By::Product, story.scope());
    REQUIRE(products.groups.size() == 3);
    CHECK(products.groups[0].key.id == story.pump.id);
    CHECK(products.groups[0].amount == Deals::usd(20000));
    CHECK(products.total.deals == 4);
    ReportScope onlyValve = story.scope();
    onlyValve.product = story.valve.id;
    CHECK(story.open(By::None, onlyValve).total.amount == Deals::usd(10000));
    CHECK_FALSE(OpenDeals(story.reader()).compute(story.scope(), By::Month));
}

TEST_CASE("as of a past day that stands open which stood open then")
{
    OpenStory story;
    ReportScope past = story.scope();
    past.asOf = QDate(2026, 10, 1);
    CHECK(story.open(By::None, past).total.deals == 3); // the later ones were not there, the won one was still open
}

TEST_CASE("the report of open deals says the same, and lists the deals behind a row")
{
    OpenStory story;
    const auto report = Reports(story.reader()).run(u"open"_s, u"person"_s, story.scope());
    REQUIRE(report);
    REQUIRE(report->rows.size() == 2);
    CHECK(report->rows[0].cells[0].text == u"Bo"_s);
    CHECK(report->rows[0].cells[2].money == Deals::usd(30000));
    CHECK(report->totals->cells[1].count == 4);
    CHECK(report->note(u"without_amount"_s)->count == 1);
    const auto all = Reports(story.reader()).dealsBehind(u"open"_s, u"person"_s, story.scope(), u"total"_s, u"deals"_s);
    CHECK(all->size() == 4);
    const auto one
        = Reports(story.reader()).dealsBehind(u"open"_s, u"person"_s, story.scope(), report->rows[0].key, u"amount"_s);
    CHECK(one->size() == 2);
}

TEST_CASE("the total of a figure is that of its trend, now and a year before")
{
    OpenStory story;
    story.ended("2025-03-01", "2025-05-02", story.stages.won, 1000);
    story.ended("2026-03-01", "2026-05-02", story.stages.lost, 2000);
    for (const TrendFigure figure : { TrendFigure::WonAmount, TrendFigure::Ended, TrendFigure::WinRate,
             TrendFigure::NewDeals, TrendFigure::OpenPipeline }) {
        const ReportScope scope = story.scope("2026");
        const auto trend = DealTrend(story.reader()).compute(figure, scope, By::Quarter);
        const auto total = DealTrend(story.reader()).total(figure, scope);
        REQUIRE(trend);
        REQUIRE(total);
        CHECK(total->now.count == trend->total.count);
        CHECK(total->now.other == trend->total.other);
        CHECK(total->now.money == trend->total.money);
        CHECK(total->before.count == trend->totalBefore.count);
        CHECK(total->before.money == trend->totalBefore.money);
        CHECK(total->asOf == trend->asOf);
    }
}
