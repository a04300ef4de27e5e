#include "testing/TestWorkspace.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Wednesday 18 November 2026.
struct Chores
{
    TestWorkspace workspace;
    QDate today = workspace->today();

    Record task(QDate due, const char* repeat)
    {
        Record record = workspace->blank(u"task"_s);
        record.set(u"subject"_s, u"Report"_s).set(u"status"_s, u"open"_s).set(u"due_on"_s, due);
        record.set(u"start_on"_s, due.addDays(-2)).set(u"repeat"_s, QString::fromLatin1(repeat));
        return workspace.add(record);
    }
    void setStatus(const Record& task, const char* status)
    {
        Record values = workspace.get(task);
        values.set(u"status"_s, QString::fromLatin1(status));
        REQUIRE(workspace.set(task, u"status"_s, values).hasValue());
    }
    std::vector<Record> open()
    {
        std::vector<Record> tasks;
        (void)workspace->reader().records(workspace->catalog().type(u"task"_s), "_v=1 AND status='open' ORDER BY n", {},
            [&](const Record& task) { tasks.push_back(task); });
        return tasks;
    }
};

} // namespace

TEST_CASE("a finished task has its day, one that is opened again has none")
{
    Chores chores;
    const Record task = chores.task(chores.today, "");
    chores.setStatus(task, "done");
    CHECK(chores.workspace.get(task).date(u"done_on"_s) == chores.today);
    CHECK(chores.open().empty());
    chores.setStatus(task, "doing");
    CHECK_FALSE(chores.workspace.get(task).date(u"done_on"_s).isValid());
}

TEST_CASE("finishing a task that repeats makes the next one in the same edit, with the same length of preparation")
{
    Chores chores;
    const Record task = chores.task(chores.today, "FREQ=WEEKLY");
    chores.setStatus(task, "done");
    auto next = chores.open();
    REQUIRE(next.size() == 1);
    CHECK(next[0].date(u"due_on"_s) == chores.today.addDays(7));
    CHECK(next[0].date(u"start_on"_s) == chores.today.addDays(5));
    CHECK_FALSE(next[0].date(u"done_on"_s).isValid());
    REQUIRE(chores.workspace->undo().hasValue());
    next = chores.open();
    REQUIRE(next.size() == 1);
    CHECK(next[0].id == task.id);
}

TEST_CASE("one finished late goes on from today; one finished twice has one next")
{
    Chores chores;
    const Record task = chores.task(chores.today.addDays(-10), "FREQ=DAILY");
    chores.setStatus(task, "done");
    REQUIRE(chores.open().size() == 1);
    CHECK(chores.open()[0].date(u"due_on"_s) == chores.today);
    chores.setStatus(task, "open");
    chores.setStatus(task, "done");
    CHECK(chores.open().size() == 1);
}

TEST_CASE("a counted rule counts down and ends; words that are no rule make nothing")
{
    Chores chores;
    chores.setStatus(chores.task(chores.today, "FREQ=DAILY;COUNT=2"), "done");
    auto next = chores.open();
    REQUIRE(next.size() == 1);
    CHECK(next[0].text(u"repeat"_s) == u"FREQ=DAILY;COUNT=1"_s);
    chores.setStatus(next[0], "done");
    CHECK(chores.open().empty());
    chores.setStatus(chores.task(chores.today, "now and then"), "done");
    CHECK(chores.open().empty());
    chores.setStatus(chores.task(chores.today, "FREQ=DAILY"), "dropped");
    CHECK(chores.open().empty());
}

TEST_CASE("the next one comes again where finishing was taken back before")
{
    Chores chores;
    const Record first = chores.task(chores.today, "FREQ=DAILY");
    const auto finish = [&] {
        Record done = chores.workspace.get(first);
        REQUIRE(chores.workspace.set(done, u"status"_s, done.set(u"status"_s, u"done"_s)));
        return chores.workspace.count("SELECT count(*) FROM task WHERE _v=1");
    };
    CHECK(finish() == 2);
    REQUIRE(chores.workspace->undo());
    CHECK(chores.workspace.count("SELECT count(*) FROM task WHERE _v=1") == 1);
    CHECK(finish() == 2);
}
