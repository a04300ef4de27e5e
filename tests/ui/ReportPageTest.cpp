#include "Desk.h"

#include "insight/Report.h"
#include "models/ReportTableModel.h"
#include "pages/RankingBars.h"
#include "pages/ReportBars.h"
#include "pages/ReportPage.h"
#include "widgets/BarRow.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/TabStrip.h"
#include "widgets/TrendChart.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Ann won Gamma in November 2026 for $ 1,200; Bea has Alpha and Beta open.
struct ReportDesk : Desk
{
    Record ann = add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"Ann"_s); });
    Record bea = add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"Bea"_s); });

    ReportDesk()
    {
        give(deals[0], bea, 30000);
        give(deals[1], bea, 50000);
        give(deals[2], ann, 120000);
    }
    void give(const Record& deal, const Record& owner, qint64 cents)
    {
        Record changed = get(deal);
        changed.set(u"owner"_s, owner.id).set(u"amount"_s, Money { cents, u"USD"_s });
        REQUIRE(session->apply({ u"give"_s, { EditStep::change(changed, { u"owner"_s, u"amount"_s }) }, {} }));
    }
    void show(const QString& query) { go(u"fairlead://page/analysis?period=all&"_s + query); }
    DataTable& shown() { return *find<DataTable>(u"reportTable"_s); }
    QStringList row(int row)
    {
        QStringList cells;
        for (int column = 0; column < shown().model()->columnCount(); ++column)
            cells.append(shown().model()->index(row, column).data().toString());
        return cells;
    }
    void open(int row, int column)
    {
        shown().setFocus();
        shown().setCurrentIndex(shown().model()->index(row, column));
        QTest::keyClick(&shown(), Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a report shows figures, bars and table of one answer, and every figure opens its deals")
{
    ReportDesk desk;
    desk.show(u"report=open&by=person"_s);
    CHECK(desk.row(0).mid(0, 3) == QStringList { u"Bea"_s, u"2"_s, u"$800"_s });
    CHECK(desk.row(2).mid(0, 3) == QStringList { u"Total"_s, u"3"_s, u"$800"_s });
    desk.open(0, 2);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Beta"_s });
    desk.back();
    CHECK(desk.window.page()->objectName() == u"reportPage"_s);
    desk.open(2, 1);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s });
    desk.back();
    auto* bars = desk.find<RankingBars>(u"rankingBars"_s);
    REQUIRE(bars->isVisible());
    auto* bar = bars->findChild<BarRow*>(u"bar-%1-button"_s.arg(desk.bea.id.toString()));
    REQUIRE(bar);
    CHECK(bar->data().share == 1);
    QTest::mouseClick(bar, Qt::LeftButton);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Beta"_s });
}

TEST_CASE("over time a report is a chart without gaps whose places open their deals")
{
    ReportDesk desk;
    desk.show(u"report=won&by=month"_s);
    CHECK(desk.row(0).mid(0, 3) == QStringList { u"November 2026"_s, u"1"_s, u"$1,200"_s });
    auto* chart = desk.find<TrendChart>(u"trendChart"_s);
    REQUIRE(chart->isVisible());
    chart->setFocus(Qt::TabFocusReason);
    CHECK(chart->accessibleDescription().startsWith(u"November 2026"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    CHECK(desk.names() == QStringList { u"Gamma"_s });
}

TEST_CASE("the address says report and split; a split that the next report knows is kept")
{
    ReportDesk desk;
    desk.show(u"report=won&by=person"_s);
    auto* tabs = desk.find<TabStrip>(u"reportTabs"_s);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    desk.session->settle();
    CHECK(desk.window.page()->address().query().contains(u"report=win-rate&by=person"_s));
    CHECK(desk.row(0).mid(1, 2) == QStringList { u"1"_s, u"0"_s });
    auto* splits = desk.find<PickerButton>(u"splitPicker"_s);
    emit splits->picked(u"month"_s);
    desk.session->settle();
    CHECK(desk.row(0).front() == u"November 2026"_s);
    auto* groups = desk.find<SegmentedSwitch>(u"reportGroups"_s);
    emit groups->chosen(QString::number(int(ReportGroup::Pipeline)));
    desk.session->settle();
    CHECK(desk.window.page()->address().query().contains(u"report=open&by=person"_s)); // what is open has no months
    desk.open(0, 1);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Beta"_s });
    desk.back();
    CHECK(desk.window.page()->address().query().contains(u"report=open&by=person"_s));
}

TEST_CASE("a report follows an edit, its undo and the language")
{
    ReportDesk desk;
    desk.show(u"report=won&by=person"_s);
    CHECK(desk.row(0).at(2) == u"$1,200"_s);
    desk.give(desk.deals[2], desk.ann, 50000);
    desk.session->settle();
    CHECK(desk.row(0).at(2) == u"$500"_s);
    desk.session->undo();
    desk.session->settle();
    CHECK(desk.row(0).at(2) == u"$1,200"_s);
    desk.session->setChinese(true);
    desk.session->settle();
    CHECK(desk.shown().model()->headerData(2, Qt::Horizontal) == u"赢单金额"_s);
    desk.find<QAction>(u"copyTable"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"人员\t机会数\t赢单金额\t"_s));
}

TEST_CASE("a table of a report is sorted by any column, its totals stay last")
{
    ReportResult report;
    report.columns = { { u"person"_s, { u"Person"_s, u"人员"_s }, ColumnKind::Text, {} },
        { u"rate"_s, { u"Rate"_s, u"率"_s }, ColumnKind::Percent, {} } };
    const auto add = [&report](const QString& name, const Ratio& rate) {
        report.rows.push_back({ name, { ReportCell::ofText(name), ReportCell::ofRate(rate) } });
    };
    add(u"Cid"_s, { 1, 2 });
    add(u"Ann"_s, {});
    add(u"Bea"_s, { 30, 40 });
    report.totals = ReportRow { u"total"_s, { ReportCell::ofText(u"Total"_s), ReportCell::ofRate({ 31, 42 }) } };
    ReportTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(report, ReportText(Format(false, QDate(2026, 11, 22)), false));
    const auto names = [&model] {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data().toString());
        return names.join(u' ');
    };
    const QPersistentModelIndex kept(model.index(2, 0));
    CHECK(names() == u"Cid Ann Bea Total"_s);
    model.sort(1, Qt::DescendingOrder);
    CHECK(names() == u"Bea Cid Ann Total"_s);
    CHECK(kept.row() == 0);
    model.sort(1, Qt::AscendingOrder);
    CHECK(names() == u"Cid Bea Ann Total"_s); // what is not known stands last, either way
    model.sort(0, Qt::AscendingOrder);
    CHECK(names() == u"Ann Bea Cid Total"_s);
    model.sort(-1, Qt::AscendingOrder);
    CHECK(names() == u"Cid Ann Bea Total"_s);
    CHECK(model.index(2, 1).data(Qt::ToolTipRole).toString().contains(u"30 of 40"_s));
    CHECK(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"fewer than ten"_s));
}

TEST_CASE("every report of the page is drawn as its look says, from an empty company to one with deals")
{
    ReportDesk desk;
    for (const ReportLook& look : pipelineReports().looks) {
        const ReportInfo* info = Reports::find(look.report);
        REQUIRE(info);
        CHECK((look.by.isEmpty() || info->by.contains(look.by)));
        for (const QString& by : info->by) {
            desk.show(u"report=%1&by=%2"_s.arg(look.report, by));
            const QUrlQuery now(desk.window.page()->address());
            CHECK(now.queryItemValue(u"report"_s) == look.report);
            CHECK(now.queryItemValue(u"by"_s) == by);
            const auto* rows = qobject_cast<const ReportTableModel*>(desk.shown().model());
            REQUIRE(rows);
            CHECK(rows->report().name == look.report);
            CHECK((look.value.isEmpty() || rows->report().columnOf(look.value) >= 0));
            CHECK((look.other.isEmpty() || rows->report().columnOf(look.other) >= 0));
        }
    }
}

TEST_CASE("a bridge stands step by step on what was before, and ends where it must")
{
    ReportResult report;
    report.name = u"bridge"_s;
    report.by = u"none"_s;
    report.columns = { { u"bar"_s, {}, ColumnKind::Text, {} }, { u"amount"_s, {}, ColumnKind::Money, {} } };
    const auto add = [&report](const QString& key, qint64 cents) {
        report.rows.push_back(
            { key, { ReportCell::ofText(key), ReportCell::ofMoney({ { cents, u"USD"_s }, { 1, u"EUR"_s } }) } });
    };
    add(u"opening"_s, 10000);
    add(u"new"_s, 5000);
    add(u"lost"_s, -12000);
    add(u"closing"_s, 3000);
    const ReportLook look { u"bridge"_s, u"amount"_s, ReportChart::Steps };
    const ReportText words(Format(false, QDate(2026, 11, 22)), false);
    REQUIRE(ReportBars::fits(report, look));
    const ReportBars drawn(report, look, words, u"USD"_s);
    REQUIRE(drawn.bars().series.size() == 4);
    CHECK(drawn.bars().series[0].values == QList<double> { 0, 100, 30, 0 });
    CHECK(drawn.bars().series[1].values == QList<double> { 100, 0, 0, 30 });
    CHECK(drawn.bars().series[2].values == QList<double> { 0, 50, 0, 0 });
    CHECK(drawn.bars().series[3].values == QList<double> { 0, 0, 120, 0 });
    CHECK(drawn.shownOf() == u"USD"_s);
    CHECK(drawn.rowOf(2) == u"lost"_s);
}

TEST_CASE("a period since any day of one's own restricts a report and stays in the address")
{
    ReportDesk desk;
    desk.go(u"fairlead://page/analysis?report=won&by=none&period=2026-11-18.."_s);
    CHECK(desk.row(0).at(1) == u"1"_s);
    CHECK(desk.find<PickerButton>(u"periodPicker"_s)->accessibleDescription() == u"Since 18 Nov"_s);
    desk.open(0, 1);
    CHECK(desk.names() == QStringList { u"Gamma"_s });
    desk.go(u"fairlead://page/analysis?report=won&by=none&period=2026-11-19.."_s);
    CHECK_FALSE(desk.shown().isVisible()); // nothing was won since
}
