#include "CellsDesk.h"

#include "models/CellCopy.h"

#include <QAbstractTableModel>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct RangeDesk : CellsDesk
{
    RangeDesk()
    {
        change(deals[0], u"amount"_s, [](Record& deal) { deal.set(u"amount"_s, Money { 123450, u"USD"_s }); });
        change(deals[1], u"amount"_s, [](Record& deal) { deal.set(u"amount"_s, Money { 76550, u"USD"_s }); });
        change(deals[0], u"expected_close"_s, [](Record& deal) { deal.set(u"expected_close"_s, QDate(2026, 12, 24)); });
        session->settle();
    }
    QPoint middle(const QString& deal, const QString& field) { return table()->visualRect(cell(deal, field)).center(); }
    QStringList lines(Qt::KeyboardModifiers held)
    {
        QGuiApplication::clipboard()->clear();
        press(Qt::Key_C, held);
        return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    }
    CellRange& range() { return *table()->range(); }
};

/// A list of a million rows that counts how often it is asked what a cell says.
class LongModel : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex& = {}) const override { return 1'000'000; }
    int columnCount(const QModelIndex& = {}) const override { return 6; }
    QVariant data(const QModelIndex&, int role) const override
    {
        m_asked += role == Qt::DisplayRole;
        return role == Qt::DisplayRole ? QVariant(u"cell"_s) : QVariant();
    }
    qint64 asked() const { return m_asked; }

private:
    mutable qint64 m_asked = 0;
};

} // namespace

TEST_CASE("a rectangle of cells grows by Shift and arrows, by drag and by Shift and click; boxes are another matter")
{
    RangeDesk desk;
    desk.stand(u"Alpha"_s, u"expected_close"_s);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(desk.range().area().cells() == 4);
    CHECK_FALSE(desk.table()->selectionModel()->hasSelection());
    desk.press(Qt::Key_Escape);
    CHECK(desk.range().area().cells() == 1);

    QWidget* cells = desk.table()->viewport();
    QTest::mousePress(cells, Qt::LeftButton, {}, desk.middle(u"Alpha"_s, u"company"_s));
    QTest::mouseMove(cells, desk.middle(u"Beta"_s, u"stage"_s));
    QMouseEvent drag(QEvent::MouseMove, desk.middle(u"Delta"_s, u"owner"_s),
        cells->mapToGlobal(desk.middle(u"Delta"_s, u"owner"_s)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(cells, &drag);
    QTest::mouseRelease(cells, Qt::LeftButton, {}, desk.middle(u"Delta"_s, u"owner"_s));
    CHECK(desk.range().area() == CellRange::Area { 0, 2, 1, 4 });
    QTest::mouseClick(cells, Qt::LeftButton, Qt::ShiftModifier, desk.middle(u"Beta"_s, u"stage"_s));
    CHECK(desk.range().area() == CellRange::Area { 0, 1, 1, 2 });

    desk.press(Qt::Key_Space); // the rows of the range
    CHECK(desk.table()->selectionModel()->selectedRows().size() == 2);
    QTest::mouseClick(cells, Qt::LeftButton, {}, desk.middle(u"Gamma"_s, u"stage"_s));
    CHECK(desk.table()->selectionModel()->selectedRows().size() == 2);
    QTest::mouseClick(cells, Qt::LeftButton, Qt::ControlModifier, desk.middle(u"Gamma"_s, u"stage"_s));
    CHECK(desk.table()->selectionModel()->selectedRows().size() == 3);
    const QRect first = desk.table()->visualRect(desk.cell(u"Alpha"_s, u"name"_s));
    QTest::mouseClick(cells, Qt::LeftButton, Qt::ShiftModifier, desk.table()->choices().box(first).center());
    CHECK(desk.table()->selectionModel()->selectedRows().size() == 4);
}

TEST_CASE("a range is copied as a spreadsheet reads it, and with heads where they are wanted")
{
    RangeDesk desk;
    desk.stand(u"Alpha"_s, u"expected_close"_s);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_End, Qt::ShiftModifier);
    CHECK(desk.lines(Qt::ControlModifier) == QStringList { u"2026-12-24\t0\t1234.50"_s, u"\t0\t765.50"_s });
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    CHECK(html.contains(u"x:num=\"1234.50\""_s));
    CHECK(html.contains(u"<td style='mso-number-format:\"yyyy\\-mm\\-dd\"'>2026-12-24</td>"_s));
    const QStringList lines = desk.lines(Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"Expected close\tIn stage\tAmount"_s);

    desk.stand(u"Gamma"_s, u"name"_s);
    desk.lines(Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"Gamma"_s); // one cell is no line
}

TEST_CASE("text with tabs, breaks and quotes comes through the clipboard as it was")
{
    RangeDesk desk;
    const QString odd = u"\"Nord\"\twing\nsecond floor"_s;
    desk.change(desk.deals[2], u"next_step"_s, [&](Record& deal) { deal.set(u"next_step"_s, odd); });
    desk.stand(u"Delta"_s, u"next_step"_s);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const QList<QStringList> lines = CellCopy::linesOf(QGuiApplication::clipboard()->text());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].front().isEmpty());
    CHECK(lines[1].front() == odd);
}

TEST_CASE("the status line tells count, sum and mean of the range")
{
    RangeDesk desk;
    desk.stand(u"Alpha"_s, u"amount"_s);
    CHECK(desk.page().note().isEmpty());
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.page().note().contains(u"Sum $2,000"_s));
    CHECK(desk.page().note().contains(u"Mean $1,000"_s));
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.page().note().contains(u"2 filled"_s));
    desk.press(Qt::Key_Left);
    CHECK(desk.page().note().isEmpty());
}

TEST_CASE("the bar of the chosen leaves the last row room, has the fields of the type, and keeps clear of messages")
{
    RangeDesk desk;
    desk.window.resize(1280, 420);
    desk.stand(u"Alpha"_s, u"name"_s);
    const int before = desk.table()->verticalScrollBar()->maximum();
    desk.press(Qt::Key_Space);
    auto* bar = desk.find<QWidget>(u"bulkBar"_s);
    REQUIRE(bar->isVisible());
    CHECK(desk.table()->verticalScrollBar()->maximum() > before);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    const QRect last = desk.table()->visualRect(desk.cell(u"Gamma"_s, u"amount"_s));
    CHECK(desk.table()->viewport()->mapTo(&desk.window, last.bottomLeft()).y()
        < bar->mapTo(&desk.window, QPoint(0, 0)).y());
    CHECK(desk.page().footRoom() > bar->height());
    CHECK(bar->findChild<QWidget*>(u"change_ownerButton"_s));
    CHECK(bar->findChild<QWidget*>(u"change_expected_closeButton"_s));
    desk.press(Qt::Key_Up, Qt::ControlModifier);
    desk.press(Qt::Key_Space);
    CHECK_FALSE(bar->isVisible());
    CHECK(desk.page().footRoom() == 0);
}

TEST_CASE("a range over a million rows reads only what is seen")
{
    Theme theme;
    theme.apply(*qApp);
    LongModel model;
    DataTable table(theme);
    table.resize(900, 600);
    table.setModel(&model);
    table.setCellwise(true);
    table.show();
    table.selectionModel()->setCurrentIndex(model.index(0, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    table.grab();
    CHECK(table.range()->area().cells() == 6'000'000);
    CHECK(table.range()->contains(model.index(500'000, 3)));
    CHECK(model.asked() < 5'000);
    CHECK(table.selectionModel()->selection().isEmpty());
}
