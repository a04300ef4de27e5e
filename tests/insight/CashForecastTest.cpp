#include "insight/CashForecast.h"
#include "insight/Ledger.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

qint64 sumOf(const CashGroup& group, CashColumn column)
{
    const QList<Money>& sums = group.sums[size_t(column)];
    return sums.isEmpty() ? 0 : sums.front().minor;
}

const CashGroup& month(const CashResult& result, int year, int month)
{
    for (const CashGroup& group : result.groups)
        if (group.key.periodStart == QDate(year, month, 1).toJulianDay()) return group;
    FAIL("no such month");
    return result.total;
}

auto byEvent(const char* trigger, qint64 days, qint64 cents, const char* expected = nullptr)
{
    return [=](Record& one) {
        one.set(u"trigger"_s, QString::fromLatin1(trigger)).set(u"offset_days"_s, days);
        one.set(u"amount"_s, Money { cents, u"USD"_s }).set(u"expected_on"_s, Deals::day(expected));
    };
}

} // namespace

// Today is 18 November 2026.
TEST_CASE("instalments fall due by a day or by what has happened, and what is in is not expected again")
{
    Ledger ledger;
    const Record acme = ledger.company("Acme");
    Record contract = ledger.workspace->blank(u"contract"_s);
    contract.set(u"title"_s, u"Line 4"_s).set(u"company"_s, acme.id).set(u"amount"_s, Money { 100000, u"USD"_s });
    contract.set(u"signed_on"_s, Deals::day("2026-10-20"));
    contract = ledger.workspace.add(contract);
    const auto event = [&](const char* kind, const char* on) {
        Record one = ledger.workspace->blank(u"contract_event"_s);
        one.set(u"contract"_s, contract.id).set(u"event"_s, QString::fromLatin1(kind));
        one.set(u"happened_on"_s, Deals::day(on));
        ledger.workspace.add(one);
    };
    const Record deposit = ledger.instalment(contract, 1, byEvent("signed", 30, 30000)); // 19 November
    ledger.instalment(contract, 2, byEvent("delivered", 10, 50000, "2027-01-15"));
    ledger.instalment(contract, 3, byEvent("accepted", 0, 15000)); // nobody knows when
    ledger.instalment(contract, 4, [](Record& one) { // retention on a day
        one.set(u"percent"_s, qint64(500)).set(u"fixed_on"_s, Deals::day("2027-02-01"));
    });

    const CashForecast forecast(ledger.reader());
    auto result = forecast.compute(ledger.scope(), By::Month);
    REQUIRE(result.hasValue());
    CHECK(result->groups.size() == 6); // this month and the five after it
    CHECK(sumOf(month(*result, 2026, 11), CashColumn::Happened) == 30000);
    CHECK(sumOf(month(*result, 2027, 1), CashColumn::Expected) == 50000);
    CHECK(sumOf(month(*result, 2027, 2), CashColumn::Dated) == 5000);
    CHECK(sumOf(result->undated, CashColumn::Expected) == 15000);
    CHECK(sumOf(result->total, CashColumn::Total) == 85000);

    // It is delivered earlier: known now, no guess any more.
    event("delivered", "2026-11-10");
    // Part of the deposit comes in.
    const Record money = ledger.receipt("R1", acme, 10000, "2026-11-12");
    ledger.match(money, deposit, 10000, "2026-11-12");
    result = forecast.compute(ledger.scope(), By::Month);
    const CashGroup& november = month(*result, 2026, 11);
    CHECK(sumOf(november, CashColumn::Received) == 10000);
    CHECK(sumOf(november, CashColumn::Happened) == 20000 + 50000);
    CHECK(sumOf(november, CashColumn::Total) == 80000);
    CHECK(sumOf(month(*result, 2027, 1), CashColumn::Total) == 0);
    CHECK(sumOf(result->total, CashColumn::Total) == 85000);

    const auto behind = forecast.rowsBehind(ledger.scope(), By::Month, CashForecast::Which::Group,
        GroupKey { {}, int(QDate(2026, 11, 1).toJulianDay()), {} }, CashColumn::Received);
    CHECK(*behind == std::vector<RecordId> { money.id });
}

TEST_CASE("instalments of open deals are weighted, those of lost ones are no claims; overdue stands apart")
{
    Ledger ledger;
    ledger.parameters(ledger.stages.first, "2026-01-01", 4000);
    const Record open = ledger.make("2026-01-01", 10000);
    ledger.set(open, u"expected_close"_s, [](Record& one) { one.set(u"expected_close"_s, Deals::day("2026-12-10")); });
    const Record lost = ledger.make("2026-01-01", 10000);
    ledger.move(lost, ledger.stages.lost, "2026-02-01");
    const Record won = ledger.make("2026-01-01", 10000);
    ledger.move(won, ledger.stages.won, "2026-09-01");
    ledger.instalment(open, 1, byEvent("signed", 30, 10000)); // 9 January, if it is won then
    ledger.instalment(lost, 1, byEvent("signed", 30, 10000));
    const Record late = ledger.instalment(won, 1, byEvent("signed", 30, 7000)); // 1 October
    const Record acme = ledger.company("Acme");
    ledger.invoice("1", acme, 500, "2026-09-01", "2026-10-01");
    // A bill is cash on the day it matures.
    ledger.receipt("R1", acme, 900, "2026-11-02",
        [](Record& one) { one.set(u"way"_s, u"bill"_s).set(u"bill_matures_on"_s, Deals::day("2027-02-02")); });

    const CashForecast forecast(ledger.reader());
    const auto result = forecast.compute(ledger.scope(), By::Month);
    CHECK(sumOf(month(*result, 2027, 1), CashColumn::Weighted) == 4000);
    CHECK(sumOf(month(*result, 2027, 2), CashColumn::Received) == 900);
    CHECK(sumOf(result->overdue, CashColumn::Happened) == 7000);
    CHECK(sumOf(result->overdue, CashColumn::Invoices) == 500);
    CHECK(sumOf(result->total, CashColumn::Total) == 4000 + 900 + 7000 + 500);
    const auto behind
        = forecast.rowsBehind(ledger.scope(), By::Month, CashForecast::Which::Overdue, {}, CashColumn::Happened);
    CHECK(*behind == std::vector<RecordId> { late.id });
    // By customer what is overdue is part of the rows.
    const auto customers = forecast.compute(ledger.scope(), By::Customer);
    qint64 sum = 0;
    for (const CashGroup& group : customers->groups)
        sum += sumOf(group, CashColumn::Total);
    CHECK(sum == sumOf(customers->total, CashColumn::Total));
}
