#include "insight/ReportDifference.h"
#include "insight/SmallCompany.h"

#include <QJsonDocument>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Every report of the registry in every split, as JSON.
std::map<QString, QByteArray> allReports(const Reader& reader, const ReportScope& scope)
{
    std::map<QString, QByteArray> answers;
    for (const ReportInfo& info : Reports::all())
        for (const QString& by : info.by) {
            const auto report = Reports(reader).run(info.name, by, scope);
            INFO(info.name.toStdString() << " by " << by.toStdString());
            REQUIRE(report.hasValue());
            // The ids of events that a move writes are drawn anew each time.
            ReportResult answer = *report;
            if (info.name == u"moves"_s)
                for (ReportRow& row : answer.rows)
                    row.key.clear();
            answers[info.name + u'/' + by] = QJsonDocument(answer.toJson()).toJson();
        }
    return answers;
}

EditStep step(
    SmallCompany& company, const char* name, const QStringList& fields, const std::function<void(Record&)>& change)
{
    Record record = company.workspace.get(company.deals.at(name));
    change(record);
    return EditStep::change(std::move(record), fields);
}

/// Moves, ends, other dates, amounts, chances and categories of five deals.
std::vector<EditStep> plans(SmallCompany& c)
{
    const auto stage = [&c](const char* name, const Record& to) {
        return step(c, name, { u"stage"_s }, [&to](Record& r) { r.set(u"stage"_s, to.id); });
    };
    std::vector<EditStep> steps;
    steps.push_back(stage("C", c.stages.won));
    steps.push_back(stage("F", c.stages.third));
    steps.push_back(stage("H", c.stages.lost));
    steps.push_back(stage("M", c.study)); // to the other pipeline
    steps.push_back(step(c, "J", { u"expected_close"_s, u"amount"_s, u"rep_category"_s }, [](Record& r) {
        r.set(u"expected_close"_s, QDate(2026, 12, 20)).set(u"amount"_s, Money { 999900, u"USD"_s });
        r.set(u"rep_category"_s, u"commit"_s);
    }));
    steps.push_back(step(c, "K", { u"probability_set"_s, u"for_stage"_s },
        [](Record& r) { r.set(u"probability_set"_s, qint64(7500)).set(u"for_stage"_s, r.reference(u"stage"_s)); }));
    return steps;
}

ReportRow row(const char* key, qint64 count, const QList<Money>& money)
{
    return { QString::fromLatin1(key),
        { ReportCell::ofText(QString::fromLatin1(key)), ReportCell::ofCount(count), ReportCell::ofMoney(money) } };
}

ReportResult small(std::vector<ReportRow> rows)
{
    ReportResult report;
    report.columns = { { u"name"_s, {}, ColumnKind::Text, {}, false }, { u"deals"_s, {}, ColumnKind::Count, {}, false },
        { u"amount"_s, {}, ColumnKind::Money, {}, false } };
    report.rows = std::move(rows);
    return report;
}

} // namespace

TEST_CASE("every report over a rehearsal says what it says once the edit is made")
{
    SmallCompany company;
    company.parameters(company.stages.first, "2026-01-01", 2000, 5000, 20);
    company.parameters(company.stages.third, "2026-01-01", 6000);
    for (const char* period : { "", "2026-Q2", "2026-Q4" }) {
        CAPTURE(period);
        const ReportScope scope = company.scope(period);
        const auto now = allReports(company.reader(), scope);
        const auto rehearsal = company.workspace->rehearse({ u"plans"_s, plans(company), {} });
        REQUIRE(rehearsal.hasValue());
        REQUIRE(rehearsal->refusals().empty());
        std::map<QString, QByteArray> rehearsed;
        {
            const auto view = RehearsedView::over(company.reader(), *rehearsal);
            rehearsed = allReports(company.reader(), scope);
        }
        CHECK(allReports(company.reader(), scope) == now);
        REQUIRE(company.workspace->apply({ u"plans"_s, plans(company), {} }).hasValue());
        const auto then = allReports(company.reader(), scope);
        for (const auto& [name, answer] : then) {
            INFO(name.toStdString());
            CHECK(rehearsed.at(name).toStdString() == answer.toStdString());
        }
        CHECK(then != now);
        REQUIRE(company.workspace->undo().hasValue());
    }
}

TEST_CASE("a difference stands row by row beside both states, each currency for itself")
{
    const ReportResult now = small({ row("old", 2, { { 500, u"USD"_s } }), row("a", 1, { { 100, u"USD"_s } }),
        row("b", 3, { { 300, u"USD"_s }, { 70, u"EUR"_s } }) });
    const ReportResult then = small({ row("a", 2, { { 100, u"USD"_s }, { 20, u"EUR"_s } }), row("new", 1, {}),
        row("b", 3, { { 250, u"USD"_s }, { 70, u"EUR"_s } }) });

    const ReportResult amounts = reportDifference(now, then, u"amount"_s);
    QStringList keys;
    for (const ReportRow& one : amounts.rows)
        keys.append(one.key);
    CHECK(keys == QStringList { u"old"_s, u"a"_s, u"new"_s, u"b"_s });
    CHECK(amounts.row(u"old"_s)->cells[2].money.isEmpty());
    CHECK(amounts.row(u"old"_s)->cells[3].money == QList<Money> { { -500, u"USD"_s } });
    CHECK(amounts.row(u"a"_s)->cells[3].money == QList<Money> { { 20, u"EUR"_s } });
    CHECK(amounts.row(u"b"_s)->cells[3].money == QList<Money> { { -50, u"USD"_s } });
    CHECK(amounts.columns.back().change);

    const ReportResult deals = reportDifference(now, then, u"deals"_s);
    CHECK(deals.row(u"old"_s)->cells[3].count == -2);
    CHECK(deals.row(u"new"_s)->cells[1].count == 0);
    CHECK(deals.row(u"new"_s)->cells[3].count == 1);
    CHECK(deals.row(u"b"_s)->cells[3].count == 0);
}
