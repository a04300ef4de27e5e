#include "CellsDesk.h"

#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("keys walk from cell to cell, to the ends of rows and of the list")
{
    CellsDesk desk;
    desk.stand(u"Beta"_s, u"stage"_s);
    desk.press(Qt::Key_Down);
    CHECK(desk.place() == u"Delta stage"_s);
    desk.press(Qt::Key_Right);
    CHECK(desk.place() == u"Delta next_step"_s);
    desk.press(Qt::Key_Home);
    CHECK(desk.place() == u"Delta name"_s);
    desk.press(Qt::Key_End);
    CHECK(desk.place() == u"Delta amount"_s);
    desk.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(desk.place() == u"Alpha amount"_s);
    desk.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(desk.place() == u"Alpha name"_s);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(desk.place() == u"Gamma amount"_s);
    desk.press(Qt::Key_PageUp);
    CHECK(desk.place() == u"Alpha amount"_s);
    CHECK_FALSE(desk.table()->selectionModel()->hasSelection()); // walking chooses nothing
}

TEST_CASE("a cell is edited in place: a refusal stays with the typing, Enter keeps and goes down, undo takes it back")
{
    CellsDesk desk;
    QSignalSpy told(desk.session.get(), &Session::acted);
    QLineEdit* line = desk.edit(u"Beta"_s, u"amount"_s);
    desk.type(line, u"much"_s, Qt::Key_Return);
    REQUIRE(desk.editor());
    CHECK(line->text() == u"much"_s);
    CHECK(desk.editor()->findChild<QLabel*>(u"amountFaultLabel"_s)->isVisible());
    desk.type(line, u"4500"_s, Qt::Key_Return);
    CHECK_FALSE(desk.editor());
    CHECK(desk.get(desk.deals[1]).money(u"amount"_s) == Money { 450000, u"USD"_s });
    CHECK(desk.get(desk.deals[1]).text(u"amount_from"_s) == u"typed"_s);
    CHECK(desk.place() == u"Delta amount"_s);
    CHECK(desk.table()->hasFocus());
    CHECK(told.isEmpty()); // it is seen where it was typed
    CHECK(desk.session->undoName().contains(u"Beta"_s));
    desk.session->undo();
    CHECK(desk.get(desk.deals[1]).isBlank(u"amount"_s));
}

TEST_CASE("Tab keeps and goes right, Esc takes back, the mouse elsewhere keeps")
{
    CellsDesk desk;
    desk.type(desk.edit(u"Alpha"_s, u"name"_s), u"Alpha 2"_s, Qt::Key_Tab);
    CHECK(desk.place() == u"Alpha 2 company"_s);
    desk.type(desk.edit(u"Beta"_s, u"name"_s), u"Nothing"_s, Qt::Key_Escape);
    CHECK(desk.get(desk.deals[1]).title() == u"Beta"_s);
    CHECK(desk.place() == u"Beta name"_s);
    QLineEdit* line = desk.edit(u"Delta"_s, u"name"_s);
    line->setText(u"Delta 2"_s);
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {},
        desk.table()->visualRect(desk.cell(u"Alpha 2"_s, u"amount"_s)).center());
    desk.table()->setFocus(Qt::MouseFocusReason);
    desk.session->settle();
    CHECK(desk.get(desk.deals[3]).title() == u"Delta 2"_s);
    CHECK(desk.place() == u"Alpha 2 amount"_s);
}

TEST_CASE("a cell that is not typed says why in the status line")
{
    CellsDesk desk;
    desk.stand(u"Alpha"_s, u"entered_on"_s);
    CHECK(desk.page().note().isEmpty());
    desk.press(Qt::Key_F2);
    CHECK_FALSE(desk.editor());
    CHECK(desk.page().note().contains(u"last move"_s));
    desk.press(Qt::Key_Right);
    CHECK(desk.page().note().isEmpty());
}

TEST_CASE("fields that belong together are one editor and one edit")
{
    CellsDesk desk;
    QLineEdit* step = desk.edit(u"Alpha"_s, u"next_step"_s);
    step->setText(u"call"_s);
    desk.line(u"next_on"_s)->setText(u"2026-12-01"_s);
    QTest::keyClick(desk.line(u"next_on"_s), Qt::Key_Return);
    desk.session->settle();
    CHECK(desk.get(desk.deals[0]).text(u"next_step"_s) == u"call"_s);
    CHECK(desk.get(desk.deals[0]).date(u"next_on"_s) == QDate(2026, 12, 1));
    desk.session->undo();
    CHECK(desk.get(desk.deals[0]).isBlank(u"next_step"_s));
    CHECK(desk.get(desk.deals[0]).isBlank(u"next_on"_s));
}

TEST_CASE(
    "a list stands still while its cells are edited, and is arranged anew with F5; the cursor stays with its record")
{
    CellsDesk desk;
    desk.type(desk.edit(u"Alpha"_s, u"name"_s), u"Zeta"_s, Qt::Key_Return);
    CHECK(desk.titles() == QStringList { u"Zeta"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s });
    CHECK(desk.place() == u"Beta name"_s);
    CHECK(desk.model().isOutOfPlace());
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_F5);
    CHECK(desk.titles() == QStringList { u"Beta"_s, u"Delta"_s, u"Gamma"_s, u"Zeta"_s });
    CHECK(desk.place() == u"Zeta name"_s);
    CHECK_FALSE(desk.model().isOutOfPlace());
}

TEST_CASE("a row that leaves the filter by an edit stays, greyed, until the list is arranged anew or asked otherwise")
{
    CellsDesk desk;
    desk.open(u"view=all&group=none&sort=name&filter=next_step is empty"_s);
    REQUIRE(desk.titles().size() == 4);
    desk.type(desk.edit(u"Beta"_s, u"next_step"_s), u"call"_s, Qt::Key_Return);
    CHECK(desk.titles().size() == 4);
    CHECK(desk.model().totals().count == 3); // the figures are true
    CHECK(desk.model().isLeaving(1));
    CHECK_FALSE(desk.model().isLeaving(0));
    desk.rename(desk.deals[3], u"Dora"_s); // somebody else's change
    CHECK(desk.titles() == QStringList { u"Alpha"_s, u"Dora"_s, u"Gamma"_s });
}

TEST_CASE("in a grouped list Enter goes to the next record, and the edited row stays in its group until arranged anew")
{
    CellsDesk desk;
    desk.open(u"view=all&group=stage&sort=name"_s);
    REQUIRE(desk.titles() == QStringList { u"Alpha"_s, u"Delta"_s, u"Beta"_s, u"Gamma"_s });
    desk.type(desk.edit(u"Delta"_s, u"name"_s), u"Aachen"_s, Qt::Key_Return);
    CHECK(desk.place() == u"Beta name"_s); // over the heading of its group
    CHECK(desk.titles() == QStringList { u"Alpha"_s, u"Aachen"_s, u"Beta"_s, u"Gamma"_s });
    desk.press(Qt::Key_F5);
    CHECK(desk.titles() == QStringList { u"Aachen"_s, u"Alpha"_s, u"Beta"_s, u"Gamma"_s });
    CHECK(desk.place() == u"Beta name"_s);
}

TEST_CASE("another question begins at its first row; a change elsewhere leaves the person where he is")
{
    CellsDesk desk;
    desk.stand(u"Delta"_s, u"owner"_s);
    desk.rename(desk.deals[0], u"Zeta"_s);
    CHECK(desk.place() == u"Delta owner"_s);
    desk.press(Qt::Key_Delete);
    CHECK(desk.place() == u"Gamma owner"_s); // the next one is in its place
    desk.go(u"fairlead://page/opportunities?view=all&group=none&sort=-name"_s);
    CHECK(desk.place() == u"Zeta owner"_s);
}

TEST_CASE("what is being typed belongs to its record, whatever happens to the list meanwhile")
{
    CellsDesk desk;
    QLineEdit* line = desk.edit(u"Beta"_s, u"name"_s);
    line->setText(u"Beta, second hall"_s);
    const int before = desk.editor()->y();
    desk.rename(desk.deals[0], u"Zeta"_s); // Beta is the first now
    desk.session->settle();
    REQUIRE(desk.editor());
    CHECK(desk.editor()->isVisible());
    CHECK(desk.editor()->y() <= before);
    CHECK(line->text() == u"Beta, second hall"_s);
    QTest::keyClick(line, Qt::Key_Return);
    desk.session->settle();
    CHECK(desk.get(desk.deals[1]).title() == u"Beta, second hall"_s);
    CHECK(desk.get(desk.deals[0]).title() == u"Zeta"_s);
}

TEST_CASE("an editor whose record is deleted meanwhile goes, and the status line says so")
{
    CellsDesk desk;
    desk.edit(u"Beta"_s, u"name"_s)->setText(u"Nothing"_s);
    const RecordType& type = desk.session->catalog().type(u"opportunity"_s);
    REQUIRE(desk.session->apply({ u"drop"_s, { EditStep::remove(type, desk.deals[1].id) }, {} }));
    desk.session->settle();
    CHECK_FALSE(desk.editor());
    CHECK(desk.page().note().contains(u"deleted"_s));
    CHECK(desk.titles().size() == 3);
}

TEST_CASE("while an input method composes, Enter, Tab and Esc do not end the editor")
{
    CellsDesk desk;
    QLineEdit* line = desk.edit(u"Alpha"_s, u"name"_s);
    line->selectAll();
    QInputMethodEvent compose(u"zhong"_s, {});
    QCoreApplication::sendEvent(line, &compose);
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape })
        QTest::keyClick(line, key);
    desk.session->settle();
    REQUIRE(desk.editor());
    CHECK(desk.get(desk.deals[0]).title() == u"Alpha"_s);
    QInputMethodEvent commit;
    commit.setCommitString(u"中电"_s);
    QCoreApplication::sendEvent(line, &commit);
    QTest::keyClick(line, Qt::Key_Return);
    desk.session->settle();
    CHECK(desk.get(desk.deals[0]).title() == u"中电"_s);
}

TEST_CASE("a stage is chosen in its cell; won and lost ask for what belongs to an end")
{
    CellsDesk desk;
    const auto choose = [&](const Record& stage) {
        desk.stand(u"Alpha"_s, u"stage"_s);
        desk.press(Qt::Key_F2);
        REQUIRE(desk.editor());
        auto* box = desk.editor()->findChild<QComboBox*>(u"stageEdit"_s);
        REQUIRE(box);
        box->setCurrentIndex(box->findData(stage.id.toString()));
        QTest::keyClick(box, Qt::Key_Return);
        desk.session->settle();
    };
    choose(desk.stages.third);
    CHECK(desk.get(desk.deals[0]).reference(u"stage"_s) == desk.stages.third.id);
    choose(desk.stages.won);
    CHECK(desk.get(desk.deals[0]).reference(u"stage"_s) == desk.stages.third.id);
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    dialog->reject();
}
