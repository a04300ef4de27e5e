#include "insight/Book.h"
#include "insight/Focus.h"
#include "insight/Report.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const FocusGroup& only(const Result<FocusResult>& result)
{
    REQUIRE(result.hasValue());
    REQUIRE(result->groups.size() == 1);
    return result->groups.front();
}

std::vector<RecordId> focusOf(const FocusGroup& group)
{
    std::vector<RecordId> ids;
    for (const FocusItem& item : group.items)
        if (item.rank) {
            ids.push_back(item.id);
            CHECK(item.rank == int(ids.size()));
        }
    CHECK(int(ids.size()) == group.chosen);
    return ids;
}

using Ids = std::vector<RecordId>;

} // namespace

// Today is 18 November 2026.
TEST_CASE("the fewest open deals that close the gap are in focus, the largest first")
{
    Book book;
    const Record plan = book.plan(2026);
    book.quota(plan, "signed", "2026-Q4", 10000);
    book.ended("2026-01-01", "2026-10-05", book.stages.won, 2000);
    const Record a = book.open("2026-12-01", 5000);
    const Record b = book.open("2026-12-02", 4000);
    const Record c = book.open("2026-12-03", 4500);
    const Record passed = book.open("2026-11-01", 500);
    book.open("2026-12-03", 9000, "omitted");
    book.open("2027-01-03", 9000);
    book.open("2026-12-03", 0);
    book.chance(b, 1000);
    book.chance(c, 8000);

    const auto result = Focus(book.reader()).deals(book.scope(), By::None);
    const FocusGroup& group = only(result);
    CHECK(group.plan == 10000);
    CHECK(group.done == 2000);
    CHECK(group.gap() == 8000);
    CHECK(focusOf(group) == Ids { c.id, a.id });
    CHECK(group.chosenAmount == 9500);
    CHECK(group.left() == 0);
    CHECK(group.items.size() == 4);
    CHECK(group.items.back().id == passed.id);
    CHECK(result->overdue == 1);
    // 5000 × 50 % + 4000 × 10 % + 4500 × 80 % + 500 × 50 %
    CHECK(group.expected() == 2000 + 2500 + 400 + 3600 + 250);
    CHECK(group.expectedWithout(group.items.front()) == group.expected() - 3600);
}

TEST_CASE("of sets of the same size the likelier one is in focus, as long as it closes the gap")
{
    Book book;
    book.quota(book.plan(2026), "signed", "2026-Q4", 8000);
    const Record unlikely = book.open("2026-12-01", 5000);
    const Record b = book.open("2026-12-02", 4600);
    const Record c = book.open("2026-12-03", 4000);
    const Record small = book.open("2026-12-04", 3000);
    book.chance(unlikely, 1000);
    book.chance(c, 9000);
    book.chance(small, 9900); // with it two would not be enough

    const auto result = Focus(book.reader()).deals(book.scope(), By::None);
    CHECK(focusOf(only(result)) == Ids { c.id, b.id });
}

TEST_CASE("a pinned deal is in focus first; where all are not enough, what remains is said")
{
    Book book;
    const Record plan = book.plan(2026);
    book.quota(plan, "signed", "2026-Q4", 8000);
    const Record small = book.open("2026-12-01", 100);
    const Record large = book.open("2026-12-02", 7950);
    const Record middle = book.open("2026-12-03", 500);
    book.put(small, "pinned_period", u"2026-Q4"_s);
    book.put(middle, "pinned_period", u"2027-Q1"_s); // another period's

    const Focus focus(book.reader());
    const auto pinned = focus.deals(book.scope(), By::None);
    CHECK(focusOf(only(pinned)) == Ids { small.id, large.id });

    book.put(large, "expected_close", Deals::day("2027-02-01"));
    const auto less = focus.deals(book.scope(), By::None);
    CHECK(focusOf(only(less)) == Ids { small.id, middle.id });
    CHECK(only(less).left() == 7400);
    const auto report = Reports(book.reader()).run(u"focus"_s, {}, book.scope());
    REQUIRE(report->note(u"focus"_s));
    CHECK(report->note(u"focus"_s)->text.en
        == u"All 2 deals together bring 6.00 USD of the gap of 80.00 USD: 74.00 USD remain."_s);
}

TEST_CASE("everybody has a focus against his own plan, and currencies are apart")
{
    Book book;
    const Record li = book.person("李伟");
    const Record wang = book.person("王芳");
    const Record plan = book.plan(2026);
    book.quota(plan, "signed", "2026-Q4", 1000, {}, li);
    const Record ofLi = book.open("2026-12-01", 1500, nullptr, li);
    book.open("2026-12-01", 900, nullptr, li);
    book.open("2026-12-01", 700, nullptr, wang);
    const Record euro = book.make("2026-01-01", 800, li, "EUR");
    book.put(euro, "expected_close", Deals::day("2026-12-01"));

    const auto result = Focus(book.reader()).deals(book.scope(), By::Person);
    REQUIRE(result.hasValue());
    REQUIRE(result->groups.size() == 3);
    CHECK(result->groups[0].key.id == li.id);
    CHECK(focusOf(result->groups[0]) == Ids { ofLi.id });
    CHECK(result->groups[1].key.id == wang.id);
    CHECK(focusOf(result->groups[1]).empty()); // nobody planned anything for her
    CHECK(result->groups[2].currency == u"EUR"_s);
    CHECK_FALSE(result->groups[2].hasPlan);

    const auto report = Reports(book.reader()).run(u"focus"_s, u"person"_s, book.scope());
    const ReportRow* row = report->row(li.id.toString() + u'/' + ofLi.id.toString());
    REQUIRE(row);
    CHECK(row->cells[size_t(report->columnOf(u"share"_s))].ratio == Ratio { 1500, 1000 });
    // Expected are 750 + 450; without it 450.
    CHECK(row->cells[size_t(report->columnOf(u"without"_s))].ratio == Ratio { 450, 1000 });
}

TEST_CASE("the fewest collections that close the gap are in focus: what is open of invoices and instalments")
{
    Book book;
    const Record firm = book.company("Harbour");
    book.quota(book.plan(2026), "collected", "2026-Q4", 10000);
    book.receipt("R1", firm, 3000, "2026-10-10");
    const Record due = book.invoice("1", firm, 5000, "2026-11-01", "2026-12-20");
    const Record overdue = book.invoice("2", firm, 2500, "2026-08-01", "2026-09-01");
    const Record small = book.invoice("3", firm, 300, "2026-11-01", "2026-12-01");
    book.invoice("4", firm, 9000, "2026-11-01", "2027-01-10");
    book.match(book.receipt("R2", firm, 1000, "2026-09-20"), due, 1000, "2026-09-20");
    const Record won = book.ended("2026-01-01", "2026-10-05", book.stages.won, 2000);
    const Record part = book.instalment(won, 1, [](Record& one) {
        one.set(u"amount"_s, Money { 1000, u"USD"_s }).set(u"fixed_on"_s, Deals::day("2026-12-01"));
        one.set(u"pinned_period"_s, u"2026-Q4"_s);
    });

    const Focus focus(book.reader());
    const auto result = focus.claims(book.scope(), By::None);
    const FocusGroup& group = only(result);
    CHECK(group.gap() == 7000);
    CHECK(focusOf(group) == Ids { part.id, due.id, overdue.id });
    CHECK(group.chosenAmount == 1000 + 4000 + 2500);
    CHECK(group.items.back().id == small.id);

    const Reports reports(book.reader());
    const QString row = u"instalment/"_s + part.id.toString();
    REQUIRE(reports.run(u"focus-cash"_s, {}, book.scope())->row(row));
    CHECK(Reports::rowsType(u"focus-cash"_s, row, u"share"_s) == u"instalment"_s);
    CHECK(reports.rowsBehind(u"focus-cash"_s, {}, book.scope(), row, u"share"_s).value() == Ids { part.id });
    CHECK(reports.rowsBehind(u"focus-cash"_s, {}, book.scope(), u"total"_s, u"invoices"_s)->size() == 3);

    book.put(small, "pinned_period", u"2026-12"_s);
    const auto pinned = focus.claims(book.scope(), By::None);
    CHECK(focusOf(only(pinned)) == Ids { part.id, small.id, due.id, overdue.id });
}
