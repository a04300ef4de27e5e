#include "insight/Deals.h"
#include "insight/Funnel.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

FunnelResult funnelOf(Deals& deals, const ReportScope& scope)
{
    auto funnel = Funnel(deals.reader()).compute(scope);
    if (!funnel) FAIL(funnel.error().detail.toStdString());
    return std::move(*funnel);
}

} // namespace

TEST_CASE("visits, ways out and stays of a stage follow from its events")
{
    Deals deals;
    const auto& [pipeline, first, second, third, won, lost] = deals.stages;
    const Record a = deals.make("2026-01-01", 1000);
    deals.move(a, second, "2026-01-11"); // 10 days in first
    deals.move(a, first, "2026-01-15"); // back
    deals.move(a, third, "2026-01-20"); // 5 days; a skipped stage is still a promotion
    deals.move(a, won, "2026-02-01"); // 12 days in third
    const Record b = deals.make("2026-01-01", 1000);
    deals.move(b, second, "2026-01-02"); // 1 day
    deals.move(b, lost, "2026-01-09");
    deals.make("2026-01-05", 1000);

    const FunnelResult funnel = funnelOf(deals, deals.scope());

    REQUIRE(funnel.stages.size() == 3);
    const StageFigures& one = funnel.stages[0];
    CHECK(one.entered == 4); // three deals, one of them twice
    CHECK(one.promoted == 3);
    CHECK(one.lost == 0);
    CHECK(one.stillHere == 1);
    CHECK(one.open.count == 1);
    CHECK(one.conversion == Ratio { 3, 3 });
    CHECK(one.stay.mean == Ratio { 16, 3 });
    CHECK(one.stay.median == Ratio { 5, 1 });
    const StageFigures& two = funnel.stages[1];
    CHECK(two.entered == 2);
    CHECK(two.promoted == 0);
    CHECK(two.movedBack == 1);
    CHECK(two.lost == 1);
    CHECK(two.conversion == Ratio { 0, 1 });
    CHECK(two.stay.n() == 0);
    CHECK(funnel.stages[2].promoted == 1);
    CHECK(funnel.stages[2].stay.mean == Ratio { 12, 1 });
    CHECK(funnel.totals.entered == 3);
    CHECK(funnel.totals.promoted == 4);
    CHECK(funnel.won.count == 1);
    CHECK(funnel.winRate == Ratio { 1, 2 });
    CHECK(funnel.cycleMedian == Ratio { 31, 1 });
    CHECK(funnel.wonFromUnknown + funnel.lostFromUnknown == 0);
    CHECK_FALSE(funnel.bottleneck.has_value()); // too few cases
    CHECK(Funnel(deals.reader()).dealsBehind(deals.scope(), first.id, FunnelFigure::Promoted).value()
        == std::vector<RecordId> { std::min(a.id, b.id), std::max(a.id, b.id) });
}

TEST_CASE("the period cuts moves and ends, never what is open now")
{
    Deals deals;
    const Record a = deals.make("2026-01-01", 1000);
    deals.move(a, deals.stages.second, "2026-02-10");
    deals.move(a, deals.stages.won, "2026-03-05");
    deals.make("2026-01-05", 1000);

    const FunnelResult february = funnelOf(deals, deals.scope("2026-02"));

    CHECK(february.stages[0].entered == 0);
    CHECK(february.stages[0].promoted == 1);
    CHECK(february.stages[0].stay.mean == Ratio { 40, 1 });
    CHECK(february.stages[0].open.count == 1);
    CHECK(february.stages[1].entered == 1);
    CHECK(february.stages[1].promoted == 0);
    CHECK(february.stages[1].stillHere == 0); // it went on in March
    CHECK(february.won.count == 0);
    CHECK(funnelOf(deals, deals.scope("2026-03")).won.count == 1);
}

TEST_CASE("an event that was corrected or is void counts no more")
{
    Deals deals;
    const Record a = deals.make("2026-01-01", 1000);
    deals.move(a, deals.stages.second, "2026-01-11");
    const Record b = deals.make("2026-01-01", 1000);
    deals.move(b, deals.stages.second, "2026-01-11");
    const auto correct = [&](const Record& deal, bool isVoid) {
        Record event = deals.workspace->blank(u"stage_event"_s);
        event.set(u"opportunity"_s, deal.id).set(u"to_stage"_s, deals.stages.second.id);
        event.set(u"direction"_s, u"forward"_s).set(u"happened_on"_s, QDate(2026, 1, 21));
        event.set(u"corrects"_s, deals.events(deal).back());
        if (isVoid) event.set(u"void"_s, qint64(1));
        deals.workspace.add(std::move(event));
    };
    correct(a, false); // it was ten days later
    correct(b, true); // it never happened

    const FunnelResult funnel = funnelOf(deals, deals.scope());

    CHECK(funnel.stages[0].promoted == 1);
    CHECK(funnel.stages[0].stay.mean == Ratio { 20, 1 });
    CHECK(funnel.stages[0].stillHere == 1);
    CHECK(funnel.stages[1].entered == 1);
}

TEST_CASE("weighted amounts: typed chance before the stage's, unknown apart, one rounding, currencies apart")
{
    Deals deals;
    deals.parameters(deals.stages.first, "2026-01-01", 3000);
    deals.parameters(deals.stages.first, "2026-06-01", 2500, 6000, 20);
    deals.parameters(deals.stages.first, "2027-01-01", 9900); // not yet in force
    deals.make("2026-01-01", 101);
    deals.make("2026-01-01", 101);
    deals.make("2026-01-01", 5000, {}, "EUR");
    deals.make("2026-01-01", 0);
    const Record typed = deals.make("2026-01-01", 1000);
    deals.set(typed, u"probability_set"_s, [](Record& deal) { deal.set(u"probability_set"_s, qint64(5000)); });
    const Record unknown = deals.make("2026-01-01", 7000);
    deals.move(unknown, deals.stages.second, "2026-02-01");

    const FunnelResult funnel = funnelOf(deals, deals.scope());

    const StageFigures& one = funnel.stages[0];
    CHECK(one.chance == 2500);
    CHECK(one.targetRate == 6000);
    CHECK(one.expectedDays == 20);
    CHECK(one.open.count == 5);
    CHECK(one.open.withoutAmount == 1);
    CHECK(one.open.sums == QList<Money> { Money { 5000, u"EUR"_s }, Money { 1202, u"USD"_s } });
    // 101 + 101 at 25 % and 1000 at 50 %: 550.5, rounded once.
    CHECK(one.weighted.sums == QList<Money> { Money { 1250, u"EUR"_s }, Money { 551, u"USD"_s } });
    CHECK(one.weighted.unknown.count == 0);
    CHECK(funnel.stages[1].weighted.sums.isEmpty());
    CHECK(funnel.stages[1].weighted.unknown.sums == Deals::usd(7000));
    CHECK(funnel.totals.weighted.unknown.count == 1);
    CHECK(Funnel(deals.reader()).dealsBehind(deals.scope(), {}, FunnelFigure::UnknownChance).value()
        == std::vector<RecordId> { unknown.id });
}

TEST_CASE("an import whose only event is an end stands on a line of its own")
{
    Deals deals;
    auto bulk = deals.workspace->beginBulk(u"import"_s, deals.workspace->blank(u"import_run"_s).id);
    std::vector<Problem> problems;
    for (const Record* stage : { &deals.stages.won, &deals.stages.lost, &deals.stages.lost }) {
        Record deal = deals.workspace->blank(u"opportunity"_s);
        deal.set(u"name"_s, u"Old"_s).set(u"stage"_s, stage->id).set(u"closed_on"_s, QDate(2025, 5, 5));
        REQUIRE((*bulk)->add(EditStep::create(deal), problems).value());
    }
    REQUIRE((*bulk)->finish().hasValue());

    const FunnelResult funnel = funnelOf(deals, deals.scope());

    CHECK(funnel.wonFromUnknown == 1);
    CHECK(funnel.lostFromUnknown == 2);
    CHECK(funnel.totals.lost == 0);
    CHECK(funnel.winRate == Ratio { 1, 3 });
    CHECK(funnel.cycleN == 0); // no opening date
    CHECK(Funnel(deals.reader()).dealsBehind(deals.scope(), {}, FunnelFigure::LostFromUnknown)->size() == 2);
}

TEST_CASE("the bottleneck is the worst conversion among stages with ten cases")
{
    Deals deals;
    for (int i = 0; i < 12; ++i) {
        const Record deal = deals.make("2026-01-01", 1000);
        if (i < 2) {
            deals.move(deal, deals.stages.lost, "2026-01-03");
            continue;
        }
        deals.move(deal, deals.stages.second, "2026-01-02");
        if (i < 10) deals.move(deal, deals.stages.third, "2026-01-20");
        if (i >= 10) deals.move(deal, deals.stages.lost, "2026-01-20");
    }
    deals.move(deals.make("2026-01-01", 1000), deals.stages.third, "2026-01-02");

    const FunnelResult funnel = funnelOf(deals, deals.scope());

    CHECK(funnel.stages[0].conversion == Ratio { 11, 13 });
    CHECK(funnel.stages[1].conversion == Ratio { 8, 10 });
    REQUIRE(funnel.bottleneck.has_value());
    CHECK(funnel.bottleneck->name == u"Proposal"_s);
    CHECK(funnel.bottleneck->conversion == Ratio { 8, 10 });
    CHECK(funnel.bottleneck->others == Ratio { 11, 13 });
    REQUIRE(funnel.longestStay.has_value());
    CHECK(funnel.longestStay->name == u"Qualify"_s); // only eight stays in Proposal
}

TEST_CASE("as of a past day the funnel stands as it stood: stage, amount, owner")
{
    Deals deals;
    const Record li = deals.person("李伟");
    const Record wang = deals.person("王芳");
    const Record deal = deals.make("2026-01-01", 1000, li);
    deals.set(
        deal, u"amount"_s,
        [](Record& r) {
            r.set(u"amount"_s, Money { 4000, u"USD"_s });
        },
        "2026-02-01");
    deals.move(deal, deals.stages.second, "2026-03-01");
    deals.set(
        deal, u"owner"_s, [&](Record& r) { r.set(u"owner"_s, wang.id); }, "2026-03-10");
    deals.move(deal, deals.stages.won, "2026-04-01");
    const auto at = [&](QDate day, const RecordId& person = {}) {
        ReportScope scope = deals.scope();
        scope.asOf = day;
        scope.person = person;
        return funnelOf(deals, scope);
    };

    CHECK(at(QDate(2025, 12, 31)).totals.open.count == 0);
    CHECK(at(QDate(2026, 1, 15)).stages[0].open.sums == Deals::usd(1000));
    CHECK(at(QDate(2026, 2, 1)).stages[0].open.sums == Deals::usd(4000));
    CHECK(at(QDate(2026, 3, 5)).stages[1].open.sums == Deals::usd(4000));
    CHECK(at(QDate(2026, 3, 5)).stages[1].stillHere == 1);
    CHECK(at(QDate(2026, 3, 5)).won.count == 0);
    CHECK(at(QDate(2026, 3, 5), li.id).totals.open.count == 1);
    CHECK(at(QDate(2026, 3, 15), li.id).totals.open.count == 0);
    CHECK(at(QDate(2026, 3, 15), wang.id).totals.open.count == 1);
    CHECK(at(QDate(2026, 4, 1)).won.sums == Deals::usd(4000));
    CHECK(at(QDate(2026, 4, 1)).asOf == QDate(2026, 4, 1));
}
