#include "insight/Deals.h"
#include "insight/Report.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("the registry knows its reports and refuses what it does not know")
{
    Deals deals;
    const Reports reports(deals.reader());
    QStringList names;
    for (const ReportInfo& info : Reports::all())
        names.append(info.name);
    CHECK(names
        == QStringList { u"funnel"_s, u"win-rate"_s, u"won"_s, u"cycle"_s, u"customers"_s, u"open"_s, u"conversion"_s,
            u"duration"_s, u"bridge"_s, u"flow"_s, u"moves"_s, u"win-loss"_s, u"velocity"_s, u"bottleneck"_s,
            u"measures"_s, u"compare"_s, u"versions"_s, u"expected"_s, u"master"_s, u"anomalies"_s, u"coverage"_s,
            u"time"_s, u"alarms"_s, u"forecast"_s, u"calls"_s, u"kept-forecast"_s, u"after-close"_s,
            u"revenue-forecast"_s, u"focus"_s, u"pipeline-coverage"_s, u"cash-forecast"_s, u"focus-cash"_s,
            u"receivables"_s, u"methods"_s, u"forecast-accuracy"_s, u"season"_s, u"leads-needed"_s,
            u"lead-suggestions"_s, u"requests"_s, u"supply"_s, u"visits"_s });
    CHECK(reports.run(u"weather"_s, {}, deals.scope()).error() == Error { ErrorCode::NotFound, u"weather"_s });
    CHECK(reports.run(u"funnel"_s, u"person"_s, deals.scope()).error() == Error { ErrorCode::Invalid, u"person"_s });
    CHECK(Reports::find(u"won"_s)->by.contains(u"quarter"_s));
}

TEST_CASE("every report answers on an empty workspace")
{
    Deals deals;
    for (const ReportInfo& info : Reports::all())
        for (const QString& by : info.by) {
            const auto report = Reports(deals.reader()).run(info.name, by, deals.scope());
            REQUIRE(report.hasValue());
            CHECK_FALSE(report->formula.zh.isEmpty());
            CHECK(report->totals.has_value());
            for (const ReportRow& row : report->rows)
                CHECK(row.cells.size() == report->columns.size());
            CHECK(report->totals->cells.size() == report->columns.size());
            CHECK_FALSE(report->toText(true).isEmpty());
        }
}

TEST_CASE("the JSON of a report is stable")
{
    Deals deals;
    const Record li = deals.person("李伟");
    deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 123456, li);
    deals.ended("2026-01-01", "2026-02-01", deals.stages.lost, 0, li);

    const auto report = Reports(deals.reader()).run(u"win-rate"_s, u"person"_s, deals.scope("2026-Q1"));
    REQUIRE(report.hasValue());
    const QJsonObject json = report->toJson();

    CHECK(json[u"report"_s].toString() == u"win-rate"_s);
    CHECK(json[u"by"_s].toString() == u"person"_s);
    CHECK(json[u"as_of"_s].toString() == u"2026-11-18"_s);
    CHECK(json[u"inputs"_s][0][u"value"_s].toString() == u"2026-01-01..2026-03-31"_s);
    const QJsonObject row = json[u"rows"_s][0].toObject();
    CHECK(row[u"key"_s].toString() == li.id.toString());
    CHECK(row[u"cells"_s][u"person"_s][u"text"_s].toString() == u"李伟"_s);
    CHECK(row[u"cells"_s][u"won"_s].toInt() == 1);
    const QJsonObject rate { { u"numerator"_s, 1 }, { u"denominator"_s, 2 }, { u"value"_s, u"0.50000"_s },
        { u"percent"_s, u"50.00"_s }, { u"small"_s, true } };
    CHECK(row[u"cells"_s][u"win_rate"_s].toObject() == rate);
    CHECK(row[u"cells"_s][u"by_value"_s].isNull());
    CHECK(json[u"notes"_s][0][u"code"_s].toString() == u"value_refused_lost_without_amount"_s);
    const auto won = Reports(deals.reader()).run(u"won"_s, {}, deals.scope())->toJson();
    const QJsonArray money { QJsonObject {
        { u"minor"_s, 123456 }, { u"currency"_s, u"USD"_s }, { u"amount"_s, u"1234.56"_s } } };
    CHECK(won[u"totals"_s][u"cells"_s][u"won"_s].toArray() == money);
}

TEST_CASE("the table for the terminal lines up, Chinese names and all")
{
    Deals deals;
    const Record li = deals.person("李伟");
    const Record smith = deals.person("Smith");
    deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 123456, li);
    deals.ended("2026-01-01", "2026-02-01", deals.stages.won, 100000, smith);

    const auto report = Reports(deals.reader()).run(u"won"_s, u"person"_s, deals.scope());

    CHECK(report->toText(true).contains(u"李伟        1  1,234.56 USD  1,234.56 USD\n"
                                        "Smith       1  1,000.00 USD  1,000.00 USD\n"_s));
    CHECK(report->toText(false).contains(u"Total       2  2,234.56 USD  1,117.28 USD\n"_s));
}

TEST_CASE("a row's key leads to its deals")
{
    Deals deals;
    const Record early = deals.ended("2025-01-01", "2025-02-01", deals.stages.won, 100);
    const Record late = deals.ended("2025-01-01", "2026-08-01", deals.stages.won, 100);
    deals.set(late, u"source"_s, [](Record& deal) { deal.set(u"source"_s, u"referral"_s); });

    const Reports reports(deals.reader());
    const auto behind = [&](const char* by, const char* row) {
        return reports.dealsBehind(u"won"_s, QString::fromLatin1(by), deals.scope(), QString::fromLatin1(row), u"won"_s)
            .value();
    };
    CHECK(behind("quarter", "2025-Q1") == std::vector<RecordId> { early.id });
    CHECK(behind("month", "2026-08") == std::vector<RecordId> { late.id });
    CHECK(behind("year", "2026") == std::vector<RecordId> { late.id });
    CHECK(behind("source", "referral") == std::vector<RecordId> { late.id });
    CHECK(behind("source", "none") == std::vector<RecordId> { early.id });
    CHECK(behind("none", "total").size() == 2);
    const auto sources = reports.run(u"won"_s, u"source"_s, deals.scope());
    CHECK(sources->row(u"referral"_s)->cells[0].words(true) == u"转介绍"_s);
}
