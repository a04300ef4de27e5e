#include "insight/SmallCompany.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QStringList figures { u"lost"_s, u"lost_share"_s, u"lost_amount"_s, u"main_reason"_s, u"won"_s, u"won_amount"_s,
    u"other"_s, u"win_rate"_s };

} // namespace

TEST_CASE("why deals of the small company were won and lost, counted by hand")
{
    SmallCompany company;
    const ReportScope scope = company.scope("2026-Q2");
    const ReportResult reasons = company.run("win-loss", "reason", scope);
    CHECK(company.cells(reasons, u"price"_s, figures) == "1 1/1 2000USD Price 0 0 0 0/1"); // B
    CHECK(company.cells(reasons, u"none"_s, figures) == "0 0/1 0 - 4 15800USD 1 4/4"); // A, D, G, I; L
    CHECK(company.cells(reasons, u"total"_s, figures) == "1 1/1 2000USD Price 4 15800USD 1 4/5");
    CHECK(company.behind("win-loss", "reason", scope, u"price"_s, "lost_amount") == "B");
    CHECK(company.behind("win-loss", "reason", scope, u"none"_s, "other") == "L");

    const ReportResult rivals = company.run("win-loss", "competitor", scope);
    CHECK(company.cells(rivals, company.rival.id.toString(), figures) == "1 1/1 2000USD Price 0 0 0 0/1");

    const ReportResult stages = company.run("win-loss", "stage", scope);
    const QString contract = company.stages.third.id.toString();
    CHECK(company.cells(stages, contract, figures) == "1 1/1 2000USD Price 1 1000USD 0 1/2"); // B, A
    CHECK(company.cells(stages, company.tender.id.toString(), figures) == "0 0/1 0 - 1 4000USD 0 1/1"); // D
    CHECK(company.behind("win-loss", "stage", scope, company.stages.first.id.toString(), "won") == "I");

    const ReportResult people = company.run("win-loss", "person", scope); // I is shared
    CHECK(company.cells(people, company.li.id.toString(), figures) == "0 0/1 0 - 4 9800USD 0 4/4");
    CHECK(company.cells(people, company.wang.id.toString(), figures) == "1 1/1 2000USD Price 1 6000USD 1 1/2");
    CHECK(company.behind("win-loss", "person", scope, company.li.id.toString(), "won") == "ADGI");
}

TEST_CASE("reasons are ranked by how many deals they cost, then by their money")
{
    Deals deals;
    const auto lose = [&](const char* reason, qint64 cents) {
        const Record deal = deals.ended("2026-01-01", "2026-02-01", deals.stages.lost, cents);
        if (!reason) return;
        deals.set(
            deal, u"close_reason"_s, [reason](Record& r) { r.set(u"close_reason"_s, QString::fromLatin1(reason)); });
    };
    lose("price", 100);
    lose("product", 500);
    lose("product", 500);
    lose("service", 900);
    lose(nullptr, 50);
    const auto report = Reports(deals.reader()).run(u"win-loss"_s, u"reason"_s, deals.scope());
    REQUIRE(report.hasValue());
    QStringList order;
    for (const ReportRow& row : report->rows)
        order.append(row.key);
    CHECK(order == QStringList { u"product"_s, u"service"_s, u"price"_s, u"none"_s });
    CHECK(report->note(u"without_reason"_s)->count == 1);
}

TEST_CASE("a lost deal that has lost its amount too counts with the last one it had")
{
    Deals deals;
    const Record deal = deals.make("2026-01-01", 70000);
    deals.move(deal, deals.stages.second, "2026-01-10");
    deals.set(
        deal, u"amount"_s,
        [](Record& r) {
            r.set(u"amount"_s, Money { 0, u"USD"_s });
        },
        "2026-02-01");
    deals.move(deal, deals.stages.lost, "2026-02-01");
    const auto report = Reports(deals.reader()).run(u"win-loss"_s, u"stage"_s, deals.scope());
    REQUIRE(report.hasValue());
    const ReportRow* row = report->row(deals.stages.second.id.toString());
    REQUIRE(row);
    CHECK(row->cells[size_t(report->columnOf(u"lost_amount"_s))].money == Deals::usd(70000));
}

TEST_CASE("of the won and lost deals of a group it says how many were looked back on")
{
    SmallCompany company;
    const ReportScope scope = company.scope("2026-Q2");
    for (const char* name : { "A", "B", "L" }) { // L came to no decision: there is nothing won or lost about it
        Record review = company.workspace->blank(u"win_loss_review"_s);
        review.set(u"opportunity"_s, company.id(name)).set(u"lesson"_s, u"Ask early"_s);
        company.workspace.add(review);
    }
    const QStringList reviewed { u"reviewed"_s };
    const ReportResult people = company.run("win-loss", "person", scope);
    CHECK(company.cells(people, company.li.id.toString(), reviewed) == "1");
    CHECK(company.cells(people, company.wang.id.toString(), reviewed) == "1");
    CHECK(company.cells(people, u"total"_s, reviewed) == "2");
    CHECK(company.behind("win-loss", "person", scope, u"total"_s, "reviewed") == "AB");
}
