#include "CalendarDesk.h"

#include "pages/CalendarOutcomeDialog.h"
#include "pages/LooseTaskList.h"
#include "widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTextEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a drag moves an appointment to another day and time, and undo takes it back")
{
    CalendarDesk desk;
    CHECK(desk.times("Call") == u"18 10:00-11:00"_s);
    desk.drag(desk.pointOf(desk.today, 630), desk.pointOf(desk.today.addDays(1), 14 * 60 + 30));
    CHECK(desk.times("Call") == u"19 14:00-15:00"_s);
    desk.undo();
    CHECK(desk.times("Call") == u"18 10:00-11:00"_s);
}

TEST_CASE("a drag into the band of whole days takes the hours away, one out of it gives an hour")
{
    CalendarDesk desk;
    desk.drag(desk.pointOf(desk.today, 630), desk.pointOf(desk.today.addDays(2)));
    CHECK(desk.times("Call") == u"20"_s);
    desk.drag(desk.pointOf(desk.today.addDays(2)), desk.pointOf(desk.today, 9 * 60));
    CHECK(desk.times("Call") == u"18 09:00-10:00"_s);
}

TEST_CASE("an edge makes an appointment longer, with Ctrl a drag leaves it and makes a copy")
{
    CalendarDesk desk;
    const QRect box = desk.view().rectOf(desk.item("Call"));
    desk.drag({ box.center().x(), box.bottom() - 1 }, desk.pointOf(desk.today, 12 * 60));
    CHECK(desk.times("Call") == u"18 10:00-12:00"_s);
    desk.drag({ box.center().x(), box.top() + 1 }, desk.pointOf(desk.today, 9 * 60));
    CHECK(desk.times("Call") == u"18 09:00-12:00"_s);
    desk.drag(desk.pointOf(desk.today, 600), desk.pointOf(desk.today.addDays(-1), 600), Qt::ControlModifier);
    CHECK(desk.page().model().items().size() == 2);
    CHECK(desk.page().model().items().front().from == desk.today.addDays(-1));
    desk.undo();
    CHECK(desk.page().model().items().size() == 1);
}

TEST_CASE("a drag over empty hours opens a line; Enter saves what it says, Esc leaves nothing")
{
    CalendarDesk desk;
    const auto line = [&] { return desk.page().findChild<QLineEdit*>(u"calendarLineEdit"_s); };
    const QDate friday = desk.today.addDays(2);
    desk.drag(desk.pointOf(friday, 13 * 60), desk.pointOf(friday, 14 * 60 + 15));
    REQUIRE(line());
    QTest::keyClick(line(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(line());
    CHECK(desk.page().model().items().size() == 1);
    desk.drag(desk.pointOf(friday, 13 * 60), desk.pointOf(friday, 14 * 60 + 15));
    QTest::keyClicks(line(), u"Visit Acme"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    CHECK(desk.times("Visit Acme") == u"20 13:00-14:30"_s);
    CHECK(desk.item("Visit Acme").layer == CalendarLayer::Visit);
    CHECK(desk.item("Visit Acme").owner == desk.li.id);
    desk.undo();
    CHECK_FALSE(desk.has("Visit Acme"));
}

TEST_CASE("everything is done by keys: choose, move, length, copy, paste, delete, new")
{
    CalendarDesk desk;
    desk.item("Call");
    desk.view().setFocus();
    desk.key(Qt::Key_Tab);
    REQUIRE(desk.view().chosen());
    desk.key(Qt::Key_Down, Qt::AltModifier);
    desk.key(Qt::Key_Right, Qt::AltModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.times("Call") == u"19 10:15-11:30"_s);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    desk.key(Qt::Key_Right);
    CHECK_FALSE(desk.view().chosen());
    desk.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.page().model().items().size() == 2);
    CHECK(desk.page().model().items().back().from == desk.today.addDays(2));
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Delete);
    CHECK(desk.page().model().items().size() == 1);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_N);
    auto* line = desk.find<QLineEdit>(u"calendarLineEdit"_s);
    QTest::keyClicks(line, u"电话 何立 15:30"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(desk.item("电话 何立").layer == CalendarLayer::Call);
    CHECK(*desk.item("电话 何立").start == 15 * 60 + 30);
}

TEST_CASE("digits choose the view, Home goes to today, the pages turn")
{
    CalendarDesk desk;
    const auto mode = [&] { return desk.page().findChild<SegmentedSwitch*>()->current(); };
    desk.view().setFocus();
    for (const auto& [key, id] :
        { std::pair(Qt::Key_4, u"month"_s), std::pair(Qt::Key_1, u"day"_s), std::pair(Qt::Key_2, u"workweek"_s),
            std::pair(Qt::Key_5, u"agenda"_s), std::pair(Qt::Key_3, u"week"_s) }) {
        desk.key(key);
        CHECK(mode() == id);
    }
    desk.key(Qt::Key_PageDown);
    CHECK_FALSE(desk.has("Call"));
    CHECK(desk.page().model().anchor() == desk.today.addDays(7));
    desk.key(Qt::Key_Home);
    CHECK(desk.has("Call"));
    CHECK(desk.window.navigator().current().toString().contains(u"day=2026-11-18"_s));
}

TEST_CASE("in a month a drag changes the day and keeps the time")
{
    CalendarDesk desk;
    desk.show("month");
    const QPoint from = desk.view().rectOf(desk.item("Call")).center();
    desk.drag(from, desk.pointOf(desk.today.addDays(6)));
    CHECK(desk.times("Call") == u"24 10:00-11:00"_s);
}

TEST_CASE("of a series one occurrence is moved, or all of them")
{
    CalendarDesk desk;
    const QDate monday = desk.today.addDays(-2);
    desk.plan("Weekly", monday.addDays(-14), 540, 600, "FREQ=WEEKLY;BYDAY=MO");
    CHECK(desk.times("Weekly") == u"16 09:00-10:00"_s);
    const auto moveToTuesday = [&] { desk.drag(desk.pointOf(monday, 570), desk.pointOf(monday.addDays(1), 690)); };
    moveToTuesday();
    desk.chooseReach(0);
    CHECK(desk.times("Weekly") == u"17 11:00-12:00"_s);
    CHECK_FALSE(desk.item("Weekly").seriesDay.isValid());
    desk.undo();
    moveToTuesday();
    desk.chooseReach(1);
    CHECK(desk.times("Weekly") == u"17 11:00-12:00"_s);
    CHECK(desk.item("Weekly").seriesDay == monday.addDays(1));
    desk.key(Qt::Key_PageDown);
    CHECK(desk.times("Weekly") == u"24 11:00-12:00"_s);
    desk.undo();
    CHECK(desk.times("Weekly") == u"23 09:00-10:00"_s);
    desk.view().choose(&desk.item("Weekly"));
    desk.key(Qt::Key_Delete);
    desk.chooseReach(0);
    CHECK_FALSE(desk.has("Weekly"));
    desk.key(Qt::Key_PageUp);
    CHECK(desk.has("Weekly"));
}

TEST_CASE("a task without a time is dropped into the hours, or planned by Enter, and finished by Space")
{
    CalendarDesk desk;
    const Record task = desk.add(u"task"_s, [&](Record& record) {
        record.set(u"subject"_s, u"Offer"_s).set(u"owner"_s, desk.li.id).set(u"status"_s, u"open"_s);
        record.set(u"due_on"_s, desk.today.addDays(1)).set(u"planned_minutes"_s, qint64(45));
    });
    CHECK(desk.times("Offer") == u"19"_s);
    REQUIRE(desk.page().model().looseTasks().size() == 1);
    QMimeData data;
    data.setData(QString::fromLatin1(CalendarView::taskMime), task.id.toString().toLatin1() + "\n45");
    const QPoint point = desk.pointOf(desk.today, 15 * 60);
    QDragEnterEvent enter(point, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(desk.canvas(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(point, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(desk.canvas(), &drop);
    CHECK(desk.times("Offer") == u"18 15:00-15:45"_s);
    CHECK(desk.page().model().looseTasks().empty());
    desk.undo();
    auto* list = desk.find<LooseTaskList>(u"looseTaskList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(desk.item("Offer").isTimed());
    CHECK(desk.item("Offer").from == desk.view().caret().from);
    desk.view().choose(&desk.item("Offer"));
    desk.key(Qt::Key_Space);
    CHECK(desk.item("Offer").state == u"done"_s);
}

TEST_CASE("a layer is hidden and shown again; its count stays")
{
    CalendarDesk desk;
    CHECK(desk.has("Call"));
    auto* calls = desk.find<QAbstractButton>(u"layer%1Check"_s.arg(int(CalendarLayer::Call)));
    calls->click();
    CHECK_FALSE(desk.has("Call"));
    CHECK(desk.page().model().countOf(CalendarLayer::Call) == 1);
    calls->click();
    CHECK(desk.has("Call"));
}

TEST_CASE("what happened is recorded in one edit: held, an activity, and the deal's next step")
{
    CalendarDesk desk;
    Record visit = desk.plan("Done", desk.today, 480, 540);
    visit.set(u"opportunity"_s, desk.deals[0].id);
    REQUIRE(desk.session->apply({ u"link"_s, { EditStep::change(visit, { u"opportunity"_s }) }, {} }));
    CalendarOutcomeDialog dialog(desk.theme, *desk.session, desk.item("Done"));
    dialog.show();
    auto* result = dialog.findChild<QComboBox*>(u"resultEdit"_s);
    REQUIRE(result);
    result->setCurrentIndex(result->findData(u"progress"_s));
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"next_stepEdit"_s), u"Send offer"_s);
    dialog.save();
    CHECK_FALSE(dialog.isVisible());
    CHECK(desk.item("Done").state == u"held"_s);
    std::vector<Record> activities;
    (void)desk.session->reader().records(desk.session->catalog().type(u"activity"_s), "_v=1", {},
        [&](const Record& activity) { activities.push_back(activity); });
    REQUIRE(activities.size() == 1);
    CHECK(activities[0].text(u"result"_s) == u"progress"_s);
    CHECK(activities[0].reference(u"appointment"_s) == visit.id);
    CHECK(activities[0].number(u"minutes"_s) == 60);
    CHECK(desk.get(desk.deals[0]).text(u"next_step"_s) == u"Send offer"_s);
    desk.undo();
    CHECK(desk.item("Done").state == u"planned"_s);
    CHECK(desk.get(desk.deals[0]).isBlank(u"next_step"_s));
}
