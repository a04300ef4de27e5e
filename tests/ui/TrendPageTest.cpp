#include "Desk.h"

#include "pages/TakeAway.h"
#include "pages/TrendPage.h"
#include "widgets/TrendChart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Gamma was won on 18 November 2026 for $ 1,200; all deals were opened that day.
struct TrendDesk : Desk
{
    TrendDesk()
    {
        change(deals[2], u"amount"_s, [](Record& deal) { deal.set(u"amount"_s, Money { 120000, u"USD"_s }); });
        show(TrendFigure::WonAmount);
    }
    void show(TrendFigure figure, const QString& by = u"month"_s)
    {
        go(u"fairlead://page/trends?period=year&figure=%1&by=%2"_s.arg(int(figure)).arg(by));
    }
    QAbstractItemModel& rows() { return *find<DataTable>(u"trendTable"_s)->model(); }
    QStringList row(int row)
    {
        QStringList cells;
        for (int column = 0; column < rows().columnCount(); ++column)
            cells.append(rows().index(row, column).data().toString());
        return cells;
    }
    int last() { return rows().rowCount() - 1; }
    TrendChart& chart() { return *find<TrendChart>(u"trendChart"_s); }
};

} // namespace

TEST_CASE("a trend shows sentence, bars and table of one answer")
{
    TrendDesk desk;
    CHECK(desk.last() == 11); // January to November, and the total
    CHECK(desk.row(10) == QStringList { u"November 2026"_s, u"1"_s, u"$1,200"_s, u"–"_s, u"–"_s });
    CHECK(desk.row(desk.last()).mid(0, 3) == QStringList { u"Total"_s, u"1"_s, u"$1,200"_s });
    CHECK(desk.row(0).at(1) == u"0"_s);
    desk.show(TrendFigure::NewDeals, u"quarter"_s);
    CHECK(desk.last() == 4);
    CHECK(desk.row(3).mid(0, 2) == QStringList { u"Q4 2026"_s, u"4"_s });
    desk.show(TrendFigure::WinRate, u"year"_s);
    CHECK(desk.row(0).mid(0, 3) == QStringList { u"2026"_s, u"1"_s, u"100.0 %"_s });
    desk.show(TrendFigure::OpenPipeline, u"year"_s);
    CHECK(desk.row(0).mid(0, 2) == QStringList { u"2026"_s, u"3"_s });
}

TEST_CASE("a bar opens the deals behind it by mouse and by keys, and back shows the trend again")
{
    TrendDesk desk;
    desk.chart().setFocus(Qt::TabFocusReason);
    CHECK(desk.chart().current() == 10);
    QTest::keyClick(&desk.chart(), Qt::Key_Return);
    CHECK(desk.names() == QStringList { u"Gamma"_s });
    desk.back();
    desk.chart().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&desk.chart(), Qt::Key_Left);
    QTest::keyClick(&desk.chart(), Qt::Key_Return);
    CHECK(desk.names().isEmpty());
    desk.back();
    desk.show(TrendFigure::NewDeals);
    QCoreApplication::processEvents();
    const QPoint bar = desk.chart().groupRect(10).center().toPoint();
    QTest::mouseClick(desk.window.windowHandle(), Qt::LeftButton, {}, desk.chart().mapTo(&desk.window, bar));
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s });
    desk.back();
    CHECK(desk.find<TrendPage>(u"trendPage"_s)->address().query().contains(u"figure=3"_s));
}

TEST_CASE("the trend follows an edit and its undo")
{
    TrendDesk desk;
    desk.change(desk.deals[2], u"amount"_s, [](Record& deal) { deal.set(u"amount"_s, Money { 50000, u"USD"_s }); });
    desk.session->settle();
    CHECK(desk.row(10).at(2) == u"$500"_s);
    desk.session->undo();
    desk.session->settle();
    CHECK(desk.row(10).at(2) == u"$1,200"_s);
}

TEST_CASE("a table is copied as text and as a table; a picture is saved as pixels or as lines")
{
    TrendDesk desk;
    desk.find<QAction>(u"copyTable"_s)->trigger();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    CHECK(copied->text().startsWith(u"Period\tDeals\tWon amount\tA year before\tChange\n"_s));
    CHECK(copied->text().contains(u"November 2026\t1\t$1,200\t"_s));
    CHECK(copied->html().contains(u"<th>Period</th>"_s));
    CHECK(copied->html().contains(u"<td>$1,200</td>"_s));
    const QTemporaryDir folder;
    CHECK(TakeAway::write(desk.chart(), folder.filePath(u"trend.png"_s)));
    CHECK(QImage(folder.filePath(u"trend.png"_s)).width() > 0);
    CHECK(TakeAway::write(desk.chart(), folder.filePath(u"trend.svg"_s)));
    QFile drawing(folder.filePath(u"trend.svg"_s));
    REQUIRE(drawing.open(QIODevice::ReadOnly));
    const QByteArray lines = drawing.readAll();
    CHECK(lines.contains("<svg"));
    CHECK(lines.contains("Won amount"));
    CHECK_FALSE(TakeAway::write(desk.chart(), folder.filePath(u"no/such/folder.svg"_s)));
}

TEST_CASE("a time without deals says so")
{
    TrendDesk desk;
    desk.go(u"fairlead://page/trends?period=lastyear&figure=0&by=month"_s);
    auto* empty = desk.find<TrendPage>(u"trendPage"_s)->findChild<QWidget*>(u"emptyPage"_s);
    REQUIRE(empty);
    CHECK(empty->isVisible());
    desk.show(TrendFigure::WonAmount);
    const auto* left = desk.find<TrendPage>(u"trendPage"_s)->findChild<QWidget*>(u"emptyPage"_s);
    CHECK((!left || !left->isVisible()));
}
