#pragma once
#include "Desk.h"

#include "pages/DashboardPage.h"
#include "pages/TileBoard.h"
#include "pages/TileBody.h"
#include "widgets/TabStrip.h"

#include <QMenu>
#include <QMouseEvent>
#include <QStandardItemModel>

namespace fairlead::ui {

/// Gamma was won for $ 1,200; Alpha ($ 400), Beta and Delta are open. All were opened on 18 November 2026.
struct DashboardDesk : Desk
{
    DashboardDesk()
    {
        change(deals[2], QStringLiteral("amount"), [](Record& deal) {
            deal.set(QStringLiteral("amount"), Money { 120000, QStringLiteral("USD") });
        });
        change(deals[0], QStringLiteral("amount"), [](Record& deal) {
            deal.set(QStringLiteral("amount"), Money { 40000, QStringLiteral("USD") });
        });
        open();
    }
    void open(const QString& query = QStringLiteral("period=year"))
    {
        go(QStringLiteral("fairlead://page/overview?") + query);
        settle();
    }
    void settle()
    {
        session->settle();
        for (int round = 0; round < 100 && !page().isSettled(); ++round)
            session->settle();
        REQUIRE(page().isSettled());
    }
    DashboardPage& page() { return *find<DashboardPage>(QStringLiteral("dashboardPage")); }
    TileBoard& board() { return *find<TileBoard>(QStringLiteral("tileBoard")); }
    TabStrip& tabs() { return *find<TabStrip>(QStringLiteral("dashboardTabs")); }
    DashboardTile& tile(const QString& title)
    {
        for (int i = 0; i < board().count(); ++i)
            if (board().at(i).title() == title) return board().at(i);
        FAIL("no tile " << title.toStdString());
        std::abort();
    }
    QStringList titles()
    {
        QStringList titles;
        for (int i = 0; i < board().count(); ++i)
            titles.append(board().at(i).title());
        return titles;
    }
    /// The first cells of a tile's table.
    QStringList row(const QString& title, int row = 0)
    {
        settle();
        QStandardItemModel table;
        tile(title).body().fill(table);
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.index(row, column).data().toString());
        return cells;
    }
    static void drag(DashboardTile& tile, const QPoint& from, const QPoint& by)
    {
        QTest::mousePress(&tile, Qt::LeftButton, {}, from);
        const QPoint screen = tile.mapToGlobal(from);
        for (const QPoint& step : { by / 2, by }) {
            QMouseEvent move(QEvent::MouseMove, tile.mapFromGlobal(screen + step), screen + step, Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&tile, &move);
        }
        QTest::mouseRelease(&tile, Qt::LeftButton);
    }
    void choose(const QString& menu, const QString& action)
    {
        auto* found = find<QMenu>(menu)->findChild<QAction*>(action);
        REQUIRE(found);
        found->trigger();
        delete find<QMenu>(menu);
        settle();
    }
    void act(const QString& title, const QString& action)
    {
        emit tile(title).menuWanted(QPoint(10, 10));
        choose(QStringLiteral("tileMenu"), action);
    }
};

} // namespace fairlead::ui
