#include "RecordDesk.h"

#include "model/CriterionRules.h"
#include "models/BoardModel.h"
#include "pages/SetupPanel.h"
#include "widgets/BoardView.h"
#include "widgets/CheckRow.h"
#include "widgets/Label.h"
#include "widgets/LinkLabel.h"
#include "widgets/Toast.h"

#include <QAbstractButton>
#include <QDialog>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// A deal whose stage asks for two things, one of them with proof, and would like a third.
struct CheckDesk : RecordDesk
{
    Record boss = add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"Emma Krüger"_s); });
    Record need = criterion(u"Need written down"_s, true, false);
    Record budget = criterion(u"Budget confirmed"_s, true, true);
    Record wish = criterion(u"Reference visited"_s, false, false);

    CheckDesk()
    {
        session->setPerson(boss.id);
        session->settle();
    }
    Record criterion(const QString& text, bool required, bool proof)
    {
        return add(u"criterion"_s, [&](Record& record) {
            record.set(u"stage"_s, stages.first.id).set(u"text"_s, text).set(u"sort_key"_s, text.left(1));
            if (required) record.set(u"required"_s, qint64(1));
            if (proof) record.set(u"proof"_s, qint64(1));
        });
    }
    void setStage(const QString& field, const QString& value)
    {
        Record stage = *session->reader().find(session->catalog().type(u"stage"_s), stages.first.id).value();
        stage.set(field, value);
        REQUIRE(session->apply({ u"stage"_s, { EditStep::change(stage, { field }) }, {} }));
        session->settle();
    }
    CheckRow* row(const QString& text)
    {
        session->settle();
        for (CheckRow* one : page()->findChildren<CheckRow*>())
            if (one->item().text == text) return one;
        FAIL("no criterion " << text.toStdString());
        return nullptr;
    }
    void click(const QString& text)
    {
        QTest::mouseClick(row(text), Qt::LeftButton);
        session->settle();
    }
    QString words(const QString& label) { return part<QLabel>(label)->text(); }
    /// The messages that stand in the window.
    QString told()
    {
        QStringList texts;
        for (Toast* toast : window.findChildren<Toast*>())
            texts.append(toast->accessibleName());
        return texts.join(u'\n');
    }
};

} // namespace

TEST_CASE("a criterion is ticked beside the deal, signed and dated, and withdrawn by a second click")
{
    CheckDesk desk;
    CHECK(desk.words(u"checklistTitle"_s) == u"To leave Qualify"_s);
    CHECK(desk.words(u"checklistCount"_s) == u"0 of 3"_s);
    CHECK(desk.row(u"Reference visited"_s)->item().right == u"optional"_s);
    desk.click(u"Need written down"_s);
    CHECK(desk.row(u"Need written down"_s)->item().met);
    CHECK(desk.row(u"Need written down"_s)->item().line == u"Emma Krüger"_s);
    CHECK(desk.row(u"Need written down"_s)->item().right == desk.session->format().day(desk.session->today()));
    CHECK(desk.words(u"checklistCount"_s) == u"1 of 3"_s);
    desk.click(u"Need written down"_s);
    CHECK(desk.words(u"checklistCount"_s) == u"0 of 3"_s);
    desk.session->undo();
    CHECK(desk.row(u"Need written down"_s)->item().met);
}

TEST_CASE("by the keyboard: K leads to what is missing, Space ticks, proof is typed where it is asked")
{
    CheckDesk desk;
    QTest::keyClick(desk.page(), Qt::Key_K);
    CheckRow* budget = desk.row(u"Budget confirmed"_s);
    CHECK(budget->hasFocus());
    QTest::keyClick(budget, Qt::Key_Space);
    desk.session->settle();
    auto* proof = desk.part<QLineEdit>(u"proofEdit"_s);
    CHECK(proof->hasFocus());
    QTest::keyClick(proof, Qt::Key_Return); // asked for, so not without
    CHECK(desk.words(u"checklistCount"_s) == u"0 of 3"_s);
    QTest::keyClick(proof, Qt::Key_Escape);
    desk.session->settle();
    CHECK_FALSE(desk.page()->findChild<QLineEdit*>(u"proofEdit"_s));
    desk.click(u"Budget confirmed"_s);
    QTest::keyClicks(desk.part<QLineEdit>(u"proofEdit"_s), u"mail of 12 Nov"_s);
    QTest::keyClick(desk.part<QLineEdit>(u"proofEdit"_s), Qt::Key_Return);
    CHECK(desk.row(u"Budget confirmed"_s)->item().line == u"Emma Krüger · mail of 12 Nov"_s);
}

TEST_CASE("a stage that warns is told in the message of the move, one that blocks refuses by name")
{
    CheckDesk desk;
    const auto forward = [&desk] {
        QTest::keyClick(desk.page(), Qt::Key_Right, Qt::ControlModifier);
        desk.session->settle();
        return desk.deal().reference(u"stage"_s) == desk.stages.second.id;
    };
    CHECK(forward());
    CHECK(desk.session->warning().contains(u"Budget confirmed"_s));
    CHECK(desk.told().contains(u"Need written down"_s));
    CHECK_FALSE(desk.told().contains(u"Reference visited"_s));
    desk.session->undo();
    desk.setStage(u"gate"_s, gate::block);
    CHECK(desk.words(u"checklistNote"_s).contains(u"2"_s));
    QString refusal;
    QObject::connect(desk.session.get(), &Session::failed, [&refusal](const QString& text) { refusal = text; });
    CHECK_FALSE(forward());
    CHECK(refusal.contains(u"Budget confirmed"_s));
    CHECK(refusal.contains(u"Need written down"_s));
    desk.click(u"Need written down"_s);
    desk.click(u"Budget confirmed"_s);
    QTest::keyClicks(desk.part<QLineEdit>(u"proofEdit"_s), u"minutes"_s);
    QTest::keyClick(desk.part<QLineEdit>(u"proofEdit"_s), Qt::Key_Return);
    CHECK(forward());
    CHECK(desk.session->warning().isEmpty());
}

TEST_CASE("the guidance of the stage opens beside its checklist; where nothing is asked there is no such place")
{
    CheckDesk desk;
    desk.setStage(u"guidance"_s, u"Ask who signs."_s);
    QTest::mouseClick(desk.part<LinkLabel>(u"guidanceLink"_s), Qt::LeftButton);
    desk.session->settle();
    CHECK(desk.words(u"guidanceText"_s) == u"Ask who signs."_s);
    desk.open(desk.deals[1]); // another stage
    desk.session->settle();
    CHECK(desk.part<QWidget>(u"checklistPane"_s)->isHidden());
}

TEST_CASE("cards on the board tell how far the checklist is")
{
    CheckDesk desk;
    desk.click(u"Need written down"_s);
    desk.go(u"fairlead://page/board"_s);
    const BoardModel& model = desk.find<BoardView>(u"boardView"_s)->model();
    CHECK(model.find(desk.deals[0].id)->checks == u"1/3"_s);
    CHECK(model.find(desk.deals[3].id)->checks == u"0/3"_s);
    CHECK(model.find(desk.deals[1].id)->checks.isEmpty());
    Record tick = desk.session->workspace().blank(u"criterion_tick"_s);
    tick.set(u"subject"_s, AnyRef { desk.deals[3].type->number(), desk.deals[3].id });
    tick.set(u"criterion"_s, desk.need.id).set(u"state"_s, tick_state::met);
    REQUIRE(desk.session->apply({ u"tick"_s, { EditStep::create(tick) }, {} }));
    desk.session->settle();
    CHECK(model.find(desk.deals[3].id)->checks == u"1/3"_s);
}

TEST_CASE("criteria are set up below their stage: added, put in order, retired")
{
    CheckDesk desk;
    desk.go(u"fairlead://page/pipelines"_s);
    auto* stages = desk.find<SetupPanel>(u"stagesPanel"_s);
    auto* panel = desk.find<SetupPanel>(u"criteriaPanel"_s);
    const auto names = [&] {
        desk.session->settle();
        QStringList all;
        for (int row = 0; row < panel->rows().rowCount(); ++row)
            all.append(panel->rows().index(row, 0).data().toString());
        return all;
    };
    const auto act = [&](const QString& name) {
        desk.find<QAction>(u"criteria"_s + name)->trigger();
        desk.session->settle();
    };
    stages->setCurrent(0);
    CHECK(names() == QStringList { u"Budget confirmed"_s, u"Need written down"_s, u"Reference visited"_s });
    act(u"Down"_s);
    CHECK(names().front() == u"Need written down"_s);
    act(u"Retire"_s);
    CHECK(names().at(1).startsWith(u"Budget confirmed ("_s));
    act(u"Add"_s);
    auto* dialog = desk.find<QDialog>(u"criterionDialog"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"textEdit"_s), u"Who signs is known"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"saveButton"_s), Qt::LeftButton);
    CHECK(names().last() == u"Who signs is known"_s);
    CHECK(desk.all(u"criterion"_s).size() == 4);
    stages->setCurrent(3); // Won
    desk.session->settle();
    CHECK_FALSE(panel->isEnabled());
    CHECK(names().isEmpty());
}
