#include "Desk.h"

#include "pages/SetupPanel.h"
#include "pages/StageDialog.h"
#include "widgets/ColourRow.h"
#include "widgets/FunnelView.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct SetupDesk : Desk
{
    SetupDesk() { go(u"fairlead://page/pipelines"_s); }
    SetupPanel* panel() { return find<SetupPanel>(u"stagesPanel"_s); }
    QStringList stageNames()
    {
        session->settle();
        QStringList names;
        for (int row = 0; row < panel()->rows().rowCount(); ++row)
            names.append(panel()->rows().index(row, 0).data().toString());
        return names;
    }
    QString cell(const QString& stage, int column)
    {
        return panel()->rows().index(int(stageNames().indexOf(stage)), column).data().toString();
    }
    void choose(const QString& stage) { panel()->setCurrent(int(stageNames().indexOf(stage))); }
    void act(const QString& name)
    {
        find<QAction>(u"stages"_s + name)->trigger();
        session->settle();
    }
    void undo()
    {
        session->undo();
        session->settle();
    }
    void type(const QString& field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field + u"Edit"_s);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void saveDialog()
    {
        QTest::mouseClick(
            find<StageDialog>(u"stageDialog"_s)->findChild<QAbstractButton*>(u"saveButton"_s), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        session->settle();
    }
    RecordId stageOf(size_t deal) { return get(deals[deal]).reference(u"stage"_s); }
};

} // namespace

TEST_CASE("a stage is added with its parameters, changed from a day on, and undone as one act")
{
    SetupDesk desk;
    CHECK(desk.stageNames() == QStringList { u"Qualify"_s, u"Proposal"_s, u"Contract"_s, u"Won"_s, u"Lost"_s });
    desk.act(u"Add"_s);
    desk.type(u"name"_s, u"Signing"_s);
    desk.type(u"probability"_s, u"80"_s);
    desk.type(u"expected_days"_s, u"12"_s);
    desk.find<ColourRow>(u"colourRow"_s)->setCurrent(u"#aa3377"_s);
    desk.saveDialog();
    // Behind the last open stage, before the ends.
    CHECK(desk.stageNames()
        == QStringList { u"Qualify"_s, u"Proposal"_s, u"Contract"_s, u"Signing"_s, u"Won"_s, u"Lost"_s });
    CHECK(desk.cell(u"Signing"_s, 2) == u"80.0 %"_s);
    CHECK(desk.cell(u"Signing"_s, 4) == u"12 d"_s);
    desk.choose(u"Signing"_s);
    desk.act(u"Edit"_s);
    desk.type(u"probability"_s, u"70"_s);
    desk.type(u"name"_s, u"Signature"_s);
    desk.saveDialog();
    CHECK(desk.cell(u"Signature"_s, 2) == u"70.0 %"_s);
    CHECK(desk.cell(u"Signature"_s, 4) == u"12 d"_s);
    desk.undo();
    CHECK(desk.cell(u"Signing"_s, 2) == u"80.0 %"_s);
    desk.undo();
    CHECK(desk.stageNames().size() == 5);
    // A fault stays at its field, and nothing is written.
    desk.act(u"Add"_s);
    desk.type(u"probability"_s, u"much"_s);
    desk.saveDialog();
    CHECK(desk.find<QLabel>(u"probabilityFaultLabel"_s)->isVisible());
    CHECK(desk.stageNames().size() == 5);
    desk.find<StageDialog>(u"stageDialog"_s)->reject();
}

TEST_CASE("stages are put in order by keys and by dragging, and the funnel follows")
{
    SetupDesk desk;
    desk.choose(u"Proposal"_s);
    desk.act(u"Down"_s);
    CHECK(desk.stageNames() == QStringList { u"Qualify"_s, u"Contract"_s, u"Proposal"_s, u"Won"_s, u"Lost"_s });
    desk.act(u"Up"_s); // the moved one is still the chosen one
    CHECK(desk.stageNames() == QStringList { u"Qualify"_s, u"Proposal"_s, u"Contract"_s, u"Won"_s, u"Lost"_s });
    desk.choose(u"Contract"_s);
    DataTable& table = desk.panel()->table();
    const QMimeData nothing;
    QDropEvent drop(QPointF(20, table.rowViewportPosition(0) + 2), Qt::MoveAction, &nothing, Qt::LeftButton, {});
    QObject& panel = *desk.panel(); // a drop without a drag before it would not be delivered
    CHECK(panel.eventFilter(table.viewport(), &drop));
    CHECK(desk.stageNames() == QStringList { u"Contract"_s, u"Qualify"_s, u"Proposal"_s, u"Won"_s, u"Lost"_s });
    desk.go(u"fairlead://page/funnel?period=all"_s);
    CHECK(desk.find<DataTable>(u"funnelTable"_s)->model()->index(0, 0).data() == u"Contract"_s);
    desk.undo();
    CHECK(desk.find<DataTable>(u"funnelTable"_s)->model()->index(0, 0).data() == u"Qualify"_s);
}

TEST_CASE("a stage with deals is not deleted: it is retired, or its deals are moved first")
{
    SetupDesk desk;
    desk.choose(u"Qualify"_s);
    CHECK(desk.cell(u"Qualify"_s, 5) == u"2"_s);
    desk.act(u"Remove"_s);
    CHECK(desk.stageNames().contains(u"Qualify"_s));
    auto* menu = desk.find<QMenu>(u"inUseMenu"_s);
    CHECK(menu->actions().front()->text().contains(u"2 deal"_s));
    desk.find<QAction>(u"retireInstead"_s)->trigger();
    CHECK(desk.stageNames().front() == u"Qualify (retired)"_s);
    // Old records keep it and say its name; new ones cannot enter.
    CHECK(desk.stageOf(0) == desk.stages.first.id);
    desk.go(u"fairlead://page/opportunities?view=all"_s);
    CHECK(desk.table()->model()->index(0, 2).data().toString().size() > 0);
    desk.undo();
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    desk.go(u"fairlead://page/pipelines"_s);
    desk.choose(u"Qualify"_s);
    desk.act(u"Remove"_s);
    auto* targets = desk.find<QMenu>(u"moveDealsMenu"_s);
    for (QAction* action : targets->actions())
        if (action->text() == u"to Proposal"_s) action->trigger();
    CHECK_FALSE(desk.stageNames().contains(u"Qualify"_s));
    CHECK(desk.stageOf(0) == desk.stages.second.id);
    CHECK(desk.cell(u"Proposal"_s, 5) == u"3"_s);
    desk.undo(); // one act
    CHECK(desk.stageNames().contains(u"Qualify"_s));
    CHECK(desk.stageOf(0) == desk.stages.first.id);
    // One without deals goes at once.
    desk.choose(u"Contract"_s);
    desk.act(u"Remove"_s);
    CHECK_FALSE(desk.stageNames().contains(u"Contract"_s));
}

TEST_CASE("a stage's own colour is seen in the funnel and in lists")
{
    SetupDesk desk;
    const auto colourOf = [&](const QString& address, auto grab) {
        desk.go(address);
        const QImage image = grab();
        int seen = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).name() == u"#aa3377"_s) ++seen;
        return seen;
    };
    const auto funnel = [&] { return desk.find<FunnelView>(u"funnelView"_s)->grab().toImage(); };
    const auto list = [&] { return desk.table()->grab().toImage(); };
    desk.theme.setMode(Theme::Mode::Light);
    CHECK(colourOf(u"fairlead://page/funnel?period=all"_s, funnel) == 0);
    Record stage = *desk.session->reader().find(desk.session->catalog().type(u"stage"_s), desk.stages.first.id).value();
    stage.set(u"colour"_s, u"#aa3377"_s);
    REQUIRE(desk.session->apply({ u"colour"_s, { EditStep::change(stage, { u"colour"_s }) }, {} }));
    CHECK(colourOf(u"fairlead://page/funnel?period=all"_s, funnel) > 1000);
    CHECK(colourOf(u"fairlead://page/opportunities?view=all"_s, list) > 50);
}
