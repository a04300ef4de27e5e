#include "insight/Forecast.h"
#include "insight/LateNews.h"
#include "insight/Ledger.h"
#include "insight/Report.h"
#include "insight/ThenAndNow.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Column = ThenColumn;

qint64 sumOf(const ThenGroup& group, Column column)
{
    return group.of(column).isEmpty() ? 0 : group.of(column).front().minor;
}

/// Deals that are expected to close on days; all have a chance of one half.
struct KeptLedger : Ledger
{
    Record north = unit("North");
    Record li = person("李伟", north);
    Record wang = person("王芳", north);

    KeptLedger() { parameters(stages.first, "2026-01-01", 5000); }
    Record open(const char* closes, qint64 cents, const Record& owner)
    {
        const Record deal = make("2026-01-01", cents, owner);
        expect(deal, closes);
        return deal;
    }
    void expect(const Record& deal, const char* day)
    {
        set(deal, u"expected_close"_s, [&](Record& one) { one.set(u"expected_close"_s, Deals::day(day)); });
    }
    void keep(const char* period)
    {
        const ReportScope asked = scope(period);
        const auto lines = forecastLines(reader(), asked, ForecastPart::OpenAndWon);
        REQUIRE(lines.hasValue());
        REQUIRE(workspace->apply(KeptForecasts::keep(*workspace, asked.period, *lines, {}, u"keep"_s)).hasValue());
    }
    void close(const char* period)
    {
        const ReportScope asked = scope(period);
        const auto figures = PeriodFigures::of(reader(), asked);
        REQUIRE(figures.hasValue());
        const auto edit
            = KeptForecasts::close(*workspace, asked.period, *figures, u"All news until today."_s, u"close"_s);
        REQUIRE(edit.hasValue());
        REQUIRE(workspace->apply(*edit).hasValue());
    }
    std::vector<LateNews> news(const char* period) { return LateNews::of(reader(), scope(period)).value(); }
};

std::vector<RecordId> ids(std::initializer_list<Record> records)
{
    std::vector<RecordId> ids;
    for (const Record& record : records)
        ids.push_back(record.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

TEST_CASE("the lines of a forecast add up to the forecast")
{
    KeptLedger ledger;
    ledger.open("2026-12-01", 1001, ledger.li);
    ledger.open("2026-11-01", 500, ledger.li); // should have closed
    ledger.open("2027-03-01", 9000, ledger.li); // another quarter
    const Record held = ledger.open("2026-12-10", 700, ledger.wang);
    ledger.set(held, u"hold_until"_s, [](Record& one) { one.set(u"hold_until"_s, Deals::day("2027-03-01")); });
    const Record won = ledger.ended("2026-01-01", "2026-10-05", ledger.stages.won, 301, ledger.li);
    ledger.share(won, ledger.li, "credit", 5000);
    ledger.share(won, ledger.wang, "credit", 5000);
    const ReportScope scope = ledger.scope("2026-Q4");
    const auto lines = forecastLines(ledger.reader(), scope, ForecastPart::OpenAndWon);
    REQUIRE(lines.hasValue());
    CHECK(lines->size() == 5);
    qint64 expected = 0;
    for (const ForecastLine& line : *lines)
        expected += line.expected().minor;
    const auto forecast = Forecast(ledger.reader()).compute(scope, By::None);
    CHECK(forecast->total.of(ForecastColumn::Expected).front().minor == expected);
}

TEST_CASE("a kept forecast stands beside today: what came, changed, slipped and was lost explains the difference")
{
    KeptLedger ledger;
    ledger.recordOn("2026-10-02");
    const Record won = ledger.open("2026-10-20", 1000, ledger.li);
    const Record slips = ledger.open("2026-11-30", 2000, ledger.li);
    const Record dies = ledger.open("2026-12-01", 4000, ledger.wang);
    const Record grows = ledger.open("2026-12-05", 8000, ledger.wang);
    ledger.open("2026-12-06", 60, ledger.wang); // stays as it is
    ledger.keep("2026-Q4");

    ledger.recordOn("2026-11-18");
    ledger.move(won, ledger.stages.won, "2026-10-25");
    ledger.expect(slips, "2027-02-01");
    ledger.move(dies, ledger.stages.lost, "2026-11-01");
    ledger.set(grows, u"amount"_s, [](Record& one) { one.set(u"amount"_s, Money { 10000, u"USD"_s }); });
    const Record comes = ledger.open("2026-12-20", 600, ledger.li);

    const auto result = ThenAndNow(ledger.reader()).compute(ledger.scope("2026-Q4"), By::Person);
    REQUIRE(result.hasValue());
    REQUIRE(result->kept);
    CHECK(result->kept->deals == 5);
    const ThenGroup& total = result->total;
    CHECK(sumOf(total, Column::Then) == 7530);
    CHECK(sumOf(total, Column::Came) == 300);
    CHECK(sumOf(total, Column::Changed) == 1500); // won: +500; grown: +1000
    CHECK(sumOf(total, Column::Slipped) == -1000);
    CHECK(sumOf(total, Column::Lost) == -2000);
    CHECK(sumOf(total, Column::Now) == 6330);
    CHECK(sumOf(total, Column::Closed) == 1000);
    CHECK(sumOf(total, Column::Difference) == -1200);
    CHECK(total.deals[size_t(Column::Came)] == ids({ comes }));
    CHECK(total.deals[size_t(Column::Slipped)] == ids({ slips }));
    CHECK(total.deals[size_t(Column::Lost)] == ids({ dies }));
    CHECK(total.deals[size_t(Column::Changed)] == ids({ won, grows }));

    REQUIRE(result->groups.size() == 2);
    for (const ThenGroup& group : result->groups) {
        const qint64 moved = sumOf(group, Column::Came) + sumOf(group, Column::Changed) + sumOf(group, Column::Slipped)
            + sumOf(group, Column::Lost);
        CHECK(sumOf(group, Column::Then) + moved == sumOf(group, Column::Now));
    }
    // By month the won deal is where it was, and what slipped is gone from November.
    const auto months = ThenAndNow(ledger.reader()).compute(ledger.scope("2026-Q4"), By::Month);
    REQUIRE(months->groups.size() == 3);
    CHECK(sumOf(months->groups[1], Column::Then) == 1000);
    CHECK(sumOf(months->groups[1], Column::Now) == 0);

    const Reports reports(ledger.reader());
    const auto behind = reports.rowsBehind(
        u"kept-forecast"_s, u"person"_s, ledger.scope("2026-Q4"), ledger.wang.id.toString(), u"lost"_s);
    CHECK(*behind == ids({ dies }));
    CHECK(reports.run(u"kept-forecast"_s, {}, ledger.scope("2025-Q1"))->note(u"none_kept"_s));
}

TEST_CASE("of several kept forecasts the newest of the period is taken, or the one that is named; undo takes it back")
{
    KeptLedger ledger;
    ledger.recordOn("2026-10-02");
    const Record deal = ledger.open("2026-12-01", 1000, ledger.li);
    ledger.keep("2026-Q4");
    ledger.recordOn("2026-10-09");
    ledger.set(deal, u"amount"_s, [](Record& one) { one.set(u"amount"_s, Money { 3000, u"USD"_s }); });
    ledger.keep("2026-Q4");
    const KeptForecasts forecasts(ledger.reader());
    const auto all = forecasts.all(keptForecast);
    REQUIRE(all->size() == 2);
    ReportScope scope = ledger.scope("2026-Q4");
    CHECK(sumOf(ThenAndNow(ledger.reader()).compute(scope, By::None)->total, Column::Then) == 1500);
    scope.snapshot = all->back().key;
    CHECK(sumOf(ThenAndNow(ledger.reader()).compute(scope, By::None)->total, Column::Then) == 500);
    REQUIRE(ledger.workspace->undo().hasValue());
    CHECK(forecasts.all()->size() == 1);
}

TEST_CASE("neither a rate that moves nor the cents of a conversion are news after a close")
{
    KeptLedger ledger;
    const auto rate = [&](qint64 scaled, const char* on) {
        Record entry = ledger.workspace->blank(u"currency_rate"_s);
        entry.set(u"from_currency"_s, u"EUR"_s).set(u"to_currency"_s, u"USD"_s).set(u"rate"_s, scaled);
        ledger.workspace.add(entry.set(u"kind"_s, u"planning"_s).set(u"happened_on"_s, Deals::day(on)));
    };
    rate(1'033'300'000, "2026-01-01");
    rate(1'277'700'000, "2026-11-10");
    const Record acme = ledger.company("Acme");
    ledger.recordOn("2026-11-03");
    ledger.ended("2026-01-01", "2026-10-05", ledger.stages.won, 777, ledger.li, "EUR");
    for (const char* number : { "R1", "R2", "R3" })
        ledger.receipt(number, acme, 0, "2026-10-20", [](Record& one) {
            one.set(u"amount"_s, Money { 3333, u"EUR"_s });
        });
    ledger.close("2026-10");

    ledger.recordOn("2026-11-18");
    ReportScope scope = ledger.scope("2026-10");
    scope.rates = Rates::Planning;
    const auto all = LateNews::of(ledger.reader(), scope);
    REQUIRE(all->size() == 1);
    CHECK(all->front().items.empty());
    CHECK(all->front().cashNow == Deals::usd(12776)); // 99.99 × 1.2777
}

TEST_CASE("what is recorded after the close of a period is told with its effect, until the period is open again")
{
    KeptLedger ledger;
    const Record acme = ledger.company("Acme");
    ledger.recordOn("2026-11-03");
    const Record won = ledger.ended("2026-01-01", "2026-10-05", ledger.stages.won, 700, ledger.li);
    const Record reopened = ledger.ended("2026-01-01", "2026-10-06", ledger.stages.won, 50, ledger.li);
    ledger.receipt("R1", acme, 200, "2026-10-20");
    ledger.close("2026-10");
    CHECK(ledger.news("2026-10").front().isEmpty());
    const auto again = KeptForecasts::close(*ledger.workspace, Period::month(2026, 10), {}, {}, u"close"_s);
    REQUIRE_FALSE(again.hasValue());
    CHECK(again.error().detail == u"closed"_s);

    ledger.recordOn("2026-11-05");
    const Record late = ledger.ended("2026-01-01", "2026-10-30", ledger.stages.won, 1000, ledger.wang);
    const Record lost = ledger.ended("2026-01-01", "2026-10-31", ledger.stages.lost, 40, ledger.wang);
    ledger.move(reopened, ledger.stages.second, "2026-11-05");
    ledger.set(won, u"amount"_s, [](Record& one) { one.set(u"amount"_s, Money { 900, u"USD"_s }); });
    const Record receipt = ledger.receipt("R2", acme, 80, "2026-10-28");
    ledger.ended("2026-01-01", "2026-11-04", ledger.stages.won, 5, ledger.wang); // of the month that is open

    const auto all = ledger.news("2026-Q4");
    REQUIRE(all.size() == 1);
    const LateNews& news = all.front();
    CHECK(news.wonThen == Deals::usd(750));
    CHECK(news.wonNow == Deals::usd(1900));
    CHECK(news.cashThen == Deals::usd(200));
    CHECK(news.cashNow == Deals::usd(280));
    REQUIRE(news.items.size() == 5);
    const auto item = [&](LateKind kind) {
        for (const LateItem& one : news.items)
            if (one.kind == kind) return one;
        FAIL("none of this kind");
        return LateItem();
    };
    CHECK(item(LateKind::Won).record == late.id);
    CHECK(item(LateKind::Won).day == Deals::day("2026-10-30"));
    CHECK(item(LateKind::WonChanged).effect == Deals::usd(200));
    CHECK(item(LateKind::NoLongerWon).effect == Deals::usd(-50));
    CHECK(item(LateKind::Lost).record == lost.id);
    CHECK(item(LateKind::Received).record == receipt.id);

    const Reports reports(ledger.reader());
    const auto behind = [&](const char* row, const char* column) {
        return reports
            .rowsBehind(
                u"after-close"_s, {}, ledger.scope("2026-10"), QString::fromLatin1(row), QString::fromLatin1(column))
            .value();
    };
    CHECK(behind("won", "effect") == ids({ late }));
    CHECK(behind("received", "receipts") == ids({ receipt }));
    CHECK(Reports::rowsType(u"after-close"_s, {}, u"receipts"_s) == u"receipt"_s);

    const KeptForecast close = KeptForecasts(ledger.reader()).closed(Period::month(2026, 10))->front();
    REQUIRE(ledger.workspace->apply(KeptForecasts::takeAway(*ledger.workspace, close, u"open again"_s)).hasValue());
    CHECK(ledger.news("2026-10").empty());
    REQUIRE(ledger.workspace->undo().hasValue());
    CHECK(ledger.news("2026-10").size() == 1);
}
