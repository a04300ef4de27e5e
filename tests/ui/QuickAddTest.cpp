#include "Desk.h"

#include "pages/FieldEditor.h"
#include "pages/ListConfig.h"
#include "pages/QuickAdd.h"
#include "pages/RecordDialog.h"
#include "pages/RecordPage.h"
#include "shell/KeysDialog.h"
#include "shell/UndoList.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/Toast.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct QuickDesk : Desk
{
    QuickDesk()
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    QuickAdd* box() { return find<QuickAdd>(u"quickAdd"_s); }
    QuickAdd* open(const QString& kind)
    {
        box()->open(kind);
        return box();
    }
    QLineEdit* field(const QString& name)
    {
        auto* found = box()->findChild<QLineEdit*>(name);
        if (!found) FAIL("no field " << name.toStdString());
        return found;
    }
    QLineEdit* line() { return field(u"quickLineEdit"_s); }
    void enter(Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, modifiers);
        session->settle();
    }
    std::vector<Record> all(const QString& type)
    {
        std::vector<Record> records;
        (void)session->reader().records(session->catalog().type(type), "_v=1 ORDER BY n", {},
            [&records](const Record& record) { records.push_back(record); });
        return records;
    }
};

} // namespace

TEST_CASE("New opens one popover with the kind of the page, and Enter adds the deal with what was typed")
{
    QuickDesk desk;
    desk.add(u"company"_s, [](Record& record) { record.set(u"name"_s, u"Norvdal"_s); });
    desk.find<QToolButton>(u"createButton"_s)->click();
    REQUIRE(desk.box()->isVisible());
    CHECK(desk.box()->findChild<SegmentedSwitch*>()->current() == u"opportunity"_s);
    REQUIRE(QApplication::focusWidget() == desk.line());
    QTest::keyClicks(desk.line(), u"Boards"_s);
    auto* company = desk.box()->findChild<QComboBox*>(u"companyEdit"_s);
    REQUIRE(company);
    company->setCurrentIndex(company->findText(u"Norvdal"_s));
    desk.field(u"amountEdit"_s)->setText(u"4500"_s);
    desk.field(u"expected_closeEdit"_s)->setText(u"2026-12-31"_s);
    const size_t before = desk.all(u"opportunity"_s).size();
    desk.enter();
    CHECK_FALSE(desk.box()->isVisible());
    const auto deals = desk.all(u"opportunity"_s);
    REQUIRE(deals.size() == before + 1);
    CHECK(deals.back().title() == u"Boards"_s);
    CHECK(deals.back().date(u"expected_close"_s) == QDate(2026, 12, 31));
    CHECK(deals.back().reference(u"stage"_s) == desk.stages.first.id);
    CHECK_FALSE(deals.back().reference(u"company"_s).isNull());
    CHECK(desk.window.findChild<Toast*>()->message().action == u"Undo"_s);
    desk.session->undo();
    CHECK(desk.all(u"opportunity"_s).size() == before);
}

TEST_CASE("what is wrong is said at its field and nothing is saved")
{
    QuickDesk desk;
    const size_t before = desk.all(u"opportunity"_s).size();
    desk.open(u"opportunity"_s);
    desk.enter();
    CHECK(desk.box()->isVisible());
    CHECK(desk.box()->findChild<QLabel*>(u"nameFaultLabel"_s)->isVisible());
    QTest::keyClicks(desk.line(), u"Boards"_s);
    desk.field(u"amountEdit"_s)->setFocus();
    QTest::keyClicks(desk.field(u"amountEdit"_s), u"much"_s);
    desk.enter();
    CHECK(desk.box()->isVisible());
    CHECK(QApplication::focusWidget() == desk.field(u"amountEdit"_s));
    CHECK(desk.all(u"opportunity"_s).size() == before);
}

TEST_CASE("a contact comes with the company he works for, as one act")
{
    QuickDesk desk;
    const Record company = desk.add(u"company"_s, [](Record& record) { record.set(u"name"_s, u"Norvdal"_s); });
    desk.open(u"contact"_s);
    QTest::keyClicks(desk.line(), u"Emma Berg"_s);
    auto* box = desk.box()->findChild<QComboBox*>(u"companyEdit"_s);
    REQUIRE(box);
    box->setCurrentIndex(box->findText(u"Norvdal"_s));
    desk.enter();
    const auto posts = desk.all(u"employment"_s);
    REQUIRE(posts.size() == 1);
    CHECK(posts.front().reference(u"company"_s) == company.id);
    CHECK(posts.front().reference(u"contact"_s) == desk.all(u"contact"_s).back().id);
    desk.session->undo();
    CHECK(desk.all(u"employment"_s).empty());
    CHECK(desk.all(u"contact"_s).empty());
}

TEST_CASE("all fields of a contact begin with the company that was chosen")
{
    QuickDesk desk;
    const Record company = desk.add(u"company"_s, [](Record& record) { record.set(u"name"_s, u"Norvdal"_s); });
    desk.open(u"contact"_s);
    QTest::keyClicks(desk.line(), u"Emma Berg"_s);
    auto* box = desk.box()->findChild<QComboBox*>(u"companyEdit"_s);
    REQUIRE(box);
    box->setCurrentIndex(box->findText(u"Norvdal"_s));
    desk.find<QPushButton>(u"quickMoreButton"_s)->click();
    desk.find<RecordDialog>(u"contactDialog"_s)->save();
    const auto posts = desk.all(u"employment"_s);
    REQUIRE(posts.size() == 1);
    CHECK(posts.front().reference(u"company"_s) == company.id);
    CHECK(posts.front().reference(u"contact"_s) == desk.all(u"contact"_s).back().id);
}

TEST_CASE("the day in the line goes into its field, and a day typed there wins")
{
    QuickDesk desk;
    desk.open(u"task"_s);
    const QDate tomorrow = desk.session->today().addDays(1);
    QTest::keyClicks(desk.line(), u"send plan tomorrow 14:00"_s);
    CHECK(desk.field(u"due_onEdit"_s)->text() == tomorrow.toString(Qt::ISODate));
    CHECK(desk.box()->findChild<QLabel*>(u"quickMeaningLabel"_s)->text() == u"at 14:00"_s);
    desk.enter();
    REQUIRE(desk.all(u"task"_s).size() == 1);
    const Record task = desk.all(u"task"_s).front();
    CHECK(task.title() == u"send plan"_s);
    CHECK(task.date(u"due_on"_s) == tomorrow);
    CHECK(task.number(u"due_time"_s) == 14 * 60);

    desk.open(u"appointment"_s);
    CHECK(desk.field(u"start_onEdit"_s)->text() == desk.session->today().toString(Qt::ISODate));
    QTest::keyClicks(desk.line(), u"Visit Acme tomorrow 9:30"_s);
    desk.field(u"start_onEdit"_s)->setText(tomorrow.addDays(6).toString(Qt::ISODate));
    desk.enter();
    REQUIRE(desk.all(u"appointment"_s).size() == 1);
    const Record visit = desk.all(u"appointment"_s).front();
    CHECK(visit.date(u"start_on"_s) == tomorrow.addDays(6));
    CHECK(visit.date(u"end_on"_s) == tomorrow.addDays(6));
    CHECK(visit.number(u"start_minute"_s) == 9 * 60 + 30);
}

TEST_CASE("Esc keeps what was typed, another kind takes the name along, and the whole form gets it")
{
    QuickDesk desk;
    desk.open(u"customer"_s);
    QTest::keyClicks(desk.line(), u"Ostrmoor"_s);
    desk.field(u"cityEdit"_s)->setText(u"Bergen"_s);
    QTest::keyClick(desk.line(), Qt::Key_Escape);
    CHECK_FALSE(desk.box()->isVisible());
    CHECK(desk.all(u"company"_s).empty());
    desk.open(u"customer"_s);
    CHECK(desk.line()->text() == u"Ostrmoor"_s);
    CHECK(desk.field(u"cityEdit"_s)->text() == u"Bergen"_s);
    emit desk.find<PickerButton>(u"quickMorePicker"_s)->picked(u"product"_s);
    QCoreApplication::processEvents();
    CHECK(desk.line()->text() == u"Ostrmoor"_s);
    emit desk.box()->findChild<SegmentedSwitch*>()->chosen(u"customer"_s);
    QCoreApplication::processEvents();
    CHECK(desk.field(u"cityEdit"_s)->text() == u"Bergen"_s);
    desk.line()->setText(u"Ostrmoor"_s);
    desk.find<QPushButton>(u"quickMoreButton"_s)->click();
    auto* form = desk.find<RecordDialog>(u"companyDialog"_s);
    CHECK(form->findChild<QLineEdit*>(u"nameEdit"_s)->text() == u"Ostrmoor"_s);
    CHECK(form->findChild<QLineEdit*>(u"cityEdit"_s)->text() == u"Bergen"_s);
    form->save();
    REQUIRE(desk.all(u"company"_s).size() == 1);
    CHECK(desk.all(u"company"_s).front().number(u"is_customer"_s) == 1);
    desk.open(u"customer"_s);
    CHECK(desk.line()->text().isEmpty());
}

TEST_CASE("every kind that has a list can be added, and none is saved without what it requires")
{
    QuickDesk desk;
    for (const ListConfig& config : listConfigs()) {
        CAPTURE(config.kind.toStdString());
        desk.open(config.kind);
        REQUIRE_FALSE(desk.box()->findChildren<FieldEditor*>().isEmpty());
        const size_t before = desk.all(desk.session->catalog().resolve(config.kind).type->name()).size();
        const auto* title = desk.session->catalog().resolve(config.kind).type->titleField();
        if (title && title->required) {
            desk.enter();
            CHECK(desk.box()->isVisible());
            CHECK(desk.all(desk.session->catalog().resolve(config.kind).type->name()).size() == before);
        }
        desk.box()->close();
    }
}

TEST_CASE("Ctrl+Enter saves and opens the page of the record; Tab stays inside the popover")
{
    QuickDesk desk;
    desk.open(u"lead"_s);
    for (int step = 0; step < 20; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(desk.box()->isAncestorOf(QApplication::focusWidget()));
    }
    desk.line()->setFocus();
    QTest::keyClicks(desk.line(), u"Fair in May"_s);
    QSignalSpy further(&desk.window, &MainWindow::furtherWanted);
    desk.enter(Qt::ControlModifier);
    REQUIRE(desk.all(u"lead"_s).size() == 1);
    CHECK(qobject_cast<RecordPage*>(desk.window.page()));
    CHECK(desk.window.navigator().current().toString().contains(desk.all(u"lead"_s).front().id.toString()));
    CHECK(further.isEmpty());
}

TEST_CASE("Ctrl+Enter on a row of a list opens the record in a further window")
{
    QuickDesk desk;
    QSignalSpy further(&desk.window, &MainWindow::furtherWanted);
    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
    QTest::keyClick(desk.table(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(further.size() == 1);
    CHECK(further.front().front().toUrl().toString().startsWith(u"fairlead://opportunity/"_s));
    CHECK_FALSE(qobject_cast<RecordPage*>(desk.window.page()));
}

TEST_CASE("a question mark opens the keys, except where it is typed")
{
    QuickDesk desk;
    desk.open(u"task"_s);
    QTest::keyClicks(desk.line(), u"why?"_s);
    CHECK(desk.line()->text() == u"why?"_s);
    CHECK_FALSE(desk.window.findChild<KeysDialog*>());
    desk.box()->close();
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Question);
    auto* keys = desk.find<KeysDialog>(u"keysDialog"_s);
    CHECK(keys->isVisible());
    keys->reject();
}

TEST_CASE("the arrow beside the undo button and a right click on it open the list of what was done")
{
    QuickDesk desk;
    desk.rename(desk.deals[0], u"Renamed"_s);
    desk.find<QToolButton>(u"undoListButton"_s)->click();
    auto* list = desk.find<UndoList>(u"undoList"_s);
    CHECK(list->isVisible());
    delete list;
    auto* undo = desk.find<QToolButton>(u"undoButton"_s);
    emit undo->customContextMenuRequested(undo->rect().center());
    list = desk.find<UndoList>(u"undoList"_s);
    CHECK(list->isVisible());
    delete list;
}
