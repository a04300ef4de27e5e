#include "TeamDesk.h"

#include "models/FieldText.h"
#include "models/PlanSheetModel.h"
#include "models/RangeSum.h"
#include "pages/PlanDialog.h"
#include "widgets/EmptyPage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLineEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct PlanDesk : TeamDesk
{
    Record year = plan(u"Plan 2026"_s, false);

    PlanDesk() { go(u"fairlead://page/quotas?measure=signed"_s); }
    DataTable& shown() { return *find<DataTable>(u"planTable"_s); }
    QString at(const QString& row, const QString& head) { return cell(shown(), row, head); }
    /// Types over the cell and keeps it with Enter.
    void type(const QString& row, const QString& head, const QString& digits)
    {
        stand(shown(), row, head);
        for (const QChar digit : digits) {
            QWidget* to = shown().viewport()->findChild<QLineEdit*>();
            QTest::keyClick(to ? to : &shown(), digit.toLatin1());
        }
        QTest::keyClick(shown().viewport()->findChild<QLineEdit*>(), Qt::Key_Return);
        rest();
        rest();
    }
    qint64 quotas()
    {
        Query query;
        query.type = &session->catalog().type(u"quota"_s);
        return session->runner().count(query).value();
    }
};

} // namespace

TEST_CASE("the year of a plan is written without groups of digits, and years have no sum")
{
    PlanDesk desk;
    const RecordType& type = desk.session->catalog().type(u"plan"_s);
    CHECK(FieldText(desk.session->reader(), false, desk.session->format()).of(desk.year, *type.find(u"year"_s))
        == QString::number(desk.year.number(u"year"_s)));
    const qint64 row = desk.session->reader().number("SELECT n FROM plan").value();
    const RangeSum chosen = RangeSum::of(desk.session->reader(), type, { u"year"_s }, { row });
    CHECK(chosen.filled == 1);
    CHECK(chosen.figures == 0);
}

TEST_CASE("quotas are typed into the sheet: what is shared out and left stands below the team, Enter goes down")
{
    PlanDesk desk;
    QAbstractItemModelTester tester(desk.shown().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.shown().setFocus();
    CHECK_FALSE(desk.shown().selectionModel()->hasSelection()); // one stands on a cell, and has chosen nothing
    desk.type(u"North"_s, u"2026"_s, u"1200"_s);
    CHECK(desk.at(u"North"_s, u"2026"_s) == u"$1,200"_s);
    CHECK(desk.at(u"North"_s, u"Mar"_s) == u"$100"_s);
    CHECK(desk.at(u"Company"_s, u"Q1 2026"_s) == u"$300"_s);
    CHECK(desk.at(u"Left to share out"_s, u"2026"_s) == u"$1,200"_s);
    desk.type(u"Ann"_s, u"Q1 2026"_s, u"250"_s);
    CHECK(desk.shown().currentIndex().row() == TeamDesk::rowOf(desk.shown(), u"Bob"_s));
    CHECK(desk.at(u"Shared out"_s, u"Q1 2026"_s) == u"$250"_s);
    CHECK(desk.at(u"Left to share out"_s, u"Q1 2026"_s) == u"$50"_s);
    // A month of it: the others keep what they had.
    desk.type(u"Ann"_s, u"Feb"_s, u"90"_s);
    CHECK(desk.at(u"Ann"_s, u"Jan"_s) == u"$83.34"_s);
    CHECK(desk.at(u"Ann"_s, u"Q1 2026"_s) == u"$256.67"_s);
    desk.session->undo();
    desk.rest();
    CHECK(desk.at(u"Ann"_s, u"Q1 2026"_s) == u"$250"_s);
    TeamDesk::stand(desk.shown(), u"Ann"_s, u"Q1 2026"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_Delete);
    desk.rest();
    CHECK(desk.at(u"Ann"_s, u"2026"_s).isEmpty());
}

TEST_CASE("a block from a spreadsheet is pasted as one act, or not at all")
{
    PlanDesk desk;
    TeamDesk::stand(desk.shown(), u"Ann"_s, u"Jan"_s);
    QGuiApplication::clipboard()->setText(u"10\t20\n30\tmuch"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_V, Qt::ControlModifier);
    desk.rest();
    CHECK(desk.quotas() == 0);
    QGuiApplication::clipboard()->setText(u"10\t20\n30\t40"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_V, Qt::ControlModifier);
    desk.rest();
    CHECK(desk.quotas() == 4);
    CHECK(desk.at(u"Bob"_s, u"Feb"_s) == u"$40"_s);
    CHECK(desk.at(u"North"_s, u"Q1 2026"_s) == u"$100"_s);
    desk.session->undo();
    desk.rest();
    CHECK(desk.quotas() == 0);
}

TEST_CASE("a plan is spread over the months, released, and begins a new version")
{
    PlanDesk desk;
    desk.type(u"Ann"_s, u"2026"_s, u"1200"_s);
    CHECK(desk.quotas() == 1);
    TeamDesk::stand(desk.shown(), u"Ann"_s, u"2026"_s);
    desk.find<QAction>(u"spreadEvenly"_s)->trigger();
    desk.rest();
    CHECK(desk.quotas() == 12);
    desk.find<QAction>(u"planRelease"_s)->trigger();
    desk.rest();
    const auto released = desk.session->reader().find(*desk.year.type, desk.year.id);
    CHECK((*released)->date(u"released_on"_s) == desk.session->today());
    CHECK((*released)->reference(u"released_by"_s) == desk.ann.id);

    desk.find<QAction>(u"planVersion"_s)->trigger();
    auto* dialog = desk.find<PlanDialog>(u"planDialog"_s);
    dialog->findChild<QLineEdit*>(u"raiseEdit"_s)->setText(u"10"_s);
    dialog->save();
    desk.rest();
    CHECK(desk.at(u"Ann"_s, u"2026"_s) == u"$1,320"_s);
    desk.session->undo();
    desk.rest();
    CHECK(desk.at(u"Ann"_s, u"2026"_s) == u"$1,200"_s);
}

TEST_CASE("without a plan the page offers to begin one")
{
    TeamDesk desk;
    desk.go(u"fairlead://page/quotas"_s);
    emit desk.find<QWidget>(u"planPage"_s)->findChild<EmptyPage*>()->stepChosen(u"new"_s);
    desk.find<PlanDialog>(u"planDialog"_s)->save();
    desk.rest();
    CHECK(desk.find<DataTable>(u"planTable"_s)->isVisible());
    CHECK(desk.find<DataTable>(u"planTable"_s)->model()->rowCount() == 4);
}
