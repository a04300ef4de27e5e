#include "RecordDesk.h"

#include "models/ComposedAct.h"
#include "models/HistoryModel.h"
#include "models/TimelineModel.h"
#include "pages/Composer.h"
#include "widgets/TimelineView.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// What the timeline shows, "+" before what is planned.
QStringList told(RecordDesk& desk)
{
    desk.session->settle();
    auto* view = desk.part<TimelineView>(u"timelineView"_s);
    QStringList titles;
    bool planned = false;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const TimelineItem item = view->itemAt(view->model()->index(row, 0));
        if (item.heading)
            planned = item.title == u"Planned"_s;
        else
            titles.append((planned ? u"+"_s : QString()) + item.title);
    }
    return titles;
}

} // namespace

TEST_CASE("a call, who took part, its result and the next step are one form, one edit, one undo")
{
    RecordDesk desk;
    QTest::keyClick(desk.page(), Qt::Key_C);
    auto* text = desk.part<QPlainTextEdit>(u"composerEdit"_s);
    CHECK(text->hasFocus());
    text->setPlainText(u"Wants the plan by Friday\nand a second price"_s);
    auto* next = desk.part<QLineEdit>(u"nextStepEdit"_s);
    QTest::keyClicks(next, u"Send the plan"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const auto activities = desk.all(u"activity"_s);
    REQUIRE(activities.size() == 1);
    const Record& call = activities.front();
    CHECK(call.text(u"kind"_s) == u"call"_s);
    CHECK(call.title() == u"Wants the plan by Friday"_s);
    CHECK(call.text(u"body"_s) == u"and a second price"_s);
    CHECK(call.reference(u"company"_s) == desk.company.id);
    CHECK(call.text(u"next_step"_s) == u"Send the plan"_s);
    REQUIRE(desk.all(u"task"_s).size() == 1);
    CHECK(desk.all(u"task"_s).front().date(u"due_on"_s) == desk.session->today().addDays(7));
    CHECK(desk.deal().text(u"next_step"_s) == u"Send the plan"_s);
    CHECK(told(desk) == QStringList { u"+Send the plan"_s, u"Wants the plan by Friday"_s, u"Opened in Qualify"_s });
    CHECK(text->toPlainText().isEmpty());
    desk.session->undo();
    CHECK(desk.all(u"task"_s).empty());
    CHECK(desk.deal().isBlank(u"next_step"_s));
    CHECK(told(desk) == QStringList { u"Opened in Qualify"_s });
}

TEST_CASE("people and shares of an activity go with it, and a correction takes them along")
{
    RecordDesk desk;
    const TimelineActs acts(*desk.session);
    const Record deal = desk.deal();
    const auto people = acts.peopleFor(deal);
    REQUIRE(people.size() == 1);
    CHECK(people.front().id == desk.contact.id);
    ComposedAct act;
    act.kind = u"visit"_s;
    act.text = u"Line walk"_s;
    act.people = { { desk.contact.type->number(), desk.contact.id } };
    act.minutes = 90;
    REQUIRE(desk.session->apply(acts.write(deal, act)));
    CHECK(desk.all(u"activity_person"_s).size() == 1);
    REQUIRE(desk.all(u"activity_share"_s).size() == 1);
    CHECK(desk.all(u"activity_share"_s).front().number(u"share"_s) == 10000);
    CHECK(told(desk) == QStringList { u"Line walk"_s, u"Opened in Qualify"_s });
    desk.open(desk.contact);
    CHECK(told(desk) == QStringList { u"Line walk"_s });
    const Record visit = desk.all(u"activity"_s).front();
    Record corrected = visit;
    corrected.set(u"subject"_s, u"Line walk, second hall"_s);
    REQUIRE(desk.session->apply(acts.correct(visit, corrected)));
    CHECK(told(desk) == QStringList { u"Line walk, second hall"_s });
    desk.session->undo();
    REQUIRE(desk.session->apply(acts.voided(visit)));
    CHECK(told(desk).isEmpty());
    desk.open(desk.deals[0]);
    CHECK(told(desk) == QStringList { u"Opened in Qualify"_s });
}

TEST_CASE("a task is done where it stands, with what came of it; the deal's next step goes with it")
{
    RecordDesk desk;
    const TimelineActs acts(*desk.session);
    ComposedAct act;
    act.kind = u"note"_s;
    act.text = u"Something to do"_s;
    act.nextStep = u"Send offer"_s;
    act.nextOn = desk.session->today().addDays(-1);
    REQUIRE(desk.session->apply(acts.write(desk.deal(), act)));
    desk.session->settle();
    auto* view = desk.part<TimelineView>(u"timelineView"_s);
    view->setCurrentIndex(view->model()->index(1, 0));
    CHECK(view->itemAt(view->currentIndex()).next == marks::Next::Overdue);
    QTest::keyClick(view, Qt::Key_Space);
    auto* popup = desk.part<QWidget>(u"outcomePopup"_s);
    auto* outcome = popup->findChild<QLineEdit*>(u"outcomeEdit"_s);
    outcome->setText(u"Sent, they will answer"_s);
    QTest::keyClick(outcome, Qt::Key_Return);
    const Record task = desk.all(u"task"_s).front();
    CHECK(task.text(u"status"_s) == u"done"_s);
    CHECK(task.date(u"done_on"_s) == desk.session->today());
    CHECK(task.text(u"outcome"_s) == u"Sent, they will answer"_s);
    CHECK(desk.deal().isBlank(u"next_step"_s));
    desk.session->undo();
    CHECK(desk.all(u"task"_s).front().text(u"status"_s) == u"open"_s);
    CHECK(desk.deal().text(u"next_step"_s) == u"Send offer"_s);
}

TEST_CASE("what was begun in the composer comes back after a crash, and Discard clears it")
{
    RecordDesk desk;
    QTest::keyClick(desk.page(), Qt::Key_V);
    {
        MainWindow first(desk.theme, *desk.session);
        first.navigator().open(Address::record(u"opportunity"_s, desk.deals[1].id));
        desk.session->settle();
        auto* composer = first.page()->findChild<Composer*>(u"composer"_s);
        composer->begin(u"visit"_s);
        composer->findChild<QPlainTextEdit*>(u"composerEdit"_s)->setPlainText(u"Half written"_s);
    }
    desk.open(desk.deals[1]);
    CHECK(desk.part<QPlainTextEdit>(u"composerEdit"_s)->toPlainText() == u"Half written"_s);
    CHECK(desk.part<Composer>(u"composer"_s)->act().kind == u"visit"_s);
    auto* discard = desk.part<QPushButton>(u"discardDraftButton"_s);
    CHECK(discard->isVisible());
    discard->click();
    CHECK(desk.part<QPlainTextEdit>(u"composerEdit"_s)->toPlainText().isEmpty());
    desk.open(desk.deals[0]);
    desk.open(desk.deals[1]);
    CHECK(desk.part<QPlainTextEdit>(u"composerEdit"_s)->toPlainText().isEmpty());
}

TEST_CASE("the models of timeline and history hold what item models promise, piece by piece")
{
    RecordDesk desk;
    const TimelineActs acts(*desk.session);
    Edit many { u"many"_s, {}, {} };
    for (int i = 0; i < 150; ++i) {
        ComposedAct act;
        act.kind = i % 2 ? u"note"_s : u"task"_s;
        act.text = QString::number(i);
        Edit one = acts.write(desk.deal(), act);
        many.steps.insert(many.steps.end(), one.steps.begin(), one.steps.end());
    }
    REQUIRE(desk.session->apply(many));
    TimelineModel first(*desk.session);
    first.show(*desk.deals[0].type, desk.deals[0].id);
    desk.session->settle();
    CHECK(first.rowCount() < 151); // what nobody looks at is not read
    TimelineModel model(*desk.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(*desk.deals[0].type, desk.deals[0].id);
    desk.session->settle();
    CHECK(model.total() == 151);
    for (int round = 0; model.canFetchMore({}) && round < 10; ++round) {
        model.fetchMore({});
        desk.session->settle();
    }
    CHECK(model.rowCount() == 151 + 2);
    CHECK(model.planned() == 75);
    model.setKinds({ int(TimelineKind::Note) });
    desk.session->settle();
    CHECK(model.planned() == 0);
    CHECK(model.rowCount() > 1);
    HistoryModel history(*desk.session);
    const QAbstractItemModelTester second(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    history.show(desk.deal());
    CHECK(history.rowCount() >= 2);
}
