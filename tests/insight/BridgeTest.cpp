#include "insight/SmallCompany.h"

#include "insight/OpenDeals.h"
#include "insight/PipelineBridge.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QStringList figures { u"deals"_s, u"count"_s, u"amount"_s };

ReportScope direct(SmallCompany& company)
{
    ReportScope scope = company.scope("2026-Q2");
    scope.pipeline = company.stages.pipeline.id;
    return scope;
}

} // namespace

TEST_CASE("the bridge of the small company, counted by hand")
{
    SmallCompany company;
    const ReportScope scope = direct(company);
    const ReportResult report = company.run("bridge", "none", scope);
    const auto bar = [&](const char* name) { return company.cells(report, QString::fromLatin1(name), figures); };
    const auto deals
        = [&](const char* name) { return company.behind("bridge", "none", scope, QString::fromLatin1(name), "deals"); };

    CHECK(bar("opening") == "7 7 6000EUR+9600USD");
    CHECK(bar("new") == "4 4 17000USD");
    CHECK(bar("reopened") == "1 1 800USD");
    CHECK(bar("increased") == "1 0 1000EUR");
    CHECK(bar("decreased") == "0 0 0");
    CHECK(bar("won") == "3 -3 -11800USD");
    CHECK(bar("lost") == "1 -1 -2000USD");
    CHECK(bar("other_ends") == "1 -1 -700USD");
    CHECK(bar("on_hold") == "1 -1 -2500USD");
    CHECK(bar("handed_over") == "1 -1 -5000USD"); // E went to the other pipeline
    CHECK(bar("closing") == "5 5 7000EUR+5400USD");
    CHECK(bar("pulled_in") == "no row"); // nobody asked for a window
    CHECK(bar("total") == "5 5 7000EUR+5400USD");
    CHECK(deals("opening") == "ACFHJKL");
    CHECK(deals("new") == "BEIM");
    CHECK(deals("won") == "AGI");
    CHECK(deals("closing") == "CFHJM");
    CHECK(report.note(u"held_at_closing"_s)->count == 1);
    CHECK(report.note(u"held_at_opening"_s) == nullptr);
    CHECK(report.asOf == QDate(2026, 6, 30));
}

TEST_CASE("a bridge of the deals due in a window: pulled in, pushed out, and due on the day they are won")
{
    SmallCompany company;
    ReportScope scope = direct(company);
    scope.due = scope.period;
    const ReportResult report = company.run("bridge", "none", scope);
    const auto bar = [&](const char* name) { return company.cells(report, QString::fromLatin1(name), figures); };

    CHECK(bar("opening") == "1 1 3000USD"); // C
    CHECK(bar("new") == "1 1 10000USD"); // I, won in it
    CHECK(bar("reopened") == "1 1 800USD"); // G, won in it
    CHECK(bar("pulled_in") == "2 2 2500USD"); // J, and A that was won without a day
    CHECK(bar("pushed_out") == "1 -1 -3000USD"); // C
    CHECK(bar("won") == "3 -3 -11800USD");
    CHECK(bar("lost") == "0 0 0"); // B was never due in it
    CHECK(bar("closing") == "1 1 1500USD"); // J
    CHECK(company.behind("bridge", "none", scope, u"pulled_in"_s, "deals") == "AJ");
}

TEST_CASE("between people deals are handed over; a bridge by person tells it of both")
{
    SmallCompany company;
    const ReportScope scope = direct(company);
    const ReportResult report = company.run("bridge", "person", scope);
    const auto of = [&](const Record& person, const char* bar) {
        return company.cells(report, person.id.toString() + u'/' + QString::fromLatin1(bar), figures);
    };

    CHECK(of(company.li, "opening") == "2 2 2500USD"); // A, J
    CHECK(of(company.li, "handed_over") == "1 -1 -1500USD"); // J
    CHECK(of(company.li, "won") == "2 -2 -1800USD"); // A, G
    CHECK(of(company.li, "closing") == "0 0 0");
    CHECK(of(company.wang, "came_over") == "1 1 1500USD");
    CHECK(of(company.wang, "closing") == "5 5 7000EUR+5400USD");
    ReportScope mine = scope;
    mine.person = company.li.id;
    const ReportResult alone = company.run("bridge", "none", mine);
    CHECK(company.cells(alone, u"handed_over"_s, figures) == "1 -1 -1500USD");
    CHECK(company.behind("bridge", "none", mine, u"handed_over"_s, "deals") == "J");
    CHECK(company.behind("bridge", "person", scope, company.wang.id.toString() + u"/came_over"_s, "deals") == "J");
}

TEST_CASE("as we knew it then a bridge has what was recorded until each evening")
{
    SmallCompany company;
    company.recordOn("2026-07-05");
    company.set(
        company.deals["K"], u"amount"_s,
        [](Record& r) {
            r.set(u"amount"_s, Money { 260000, u"USD"_s });
        },
        "2026-04-01");
    ReportScope scope = direct(company);
    CHECK(company.cells(company.run("bridge", "none", scope), u"increased"_s, figures) == "2 0 1000EUR+100USD");
    scope.dating = Dating::AsWeKnewIt;
    CHECK(company.cells(company.run("bridge", "none", scope), u"increased"_s, figures) == "1 0 1000EUR");
    scope.period = Period::parse(u"2026-Q1"_s).value();
    CHECK(company.cells(company.run("bridge", "none", scope), u"opening"_s, figures) == "0 0 0");
    CHECK(company.cells(company.run("bridge", "none", scope), u"closing"_s, figures) == "7 7 6000EUR+9600USD");
}

TEST_CASE("a bridge refuses days that end before they begin, and a split it does not know")
{
    SmallCompany company;
    ReportScope scope = company.scope();
    scope.period = { QDate(2026, 5, 2), QDate(2026, 4, 30) };
    CHECK(
        PipelineBridge(company.reader()).compute(scope, By::None).error() == Error { ErrorCode::Invalid, u"period"_s });
    CHECK(PipelineBridge(company.reader()).compute(company.scope(), By::Product).error().code == ErrorCode::Invalid);
}

TEST_CASE("deals that ended without having been seen open are told, not counted; those of one day are")
{
    Deals deals;
    auto bulk = deals.workspace->beginBulk(u"import"_s, deals.workspace->blank(u"import_run"_s).id);
    std::vector<Problem> problems;
    Record old = deals.workspace->blank(u"opportunity"_s);
    old.set(u"name"_s, u"Old"_s).set(u"stage"_s, deals.stages.won.id).set(u"closed_on"_s, QDate(2026, 5, 5));
    REQUIRE((*bulk)->add(EditStep::create(old), problems).value());
    REQUIRE((*bulk)->finish().hasValue());
    deals.ended("2026-05-06", "2026-05-06", deals.stages.won, 70000);

    const auto bridge = PipelineBridge(deals.reader()).compute(deals.scope("2026-05"), By::None);

    REQUIRE(bridge.hasValue());
    CHECK(bridge->endedUnseen == 1);
    CHECK(bridge->total.of(BridgeBar::New).amount == Deals::usd(70000));
    CHECK(bridge->total.of(BridgeBar::Won).count == -1);
}
