#include "insight/SmallCompany.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("the flow of the small company, counted by hand")
{
    SmallCompany company;
    ReportScope scope = company.scope("2026-Q2");
    const ReportResult report = company.run("flow", "none", scope);
    const QStringList flows { u"opening"_s, u"entered"_s, u"reopened"_s, u"in_forward"_s, u"in_back"_s,
        u"out_forward"_s, u"out_back"_s, u"won"_s, u"lost"_s, u"other_ends"_s, u"left"_s, u"came_over"_s,
        u"handed_over"_s, u"closing"_s };
    const QString qualify = company.stages.first.id.toString();
    const QString proposal = company.stages.second.id.toString();

    CHECK(company.cells(report, qualify, flows) == "6 4 0 0 0 5 0 1 0 1 1 0 0 2");
    CHECK(company.cells(report, proposal, flows) == "1 0 1 4 1 2 0 1 0 0 0 0 0 4");
    CHECK(company.cells(report, company.stages.third.id.toString(), flows) == "0 0 0 3 0 0 1 1 1 0 0 0 0 0");
    CHECK(company.cells(report, u"total"_s, flows) == "7 4 1 7 1 7 1 3 1 1 1 0 0 6");
    const QStringList sums { u"opening_amount"_s, u"closing_amount"_s };
    CHECK(company.cells(report, qualify, sums) == "6000EUR+6600USD 2500USD");
    CHECK(company.cells(report, proposal, sums) == "3000USD 7000EUR+5400USD");
    CHECK(company.behind("flow", "none", scope, qualify, "opening") == "AFHJKL");
    CHECK(company.behind("flow", "none", scope, qualify, "out_forward") == "ABFHJ");
    CHECK(company.behind("flow", "none", scope, qualify, "left") == "E");
    CHECK(company.behind("flow", "none", scope, u"total"_s, "closing_amount") == "CFHJKM");

    scope.dating = Dating::AsWeKnewIt; // H's move of June was recorded in July
    CHECK(company.behind("flow", "none", scope, qualify, "closing") == "HKM");
    scope.dating = Dating::AsItHappened;
    scope.person = company.li.id; // J is Wang's since May
    const QStringList over { u"opening"_s, u"came_over"_s, u"handed_over"_s, u"closing"_s };
    CHECK(company.cells(company.run("flow", "none", scope), qualify, over) == "2 0 1 0");
    CHECK(company.behind("flow", "none", scope, qualify, "handed_over") == "J");
}

TEST_CASE("moves tell which deals went where, when and by whom, and which stayed")
{
    SmallCompany company;
    const ReportScope scope = company.scope("2026-Q2");
    const ReportResult report = company.run("moves", "none", scope);
    const QString qualify = company.stages.first.id.toString();
    const QString proposal = company.stages.second.id.toString();
    const QString contract = company.stages.third.id.toString();
    const QString won = company.stages.won.id.toString();
    const QStringList figures { u"kind"_s, u"moves"_s, u"deals"_s, u"amount"_s };

    CHECK(company.cells(report, u"forward/"_s + qualify + u'/' + proposal, figures)
        == "Moved forward 4 4 7000EUR+3400USD"); // A, F, H, J
    CHECK(company.cells(report, u"back/"_s + contract + u'/' + proposal, figures) == "Moved back 1 1 3000USD");
    CHECK(company.cells(report, u"reopened/"_s + won + u'/' + proposal, figures) == "Reopened 1 1 800USD");
    CHECK(company.cells(report, u"won/"_s + qualify + u'/' + won, figures) == "Won 1 1 10000USD");
    CHECK(company.cells(report, u"left/"_s + qualify + u"/none"_s, figures) == "To another pipeline 1 1 5000USD");
    CHECK(company.cells(report, u"stayed/"_s + qualify + u'/' + qualify, figures) == "Stayed 1 1 2500USD");
    CHECK(company.cells(report, u"total"_s, { u"moves"_s, u"deals"_s }) == "19 11");
    CHECK(company.behind("moves", "none", scope, u"forward/"_s + qualify + u'/' + proposal, "moves") == "AFHJ");
    CHECK(company.behind("moves", "none", scope, u"stayed/"_s + qualify + u'/' + qualify, "deals") == "K");

    const ReportResult single = company.run("moves", "deal", scope);
    REQUIRE(single.rows.size() == 19);
    const QStringList words { u"deal"_s, u"kind"_s, u"from"_s, u"to"_s, u"on"_s, u"owner"_s, u"amount"_s };
    CHECK(
        company.cells(single, single.rows[0].key, words) == "H Moved forward Qualify Proposal 2026-06-20 Wang 900USD");
    CHECK(company.cells(single, single.rows[1].key, words) == "I Won Qualify Won 2026-06-15 Wang 10000USD");
    CHECK(company.behind("moves", "deal", scope, single.rows[1].key, "deal") == "I");
}
