#include "insight/Book.h"
#include "insight/Forecast.h"
#include "insight/QuotaTable.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Column = ForecastColumn;
using Which = Forecast::Which;

qint64 sumOf(const ForecastGroup& group, Column column)
{
    return group.of(column).isEmpty() ? 0 : group.of(column).front().minor;
}

const ForecastGroup& of(const ForecastResult& result, const Record& record)
{
    for (const ForecastGroup& group : result.groups)
        if (group.key.id == record.id) return group;
    FAIL("no such group");
    return result.total;
}

const ForecastGroup& month(const ForecastResult& result, int year, int month)
{
    for (const ForecastGroup& group : result.groups)
        if (group.key.periodStart == QDate(year, month, 1).toJulianDay()) return group;
    FAIL("no such month");
    return result.total;
}

} // namespace

// Today is 18 November 2026.
TEST_CASE("a forecast adds what is won to what is open by category, against the plan")
{
    Book book;
    const Record north = book.unit("North");
    const Record li = book.person("李伟", north);
    const Record wang = book.person("王芳", north);
    book.ended("2026-01-01", "2026-10-05", book.stages.won, 700, li);
    book.ended("2026-01-01", "2026-09-30", book.stages.won, 9900, li); // the quarter before
    const Record commit = book.open("2026-12-01", 1000, "commit", li);
    book.open("2026-12-20", 2000, "best_case", wang);
    book.open("2026-11-30", 4000, nullptr, wang);
    book.open("2026-11-30", 8000, "omitted", wang);
    const Record held = book.open("2026-11-30", 16000, "commit", wang);
    book.set(held, u"hold_until"_s, [](Record& one) { one.set(u"hold_until"_s, Deals::day("2027-03-01")); });
    const Record passed = book.open("2026-11-17", 300, "commit", li);
    book.open("2027-01-01", 5555, "commit", li); // the next quarter
    const Record plan = book.plan(2026);
    book.quota(plan, "signed", "2026-Q4", 3000, {}, li);
    book.quota(plan, "signed", "2026", 12000, {}, wang);

    const Forecast forecast(book.reader());
    const auto months = forecast.compute(book.scope(), By::Month);
    REQUIRE(months.hasValue());
    CHECK(months->groups.size() == 3);
    CHECK(sumOf(month(*months, 2026, 10), Column::Closed) == 700);
    CHECK(sumOf(month(*months, 2026, 10), Column::Plan) == 2000);
    CHECK(sumOf(month(*months, 2026, 11), Column::Pipeline) == 4000);
    CHECK(sumOf(month(*months, 2026, 11), Column::Omitted) == 24000);
    CHECK(sumOf(month(*months, 2026, 11), Column::Weighted) == 2000);
    CHECK(sumOf(month(*months, 2026, 12), Column::Commit) == 1000);
    CHECK(sumOf(month(*months, 2026, 12), Column::BestCase) == 2000);
    CHECK(sumOf(month(*months, 2026, 12), Column::Expected) == 1500);
    CHECK(months->overdue.deals == 1);
    CHECK(sumOf(months->overdue, Column::Commit) == 300);
    CHECK(sumOf(months->total, Column::Commit) == 1300);
    CHECK(sumOf(months->total, Column::Weighted) == 3650);
    CHECK(sumOf(months->total, Column::Expected) == 4350);
    CHECK(sumOf(months->total, Column::Plan) == 6000);
    CHECK(sumOf(months->total, Column::Gap) == 5300);
    CHECK(months->total.deals == 4);
    CHECK_FALSE(months->draftPlan);

    const auto people = forecast.compute(book.scope(), By::Person);
    CHECK(sumOf(of(*people, li), Column::Closed) == 700);
    CHECK(sumOf(of(*people, li), Column::Commit) == 1300);
    CHECK(sumOf(of(*people, li), Column::Gap) == 2300);
    CHECK(sumOf(of(*people, wang), Column::Plan) == 3000);
    CHECK(sumOf(of(*people, wang), Column::Weighted) == 3000);
    CHECK(sumOf(of(*forecast.compute(book.scope(), By::Team), north), Column::Plan) == 6000);

    const auto behind = [&](By by, Which which, GroupKey key, Column column) {
        return forecast.dealsBehind(book.scope(), by, which, key, column).value();
    };
    CHECK(behind(By::Person, Which::Group, { li.id, 0, {} }, Column::Commit)
        == std::vector<RecordId> { std::min(commit.id, passed.id), std::max(commit.id, passed.id) });
    CHECK(behind(By::Month, Which::Overdue, {}, Column::Commit) == std::vector<RecordId> { passed.id });
    CHECK(behind(By::Month, Which::Total, {}, Column::Weighted).size() == 4);
    CHECK(behind(By::Month, Which::Total, {}, Column::Closed).size() == 1);
}

TEST_CASE("as of a past day a forecast has the dates, categories and amounts of that day")
{
    Book book;
    book.recordOn("2026-10-02");
    const Record deal = book.open("2026-11-15", 1000, "pipeline");
    book.recordOn("2026-10-20");
    book.set(deal, u"rep_category"_s, [](Record& one) { one.set(u"rep_category"_s, u"commit"_s); });
    book.set(deal, u"amount"_s, [](Record& one) { one.set(u"amount"_s, Money { 1500, u"USD"_s }); });
    book.recordOn("2026-11-10");
    book.set(deal, u"expected_close"_s, [](Record& one) { one.set(u"expected_close"_s, Deals::day("2027-02-01")); });
    book.recordOn("2026-11-18");

    const Forecast forecast(book.reader());
    ReportScope scope = book.scope("2026-Q4");
    CHECK(forecast.compute(scope, By::None)->total.deals == 0);
    scope.asOf = Deals::day("2026-10-31");
    const auto october = forecast.compute(scope, By::None);
    CHECK(sumOf(october->total, Column::Commit) == 1500);
    scope.asOf = Deals::day("2026-10-10");
    const auto early = forecast.compute(scope, By::None);
    CHECK(sumOf(early->total, Column::Pipeline) == 1000);
    CHECK(sumOf(early->total, Column::Commit) == 0);
}

TEST_CASE("the quota of a unit is its own, else the sum below it; only the newest released plan is in force")
{
    Ledger ledger;
    const Record company = ledger.unit("Company");
    const Record north = ledger.unit("North", company);
    const Record south = ledger.unit("South", company);
    const Record li = ledger.person("李伟", north);
    const Record wang = ledger.person("王芳", south);
    const Record old = ledger.plan(2026);
    ledger.quota(old, "signed", "2026-01", 99999, {}, li);
    Record plan = ledger.workspace->blank(u"plan"_s);
    plan.set(u"name"_s, u"Plan 2026 b"_s).set(u"year"_s, qint64(2026)).set(u"released_on"_s, Deals::day("2026-02-01"));
    plan = ledger.workspace.add(plan);
    Record draft = ledger.workspace->blank(u"plan"_s);
    draft.set(u"name"_s, u"Plan 2026 c"_s).set(u"year"_s, qint64(2026));
    draft = ledger.workspace.add(draft);
    ledger.quota(draft, "signed", "2026", 777, {}, li);
    ledger.quota(plan, "signed", "2026-Q1", 100, {}, li); // 34 + 33 + 33
    ledger.quota(plan, "signed", "2026-02", 50, {}, wang);
    ledger.quota(plan, "signed", "2026-02", 80, south);
    ledger.quota(plan, "collected", "2026-02", 4000, south);

    const auto table = QuotaTable::load(ledger.reader(), u"signed"_s, ledger.scope());
    REQUIRE(table.hasValue());
    const auto usd = [](qint64 cents) { return Deals::usd(cents); };
    CHECK(table->ofPerson(li.id, Period::month(2026, 1)) == usd(34));
    CHECK(table->ofPerson(li.id, Period::month(2026, 2)) == usd(33));
    CHECK(table->ofPerson(li.id, Period::quarter(2026, 1)) == usd(100));
    CHECK(table->ofPerson(li.id, Period::quarter(2026, 2)).isEmpty());
    CHECK(table->ofUnit(north.id, Period::quarter(2026, 1)) == usd(100));
    CHECK(table->ofUnit(south.id, Period::quarter(2026, 1)) == usd(80));
    CHECK(table->ofUnit(company.id, Period::quarter(2026, 1)) == usd(180));
    CHECK(table->ofCompany(Period::quarter(2026, 1)) == usd(180));
    CHECK_FALSE(table->isDraft());
}
