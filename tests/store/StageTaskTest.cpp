#include "testing/TestWorkspace.h"

#include "base/WorkDays.h"
#include "model/TaskRules.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Emma sells in a team that Lin leads; the second stage gives two tasks. Today is Wednesday 18 November 2026.
struct Handing
{
    TestWorkspace workspace;
    TestWorkspace::Stages stages = workspace.stages();
    Record emma = workspace.named(u"person"_s, u"Emma"_s);
    Record lin = workspace.named(u"person"_s, u"Lin"_s);
    Record offer = made(u"Write the offer"_s, u"owner"_s, 3);
    Record check = made(u"Check the price"_s, u"manager"_s, 1);
    Record deal;

    Handing()
    {
        Record unit = workspace->blank(u"unit"_s);
        workspace.add(unit.set(u"name"_s, u"North"_s).set(u"head"_s, lin.id));
        Record membership = workspace->blank(u"membership"_s);
        workspace.add(membership.set(u"person"_s, emma.id).set(u"unit"_s, unit.id));
        deal = workspace->blank(u"opportunity"_s);
        deal.set(u"name"_s, u"Hall lighting"_s).set(u"stage"_s, stages.first.id).set(u"owner"_s, emma.id);
        workspace.add(deal);
    }
    Record made(const QString& subject, const QString& who, qint64 days)
    {
        Record record = workspace->blank(u"stage_task"_s);
        record.set(u"stage"_s, stages.second.id).set(u"subject"_s, subject).set(u"assignee"_s, who);
        return workspace.add(record.set(u"offset_days"_s, days));
    }
    void move(const Record& stage)
    {
        Record moved = workspace.get(deal);
        REQUIRE(workspace.set(moved, u"stage"_s, moved.set(u"stage"_s, stage.id)));
    }
    std::vector<Record> tasks()
    {
        std::vector<Record> all;
        REQUIRE(workspace->reader().records(workspace->catalog().type(u"task"_s), "_v=1 ORDER BY subject", {},
            [&all](const Record& task) { all.push_back(task); }));
        return all;
    }
};

} // namespace

TEST_CASE("a deal that enters a stage gets its tasks, for owner and manager, due by working days; undo takes them back")
{
    Handing handing;
    CHECK(handing.tasks().empty());
    handing.move(handing.stages.second);
    const auto tasks = handing.tasks();
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].title() == u"Check the price"_s);
    CHECK(tasks[0].reference(u"owner"_s) == handing.lin.id);
    CHECK(tasks[0].date(u"due_on"_s) == QDate(2026, 11, 19));
    CHECK(tasks[1].reference(u"owner"_s) == handing.emma.id);
    CHECK(tasks[1].date(u"due_on"_s) == QDate(2026, 11, 23)); // Monday
    CHECK(tasks[1].reference(u"opportunity"_s) == handing.deal.id);
    CHECK(tasks[1].reference(u"stage_task"_s) == handing.offer.id);
    CHECK(tasks[1].text(u"origin"_s) == u"stage"_s);
    REQUIRE(handing.workspace->undo());
    CHECK(handing.tasks().empty());
    REQUIRE(handing.workspace->redo());
    CHECK(handing.tasks().size() == 2);
    REQUIRE(handing.workspace->undo());
    handing.move(handing.stages.second);
    CHECK(handing.tasks().size() == 2);
}

TEST_CASE("a deal that comes back to a stage does not get its tasks twice, a retired one not at all")
{
    Handing handing;
    handing.move(handing.stages.second);
    Record task = handing.tasks()[1];
    REQUIRE(handing.workspace.set(task, u"status"_s, task.set(u"status"_s, task_status::done)));
    handing.move(handing.stages.first);
    Record retired = handing.made(u"Never"_s, u"owner"_s, 0);
    REQUIRE(handing.workspace.set(retired, u"retired"_s, retired.set(u"retired"_s, qint64(1))));
    handing.move(handing.stages.second);
    const auto tasks = handing.tasks();
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[1].text(u"status"_s) == task_status::done);
}

TEST_CASE("a deal of a file gets no tasks; one that is opened in the stage by hand does")
{
    Handing handing;
    Record deal = handing.workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Roof"_s).set(u"stage"_s, handing.stages.second.id);
    auto bulk = handing.workspace->beginBulk(u"import"_s, handing.workspace->blank(u"import_run"_s).id);
    REQUIRE(bulk);
    std::vector<Problem> problems;
    REQUIRE((*bulk)->add(EditStep::create(deal), problems).value());
    REQUIRE((*bulk)->finish());
    CHECK(handing.tasks().empty());
    handing.workspace.add(
        handing.workspace->blank(u"opportunity"_s).set(u"name"_s, u"Wall"_s).set(u"stage"_s, handing.stages.second.id));
    CHECK(handing.tasks().size() == 2);
}

TEST_CASE("working days leave out weekends")
{
    const QDate wednesday(2026, 11, 18);
    CHECK(addWorkDays(wednesday, 0) == wednesday);
    CHECK(addWorkDays(wednesday, 2) == QDate(2026, 11, 20));
    CHECK(addWorkDays(wednesday, 3) == QDate(2026, 11, 23));
    CHECK(addWorkDays(wednesday, 8) == QDate(2026, 11, 30));
    CHECK(addWorkDays(QDate(2026, 11, 21), 0) == QDate(2026, 11, 23));
    CHECK(addWorkDays(QDate(2026, 11, 22), 1) == QDate(2026, 11, 23));
}
