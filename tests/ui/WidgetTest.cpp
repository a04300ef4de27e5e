#include "testing/Strings.h"

#include "theme/Theme.h"
#include "widgets/DataTable.h"
#include "widgets/FilterBar.h"
#include "widgets/FilterChip.h"
#include "widgets/FunnelView.h"
#include "widgets/Label.h"
#include "widgets/NavigationRail.h"
#include "widgets/Palette.h"
#include "widgets/PaletteEdit.h"
#include "widgets/PickerButton.h"
#include "widgets/RailButton.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/ToastStack.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

// A dressed window; the theme outlives it and hands the application back its plain style.
struct Window
{
    Theme theme;
    std::unique_ptr<QWidget> widget;

    Window()
    {
        theme.setLessMotion(true);
        theme.apply(*qApp);
        widget = std::make_unique<QWidget>();
        widget->setLayout(new QVBoxLayout);
        widget->resize(900, 700);
    }
    ~Window()
    {
        widget.reset();
        QApplication::setStyle(u"Fusion"_s);
    }
    void show()
    {
        widget->show();
        widget->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(widget.get()));
    }
    template <class Child>
    Child* child(const QString& name) const
    {
        auto* found = widget->findChild<Child*>(name);
        REQUIRE(found);
        return found;
    }
};

} // namespace

TEST_CASE("the rail is walked with the arrow keys and opened with Enter")
{
    Window window;
    auto* rail = new NavigationRail(window.theme, window.widget.get());
    window.widget->layout()->addWidget(rail);
    rail->setGroups(
        { { u"Sales"_s, { { u"today"_s, u"go-home"_s, u"Today"_s }, { u"list"_s, u"user"_s, u"List"_s } } } },
        { { u"settings"_s, u"configure"_s, u"Settings"_s } });
    rail->setCurrent(u"today"_s);
    window.show();
    QSignalSpy opened(rail, &NavigationRail::activated);

    auto* today = window.child<RailButton>(u"rail-today-button"_s);
    today->setFocus(Qt::TabFocusReason);
    QTest::keyClick(today, Qt::Key_Down);
    CHECK(QApplication::focusWidget() == window.child<RailButton>(u"rail-list-button"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    REQUIRE(opened.size() == 1);
    CHECK(opened.at(0).at(0).toString() == u"list"_s);
    CHECK(rail->current() == u"today"_s); // the navigator decides, not the click
    CHECK(today->isChecked());
    CHECK(today->accessibleName() == u"Today"_s);
}

TEST_CASE("the rail narrows with the window and by choice")
{
    Window window;
    auto* rail = new NavigationRail(window.theme, window.widget.get());
    QSignalSpy collapsed(rail, &NavigationRail::collapsedChanged);
    rail->setWindowWidth(1440);
    CHECK(rail->width() == int(Size::RailWidth));
    rail->setWindowWidth(1280);
    CHECK(rail->width() == int(Size::RailCollapsed));
    CHECK(collapsed.isEmpty());
    rail->setWindowWidth(1440);
    rail->setCollapsed(true);
    CHECK(rail->isNarrow());
    CHECK(collapsed.size() == 1);
}

TEST_CASE("the palette asks once per change, drops late answers and hands on what is chosen")
{
    Window window;
    window.show();
    Palette palette(window.theme, window.widget.get());
    QSignalSpy asked(&palette, &Palette::queryChanged);
    QSignalSpy chosen(&palette, &Palette::chosen);
    palette.open();
    REQUIRE(asked.size() == 1);
    auto* edit = window.child<PaletteEdit>(u"paletteEdit"_s);
    auto* list = window.child<QListView>(u"paletteListView"_s);

    QTest::keyClicks(edit, u"hd"_s);
    REQUIRE(asked.size() == 3);
    palette.setResults(asked.at(1).at(1).toInt(), { { u"late"_s, {}, {}, u"Late"_s } }, {});
    CHECK(list->model()->rowCount() == 0);

    const QList<PaletteItem> items { { u"a"_s, u"Records"_s, {}, u"A"_s }, { u"b"_s, u"Actions"_s, {}, u"B"_s } };
    palette.setResults(asked.at(2).at(1).toInt(), items, u"2 results"_s);
    CHECK(list->model()->rowCount() == 4); // two headings
    QTest::keyClick(edit, Qt::Key_Down);
    CHECK(list->currentIndex().data().toString() == u"B"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.at(0).at(0).toString() == u"b"_s);
    CHECK(chosen.at(0).at(1).value<Qt::KeyboardModifiers>() == Qt::ControlModifier);
    CHECK_FALSE(palette.isOpen());
}

TEST_CASE("the palette asks nothing while an input method composes")
{
    Window window;
    window.show();
    Palette palette(window.theme, window.widget.get());
    palette.open(u"x"_s);
    QSignalSpy asked(&palette, &Palette::queryChanged);
    QSignalSpy closed(&palette, &Palette::closed);
    auto* edit = window.child<PaletteEdit>(u"paletteEdit"_s);
    edit->selectAll();

    QInputMethodEvent composing(u"heng"_s, {});
    QApplication::sendEvent(edit, &composing);
    CHECK(asked.isEmpty());
    QTest::keyClick(edit, Qt::Key_Escape);
    CHECK(closed.isEmpty());

    QInputMethodEvent committed;
    committed.setCommitString(u"恒"_s);
    QApplication::sendEvent(edit, &committed);
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0).toString() == u"恒"_s);
}

TEST_CASE("bars and steps of the funnel are clicked and reached by keys")
{
    Window window;
    auto* funnel = new FunnelView(window.theme, window.widget.get());
    window.widget->layout()->addWidget(funnel);
    FunnelStage first;
    first.id = u"q"_s;
    first.name = u"Qualify"_s;
    first.figure = u"212"_s;
    first.share = 1;
    first.conversion = u"69.8 %"_s;
    FunnelStage last = first;
    last.id = u"n"_s;
    last.share = 0.5;
    last.conversion.clear();
    funnel->setStages({ first, last });
    window.show();
    QSignalSpy stages(funnel, &FunnelView::stageClicked);
    QSignalSpy steps(funnel, &FunnelView::stepClicked);

    auto* bar = window.child<QAbstractButton>(u"funnel-q-button"_s);
    CHECK(bar->accessibleName() == u"Qualify: 212"_s);
    QTest::mouseClick(bar, Qt::LeftButton);
    REQUIRE(stages.size() == 1);
    CHECK(stages.at(0).at(0).toString() == u"q"_s);

    bar->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(steps.size() == 1);
    CHECK_FALSE(window.widget->findChild<QWidget*>(u"funnel-n-step-button"_s));
}

TEST_CASE("a toast undoes, and a fourth of a group joins the others")
{
    Window window;
    window.show();
    ToastStack toasts(window.theme, window.widget.get());
    QSignalSpy undone(&toasts, &ToastStack::undone);
    toasts.show({ u"1"_s, {}, u"Moved A"_s, u"Undo"_s });
    QTest::mouseClick(window.child<QAbstractButton>(u"toastActionButton"_s), Qt::LeftButton);
    REQUIRE(undone.size() == 1);
    CHECK(undone.at(0).at(0).toString() == u"1"_s);
    CHECK(toasts.count() == 0);

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    undone.clear();
    for (const QString& id : { u"2"_s, u"3"_s, u"4"_s, u"5"_s })
        toasts.show({ id, {}, u"Moved"_s, u"Undo"_s }, u"move"_s, [](int count) { return u"%1 moved"_s.arg(count); });
    CHECK(toasts.count() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(window.child<Toast>(u"toast"_s)->message().text == u"4 moved"_s);
    QTest::mouseClick(window.child<QAbstractButton>(u"toastActionButton"_s), Qt::LeftButton);
    REQUIRE(undone.size() == 4);
    CHECK(undone.at(0).at(0).toString() == u"5"_s);
}

TEST_CASE("the segmented switch moves with the arrow keys")
{
    Window window;
    auto* ways = new SegmentedSwitch(window.theme, u"View"_s, window.widget.get());
    window.widget->layout()->addWidget(ways);
    ways->addSegment(u"a"_s, u"A"_s);
    ways->addSegment(u"b"_s, u"B"_s);
    window.show();
    QSignalSpy chosen(ways, &SegmentedSwitch::chosen);
    auto* first = window.child<QAbstractButton>(u"a-segment"_s);
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Right);
    REQUIRE(chosen.size() == 1);
    CHECK(ways->current() == u"b"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(chosen.size() == 1); // the end
    QTest::mouseClick(first, Qt::LeftButton);
    CHECK(ways->current() == u"a"_s);
}

TEST_CASE("rows are opened with Enter and chosen with Space or their box, and widths come back")
{
    Window window;
    auto* table = new DataTable(window.theme, window.widget.get());
    window.widget->layout()->addWidget(table);
    QStandardItemModel model(3, 2);
    table->setModel(&model);
    table->setColumn(0, CellKind::Name);
    table->setChoosable(true);
    window.show();
    QSignalSpy opened(table, &DataTable::opened);
    table->setFocus(Qt::TabFocusReason);
    table->selectionModel()->setCurrentIndex(model.index(1, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(table->selectionModel()->isRowSelected(1));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.at(0).at(0).toModelIndex().row() == 1);
    const QRect cell = table->visualRect(model.index(2, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->choices().box(cell).center());
    CHECK(table->selectionModel()->selectedRows().size() == 2);

    table->setColumnWidth(1, 222);
    const QByteArray state = table->saveState();
    table->setColumnWidth(1, 80);
    CHECK(table->restoreState(state));
    CHECK(table->columnWidth(1) == 222);
    CHECK_FALSE(table->restoreState("something else"));
    table->setModel(nullptr);
}

TEST_CASE("a chip is edited by click and removed by Delete or its cross")
{
    Window window;
    auto* bar = new FilterBar(window.theme, window.widget.get());
    window.widget->layout()->addWidget(bar);
    bar->setConditions({ { u"team"_s, u"Team"_s, u"Process"_s } });
    window.show();
    QSignalSpy edited(bar, &FilterBar::editRequested);
    QSignalSpy removed(bar, &FilterBar::removeRequested);
    auto* chip = window.child<FilterChip>(u"filter-team-chip"_s);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(10, chip->height() / 2));
    CHECK(edited.size() == 1);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, chip->height() / 2));
    CHECK(removed.size() == 1);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(removed.size() == 2);
    CHECK(edited.size() == 1);
}

TEST_CASE("a picker changes by arrow keys and by its list")
{
    Window window;
    auto* picker = new PickerButton(window.theme, u"periodPicker"_s, {}, u"Period"_s, window.widget.get());
    window.widget->layout()->addWidget(picker);
    picker->setOptions({ { u"y"_s, u"This year"_s }, { u"q"_s, u"This quarter"_s } });
    picker->setCurrent(u"y"_s);
    window.show();
    QSignalSpy picked(picker, &PickerButton::picked);
    picker->setFocus(Qt::TabFocusReason);
    QTest::keyClick(picker, Qt::Key_Down);
    REQUIRE(picked.size() == 1);
    CHECK(picker->current() == u"q"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    auto* list = picker->findChild<QListView*>(u"pickerListView"_s);
    REQUIRE(list);
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(picker->current() == u"y"_s);
}

TEST_CASE("a label of several lines keeps the line breaks of its text")
{
    const Theme theme;
    Label label(theme, Type::Body, Ink::Text);
    label.setWordWrap(true);
    label.setText(u"one"_s);
    const int line = label.heightForWidth(500);
    label.setText(u"one\ntwo\nthree"_s);
    CHECK(label.heightForWidth(500) == 3 * line);
}
