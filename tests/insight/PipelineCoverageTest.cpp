#include "insight/Book.h"
#include "insight/PipelineCoverage.h"
#include "insight/Report.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

// Today is 18 November 2026.
TEST_CASE("coverage is what is open and due against what is still to be won, beside what the win rate asks for")
{
    Book book;
    const Record li = book.person("李伟");
    const Record wang = book.person("王芳");
    const Record plan = book.plan(2026);
    book.quota(plan, "signed", "2026-Q4", 10000, {}, li);
    book.quota(plan, "signed", "2026-Q4", 500, {}, wang);
    book.ended("2026-01-01", "2026-10-05", book.stages.won, 4000, li);
    book.ended("2026-01-01", "2026-03-05", book.stages.lost, 4000, li);
    book.ended("2025-01-01", "2025-11-01", book.stages.lost, 9999, li); // more than twelve months ago
    book.ended("2026-01-01", "2026-11-05", book.stages.won, 600, wang);
    book.open("2026-12-01", 9000, nullptr, li);
    book.open("2026-11-01", 700, nullptr, li); // overdue
    book.open("2026-12-01", 5000, "omitted", li);
    book.open("2027-01-01", 5000, nullptr, li);

    const PipelineCoverage coverage(book.reader());
    const auto people = coverage.compute(book.scope(), By::Person);
    REQUIRE(people.hasValue());
    REQUIRE(people->groups.size() == 2);
    const CoverageGroup& ofLi = people->groups[0];
    CHECK(ofLi.key.id == li.id);
    CHECK(ofLi.gap() == 6000);
    CHECK(ofLi.open == 9000);
    CHECK(ofLi.overdue == 700);
    CHECK(ofLi.coverage() == Ratio { 9000, 6000 });
    CHECK(ofLi.needed() == Ratio { 8000, 4000 });
    CHECK(ofLi.missing() == 3000);
    CHECK(people->groups[1].isMet());
    CHECK_FALSE(people->groups[1].coverage().isDefined());

    const auto whole = coverage.compute(book.scope(), By::None);
    REQUIRE(whole->groups.size() == 1);
    // 10,500 planned, 4,600 won; 4,600 of 8,600 that ended were won by value.
    CHECK(whole->groups[0].gap() == 5900);
    CHECK(whole->groups[0].needed() == Ratio { 8600, 4600 });
    CHECK(whole->groups[0].missing() == 2030); // 5,900 × 8,600 ÷ 4,600 = 11,030.4
}

TEST_CASE("without amounts of the lost there is no needed coverage, and the report says why")
{
    Book book;
    book.quota(book.plan(2026), "signed", "2026-Q4", 10000);
    book.ended("2026-01-01", "2026-10-05", book.stages.won, 4000);
    book.ended("2026-01-01", "2026-10-05", book.stages.lost, 0);
    const Record deal = book.open("2026-12-01", 3000);

    const Reports reports(book.reader());
    const auto report = reports.run(u"pipeline-coverage"_s, u"month"_s, book.scope());
    REQUIRE(report.hasValue());
    const ReportRow* december = report->row(u"2026-12/USD"_s);
    REQUIRE(december);
    CHECK(december->cells[size_t(report->columnOf(u"needed"_s))].blank);
    CHECK(december->cells[size_t(report->columnOf(u"state"_s))].label.en == u"not known"_s);
    CHECK(december->cells[size_t(report->columnOf(u"coverage"_s))].ratio == Ratio { 3000, 3333 });
    CHECK(report->note(u"value_refused_lost_without_amount"_s));
    CHECK(reports.rowsBehind(u"pipeline-coverage"_s, u"month"_s, book.scope(), u"2026-12/USD"_s, u"open"_s).value()
        == std::vector<RecordId> { deal.id });
}
