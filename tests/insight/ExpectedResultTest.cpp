#include "insight/SmallCompany.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Thirty deals of 1,000 each. In January ten go to Proposal and stay there. In February twenty begin: 4 are lost in
/// Qualify, 4 in Proposal, 2 in Contract, and 10 are won, half of them 15 and half 20 days after they came to Proposal.
struct Winter
{
    Winter()
    {
        deals.parameters(deals.stages.first, "2026-01-01", 1000, 9000, 10);
        deals.parameters(deals.stages.second, "2026-01-01", 1000, 9000, 10);
        for (int i = 0; i < 10; ++i)
            deals.move(deals.make("2026-01-05", 100000), deals.stages.second, "2026-01-08");
        for (int i = 0; i < 20; ++i)
            live(deals.make("2026-02-01", 100000), i);
    }
    void live(const Record& deal, int i)
    {
        if (i < 4) return deals.move(deal, deals.stages.lost, "2026-02-03");
        deals.move(deal, deals.stages.second, "2026-02-05");
        if (i < 8) return deals.move(deal, deals.stages.lost, "2026-02-09");
        deals.move(deal, deals.stages.third, "2026-02-10");
        if (i < 10) return deals.move(deal, deals.stages.lost, "2026-02-12");
        deals.move(deal, deals.stages.won, i < 15 ? "2026-02-20" : "2026-02-25");
    }
    ReportResult run(const char* name, const ReportScope& scope)
    {
        auto report = Reports(deals.reader()).run(QString::fromLatin1(name), {}, scope);
        if (!report) FAIL(report.error().detail.toStdString());
        return std::move(*report);
    }
    std::string cells(const ReportResult& report, const Record& stage, const QStringList& columns)
    {
        return SmallCompany::cells(report, stage.id.toString(), columns);
    }
    Deals deals;
};

} // namespace

TEST_CASE("the bottleneck is named with what it would bring to be better")
{
    Winter winter;
    const auto& stages = winter.deals.stages;
    const ReportResult report = winter.run("bottleneck", winter.deals.scope("2026-02"));
    const QStringList columns { u"n"_s, u"conversion"_s, u"target_rate"_s, u"before"_s, u"target_deals"_s,
        u"target_gain"_s, u"before_gain"_s };

    // 20 x (90 % - 80 %) x 12/16 x 10/12 = 1.25 deals; the 28 days before: 10 of 10.
    CHECK(winter.cells(report, stages.first, columns)
        == "20 16/20 9000/10000 10/10 1250000000/1000000000 1250USD 2500USD");
    CHECK(winter.cells(report, stages.second, { u"n"_s, u"conversion"_s, u"target_gain"_s, u"before_gain"_s })
        == "16 12/16 2000USD -");
    CHECK(winter.cells(report, stages.third, { u"conversion"_s, u"target_gain"_s }) == "10/12 -");
    CHECK(report.figure(u"worst"_s)->cell.id == stages.second.id);
    CHECK(report.figure(u"furthest_below"_s)->cell.id == stages.second.id);
    CHECK(report.figure(u"slowest"_s)->cell.id == stages.third.id); // 10 and 15 days
    CHECK(report.note(u"bottleneck"_s)->text.en
        == u"Bottleneck: Proposal converts 75.0% (12 of 16); target 90.0%, period before –, the other stages together "
           "81.3%."_s);
    CHECK(Reports(winter.deals.reader())
              .dealsBehind(u"bottleneck"_s, {}, winter.deals.scope("2026-02"), stages.first.id.toString(), u"before"_s)
              ->size()
        == 10);
}

TEST_CASE("expected is amount x the remaining measured rates x the chance to be won in time")
{
    Winter winter;
    const auto& stages = winter.deals.stages;
    const QStringList columns { u"open"_s, u"conversion"_s, u"to_win"_s, u"in_time"_s, u"expected_deals"_s,
        u"expected"_s };
    // Whenever: 10 x 1,000 x 12/16 x 10/12.
    CHECK(winter.cells(winter.run("expected", winter.deals.scope()), stages.second, columns)
        == "10 12/16 625000000/1000000000 1000000000/1000000000 6250000000/1000000000 6250USD");

    // One that came to Proposal ten days ago, and seven days are left: of the ten winners that took longer, five took
    // no more than seventeen days. The ten of January have been there longer than any winner.
    const Record fresh = winter.deals.make("2026-11-01", 100000);
    winter.deals.move(fresh, stages.second, "2026-11-08");
    const ReportScope week = winter.deals.scope("2026-11-01..2026-11-25");
    const ReportResult report = winter.run("expected", week);
    CHECK(winter.cells(report, stages.second, { u"open"_s, u"expected_deals"_s }) == "11 312500000/1000000000");
    CHECK(report.totals->cells[size_t(report.columnOf(u"expected"_s))].money == Deals::usd(31250));

    // On hold nothing is expected of it.
    winter.deals.set(fresh, u"hold_until"_s, [](Record& r) { r.set(u"hold_until"_s, QDate(2027, 1, 1)); });
    const ReportResult held = winter.run("expected", week);
    CHECK(held.totals->cells[size_t(held.columnOf(u"expected"_s))].money == Deals::usd(0));
    CHECK(held.note(u"on_hold"_s)->count == 1);
    CHECK(Reports(winter.deals.reader())
              .dealsBehind(u"expected"_s, {}, week, stages.second.id.toString(), u"expected"_s)
              ->size()
        == 10);
}

TEST_CASE("nothing is expected of a stage from which nobody was ever seen to go on or to be lost")
{
    Deals deals;
    deals.make("2026-11-01", 100000);
    const auto report = Reports(deals.reader()).run(u"expected"_s, {}, deals.scope());
    REQUIRE(report.hasValue());
    CHECK(report->note(u"without_rate"_s)->count == 1);
    CHECK(SmallCompany::cells(*report, deals.stages.first.id.toString(), { u"open"_s, u"to_win"_s, u"expected"_s })
        == "1 - -");
}
