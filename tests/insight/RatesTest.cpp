#include "insight/Forecast.h"
#include "insight/Funnel.h"
#include "insight/Ledger.h"
#include "insight/PipelineBridge.h"
#include "insight/RateBook.h"
#include "insight/Receivables.h"
#include "insight/WinRate.h"
#include "insight/WonAmount.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// The base currency is the dollar.
class Rated : public Ledger
{
public:
    void rate(const char* from, const char* to, double rate, const char* kind, const char* on)
    {
        Record entry = workspace->blank(u"currency_rate"_s);
        entry.set(u"from_currency"_s, QString::fromLatin1(from)).set(u"to_currency"_s, QString::fromLatin1(to));
        entry.set(u"rate"_s, qint64(std::llround(rate * 10000)) * 100000).set(u"kind"_s, QString::fromLatin1(kind));
        entry.set(u"happened_on"_s, day(on));
        workspace.add(std::move(entry));
    }
    ReportScope at(Rates rates, const char* period = "")
    {
        ReportScope asked = scope(period);
        asked.rates = rates;
        return asked;
    }
    Money converted(qint64 minor, const char* currency, const char* on, Rates rates = Rates::Planning)
    {
        const auto book = RateBook::load(reader(), at(rates));
        REQUIRE(book.hasValue());
        return book->convert(Money { minor, QString::fromLatin1(currency) }, int(day(on).toJulianDay()));
    }
};

Money usd(qint64 cents) { return { cents, u"USD"_s }; }

} // namespace

TEST_CASE("the rate of a day is the last one on or before it, of its kind, else of another")
{
    Rated book;
    book.rate("EUR", "USD", 1.1, "planning", "2025-01-01");
    book.rate("EUR", "USD", 1.2, "planning", "2026-01-01");
    book.rate("EUR", "USD", 1.25, "market", "2026-03-01");
    book.rate("EUR", "USD", 1.3, "market", "2026-04-01");
    book.rate("GBP", "USD", 1.5, "market", "2026-01-01");

    CHECK(book.converted(1000, "EUR", "2025-12-31") == usd(1100));
    CHECK(book.converted(1000, "EUR", "2026-01-01") == usd(1200));
    CHECK(book.converted(1000, "EUR", "2026-03-31", Rates::Market) == usd(1250));
    CHECK(book.converted(1000, "EUR", "2026-04-01", Rates::Market) == usd(1300));
    CHECK(book.converted(1000, "EUR", "2026-02-01", Rates::Market) == usd(1200)); // the market had none yet
    CHECK(book.converted(1000, "GBP", "2026-02-01") == usd(1500));
    CHECK(book.converted(1000, "EUR", "2024-12-31").currency == u"EUR"_s); // nobody knows
    CHECK(book.converted(1000, "CHF", "2026-01-01").currency == u"CHF"_s);
    CHECK(book.converted(777, "USD", "2026-01-01") == usd(777));
    CHECK(book.converted(1000, "EUR", "2026-01-01", Rates::None).currency == u"EUR"_s);
}

TEST_CASE("without a rate the inverse counts, or the way over a third currency; digits of currencies differ")
{
    Rated book;
    book.rate("USD", "JPY", 150, "planning", "2026-01-01");
    book.rate("CHF", "EUR", 1.05, "planning", "2026-01-01");
    book.rate("EUR", "USD", 1.2, "planning", "2026-01-01");

    CHECK(book.converted(1500, "JPY", "2026-02-01") == usd(1000)); // 1,500 yen have no cents
    CHECK(book.converted(10000, "CHF", "2026-02-01") == usd(12600));
}

TEST_CASE("results count at the rate of their day, what is open at that of the question, and all adds up")
{
    Rated book;
    book.rate("EUR", "USD", 1.1, "planning", "2026-01-01");
    book.rate("EUR", "USD", 1.2, "planning", "2026-07-01");
    book.parameters(book.stages.first, "2026-01-01", 5000);
    book.ended("2026-01-05", "2026-03-10", book.stages.won, 100000, {}, "EUR");
    book.ended("2026-01-05", "2026-08-10", book.stages.won, 100000, {}, "EUR");
    book.ended("2026-01-05", "2026-08-10", book.stages.won, 50000);
    const Record open = book.make("2026-02-01", 200000, {}, "EUR");
    book.set(open, u"expected_close"_s, [](Record& one) { one.set(u"expected_close"_s, QDate(2026, 12, 1)); });

    const auto won = WonAmount(book.reader()).compute(book.at(Rates::Planning, "2026"), By::Quarter);
    REQUIRE(won->groups.size() == 2);
    CHECK(won->total.won == Deals::usd(110000 + 120000 + 50000));
    // As of the first of April what is open stands at the rate of that day.
    ReportScope april = book.at(Rates::Planning);
    april.pipeline = book.stages.pipeline.id;
    april.asOf = QDate(2026, 4, 1);
    const auto then = Funnel(book.reader()).compute(april);
    CHECK(then->totals.open.sums.front() == usd((100000 + 200000) * 11 / 10 + 50000));
    const auto forecast = Forecast(book.reader()).compute(book.at(Rates::Planning, "2026-Q4"), By::Month);
    CHECK(forecast->total.of(ForecastColumn::Weighted) == Deals::usd(120000));
    // Side by side as before.
    CHECK(WonAmount(book.reader()).compute(book.scope("2026"), By::None)->total.won.size() == 2);
}

TEST_CASE("the bridge balances in one currency, at the rate of its closing day")
{
    Rated book;
    book.rate("EUR", "USD", 1.0333, "planning", "2026-01-01");
    book.rate("EUR", "USD", 1.2777, "planning", "2026-07-01");
    const Record first = book.make("2026-01-05", 33333, {}, "EUR");
    book.set(
        first, u"amount"_s,
        [](Record& one) {
            one.set(u"amount"_s, Money { 44441, u"EUR"_s });
        },
        "2026-08-01");
    book.ended("2026-02-05", "2026-08-10", book.stages.won, 7777, {}, "EUR");
    book.make("2026-08-01", 1111);

    const auto bridge = PipelineBridge(book.reader()).compute(book.at(Rates::Planning, "2026-Q3"), By::None);
    REQUIRE(bridge.hasValue());
    qint64 steps = 0;
    qint64 closing = 0;
    for (size_t i = 0; i < bridge->total.bars.size(); ++i) {
        const QList<Money>& sums = bridge->total.bars[i].amount;
        if (sums.isEmpty()) continue;
        REQUIRE(sums.size() == 1);
        CHECK(sums.front().currency == u"USD"_s);
        (BridgeBar(int(i)) == BridgeBar::Closing ? closing : steps) += sums.front().minor;
    }
    CHECK(steps == closing);
    CHECK(closing == qint64(56782 + 1111)); // 444.41 × 1.2777 = 567.82…
}

TEST_CASE("what is owed is matched in its own currency, and told in one")
{
    Rated book;
    book.rate("EUR", "USD", 1.25, "planning", "2026-01-01");
    const Record acme = book.company("Acme");
    Record invoice = book.workspace->blank(u"invoice"_s);
    invoice.set(u"number"_s, u"1"_s).set(u"company"_s, acme.id).set(u"gross"_s, Money { 10000, u"EUR"_s });
    invoice.set(u"issued_on"_s, QDate(2026, 9, 1)).set(u"due_on"_s, QDate(2026, 12, 1));
    invoice.id = invoice.type->computeId(invoice.cells);
    invoice = book.workspace.add(std::move(invoice));
    const Record money = book.receipt("R", acme, 0, "2026-10-01", [](Record& one) {
        one.set(u"amount"_s, Money { 4000, u"EUR"_s });
    });
    Record match = book.workspace->blank(u"allocation"_s);
    match.set(u"receipt"_s, money.id).set(u"invoice"_s, invoice.id).set(u"amount"_s, Money { 4000, u"EUR"_s });
    match.set(u"happened_on"_s, QDate(2026, 10, 1));
    book.workspace.add(std::move(match));

    const auto owed = Receivables(book.reader()).compute(book.at(Rates::Planning), By::None);
    REQUIRE(owed.hasValue());
    CHECK(owed->total.sums[size_t(OwedColumn::Open)] == Deals::usd(7500));
}
