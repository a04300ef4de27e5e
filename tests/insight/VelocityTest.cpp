#include "insight/SmallCompany.h"

#include "insight/Velocity.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QStringList factors { u"qualified"_s, u"win_rate"_s, u"mean_won"_s, u"cycle"_s, u"velocity"_s };

} // namespace

TEST_CASE("the velocity of the small company: four factors, each with its deals")
{
    SmallCompany company;
    const ReportScope scope = company.scope("2026-Q2");
    const ReportResult report = company.run("velocity", "none", scope);

    // 12 x 4/5 x 3,950 / 106.75 days; K is on hold.
    CHECK(company.cells(report, u"total"_s, factors) == "12 4/5 3950USD 427/4 355USD");
    CHECK(company.behind("velocity", "none", scope, u"total"_s, "qualified") == "ABCDEFGHIJLM");
    CHECK(company.behind("velocity", "none", scope, u"total"_s, "win_rate") == "ABDGI");
    CHECK(company.behind("velocity", "none", scope, u"total"_s, "cycle") == "ADGI");
    CHECK(report.totals->cells[size_t(report.columnOf(u"velocity"_s))].small);
    const auto result = Velocity(company.reader()).compute(scope, By::None);
    REQUIRE(result.hasValue());
    CHECK(result->total.perDay == Deals::usd(35522));
}

TEST_CASE("velocity by person follows owner and credit share, the trend cuts the days into months")
{
    SmallCompany company;
    const ReportScope scope = company.scope("2026-Q2");
    const ReportResult people = company.run("velocity", "person", scope);
    CHECK(company.cells(people, company.li.id.toString(), factors) == "4 4/4 2450USD 427/4 91USD");
    CHECK(company.behind("velocity", "person", scope, company.wang.id.toString(), "qualified") == "BCEFHILM");

    const ReportResult months = company.run("velocity", "month", scope);
    CHECK(company.cells(months, u"2026-04"_s, factors) == "12 - - - -"); // nothing was won or lost
    CHECK(company.cells(months, u"2026-06"_s, factors) == "9 3/3 5000USD 287/3 470USD");
    CHECK(company.behind("velocity", "month", scope, u"2026-06"_s, "qualified") == "ACDEFHIJM");
    CHECK(Velocity(company.reader()).compute(scope, By::Product).error().code == ErrorCode::Invalid);
}

TEST_CASE("people stand side by side with the average of all")
{
    SmallCompany company;
    const ReportScope scope = company.scope("2026-Q2");
    const ReportResult report = company.run("compare", "person", scope);
    const QStringList columns { u"n"_s, u"win_rate"_s, u"won_amount"_s, u"mean_won"_s, u"cycle"_s, u"conversion"_s,
        u"qualified"_s, u"velocity"_s };

    REQUIRE(report.rows.size() == 2);
    CHECK(report.rows[0].key == company.li.id.toString());
    CHECK(company.cells(report, company.li.id.toString(), columns) == "4 4/4 9800USD 2450USD 427/4 4/4 4 91USD");
    CHECK(company.cells(report, company.wang.id.toString(), { u"win_rate"_s, u"won_amount"_s, u"conversion"_s })
        == "1/2 6000USD 6/7");
    CHECK(company.cells(report, u"total"_s, columns) == "5 4/5 15800USD 3950USD 427/4 10/11 12 355USD");
    CHECK(report.figure(u"average_won"_s)->cell.money == Deals::usd(790000));
    CHECK(company.behind("compare", "person", scope, company.wang.id.toString(), "conversion") == "BCFHIJ");
}
