#include "insight/SmallCompany.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QStringList counts { u"entered"_s, u"promoted"_s, u"moved_back"_s, u"lost"_s, u"other_ends"_s, u"still_here"_s,
    u"conversion"_s };

} // namespace

TEST_CASE("conversion of the small company, counted by hand")
{
    SmallCompany company;
    const ReportScope scope = company.scope("2026-Q2");
    const ReportResult report = company.run("conversion", "none", scope);
    const QString qualify = company.stages.first.id.toString();
    const QString proposal = company.stages.second.id.toString();
    const QString contract = company.stages.third.id.toString();

    CHECK(report.rows.size() == 3);
    CHECK(company.cells(report, qualify, counts) == "4 6 0 0 2 1 6/6");
    CHECK(company.cells(report, proposal, counts) == "6 3 0 0 0 4 3/3");
    CHECK(company.cells(report, contract, counts) == "3 1 1 1 0 0 1/2");
    CHECK(company.cells(report, u"total"_s, counts) == "4 10 1 1 2 5 10/11");
    CHECK(company.behind("conversion", "none", scope, qualify, "promoted") == "ABFHIJ");
    CHECK(company.behind("conversion", "none", scope, qualify, "other_ends") == "EL");
    CHECK(company.behind("conversion", "none", scope, proposal, "still_here") == "CFHJ");
    CHECK(company.behind("conversion", "none", scope, contract, "conversion") == "AB");
}

TEST_CASE("cohorts tell what became of those who entered, and are young until four of five could have gone on")
{
    SmallCompany company;
    const ReportScope scope = company.scope("2026-Q2");
    const ReportResult report = company.run("conversion", "none", scope);
    const QString qualify = company.stages.first.id.toString();
    const QString contract = company.stages.third.id.toString();
    const QStringList cohort { u"cohort"_s, u"stay_p80"_s, u"reached"_s, u"cumulative"_s };

    CHECK(company.cells(report, qualify, cohort) == "2/4 91/1 4 4/4"); // B and I went on, E and M did not
    CHECK(company.cells(report, contract, cohort) == "1/3 31/1 2 2/4"); // B reached it, I was won past it
    CHECK(company.cells(report, u"total"_s, cohort) == "- - 1 1/4"); // I
    CHECK(company.behind("conversion", "none", scope, u"total"_s, "entered") == "BEIM");
    CHECK(company.behind("conversion", "none", scope, u"total"_s, "reached") == "I");
    CHECK(company.behind("conversion", "none", scope, contract, "reached") == "BI");
    CHECK(company.behind("conversion", "none", scope, qualify, "cohort") == "BI");

    // 91 days after the last of June are over in November, not yet on 28 September.
    const size_t column = size_t(report.columnOf(u"cohort"_s));
    CHECK_FALSE(report.row(qualify)->cells[column].young);
    ReportScope early = scope;
    early.asOf = QDate(2026, 9, 28);
    const ReportResult then = company.run("conversion", "none", early);
    CHECK(then.row(qualify)->cells[column].young);
    CHECK(then.note(u"young_cohorts"_s) != nullptr);
    CHECK(then.toText(false).contains(u"%"_s));
}

TEST_CASE("skipped stages count as passed where that is wished")
{
    SmallCompany company;
    ReportScope scope = company.scope("2026-Q2");
    scope.skippedPass = true;
    const ReportResult report = company.run("conversion", "none", scope);

    // B and I went past Proposal, I and G past Contract.
    CHECK(company.cells(report, company.stages.second.id.toString(), counts) == "8 5 0 0 0 4 5/5");
    CHECK(company.cells(report, company.stages.third.id.toString(), counts) == "5 3 1 1 0 0 3/4");
    CHECK(company.behind("conversion", "none", scope, company.stages.third.id.toString(), "promoted") == "AGI");
}

TEST_CASE("conversion by person is that of the owner on the day of the move, by today's organisation the present one's")
{
    SmallCompany company;
    ReportScope scope = company.scope("2026-Q2");
    const QString qualify = u'/' + company.stages.first.id.toString();
    const ReportResult ofTheDay = company.run("conversion", "person", scope);
    CHECK(company.cells(ofTheDay, company.li.id.toString() + qualify, counts) == "0 1 0 0 0 0 1/1"); // A
    CHECK(company.cells(ofTheDay, company.wang.id.toString() + qualify, counts) == "4 5 0 0 2 1 5/5");
    CHECK(company.behind("conversion", "person", scope, company.wang.id.toString() + qualify, "promoted") == "BFHIJ");

    const ReportResult teams = company.run("conversion", "team", scope);
    CHECK(company.cells(teams, company.north.id.toString() + qualify, counts) == "0 1 0 0 0 0 1/1");
    scope.organisation = Organisation::Today; // Li is in South now
    const ReportResult today = company.run("conversion", "team", scope);
    CHECK(company.cells(today, company.north.id.toString() + qualify, counts) == "no row");
    CHECK(company.cells(today, company.south.id.toString() + qualify, counts) == "4 6 0 0 2 1 6/6");
}

TEST_CASE("conversion by month counts a move in its month, and as we knew it then in that of its recording")
{
    SmallCompany company;
    ReportScope scope = company.scope("2026-Q2");
    const QString qualify = u'/' + company.stages.first.id.toString();
    const ReportResult months = company.run("conversion", "month", scope);
    CHECK(company.cells(months, u"2026-04"_s + qualify, counts) == "4 2 0 0 1 1 2/2"); // A, B; L
    CHECK(company.cells(months, u"2026-06"_s + qualify, counts) == "0 2 0 0 0 0 2/2"); // H, I

    scope.dating = Dating::AsWeKnewIt; // H's move was recorded in July
    const ReportResult known = company.run("conversion", "month", scope);
    CHECK(company.cells(known, u"2026-06"_s + qualify, counts) == "0 1 0 0 0 0 1/1");
}

TEST_CASE("days in stages of the small company, by the way out")
{
    SmallCompany company;
    company.parameters(company.stages.first, "2026-01-01", 2000, 0, 75);
    const ReportScope scope = company.scope("2026-Q2");
    const ReportResult report = company.run("duration", "none", scope);
    const QString qualify = company.stages.first.id.toString();
    const QString proposal = company.stages.second.id.toString();
    const QString contract = company.stages.third.id.toString();
    const QStringList days { u"n"_s, u"mean"_s, u"median"_s, u"p80"_s, u"longest"_s, u"over"_s };

    CHECK(company.cells(report, qualify + u":promoted"_s, days) == "6 398/6 162/2 91/1 94/1 3"); // 20 31 75 87 91 94
    CHECK(company.cells(report, qualify + u":other_ends"_s, days) == "2 86/2 86/2 51/1 51/1 -"); // E 35, L 51
    CHECK(company.cells(report, proposal + u":promoted"_s, days) == "3 101/3 31/1 40/1 40/1 -"); // A 30, C 31, G 40
    CHECK(company.cells(report, contract + u":moved_back"_s, days) == "1 15/1 15/1 15/1 15/1 -");
    CHECK(company.cells(report, contract + u":lost"_s, days) == "1 25/1 25/1 25/1 25/1 -");
    // Open visits whatever the period: K since 5 March, M since 2 April, until 18 November.
    CHECK(company.cells(report, qualify + u":open"_s, days) == "2 488/2 488/2 258/1 258/1 2");
    CHECK(company.behind("duration", "none", scope, qualify + u":open"_s, "n") == "KM");
    CHECK(company.behind("duration", "none", scope, qualify + u":promoted"_s, "over") == "FHJ");
    const QStringList bins { u"days_15_30"_s, u"days_31_60"_s, u"days_61_90"_s, u"days_91_180"_s };
    CHECK(company.cells(report, qualify + u":promoted"_s, bins) == "1 1 2 2");
    CHECK(company.behind("duration", "none", scope, qualify + u":promoted"_s, "days_61_90") == "HI");
    CHECK(company.cells(report, u"total"_s, { u"n"_s, u"days_31_60"_s }) == "14 6"); // A twice
    CHECK(company.behind("duration", "none", scope, u"total"_s, "days_31_60") == "ACEGL");

    QStringList head; // of all stages together: with A's 31 days in Contract the ten that were promoted
    for (const ReportFigure& figure : report.figures)
        head.append(SmallCompany::word(figure.cell, figure.kind));
    CHECK(head.join(u' ') == u"14 71/2 87/1 25/1 5"_s);
}
