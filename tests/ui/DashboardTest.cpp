#include "DashboardDesk.h"

#include "widgets/PickerButton.h"
#include "widgets/RowList.h"
#include "widgets/SearchEdit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("the declared dashboard answers from the first minute, each figure as its report does")
{
    DashboardDesk desk;
    CHECK(desk.board().count() == 15);
    CHECK(desk.row(u"Won"_s).at(1) == u"$1,200"_s);
    CHECK(desk.row(u"Open pipeline"_s).at(1) == u"$400"_s);
    CHECK(desk.row(u"Win rate"_s).at(1) == u"100.0 %"_s);
    CHECK(desk.row(u"New deals"_s).at(1) == u"4"_s);
    CHECK(desk.row(u"Funnel"_s).front() == u"Qualify"_s);
    CHECK(desk.row(u"Deals that need attention"_s).front().size() > 0);
    CHECK(desk.session->undoName() == u"change"_s); // looking stores nothing
    // A change is followed by all tiles, and so is its undo.
    desk.change(desk.deals[0], u"amount"_s, [](Record& deal) { deal.set(u"amount"_s, Money { 50000, u"USD"_s }); });
    CHECK(desk.row(u"Open pipeline"_s).at(1) == u"$500"_s);
    desk.session->undo();
    CHECK(desk.row(u"Open pipeline"_s).at(1) == u"$400"_s);
}

TEST_CASE("figures, bars and counts open the rows behind them, and back shows the dashboard again")
{
    DashboardDesk desk;
    desk.tile(u"Won"_s).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&desk.tile(u"Won"_s), Qt::Key_Return);
    CHECK(desk.names() == QStringList { u"Gamma"_s });
    desk.back();
    desk.settle();
    QTest::mouseClick(desk.tile(u"Open pipeline"_s).findChild<QWidget*>(u"figureButton"_s), Qt::LeftButton);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s });
    desk.back();
    desk.settle();
    QTest::mouseClick(
        desk.tile(u"Deals that need attention"_s).findChild<QWidget*>(u"tileCountLink"_s), Qt::LeftButton);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s });
    desk.back();
    desk.settle();
    auto* bar = desk.tile(u"Open by owner"_s).findChild<QAbstractButton*>(u"bar-none-button"_s);
    REQUIRE(bar);
    QTest::mouseClick(bar, Qt::LeftButton);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s });
    desk.back();
    CHECK(desk.window.page() == &desk.page());
}

TEST_CASE("a tile is dragged by its head and resized by its edge; each is one edit that undo takes back")
{
    DashboardDesk desk;
    const QStringList tiles = desk.titles();
    DashboardTile& won = desk.tile(u"Won"_s);
    const QPoint before = won.pos();
    DashboardDesk::drag(won, { won.width() / 2, 4 }, { 0, 600 });
    desk.settle();
    CHECK(desk.tile(u"Won"_s).pos().y() > before.y());
    CHECK(desk.session->undoName() == u"move a tile"_s);
    CHECK(desk.titles() == tiles);
    desk.session->undo();
    desk.settle();
    CHECK(desk.tile(u"Won"_s).pos() == before);

    DashboardTile& funnel = desk.tile(u"Funnel"_s);
    const QSize size = funnel.size();
    DashboardDesk::drag(funnel, { funnel.width() - 2, funnel.height() - 2 }, { 120, 120 });
    desk.settle();
    CHECK(desk.tile(u"Funnel"_s).width() > size.width());
    CHECK(desk.tile(u"Funnel"_s).height() > size.height());
    CHECK(desk.session->undoName() == u"resize a tile"_s);
    desk.session->undo();
    desk.settle();
    CHECK(desk.tile(u"Funnel"_s).size() == size);
}

TEST_CASE("the keyboard moves and resizes a tile in a mode of its own, and leaves it as it was")
{
    DashboardDesk desk;
    DashboardTile& won = desk.tile(u"Won"_s);
    const QRect before = won.geometry();
    const QString last = desk.session->undoName();
    won.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&won, Qt::Key_M);
    CHECK(desk.board().isMoving());
    QTest::keyClick(&won, Qt::Key_Down);
    CHECK(won.y() > before.y());
    QTest::keyClick(&won, Qt::Key_Escape);
    CHECK_FALSE(desk.board().isMoving());
    CHECK(won.geometry() == before);
    CHECK(desk.session->undoName() == last);
    QTest::keyClick(&won, Qt::Key_M);
    QTest::keyClick(&won, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&won, Qt::Key_Return);
    desk.settle();
    CHECK(desk.tile(u"Won"_s).width() > before.width());
    CHECK(desk.session->undoName() == u"resize a tile"_s);
}

TEST_CASE("a tile is chosen by a few letters, added where there is room, and removed")
{
    DashboardDesk desk;
    desk.find<QAction>(u"addTile"_s)->trigger();
    auto* search = desk.find<SearchEdit>(u"tileSearchEdit"_s);
    search->setText(u"opportunities: open"_s);
    emit search->asked(search->text());
    QTest::keyClick(search, Qt::Key_Return);
    desk.settle();
    CHECK(desk.titles().back() == u"Opportunities: Open"_s);
    CHECK(desk.row(u"Opportunities: Open"_s).front().size() > 0);
    emit desk.tile(u"Opportunities: Open"_s)
        .findChild<RowList*>()
        ->opened(u"opportunity:"_s + desk.deals[0].id.toString());
    CHECK(desk.window.page()->address().toString().contains(desk.deals[0].id.toString()));
    desk.back();
    desk.settle();
    desk.tile(u"Opportunities: Open"_s).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&desk.tile(u"Opportunities: Open"_s), Qt::Key_Delete);
    desk.settle();
    CHECK(desk.board().count() == 15);
    desk.session->undo();
    desk.settle();
    CHECK(desk.board().count() == 16);
}

TEST_CASE("a tile has its own title and period beside the page's")
{
    DashboardDesk desk;
    desk.act(u"New deals"_s, u"tileSetUp"_s);
    desk.find<QLineEdit>(u"tileTitleEdit"_s)->setText(u"Begun last year"_s);
    desk.find<PickerButton>(u"tile-period-picker"_s)->setCurrent(u"lastyear"_s);
    desk.find<QPushButton>(u"saveButton"_s)->click();
    desk.settle();
    CHECK(desk.row(u"Begun last year"_s).at(1) == u"0"_s);
    CHECK(desk.row(u"Won"_s).at(1) == u"$1,200"_s);
    desk.open(u"period=lastyear"_s);
    CHECK(desk.row(u"Won"_s).at(1) == u"$0"_s);
}

TEST_CASE("a tile tells its formula and gives away its table")
{
    DashboardDesk desk;
    desk.act(u"Won"_s, u"tileCopy"_s);
    CHECK(QGuiApplication::clipboard()->mimeData()->text().contains(u"Won\t$1,200"_s));
    desk.act(u"Open by owner"_s, u"tileFormula"_s);
    QStringList lines;
    for (const QAction* action : desk.find<QMenu>(u"formulaMenu"_s)->actions())
        lines.append(action->text());
    CHECK(lines.join(u'\n').contains(u"chance in force"_s));
    CHECK(lines.join(u'\n').contains(u"as of"_s));
}

TEST_CASE("further dashboards are tabs that are made, shared, deleted, and come back")
{
    DashboardDesk desk;
    desk.find<QAction>(u"makeDashboard"_s)->trigger();
    desk.find<QLineEdit>(u"nameEdit"_s)->setText(u"Team north"_s);
    desk.find<QPushButton>(u"saveButton"_s)->click();
    desk.settle();
    CHECK(desk.tabs().count() == 2);
    CHECK(desk.tabs().tabText(desk.tabs().currentIndex()) == u"Team north"_s);
    CHECK(desk.board().count() == 0);
    auto* empty = desk.page().findChild<QWidget*>(u"emptyPage"_s);
    REQUIRE(empty);
    CHECK(empty->isVisible());
    const QString address = desk.page().address().toString();
    emit desk.tabs().menuWanted(desk.tabs().currentView(), QPoint(10, 10));
    desk.choose(u"dashboardMenu"_s, u"removeDashboard"_s);
    CHECK(desk.tabs().count() == 1);
    CHECK(desk.board().count() == 15);
    desk.session->undo();
    desk.settle();
    CHECK(desk.tabs().count() == 2);
    desk.go(address);
    CHECK(desk.tabs().tabText(desk.tabs().currentIndex()) == u"Team north"_s);
}

TEST_CASE("the arranged overview stays at its tab, and goes back to how it was")
{
    DashboardDesk desk;
    desk.tile(u"Funnel"_s).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&desk.tile(u"Funnel"_s), Qt::Key_Delete);
    desk.settle();
    CHECK(desk.tabs().count() == 1);
    CHECK(desk.board().count() == 14);
    emit desk.tabs().menuWanted(desk.tabs().currentView(), QPoint(10, 10));
    desk.choose(u"dashboardMenu"_s, u"removeDashboard"_s);
    CHECK(desk.board().count() == 15);
}

TEST_CASE("choices of the pickers are kept with the dashboard when the person says so")
{
    DashboardDesk desk;
    desk.open(u"period=lastyear"_s);
    CHECK(desk.find<QWidget>(u"keepChoicesButton"_s)->isVisible());
    desk.find<QAction>(u"keepChoices"_s)->trigger();
    desk.settle();
    CHECK_FALSE(desk.find<QWidget>(u"keepChoicesButton"_s)->isVisible());
    CHECK(desk.page().address().toString().contains(u"period=lastyear"_s));
}

TEST_CASE("who goes elsewhere leaves no work behind, and finds all answered when he is back")
{
    DashboardDesk desk;
    desk.window.navigator().open(QUrl(u"fairlead://page/overview?period=all"_s));
    desk.window.navigator().open(QUrl(u"fairlead://page/opportunities?view=all"_s));
    desk.session->settle();
    desk.change(desk.deals[0], u"amount"_s, [](Record& deal) { deal.set(u"amount"_s, Money { 70000, u"USD"_s }); });
    desk.open(u"period=all"_s);
    CHECK(desk.row(u"Open pipeline"_s).at(1) == u"$700"_s);
}

TEST_CASE("a dashboard prints its picture and the table of every tile")
{
    DashboardDesk desk;
    std::optional<PrintSheet> taken;
    desk.page().print([&taken](PrintSheet sheet) { taken = std::move(sheet); });
    REQUIRE(taken);
    CHECK(std::holds_alternative<PrintPicture>(taken->blocks.front()));
    CHECK(taken->blocks.size() == 16);
    CHECK(taken->scope.contains(u"This year"_s));
}
