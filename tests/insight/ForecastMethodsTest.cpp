#include "insight/Book.h"
#include "insight/ForecastBacktest.h"
#include "insight/Report.h"
#include "insight/SeasonTable.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Lead = ForecastLead;
using Method = ForecastMethod;

QList<Money> said(const MethodsResult& result, int month, Method method)
{
    for (const MethodsGroup& group : result.groups)
        if (QDate::fromJulianDay(group.key.periodStart).month() == month) return group.of(method);
    FAIL("no such month");
    return {};
}

const LeadAccuracy& of(const BacktestResult& result, Lead lead, Method method)
{
    for (const LeadAccuracy& one : result.accuracies)
        if (one.lead == lead && one.method == method) return one;
    FAIL("no such accuracy");
    return result.accuracies.front();
}

} // namespace

// Today is 18 November 2026.
TEST_CASE("seasons are measured over whole years, and the run rate follows them")
{
    Book book;
    for (QDate month(2024, 11, 15); month < QDate(2026, 11, 1); month = month.addMonths(1))
        book.ended("2024-01-01", month.toString(Qt::ISODate).toLatin1().constData(), book.stages.won,
            month.month() == 12 ? 700 : 100);
    book.ended("2024-01-01", "2024-03-01", book.stages.won, 5000); // less than three whole years ago: left out
    book.ended("2024-01-01", "2026-11-02", book.stages.won, 9000); // this month is not over

    const auto table = SeasonTable::load(book.reader(), book.scope());
    REQUIRE(table.hasValue());
    const Season* season = table->of(u"USD"_s);
    REQUIRE(season);
    CHECK(season->months == 24);
    CHECK(season->years() == 2);
    CHECK(season->index(12) == Ratio { 1400 * 12, 3600 });
    CHECK(season->index(4) == Ratio { 200 * 12, 3600 });
    CHECK(season->deals[11] == 2);
    CHECK(season->runRate(12) == 700); // 1,800 ÷ 12 × 4.667
    CHECK(season->runRate(4) == 100);

    const auto methods = ForecastMethods(book.reader()).compute(book.scope(), By::Month);
    REQUIRE(methods->groups.size() == 6);
    CHECK(said(*methods, 12, Method::RunRate) == Deals::usd(700));
    CHECK(said(*methods, 1, Method::RunRate) == Deals::usd(100));
    const auto quarters = ForecastMethods(book.reader()).compute(book.scope("2027-Q1"), By::Quarter);
    CHECK(quarters->groups.front().of(Method::RunRate) == Deals::usd(300));

    const Reports reports(book.reader());
    const auto report = reports.run(u"season"_s, {}, book.scope());
    REQUIRE(report->row(u"12/USD"_s));
    CHECK(reports.rowsBehind(u"season"_s, {}, book.scope(), u"12/USD"_s, u"index"_s)->size() == 2);
}

TEST_CASE("with less than a year of history every month counts alike")
{
    Book book;
    book.ended("2026-01-01", "2026-08-01", book.stages.won, 900);
    book.ended("2026-01-01", "2026-10-01", book.stages.won, 600);
    const auto table = SeasonTable::load(book.reader(), book.scope());
    const Season* season = table->of(u"USD"_s);
    CHECK(season->months == 0);
    CHECK_FALSE(season->index(12).isDefined());
    CHECK(season->runRate(12) == 500); // 1,500 in three months
}

TEST_CASE("four methods stand side by side, each by its own rule")
{
    Book book;
    for (int i = 0; i < 2; ++i) {
        const Record deal = book.make("2026-01-01", 0);
        book.move(deal, book.stages.second, "2026-02-01");
        book.move(deal, book.stages.third, "2026-03-01");
        book.move(deal, book.stages.won, "2026-04-01");
        book.ended("2026-01-01", "2026-02-01", book.stages.lost, 0); // half of the deals are lost from the first stage
    }
    book.ended("2026-01-01", "2026-11-02", book.stages.won, 70);
    const Record committed = book.open("2026-12-10", 1000, "commit");
    const Record open = book.open("2026-12-20", 400);
    book.open("2026-12-20", 5000, "omitted");
    book.open("2026-11-01", 300); // overdue
    book.chance(committed, 9000);
    const ForecastMethods methods(book.reader());
    const auto result = methods.compute(book.scope("2026-11..2026-12"), By::Month);
    REQUIRE(result.hasValue());
    for (const Method method : { Method::Stage, Method::Commit, Method::History })
        CHECK(said(*result, 11, method) == Deals::usd(70));
    CHECK(said(*result, 12, Method::Stage) == Deals::usd(900 + 200));
    CHECK(said(*result, 12, Method::Commit) == Deals::usd(1000));
    // Three of five left the first stage for a later one, both left the others so.
    CHECK(said(*result, 12, Method::History) == Deals::usd(600 + 240));
    CHECK(result->overdue == 1);
    const auto behind = methods.dealsBehind(book.scope("2026-12"), By::Month, {}, Method::History);
    CHECK(behind->size() == 2);
    CHECK(std::count(behind->begin(), behind->end(), open.id) == 1);
}

TEST_CASE("the backtest asks each method as things stood then, and compares with what came")
{
    Book book;
    book.recordOn("2026-07-01");
    const Record deal = book.open("2026-09-25", 1000, "commit");
    book.recordOn("2026-09-20");
    book.set(deal, u"amount"_s, [](Record& one) { one.set(u"amount"_s, Money { 800, u"USD"_s }); });
    book.move(deal, book.stages.won, "2026-09-20");
    book.recordOn("2026-11-18");

    const auto result = ForecastBacktest(book.reader()).compute(book.scope());
    REQUIRE(result.hasValue());
    const LeadAccuracy& stage = of(*result, Lead::MidMonth, Method::Stage);
    CHECK(stage.periods == 1);
    CHECK(stage.forecast == 500);
    CHECK(stage.actual == 800);
    CHECK(stage.error == 300);
    CHECK(stage.bias() == Ratio { -300, 800 });
    CHECK(of(*result, Lead::MonthBefore, Method::Commit).forecast == 1000);
    CHECK(of(*result, Lead::MonthBefore, Method::Commit).error == 200);
    // At the start of the quarter nobody had said a day.
    CHECK(of(*result, Lead::QuarterStart, Method::Stage).forecast == 0);
    CHECK(of(*result, Lead::QuarterStart, Method::Stage).actual == 800);
    // In September nothing had been won before; for October September is all history.
    const LeadAccuracy& run = of(*result, Lead::MidMonth, Method::RunRate);
    CHECK(run.periods == 2);
    CHECK(run.forecast == 800);
    CHECK(run.error == 1600);
    CHECK(run.bias() == Ratio { 0, 800 });
    const auto behind
        = ForecastBacktest(book.reader()).dealsBehind(book.scope(), Lead::MidMonth, Method::Stage, u"USD"_s);
    CHECK(behind.value() == std::vector<RecordId> { deal.id });
}
