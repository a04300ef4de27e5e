#include "insight/Ledger.h"
#include "insight/RevenueForecast.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Column = RevenueColumn;

qint64 sumOf(const RevenueGroup& group, Column column)
{
    const QList<Money>& sums = group.of(column);
    return sums.isEmpty() ? 0 : sums.front().minor;
}

const RevenueGroup& month(const RevenueResult& result, int year, int month)
{
    for (const RevenueGroup& group : result.groups)
        if (group.key.periodStart == QDate(year, month, 1).toJulianDay()) return group;
    FAIL("no such month");
    return result.total;
}

class Deliveries : public Ledger
{
public:
    void deliver(const Record& deal, const Record& product, qint64 cents, const char* from, qint64 months = 1,
        const char* recurring = "once")
    {
        Record line = workspace->blank(u"opportunity_line"_s);
        line.set(u"opportunity"_s, deal.id).set(u"product"_s, product.id).set(u"price"_s, Money { cents, u"USD"_s });
        line.set(u"from_month"_s, day(from)).set(u"months"_s, months);
        line.set(u"recurring"_s, QString::fromLatin1(recurring));
        workspace.add(std::move(line));
    }
    Record bill(const char* number, const Record& company, const Record& deal, qint64 net, const char* issued,
        const char* kind = "general", const char* delivered = nullptr)
    {
        return invoice(number, company, net * 113 / 100, issued, issued, [&](Record& one) {
            one.set(u"opportunity"_s, deal.id).set(u"net"_s, Money { net, u"USD"_s });
            one.set(u"tax"_s, Money { net * 13 / 100, u"USD"_s }).set(u"kind"_s, QString::fromLatin1(kind));
            one.set(u"delivered_on"_s, day(delivered));
        });
    }
    RevenueResult compute(By by, const ReportScope& scope)
    {
        auto result = RevenueForecast(reader()).compute(scope, by);
        REQUIRE(result.hasValue());
        return std::move(*result);
    }
};

} // namespace

// Today is 18 November 2026.
TEST_CASE("won deals are revenue in the months of their lines, invoices take the place of the earliest")
{
    Deliveries book;
    const Record acme = book.company("Acme");
    const Record pump = book.workspace.named(u"product"_s, u"Pump"_s);
    const Record care = book.workspace.named(u"product"_s, u"Care"_s);
    const Record deal = book.ended("2026-01-01", "2026-09-10", book.stages.won, 100000);
    book.deliver(deal, pump, 40000, "2026-10-01");
    book.deliver(deal, pump, 30000, "2026-12-01");
    book.deliver(deal, care, 30000, "2026-12-01", 3, "monthly");

    // Nobody invoices it: October has passed, and was delivered.
    auto result = book.compute(By::Month, book.scope("2026-10..2027-03"));
    CHECK(sumOf(month(result, 2026, 10), Column::Won) == 40000);
    CHECK(sumOf(month(result, 2026, 12), Column::Won) == 40000);
    CHECK(sumOf(month(result, 2027, 2), Column::Won) == 10000);
    CHECK(sumOf(result.total, Column::Expected) == 100000);

    // Part of October is invoiced: the rest of it is late, whatever period is asked.
    const Record bill = book.bill("1", acme, deal, 25000, "2026-10-20");
    result = book.compute(By::Month, book.scope("2026-11..2027-03"));
    CHECK(sumOf(result.late, Column::Won) == 15000);
    CHECK(sumOf(result.total, Column::Won) == 75000);
    CHECK(sumOf(result.total, Column::Invoiced) == 0);
    result = book.compute(By::Month, book.scope("2026-10..2027-03"));
    CHECK(sumOf(month(result, 2026, 10), Column::Invoiced) == 25000);
    CHECK(sumOf(result.total, Column::Expected) == 100000);

    // A credit note gives it back, and the delivery waits again.
    book.bill("2", acme, deal, 5000, "2026-11-02", "credit");
    result = book.compute(By::Month, book.scope("2026-10..2027-03"));
    CHECK(sumOf(month(result, 2026, 11), Column::Invoiced) == -5000);
    CHECK(sumOf(result.late, Column::Won) == 20000);
    CHECK(sumOf(result.total, Column::Expected) == 100000);

    const auto behind = RevenueForecast(book.reader())
                            .rowsBehind(book.scope("2026-10..2027-03"), By::Month, RevenueForecast::Which::Group,
                                GroupKey { {}, int(QDate(2026, 10, 1).toJulianDay()), {} }, Column::Invoiced);
    CHECK(*behind == std::vector<RecordId> { bill.id });
    // By product: the invoice as its deal's lines are worth.
    result = book.compute(By::Product, book.scope("2026-10..2027-03"));
    qint64 pumps = 0;
    for (const RevenueGroup& group : result.groups)
        if (group.key.id == pump.id) pumps = sumOf(group, Column::Invoiced);
    CHECK(pumps == 20000 * 7 / 10);
}

TEST_CASE("open deals are weighted by delivery, else by their expected close; what should have come is late")
{
    Deliveries book;
    book.parameters(book.stages.first, "2026-01-01", 4000);
    const Record pump = book.workspace.named(u"product"_s, u"Pump"_s);
    const auto open = [&](qint64 cents, const char* close) {
        const Record deal = book.make("2026-01-01", cents);
        book.set(deal, u"expected_close"_s, [&](Record& one) { one.set(u"expected_close"_s, Deals::day(close)); });
        return deal;
    };
    const Record lines = open(20000, "2026-12-01");
    book.deliver(lines, pump, 20000, "2027-01-01", 24, "yearly"); // half in January 2027, half in January 2028
    open(10000, "2026-12-20");
    const Record late = open(5000, "2026-09-30");
    open(7000, nullptr);
    const Record held = open(9000, "2026-12-20");
    book.set(held, u"hold_until"_s, [](Record& one) { one.set(u"hold_until"_s, QDate(2027, 6, 1)); });

    const auto result = book.compute(By::Month, book.scope());
    CHECK(result.groups.size() == 6);
    CHECK(sumOf(month(result, 2026, 12), Column::Weighted) == 4000);
    CHECK(sumOf(month(result, 2027, 1), Column::Weighted) == 4000);
    CHECK(sumOf(result.late, Column::Weighted) == 2000);
    CHECK(sumOf(result.undated, Column::Weighted) == 2800);
    CHECK(sumOf(result.total, Column::Expected) == 10000);
    const auto behind = RevenueForecast(book.reader())
                            .rowsBehind(book.scope(), By::Month, RevenueForecast::Which::Late, {}, Column::Weighted);
    CHECK(*behind == std::vector<RecordId> { late.id });
}

TEST_CASE("revenue goes to people by credit share, an invoice to its salesperson, the gap is what the plan lacks")
{
    Deliveries book;
    const Record li = book.person("Li");
    const Record wang = book.person("Wang");
    const Record plan = book.plan(2026);
    book.quota(plan, "revenue", "2026-12", 50000);
    const Record deal = book.make("2026-01-01", 30000, li);
    book.recordOn("2026-12-05");
    book.move(deal, book.stages.won, "2026-12-05");
    book.share(deal, li, "credit", 6000);
    book.share(deal, wang, "credit", 4000);
    book.recordOn("2026-12-20");
    const Record acme = book.company("Acme");
    const Record bill = book.bill("1", acme, deal, 10000, "2026-12-15");
    book.set(bill, u"owner"_s, [&](Record& one) { one.set(u"owner"_s, li.id); });

    const auto result = book.compute(By::Person, book.scope("2026-12"));
    for (const RevenueGroup& group : result.groups) {
        if (group.key.id == li.id) {
            CHECK(sumOf(group, Column::Invoiced) == 10000);
            CHECK(sumOf(group, Column::Won) == 12000);
        } else {
            CHECK(group.key.id == wang.id);
            CHECK(sumOf(group, Column::Won) == 8000);
        }
    }
    CHECK(result.groups.size() == 2);
    CHECK(sumOf(result.total, Column::Plan) == 50000);
    CHECK(sumOf(result.total, Column::Gap) == 40000);
    CHECK(sumOf(result.total, Column::Expected) == 30000);
}
