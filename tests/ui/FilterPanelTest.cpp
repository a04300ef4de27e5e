#include "Desk.h"

#include "pages/FilterLineEditor.h"
#include "pages/ListPage.h"
#include "widgets/FilterChip.h"
#include "widgets/PickerButton.h"
#include "widgets/PickerPopup.h"
#include "widgets/QuietEdit.h"
#include "widgets/SidePane.h"
#include "widgets/ValueChips.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct FilterDesk : Desk
{
    FilterDesk()
    {
        QSettings().remove(u"lists"_s);
        go(u"fairlead://page/opportunities?view=all&group=none&filter="_s);
    }
    ~FilterDesk() { QSettings().remove(u"lists"_s); }
    QWidget* panel() { return find<QWidget>(u"filterPanel"_s); }
    void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        session->settle();
    }
    void open()
    {
        find<QAction>(u"filterPanelAction"_s)->trigger();
        settle();
    }
    void press(const QString& button)
    {
        QTest::mouseClick(panel()->findChild<QToolButton*>(button), Qt::LeftButton);
        settle();
    }
    FilterLineEditor* line(int at)
    {
        settle();
        const auto lines = panel()->findChildren<FilterLineEditor*>();
        REQUIRE(at < lines.size());
        return lines.at(at);
    }
    /// By keys alone: Enter opens the list, letters find, Enter chooses.
    void chooseByKeys(QWidget* picker, const QString& letters)
    {
        QTest::keyClick(picker, Qt::Key_Return);
        auto* popup = picker->findChild<PickerPopup*>();
        REQUIRE(popup);
        auto* search = popup->findChild<QuietEdit*>(u"pickerSearchEdit"_s);
        if (search) QTest::keyClicks(search, letters);
        settle();
        auto* list = popup->findChild<QListView*>(u"pickerListView"_s);
        const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, letters, 1);
        REQUIRE_FALSE(found.isEmpty());
        list->setCurrentIndex(found.front());
        QTest::keyClick(search ? static_cast<QWidget*>(search) : list, Qt::Key_Return);
        settle();
    }
    void chooseField(int at, const QString& name)
    {
        chooseByKeys(line(at)->findChild<PickerButton*>(u"filterFieldPicker"_s), name);
    }
    void chooseOperator(int at, const QString& words)
    {
        chooseByKeys(line(at)->findChild<PickerButton*>(u"filterOperatorPicker"_s), words);
    }
    QuietEdit* value(int at) { return line(at)->findChild<QuietEdit*>(u"filterValueEdit"_s); }
    /// Turns values on or off in the list of a condition, with the mouse.
    void choose(int at, const QStringList& titles)
    {
        auto* chips = line(at)->findChild<ValueChips*>();
        REQUIRE(chips);
        QTest::mouseClick(chips, Qt::LeftButton, {}, QPoint(chips->width() - 4, chips->height() / 2));
        auto* popup = line(at)->findChild<PickerPopup*>();
        REQUIRE(popup);
        auto* list = popup->findChild<QListView*>(u"pickerListView"_s);
        for (const QString& title : titles) {
            const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, title, 1);
            REQUIRE_FALSE(found.isEmpty());
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(found.front()).center());
        }
        popup->close();
        settle();
    }
    QStringList chips()
    {
        settle();
        QStringList names;
        for (const FilterChip* chip : find<QWidget>(u"filterBar"_s)->findChildren<FilterChip*>())
            names.append(chip->accessibleName());
        return names;
    }
    QString filter() { return QUrlQuery(window.page()->address()).queryItemValue(u"filter"_s, QUrl::FullyDecoded); }
};

} // namespace

TEST_CASE("a condition is built by keys, and the list follows while it is typed")
{
    FilterDesk desk;
    desk.open();
    CHECK(desk.panel()->isVisible());
    CHECK(desk.window.focusWidget() == desk.line(0)->findChild<PickerButton*>(u"filterFieldPicker"_s));
    desk.chooseField(0, u"Name"_s);
    CHECK(desk.names().size() == 4); // nothing is whole yet
    CHECK(desk.window.focusWidget() == desk.value(0));
    QTest::keyClicks(desk.value(0), u"a"_s);
    CHECK(desk.names().size() == 4);
    QTest::keyClicks(desk.value(0), u"l"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    CHECK(desk.chips() == QStringList { u"Filter: Name contains al"_s });
    CHECK(desk.find<QLabel>(u"filterCount"_s)->text() == u"1 of 4"_s);
    desk.chooseOperator(0, u"does not contain"_s);
    CHECK(desk.names() == QStringList { u"Beta"_s, u"Delta"_s, u"Gamma"_s });
    CHECK(desk.filter() == u"not name contains \"al\""_s);
    QTest::keyClick(desk.value(0), Qt::Key_Escape);
    CHECK_FALSE(desk.panel()->isVisible());
    CHECK(desk.window.focusWidget() == desk.table());
    CHECK(desk.names().size() == 3);
}

TEST_CASE("the builder waits for the input method")
{
    FilterDesk desk;
    desk.open();
    desk.chooseField(0, u"Name"_s);
    QTest::keyClicks(desk.value(0), u"Alpha"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    desk.value(0)->selectAll();
    QInputMethodEvent composing(u"ga"_s, {});
    QCoreApplication::sendEvent(desk.value(0), &composing);
    CHECK(desk.filter() == u"name contains \"Alpha\""_s);
    QInputMethodEvent done;
    done.setCommitString(u"Gam"_s);
    QCoreApplication::sendEvent(desk.value(0), &done);
    CHECK(desk.names() == QStringList { u"Gamma"_s });
}

TEST_CASE("values are chosen as chips and taken away again, and groups are enough by one line")
{
    FilterDesk desk;
    desk.open();
    desk.chooseField(0, u"Stage"_s);
    desk.choose(0, { u"Won"_s, u"Proposal"_s });
    CHECK(desk.names() == QStringList { u"Beta"_s, u"Gamma"_s });
    CHECK(desk.chips() == QStringList { u"Filter: Stage Won, Proposal"_s });
    QTest::keyClick(desk.line(0)->findChild<ValueChips*>(), Qt::Key_Backspace);
    CHECK(desk.names() == QStringList { u"Gamma"_s });

    desk.press(u"removeLineButton"_s);
    CHECK(desk.names().size() == 4);
    desk.press(u"addGroupButton"_s);
    desk.chooseField(0, u"Stage"_s);
    desk.choose(0, { u"Won"_s });
    desk.press(u"addInGroupButton"_s);
    desk.chooseField(1, u"Name"_s);
    QTest::keyClicks(desk.value(1), u"alp"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Gamma"_s });
    CHECK(desk.chips() == QStringList { u"Filter: Stage or name 2 condition(s)"_s });
    desk.press(u"addConditionButton"_s);
    desk.chooseField(2, u"Name"_s);
    QTest::keyClicks(desk.value(2), u"gam"_s);
    CHECK(desk.names() == QStringList { u"Gamma"_s });
    QTest::mouseClick(desk.panel()->findChild<QPushButton*>(u"clearFilterButton"_s), Qt::LeftButton);
    CHECK(desk.names().size() == 4);
}

TEST_CASE("a chip opens the builder at its condition, its cross takes it away, and what was typed is built on")
{
    FilterDesk desk;
    auto* edit = desk.find<QLineEdit>(u"opportunitiesFilterEdit"_s);
    edit->setText(u"=name contains a and amount is empty"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(desk.chips() == QStringList { u"Filter: Name contains a"_s, u"Filter: Amount is empty"_s });
    QTest::mouseClick(desk.find<FilterChip>(u"filter-0-chip"_s), Qt::LeftButton, {}, QPoint(10, 10));
    desk.settle();
    CHECK(desk.panel()->isVisible());
    CHECK(desk.window.focusWidget() == desk.value(0));
    CHECK(desk.value(0)->text() == u"a"_s);
    desk.value(0)->selectAll();
    QTest::keyClicks(desk.value(0), u"al"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    QTest::keyClick(desk.find<FilterChip>(u"filter-0-chip"_s), Qt::Key_Delete);
    CHECK(desk.names().size() == 4);
    CHECK(desk.panel()->findChildren<FilterLineEditor*>().size() >= 1);
    CHECK(desk.line(0)->findChild<PickerButton*>(u"filterFieldPicker"_s)->current() == u"amount"_s);
}

TEST_CASE("days are written in words or chosen, and what cannot be read is told when the field is left")
{
    FilterDesk desk;
    const QDate today = desk.session->today();
    desk.change(
        desk.deals[0], u"expected_close"_s, [&](Record& deal) { deal.set(u"expected_close"_s, today.addDays(9)); });
    desk.open();
    desk.chooseField(0, u"Expected close"_s);
    QTest::keyClicks(desk.value(0), u"next 9 days"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    CHECK(desk.filter() == u"expected_close = next 9 days"_s);
    desk.value(0)->selectAll();
    QTest::keyClicks(desk.value(0), u"someday"_s);
    CHECK(desk.filter().isEmpty());
    auto* fault = desk.line(0)->findChild<QLabel*>(u"filterFaultLabel"_s);
    CHECK_FALSE(fault->isVisible());
    QTest::keyClick(desk.value(0), Qt::Key_Return);
    CHECK(fault->isVisible());
    desk.value(0)->findChild<QAction*>(u"filterDaysAction"_s)->trigger();
    auto* popup = desk.line(0)->findChild<PickerPopup*>();
    REQUIRE(popup);
    emit popup->picked(u"last week"_s);
    popup->close();
    CHECK(desk.value(0)->text() == u"last week"_s);
    CHECK(desk.filter() == u"expected_close = last week"_s);
    CHECK(desk.names().isEmpty());
}

TEST_CASE("a filter too deep for the builder is kept as written, and beside it one builds on")
{
    FilterDesk desk;
    const QString deep = u"(name = Alpha and amount is empty) or name = Gamma"_s;
    desk.go(u"fairlead://page/opportunities?view=all&filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(deep)));
    CHECK(desk.names() == QStringList { u"Alpha"_s, u"Gamma"_s });
    desk.open();
    auto* edit = desk.panel()->findChild<QuietEdit*>(u"filterAdvancedEdit"_s);
    REQUIRE(edit);
    CHECK(edit->text() == u"(name = \"Alpha\" and amount is empty) or name = \"Gamma\""_s);
    desk.press(u"addConditionButton"_s);
    desk.chooseField(0, u"Name"_s);
    QTest::keyClicks(desk.value(0), u"alp"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    CHECK(desk.filter().startsWith(u"((name = \"Alpha\" and amount is empty) or name = \"Gamma\")"_s));
}

TEST_CASE("the builder stands beside a wide list and over a narrow one")
{
    FilterDesk desk;
    desk.open();
    auto* panel = desk.panel();
    CHECK(desk.table()->geometry().right() < panel->geometry().left());
    desk.window.resize(900, 700);
    desk.settle();
    CHECK(desk.table()->geometry().right() > panel->geometry().left());
    CHECK(panel->isVisible());
}
