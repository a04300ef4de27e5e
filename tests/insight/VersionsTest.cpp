#include "insight/Deals.h"
#include "insight/Report.h"
#include "insight/FigureMarks.h"

#include <QJsonArray>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Two versions of a pipeline. Proposal became Offer; deals of the old one end in the old one.
///
///     Direct     A 1,000  10.1. Qualify, 1.2. Proposal, 10.2. Contract, 11.3. Won (60 days)
///                B 2,000  20.1. Qualify, 20.2. Lost
///                C 3,000  1.2. Qualify, 1.3. Proposal, 5.4. Lost
///                D        1.3. Qualify, 31.3. Won (30 days), without an amount
///     Direct v2  E 500    1.4. Qualify, 10.4. Offer, 20.4. Contract, 1.5. Won (30 days)
///                F        15.4. Qualify
///                G        1.5. Qualify, 10.5. Offer
class Redesigned : public Deals
{
public:
    Redesigned()
    {
        next = workspace->blank(u"pipeline"_s);
        next = workspace.add(next.set(u"name"_s, u"Direct v2"_s).set(u"version"_s, qint64(2)));
        qualify = stage("Qualify", "open", "b");
        offer = stage("Offer", "open", "c");
        contract = stage("Contract", "open", "d");
        won = stage("Won", "won", "x");
        a = make("2026-01-10", 100000);
        move(a, stages.second, "2026-02-01");
        move(a, stages.third, "2026-02-10");
        move(a, stages.won, "2026-03-11");
        b = ended("2026-01-20", "2026-02-20", stages.lost, 200000);
        c = make("2026-02-01", 300000);
        move(c, stages.second, "2026-03-01");
        move(c, stages.lost, "2026-04-05");
        d = ended("2026-03-01", "2026-03-31", stages.won, 0);
        e = begun("2026-04-01", 50000);
        move(e, offer, "2026-04-10");
        move(e, contract, "2026-04-20");
        move(e, won, "2026-05-01");
        f = begun("2026-04-15", 0);
        g = begun("2026-05-01", 0);
        move(g, offer, "2026-05-10");
    }
    Record stage(const char* name, const char* kind, const char* key)
    {
        Record record = workspace->blank(u"stage"_s);
        record.set(u"pipeline"_s, next.id).set(u"name"_s, QString::fromLatin1(name));
        record.set(u"kind"_s, QString::fromLatin1(kind)).set(u"sort_key"_s, QString::fromLatin1(key));
        return workspace.add(std::move(record));
    }
    Record begun(const char* opened, qint64 cents)
    {
        Record deal = workspace->blank(u"opportunity"_s);
        deal.set(u"name"_s, u"Deal"_s).set(u"opened_on"_s, day(opened)).set(u"stage"_s, qualify.id);
        if (cents) deal.set(u"amount"_s, Money { cents, u"USD"_s });
        return workspace.add(std::move(deal));
    }
    ReportResult run(const ReportScope& scope)
    {
        const auto report = Reports(reader()).run(u"versions"_s, {}, scope);
        REQUIRE(report.hasValue());
        return *report;
    }
    static QString words(const ReportResult& report, const QString& key, const QStringList& columns)
    {
        QStringList all;
        for (const QString& name : columns) {
            const int at = report.columnOf(name);
            REQUIRE(at >= 0);
            const ReportCell& cell = report.row(key)->cells[size_t(at)];
            const ColumnKind kind = report.columns[size_t(at)].kind;
            all.append(cell.blank               ? u"–"_s
                    : kind == ColumnKind::Count ? QString::number(cell.count)
                    : kind == ColumnKind::Money ? moneyText(cell.money)
                                                : u"%1/%2"_s.arg(cell.ratio.numerator).arg(cell.ratio.denominator));
        }
        return all.join(u' ');
    }
    std::vector<RecordId> behind(const ReportScope& scope, const QString& row, const QString& column)
    {
        return Reports(reader()).dealsBehind(u"versions"_s, {}, scope, row, column).value();
    }

    Record next, qualify, offer, contract, won;
    Record a, b, c, d, e, f, g;
};

const QStringList counts { u"came"_s, u"open"_s, u"won"_s, u"lost"_s, u"other"_s, u"n"_s, u"win_rate"_s,
    u"won_amount"_s, u"mean_won"_s, u"cycle_n"_s, u"cycle"_s };
const QStringList stageRates { u"stage_1"_s, u"stage_2"_s, u"stage_3"_s };

} // namespace

TEST_CASE("the versions of a pipeline stand side by side over the deals that came into each")
{
    Redesigned company;
    const ReportResult report = company.run(company.scope());
    REQUIRE(report.rows.size() == 2);
    const QString old = company.stages.pipeline.id.toString();
    const QString fresh = company.next.id.toString();
    CHECK(report.rows.front().key == old);
    CHECK(company.words(report, old, counts) == u"4 0 2 2 0 4 2/4 1,000.00 USD 1,000.00 USD 2 90/2"_s);
    CHECK(company.words(report, fresh, counts) == u"3 2 1 0 0 1 1/1 500.00 USD 500.00 USD 1 30/1"_s);
    CHECK(company.words(report, u"total"_s, counts) == u"7 2 3 2 0 5 3/5 1,500.00 USD 750.00 USD 3 30/1"_s);
    CHECK(report.row(old)->cells[size_t(report.columnOf(u"win_rate"_s))].small);
    // More than half of the new one's deals are still open.
    CHECK_FALSE(report.row(old)->cells[size_t(report.columnOf(u"win_rate"_s))].young);
    CHECK(report.row(fresh)->cells[size_t(report.columnOf(u"win_rate"_s))].young);
    CHECK(report.note(u"young_versions"_s)->count == 1);
    CHECK(report.toJson()[u"rows"_s].toArray()[0][u"cells"_s][u"came"_s].toInt() == 4);
}

TEST_CASE("stages of versions correspond by name, and what stands between them by its place")
{
    Redesigned company;
    const ReportResult report = company.run(company.scope());
    CHECK(report.columns[size_t(report.columnOf(u"stage_2"_s))].label.en == u"Offer"_s);
    CHECK(report.note(u"renamed_stage"_s)->text.en.contains(u"“Proposal” = “Offer”"_s));
    CHECK(company.words(report, company.stages.pipeline.id.toString(), stageRates) == u"3/4 1/2 1/1"_s);
    CHECK(company.words(report, company.next.id.toString(), stageRates) == u"2/2 1/1 1/1"_s);
    CHECK(company.behind(company.scope(), company.stages.pipeline.id.toString(), u"stage_2"_s)
        == std::vector<RecordId> { company.a.id, company.c.id });
    CHECK(company.behind(company.scope(), u"total"_s, u"won"_s)
        == std::vector<RecordId> { company.a.id, company.d.id, company.e.id });
    // A stage that only one version has is a column of its own.
    company.stage("Review", "open", "cc");
    const ReportResult more = company.run(company.scope());
    CHECK(more.columns[size_t(more.columnOf(u"stage_3"_s))].label.en == u"Review"_s);
    CHECK(company.words(more, company.stages.pipeline.id.toString(), { u"stage_2"_s, u"stage_3"_s, u"stage_4"_s })
        == u"1/2 – 1/1"_s);
}

TEST_CASE("the period asks when a deal came into its version, not when it ended; a family is asked for by any of it")
{
    Redesigned company;
    ReportScope scope = company.scope("2026-02");
    scope.pipeline = company.next.id;
    const ReportResult report = company.run(scope);
    CHECK(company.words(report, company.stages.pipeline.id.toString(), counts) == u"1 0 0 1 0 1 0/1 0 – 0 –"_s);
    CHECK(company.words(report, company.next.id.toString(), { u"came"_s, u"win_rate"_s }) == u"0 –"_s);
    CHECK(company.behind(scope, u"total"_s, u"came"_s) == std::vector<RecordId> { company.c.id });
    // A pipeline of another name is no version of it.
    const Record other = company.workspace.named(u"pipeline"_s, u"Direct to dealers"_s);
    CHECK(company.run(company.scope()).rows.size() == 2);
    scope.pipeline = other.id;
    CHECK(company.run(scope).note(u"one_version"_s) != nullptr);
}

TEST_CASE("a figure is marked where it is a tenth better or worse, and rests on ten cases")
{
    const auto mark = [](Ratio figure, Ratio against, Aim aim) {
        ReportCell cell = ReportCell::ofRate(figure);
        markFigure(cell, ReportCell::ofRate(against), aim);
        return cell.mark;
    };
    CHECK(mark({ 11, 20 }, { 50, 100 }, Aim::High) == Mark::Better);
    CHECK(mark({ 54, 100 }, { 50, 100 }, Aim::High) == Mark::None);
    CHECK(mark({ 45, 100 }, { 50, 100 }, Aim::High) == Mark::Worse);
    CHECK(mark({ 45, 100 }, { 50, 100 }, Aim::Low) == Mark::Better);
    CHECK(mark({ 9, 9 }, { 50, 100 }, Aim::High) == Mark::None);
    CHECK(mark({ 10, 10 }, { 0, 100 }, Aim::High) == Mark::None);
    ReportCell amount = ReportCell::ofMoney({ { 120, u"USD"_s } });
    markFigure(amount, ReportCell::ofMoney({ { 100, u"EUR"_s } }), Aim::High);
    CHECK(amount.mark == Mark::None);
    markFigure(amount, ReportCell::ofMoney({ { 100, u"USD"_s } }), Aim::High);
    CHECK(amount.mark == Mark::Better);
}

TEST_CASE("people stand against the average of all, by a sign, a word in the JSON, and a legend")
{
    Deals deals;
    const Record good = deals.person("Good");
    const Record poor = deals.person("Poor");
    const Record rare = deals.person("Rare");
    const auto ends = [&deals](const Record& who, const Record& stage, int times, const char* closed) {
        for (int i = 0; i < times; ++i)
            deals.ended("2026-01-01", closed, stage, 100000, who);
    };
    ends(good, deals.stages.won, 12, "2026-02-10");
    ends(good, deals.stages.lost, 4, "2026-02-10");
    ends(poor, deals.stages.won, 4, "2026-03-20");
    ends(poor, deals.stages.lost, 12, "2026-03-20");
    ends(rare, deals.stages.won, 2, "2026-02-10");
    const auto report = Reports(deals.reader()).run(u"compare"_s, u"person"_s, deals.scope("2026"));
    REQUIRE(report.hasValue());
    const auto mark = [&report](const Record& who, const char* column) {
        return report->row(who.id.toString())->cells[size_t(report->columnOf(QString::fromLatin1(column)))].mark;
    };
    CHECK(mark(good, "win_rate") == Mark::Better); // 12 of 16, all together 18 of 34
    CHECK(mark(poor, "win_rate") == Mark::Worse);
    CHECK(mark(rare, "win_rate") == Mark::None); // two cases
    CHECK(mark(good, "cycle") == Mark::Better); // 40 days, all together 48
    CHECK(mark(good, "won_amount") == Mark::Better); // 12,000, on average 6,000
    CHECK(mark(poor, "won_amount") == Mark::None); // four cases
    CHECK(report->note(u"marks"_s) != nullptr);
    CHECK(report->toText(false).contains(u"▲ 75.00 %"_s));
    const QJsonObject first = report->toJson()[u"rows"_s][0].toObject();
    CHECK(first[u"marks"_s][u"win_rate"_s].toString() == u"better"_s);
}
