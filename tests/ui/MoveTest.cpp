#include "Desk.h"

#include "pages/MoveDialog.h"
#include "pages/RecordDialog.h"
#include "widgets/DayPopup.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// The list of deals; the own company lets a move be dated back by ten days, and Alpha was opened five days ago.
struct MoveDesk : Desk
{
    QDate today = session->today();

    MoveDesk()
    {
        add(u"own_company"_s, [](Record& own) {
            own.set(u"name"_s, u"Us"_s).set(u"base_currency"_s, u"USD"_s).set(u"back_days"_s, qint64(10));
        });
        openedOn(0, today.addDays(-5));
        openedOn(3, today.addDays(-60));
    }
    void openedOn(size_t deal, QDate day)
    {
        change(deals[deal], u"opened_on"_s, [day](Record& record) { record.set(u"opened_on"_s, day); });
    }
    void choose(const QStringList& wanted)
    {
        names();
        table()->clearSelection();
        table()->setFocus();
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex index = table()->model()->index(row, 0);
            if (!wanted.contains(index.data().toString())) continue;
            table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    MoveDialog* dialog() { return window.findChild<MoveDialog*>(); }
    MoveDialog* ask(const QStringList& wanted)
    {
        choose(wanted);
        find<QAction>(u"moveToStage"_s)->trigger();
        REQUIRE(dialog());
        return dialog();
    }
    QComboBox* stage() { return dialog()->findChild<QComboBox*>(u"to_stageEdit"_s); }
    QLineEdit* day() { return dialog()->findChild<QLineEdit*>(u"happened_onEdit"_s); }
    QString fault() { return dialog()->findChild<QLabel*>(u"happened_onFaultLabel"_s)->text(); }
    void type(QLineEdit* line, QDate day)
    {
        line->selectAll();
        QTest::keyClicks(line, day.toString(Qt::ISODate));
    }
    void enter(QWidget* where)
    {
        QTest::keyClick(where, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        session->settle();
    }
    RecordId stageOf(size_t deal) { return get(deals[deal]).reference(u"stage"_s); }
    std::vector<Record> events(size_t deal)
    {
        std::vector<Record> events;
        (void)session->reader().records(
            session->catalog().type(u"stage_event"_s), "_v=1 ORDER BY n", {}, [&](const Record& event) {
                if (event.reference(u"opportunity"_s) == deals[deal].id) events.push_back(event);
            });
        return events;
    }
};

} // namespace

TEST_CASE("Enter moves the chosen deals to the next stage today, and undo takes all of them back")
{
    MoveDesk desk;
    desk.ask({ u"Alpha"_s, u"Delta"_s });
    CHECK(desk.stage()->currentData() == desk.stages.second.id.toString());
    CHECK(desk.day()->text() == desk.today.toString(Qt::ISODate));
    desk.enter(desk.stage());
    CHECK_FALSE(desk.dialog());
    CHECK(desk.stageOf(0) == desk.stages.second.id);
    CHECK(desk.stageOf(3) == desk.stages.second.id);
    CHECK(desk.events(0).back().date(u"happened_on"_s) == desk.today);
    desk.session->undo();
    CHECK(desk.stageOf(0) == desk.stages.first.id);
    CHECK(desk.stageOf(3) == desk.stages.first.id);
}

TEST_CASE("a move is dated back within the limit; a day that may not be is told at its field")
{
    MoveDesk desk;
    desk.ask({ u"Alpha"_s });
    desk.type(desk.day(), desk.today.addDays(1));
    desk.enter(desk.day());
    REQUIRE(desk.dialog());
    CHECK(desk.fault() == u"lies in the future"_s);
    desk.type(desk.day(), desk.today.addDays(-11));
    desk.enter(desk.day());
    CHECK(desk.fault().startsWith(u"lies further back than the own company allows: 10 day"_s));
    desk.type(desk.day(), desk.today.addDays(-6));
    desk.enter(desk.day());
    CHECK(desk.fault() == u"lies before the day on which the deal was opened"_s);
    CHECK(desk.events(0).size() == 1);
    desk.type(desk.day(), desk.today.addDays(-3));
    desk.enter(desk.day());
    CHECK_FALSE(desk.dialog());
    REQUIRE(desk.events(0).size() == 2);
    CHECK(desk.events(0).back().date(u"happened_on"_s) == desk.today.addDays(-3));
    desk.session->undo();
    CHECK(desk.stageOf(0) == desk.stages.first.id);
}

TEST_CASE("an end is asked for its reason and carries the day, an open stage is not")
{
    MoveDesk desk;
    desk.ask({ u"Delta"_s });
    auto* reason = desk.dialog()->findChild<QComboBox*>(u"close_reasonEdit"_s);
    CHECK_FALSE(reason->isVisible());
    desk.stage()->setCurrentIndex(desk.stage()->findData(desk.stages.won.id.toString()));
    CHECK(reason->isVisible());
    reason->setCurrentIndex(reason->findData(u"best_fit"_s));
    desk.type(desk.day(), desk.today.addDays(-4));
    desk.enter(desk.day());
    const Record deal = desk.get(desk.deals[3]);
    CHECK(deal.reference(u"stage"_s) == desk.stages.won.id);
    CHECK(deal.date(u"closed_on"_s) == desk.today.addDays(-4));
    CHECK(deal.text(u"close_reason"_s) == u"best_fit"_s);
    CHECK(desk.events(3).back().text(u"reason"_s) == u"best_fit"_s);
}

TEST_CASE("a move between open stages keeps its reason with the event")
{
    MoveDesk desk;
    desk.ask({ u"Alpha"_s });
    auto* why = desk.dialog()->findChild<QLineEdit*>(u"reasonEdit"_s);
    REQUIRE(why);
    CHECK(why->isVisible());
    QTest::keyClicks(why, u"budget is approved"_s);
    desk.enter(why);
    CHECK_FALSE(desk.dialog());
    CHECK(desk.stageOf(0) == desk.stages.second.id);
    CHECK(desk.events(0).back().text(u"reason"_s) == u"budget is approved"_s);
    CHECK(desk.get(desk.deals[0]).text(u"close_reason"_s).isEmpty());
}

TEST_CASE("the key and the palette ask for the stage of deals; other lists have no such action")
{
    MoveDesk desk;
    desk.choose({ u"Alpha"_s });
    desk.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(desk.table(), Qt::Key_M, Qt::ControlModifier);
    REQUIRE(desk.dialog());
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desk.dialog());
    const auto fromPalette = [&desk] {
        desk.window.openPalette(u">Move to"_s);
        desk.session->settle();
        QTest::keyClick(desk.find<QLineEdit>(u"paletteEdit"_s), Qt::Key_Return);
        desk.window.closePalette();
        return desk.dialog() != nullptr;
    };
    CHECK(fromPalette());
    desk.dialog()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.go(u"fairlead://page/customers"_s);
    CHECK_FALSE(fromPalette());
}

TEST_CASE("a day is chosen from the month below its field")
{
    MoveDesk desk;
    desk.ask({ u"Alpha"_s });
    desk.day()->findChild<QAction*>(u"happened_onDaysAction"_s)->trigger();
    auto* days = desk.dialog()->findChild<DayPopup*>();
    REQUIRE(days);
    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_Return);
    CHECK(desk.day()->text() == desk.today.addDays(-1).toString(Qt::ISODate));
}

TEST_CASE("the form asks for the day of a changed stage, and only the move is dated back")
{
    MoveDesk desk;
    RecordDialog form(desk.theme, *desk.session, desk.get(desk.deals[0]));
    form.show();
    auto* stage = form.findChild<QComboBox*>(u"stageEdit"_s);
    auto* day = form.findChild<QLineEdit*>(u"happened_onEdit"_s);
    REQUIRE(day);
    CHECK_FALSE(day->isVisible());
    stage->setCurrentIndex(stage->findData(desk.stages.third.id.toString()));
    CHECK(day->isVisible());
    QTest::keyClicks(form.findChild<QLineEdit*>(u"amountEdit"_s), u"2500"_s);
    desk.type(day, desk.today.addDays(-11));
    form.save();
    CHECK(form.isVisible());
    CHECK(form.findChild<QLabel*>(u"happened_onFaultLabel"_s)->isVisible());
    desk.type(day, desk.today.addDays(-2));
    form.save();
    CHECK_FALSE(form.isVisible());
    CHECK(desk.stageOf(0) == desk.stages.third.id);
    CHECK(desk.events(0).back().date(u"happened_on"_s) == desk.today.addDays(-2));
    QDate changed;
    (void)desk.session->reader().records(desk.session->catalog().type(u"deal_change"_s), "_v=1", {},
        [&](const Record& change) { changed = change.date(u"happened_on"_s); });
    CHECK(changed == desk.today);
    desk.session->undo();
    CHECK(desk.stageOf(0) == desk.stages.first.id);
    CHECK(desk.get(desk.deals[0]).isBlank(u"amount"_s));
}
