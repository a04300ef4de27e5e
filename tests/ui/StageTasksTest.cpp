#include "RecordDesk.h"

#include "pages/SetupPanel.h"

#include <QAbstractButton>
#include <QDialog>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a stage task is set up by hand, given to a deal that enters, and its share of done ones opens the tasks")
{
    RecordDesk desk;
    desk.go(u"fairlead://page/pipelines"_s);
    desk.find<SetupPanel>(u"stagesPanel"_s)->setCurrent(1);
    auto* panel = desk.find<SetupPanel>(u"stageTasksPanel"_s);
    desk.find<QAction>(u"stageTasksAdd"_s)->trigger();
    auto* dialog = desk.find<QDialog>(u"stage_taskDialog"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"subjectEdit"_s), u"Write the offer"_s);
    auto* days = dialog->findChild<QLineEdit*>(u"offset_daysEdit"_s);
    days->selectAll();
    QTest::keyClicks(days, u"2"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"saveButton"_s), Qt::LeftButton);
    desk.session->settle();
    REQUIRE(panel->rows().rowCount() == 1);
    CHECK(panel->rows().index(0, 0).data() == u"Write the offer"_s);
    CHECK(panel->rows().index(0, 1).data() == u"+2 d"_s);
    CHECK(panel->rows().index(0, 2).data().toString().isEmpty());

    for (const size_t at : { size_t(0), size_t(3) })
        desk.change(desk.deals[at], u"stage"_s, [&desk](Record& deal) { deal.set(u"stage"_s, desk.stages.second.id); });
    std::vector<Record> tasks = desk.all(u"task"_s);
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].date(u"due_on"_s) == QDate(2026, 11, 20));
    REQUIRE(desk.session->apply(
        { u"done"_s, { EditStep::change(tasks[0].set(u"status"_s, u"done"_s), { u"status"_s }) }, {} }));
    desk.session->settle();
    CHECK(panel->rows().index(0, 2).data() == u"50.0 % of 2"_s);
    CHECK(desk.find<SetupPanel>(u"stagesPanel"_s)->rows().index(1, 6).data() == u"50.0 %"_s);

    desk.find<QAction>(u"stageTasksOpen"_s)->trigger();
    desk.session->settle();
    CHECK(desk.window.page()->objectName() == u"tasksPage"_s);
    CHECK(desk.find<DataTable>(u"tasksTable"_s)->model()->rowCount() == 2);
}
