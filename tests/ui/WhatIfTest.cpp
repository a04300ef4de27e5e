#include "Desk.h"

#include "models/WhatIf.h"
#include "pages/EndDialog.h"
#include "pages/RehearseDialog.h"
#include "pages/WhatIfPage.h"
#include "pages/WhatIfSide.h"
#include "widgets/BoardList.h"
#include "widgets/BoardView.h"
#include "widgets/KeyFigures.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page of the rehearsal over the few deals; Alpha is worth 300 and expected today.
struct WhatIfDesk : Desk
{
    WhatIfDesk()
    {
        session->whatIf().throwAway(); // what another run has kept
        Record alpha = get(deals[0]);
        alpha.set(u"amount"_s, Money { 30000, u"USD"_s }).set(u"expected_close"_s, session->today());
        alpha.set(u"rep_category"_s, u"commit"_s);
        const QStringList fields { u"amount"_s, u"expected_close"_s, u"rep_category"_s };
        REQUIRE(session->apply({ u"give"_s, { EditStep::change(alpha, fields) }, {} }));
        go(u"fairlead://page/whatif?way=stage"_s);
    }
    ~WhatIfDesk() { session->whatIf().throwAway(); }
    WhatIf& rehearsal() { return session->whatIf(); }
    WhatIfPage& page() { return *find<WhatIfPage>(u"whatIfPage"_s); }
    int column(size_t deal)
    {
        session->settle();
        return page().model().columnOf(deals[deal].id);
    }
    void key(size_t deal, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        session->settle();
        page().board().choose({ deals[deal].id });
        QTest::keyClick(window.focusWidget(), key, modifiers);
        session->settle();
    }
    RecordId stageOf(size_t deal) { return get(deals[deal]).reference(u"stage"_s); }
    QStringList row(const ReportTableModel& rows, int row)
    {
        session->settle();
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells.append(rows.index(row, column).data().toString());
        return cells;
    }
    const ReportTableModel& forecast() { return find<WhatIfSide>(u"whatIfSide"_s)->forecast(); }
    const ReportTableModel& funnel() { return find<WhatIfSide>(u"whatIfSide"_s)->funnel(); }
};

} // namespace

TEST_CASE("a card that is moved on the board of a rehearsal moves there alone")
{
    WhatIfDesk desk;
    const auto edits = desk.session->workspace().edits()->size();
    desk.key(0, Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.column(0) == 1);
    CHECK(desk.stageOf(0) == desk.stages.first.id);
    CHECK(desk.session->workspace().edits()->size() == edits);
    REQUIRE(desk.rehearsal().lines().size() == 1);
    const WhatIf::Line line = desk.rehearsal().lines().front();
    CHECK(line.title == u"Alpha"_s);
    CHECK(line.before == u"Qualify"_s);
    CHECK(line.after == u"Proposal"_s);
    // The ordinary board shows what is.
    desk.go(u"fairlead://page/board?way=stage"_s);
    desk.session->settle();
    desk.go(u"fairlead://page/whatif"_s);
    CHECK(desk.column(0) == 1);
}

TEST_CASE("funnel and forecast of a rehearsal stand beside the real ones, with the difference")
{
    WhatIfDesk desk;
    QAbstractItemModelTester tester(
        const_cast<ReportTableModel*>(&desk.forecast()), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.key(0, Qt::Key_E);
    auto* dialog = desk.window.findChild<RehearseDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(u"amountEdit"_s)->setText(u"1000"_s);
    dialog->findChild<QLineEdit*>(u"amountEdit"_s)->setModified(true);
    dialog->save();
    desk.session->settle();
    CHECK(desk.get(desk.deals[0]).money(u"amount"_s).minor == 30000);
    const int total = desk.funnel().rowCount() - 1;
    CHECK(desk.row(desk.funnel(), total) == QStringList { u"Total"_s, u"$0.3"_s, u"$1.0"_s, u"+$0.7"_s });
    desk.key(1, Qt::Key_W);
    auto* end = desk.window.findChild<EndDialog*>();
    REQUIRE(end);
    end->findChild<QLineEdit*>(u"amountEdit"_s)->setText(u"5000"_s);
    end->save();
    desk.session->settle();
    CHECK(desk.stageOf(1) == desk.stages.second.id);
    const int last = desk.forecast().rowCount() - 1;
    CHECK(desk.row(desk.forecast(), last).value(3) == u"+$5.0"_s);
}

TEST_CASE("a rehearsal is applied as one edit, which one undo takes back")
{
    WhatIfDesk desk;
    desk.key(0, Qt::Key_Right, Qt::ControlModifier);
    desk.key(3, Qt::Key_Right, Qt::ControlModifier);
    desk.find<QAction>(u"applyRehearsal"_s)->trigger();
    desk.session->settle();
    CHECK(desk.stageOf(0) == desk.stages.second.id);
    CHECK(desk.stageOf(3) == desk.stages.second.id);
    CHECK(desk.rehearsal().isEmpty());
    CHECK_FALSE(desk.find<QAction>(u"applyRehearsal"_s)->isEnabled());
    desk.session->undo();
    CHECK(desk.stageOf(0) == desk.stages.first.id);
    CHECK(desk.stageOf(3) == desk.stages.first.id);
}

TEST_CASE("steps of a rehearsal are taken back by Ctrl+Z, one by one by their cross, and all at once")
{
    WhatIfDesk desk;
    desk.key(0, Qt::Key_Right, Qt::ControlModifier);
    desk.key(3, Qt::Key_Right, Qt::ControlModifier);
    desk.key(3, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.column(3) == 0);
    CHECK(desk.column(0) == 1);
    desk.key(3, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.column(3) == 1);
    const auto crosses = desk.window.findChildren<QToolButton*>(u"takeBackButton"_s);
    REQUIRE_FALSE(crosses.isEmpty());
    desk.rehearsal().takeBack(desk.deals[0].id, u"stage"_s);
    CHECK(desk.column(0) == 0);
    desk.find<QAction>(u"throwRehearsal"_s)->trigger();
    CHECK(desk.rehearsal().isEmpty());
    CHECK(desk.column(3) == 0);
    desk.key(3, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.column(3) == 1);
    CHECK(desk.stageOf(3) == desk.stages.first.id); // nothing of all that was done
}

TEST_CASE("a move that a rule forbids is refused in a rehearsal, too")
{
    WhatIfDesk desk;
    desk.add(u"criterion"_s, [&](Record& one) {
        one.set(u"stage"_s, desk.stages.first.id).set(u"text"_s, u"Budget"_s).set(u"required"_s, qint64(1));
    });
    Record stage = **desk.session->reader().find(desk.session->catalog().type(u"stage"_s), desk.stages.first.id);
    stage.set(u"gate"_s, u"block"_s);
    REQUIRE(desk.session->apply({ u"gate"_s, { EditStep::change(stage, { u"gate"_s }) }, {} }));
    desk.key(0, Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.column(0) == 0);
    CHECK(desk.rehearsal().isEmpty());
    REQUIRE_FALSE(desk.rehearsal().problems().empty());
    CHECK(desk.rehearsal().problems().front().detail.contains(u"Budget"_s));
}

TEST_CASE("what others change meanwhile is told and left out, until the person says it is meant all the same")
{
    WhatIfDesk desk;
    desk.key(0, Qt::Key_Right, Qt::ControlModifier);
    desk.key(3, Qt::Key_Right, Qt::ControlModifier);
    desk.change(desk.deals[0], u"stage"_s, [&](Record& one) { one.set(u"stage"_s, desk.stages.third.id); });
    desk.session->settle();
    QCoreApplication::processEvents();
    REQUIRE(desk.rehearsal().lines().size() == 2);
    CHECK(desk.rehearsal().lines().front().meanwhile == u"Contract"_s);
    desk.find<QAction>(u"applyRehearsal"_s)->trigger();
    CHECK(desk.stageOf(0) == desk.stages.third.id);
    CHECK(desk.stageOf(3) == desk.stages.second.id);
    REQUIRE(desk.rehearsal().lines().size() == 1);
    desk.rehearsal().keepMine(desk.deals[0].id, u"stage"_s);
    CHECK_FALSE(desk.rehearsal().lines().front().holdsBack());
    desk.find<QAction>(u"applyRehearsal"_s)->trigger();
    CHECK(desk.stageOf(0) == desk.stages.second.id);
}

TEST_CASE("a deal that others brought where it was meant to go drops out, and one that is gone is told")
{
    WhatIfDesk desk;
    desk.key(0, Qt::Key_Right, Qt::ControlModifier);
    desk.key(3, Qt::Key_Right, Qt::ControlModifier);
    desk.change(desk.deals[0], u"stage"_s, [&](Record& one) { one.set(u"stage"_s, desk.stages.second.id); });
    REQUIRE(desk.session->apply(
        { u"gone"_s, { EditStep::remove(desk.session->catalog().type(u"opportunity"_s), desk.deals[3].id) }, {} }));
    QCoreApplication::processEvents();
    REQUIRE(desk.rehearsal().lines().size() == 1);
    CHECK(desk.rehearsal().lines().front().deal == desk.deals[3].id);
    CHECK_FALSE(desk.rehearsal().lines().front().trouble.isEmpty());
    CHECK_FALSE(desk.find<QAction>(u"applyRehearsal"_s)->isEnabled());
}

TEST_CASE("a rehearsal is kept outside the workspace, and is there again after a restart")
{
    WhatIfDesk desk;
    desk.key(0, Qt::Key_Right, Qt::ControlModifier);
    const WhatIfFile file(desk.session->workspace().identity());
    const auto kept = file.read();
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().deal == desk.deals[0].id);
    CHECK(kept.front().fields.contains(u"stage"_s));
    WhatIf again(*desk.session);
    REQUIRE(again.lines().size() == 1);
    CHECK(again.lines().front().after == u"Proposal"_s);
    again.throwAway();
    CHECK(file.read().empty());
}
