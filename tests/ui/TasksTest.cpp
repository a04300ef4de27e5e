#include "Desk.h"

#include "models/Sitter.h"
#include "pages/TasksPage.h"
#include "pages/TodayPage.h"
#include "widgets/Panel.h"
#include "widgets/PickerButton.h"
#include "widgets/RowList.h"
#include "widgets/TabStrip.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Wednesday 18 November 2026, 9:42; Li sits here, Wang gave him something.
struct TasksDesk : Desk
{
    QDate today = session->today();
    Record li = person("李伟");
    Record wang = person("王芳");

    TasksDesk() { session->setPerson(li.id); }
    Record person(const char* name)
    {
        return add(u"person"_s, [name](Record& person) { person.set(u"full_name"_s, QString::fromUtf8(name)); });
    }
    Record task(const char* subject, QDate due, const Record& owner, const char* status = "open")
    {
        return add(u"task"_s, [&](Record& task) {
            task.set(u"subject"_s, QString::fromUtf8(subject)).set(u"due_on"_s, due).set(u"owner"_s, owner.id);
            task.set(u"giver"_s, li.id).set(u"status"_s, QString::fromLatin1(status));
        });
    }
    void view(const char* id) { go(u"fairlead://page/tasks?view="_s + QString::fromLatin1(id)); }
    DataTable* tasks() { return find<DataTable>(u"tasksTable"_s); }
    QStringList subjects()
    {
        session->settle();
        QStringList words;
        const auto* model = tasks()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            words.append(model->index(row, 1).data().toString());
        return words;
    }
    std::optional<Record> named(const QString& subject)
    {
        std::optional<Record> found;
        (void)session->reader().records(
            session->catalog().type(u"task"_s), "_v=1 ORDER BY n", {}, [&](const Record& task) {
                if (task.title() == subject) found = task;
            });
        return found;
    }
    QLineEdit* line() { return find<QLineEdit>(u"taskLineEdit"_s); }
};

} // namespace

TEST_CASE("the tabs of tasks are those of who sits here; without anybody they are everybody's")
{
    TasksDesk desk;
    desk.task("late", desk.today.addDays(-3), desk.li);
    desk.task("now", desk.today, desk.li);
    desk.task("given", desk.today.addDays(1), desk.wang);
    desk.task("far", desk.today.addDays(30), desk.li);
    desk.task("over", desk.today, desk.li, "done");
    desk.view("mine");
    CHECK(desk.subjects() == QStringList { u"late"_s, u"now"_s, u"far"_s });
    desk.view("overdue");
    CHECK(desk.subjects() == QStringList { u"late"_s });
    desk.view("today");
    CHECK(desk.subjects() == QStringList { u"now"_s });
    desk.view("week");
    CHECK(desk.subjects() == QStringList { u"now"_s });
    desk.view("given");
    CHECK(desk.subjects() == QStringList { u"given"_s });
    desk.view("done");
    CHECK(desk.subjects() == QStringList { u"over"_s });
    desk.session->setPerson({});
    desk.view("week");
    CHECK(desk.subjects() == QStringList { u"now"_s, u"given"_s });
    CHECK(desk.find<TabStrip>(u"tasksViews"_s)->count() == 5);
}

TEST_CASE("a line adds a task with the day it names, and is ready for the next one")
{
    TasksDesk desk;
    desk.view("mine");
    desk.tasks()->setFocus();
    QTest::keyClick(desk.tasks(), Qt::Key_N);
    QTest::keyClicks(desk.line(), u"send plan fri"_s);
    QTest::keyClick(desk.line(), Qt::Key_Return);
    CHECK(desk.line()->text().isEmpty());
    const auto made = desk.named(u"send plan"_s);
    REQUIRE(made);
    CHECK(made->date(u"due_on"_s) == desk.today.addDays(2));
    CHECK(made->reference(u"owner"_s) == desk.li.id);
    CHECK(desk.subjects() == QStringList { u"send plan"_s });
    QTest::keyClick(desk.line(), Qt::Key_Return);
    CHECK(desk.subjects().size() == 1);
    desk.session->undo();
    CHECK(desk.subjects().isEmpty());
}

TEST_CASE("Space and the box finish tasks; undo opens them again")
{
    TasksDesk desk;
    const Record one = desk.task("one", desk.today, desk.li);
    desk.task("two", desk.today, desk.li);
    desk.view("all");
    REQUIRE(desk.subjects().size() == 2);
    auto* table = desk.tasks();
    const QRect box = table->visualRect(table->model()->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, { box.left() + 20, box.center().y() });
    CHECK(desk.named(u"one"_s)->text(u"status"_s) == u"done"_s);
    CHECK(desk.named(u"one"_s)->date(u"done_on"_s) == desk.today);
    desk.session->undo();
    desk.subjects();
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(desk.named(u"one"_s)->text(u"status"_s) == u"done"_s);
    CHECK(desk.named(u"two"_s)->text(u"status"_s) == u"done"_s);
    desk.session->undo();
    CHECK(desk.named(u"two"_s)->text(u"status"_s) == u"open"_s);
}

TEST_CASE("today shows what is due to who sits here, and a task is finished in place")
{
    TasksDesk desk;
    const Record late = desk.task("late", desk.today.addDays(-3), desk.li);
    desk.task("hers", desk.today, desk.wang);
    desk.add(u"appointment"_s, [&](Record& record) {
        record.set(u"subject"_s, u"Talk"_s).set(u"start_on"_s, desk.today).set(u"owner"_s, desk.li.id);
        record.set(u"start_minute"_s, qint64(900)).set(u"end_minute"_s, qint64(960));
    });
    desk.go(u"fairlead://page/today"_s);
    auto* page = qobject_cast<TodayPage*>(desk.window.page());
    REQUIRE(page);
    CHECK(page->model().state().dueCount == 1);
    CHECK(page->model().state().overdue == 1);
    CHECK(page->model().state().today.size() == 1);
    CHECK(page->model().state().deals.empty()); // the deals have no owner
    auto* rows = desk.find<RowList>(u"dueTasksList"_s);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Space);
    CHECK(desk.named(u"late"_s)->text(u"status"_s) == u"done"_s);
    desk.session->undo();
    desk.session->settle();
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_T);
    CHECK(desk.named(u"late"_s)->date(u"due_on"_s) == desk.today.addDays(1));
    QSignalSpy asked(page, &ui::Page::asked);
    auto* agenda = desk.find<RowList>(u"agendaList"_s);
    QTest::mouseClick(agenda, Qt::LeftButton, {}, { 100, 10 });
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().toUrl().host() == u"appointment"_s);
    desk.session->setPerson({});
    desk.session->settle();
    CHECK(page->model().state().dueCount == 1);
    CHECK(page->model().state().deals.size() == 3);
}

TEST_CASE("who is chosen on Today is remembered, and the keys stay at the top of the day")
{
    TasksDesk desk;
    desk.session->setPerson({});
    desk.go(u"fairlead://page/today"_s);
    auto* people = desk.find<PickerButton>(u"sitterPicker"_s);
    emit people->picked(desk.li.id.toString());
    desk.session->settle();
    CHECK(desk.session->person() == desk.li.id);
    CHECK(desk.find<RowList>(u"agendaList"_s)->hasFocus());
    desk.session->setPerson({});
    Sitter::restore(*desk.session);
    CHECK(desk.session->person() == desk.li.id);
    Sitter::choose(*desk.session, {});
    Sitter::restore(*desk.session);
    CHECK(desk.session->person().isNull());
}

TEST_CASE("the keyboard stays on its row when rows change places, and on the place when it is gone")
{
    TasksDesk desk;
    desk.go(u"fairlead://page/today"_s);
    auto* list = desk.find<RowList>(u"agendaList"_s);
    const auto row = [](const char* id) {
        RowList::Row row;
        row.id = row.title = QString::fromLatin1(id);
        return row;
    };
    list->setRows({ row("a"), row("b"), row("c") }, {});
    list->setChosen(u"b"_s);
    list->setRows({ row("a"), row("c"), row("b") }, {});
    CHECK(list->chosen() == u"b"_s);
    list->setRows({ row("a"), row("c") }, {});
    CHECK(list->chosen() == u"c"_s);
}
