#include "TeamDesk.h"

#include "models/CallTableModel.h"
#include "pages/CallDialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct CallDesk : TeamDesk
{
    CallDesk()
    {
        const Record year = plan(u"Plan 2026"_s);
        add(u"quota"_s, [&](Record& quota) {
            quota.set(u"plan"_s, year.id).set(u"person"_s, bob.id).set(u"period"_s, u"2026-Q4"_s);
            quota.set(u"measure"_s, u"signed"_s).set(u"target"_s, Money { 50000, u"USD"_s });
        });
        go(u"fairlead://page/call?period=quarter"_s);
    }
    DataTable& shown() { return *find<DataTable>(u"callTable"_s); }
    QString at(const QString& row, const QString& head) { return cell(shown(), row, head); }
    /// Fills the form that is open and saves it.
    void fill(const QString& commit, const QString& reason = {})
    {
        auto* dialog = find<CallDialog>(u"callDialog"_s);
        dialog->findChildren<QLineEdit*>().front()->setText(commit);
        if (!reason.isEmpty()) dialog->findChild<QPlainTextEdit*>()->setPlainText(reason);
        dialog->save();
        rest();
    }
};

} // namespace

TEST_CASE("a seller submits by a key, his manager puts a figure over it with a reason, and undo takes both back")
{
    CallDesk desk;
    QAbstractItemModelTester tester(desk.shown().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.at(u"Ann"_s, u"+ commit"_s) == u"$300"_s);
    CHECK(desk.at(u"Ann"_s, u"On"_s) == u"to come"_s);
    CHECK(desk.at(u"Bob"_s, u"Plan"_s) == u"$500"_s);
    desk.shown().setFocus();
    QTest::keyClick(&desk.shown(), Qt::Key_S);
    desk.fill(u"250"_s);
    CHECK(desk.at(u"Ann"_s, u"Submitted"_s) == u"$250"_s);
    CHECK(desk.at(u"Ann"_s, u"On"_s) == u"18 Nov"_s);
    CHECK(desk.at(u"North"_s, u"Taken"_s) == u"$250"_s);

    desk.session->setPerson(desk.bob.id);
    desk.rest();
    TeamDesk::stand(desk.shown(), u"Ann"_s, u"From above"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_A);
    desk.fill(u"200"_s, u"The signature slips"_s);
    CHECK(desk.at(u"Ann"_s, u"From above"_s) == u"$200"_s);
    CHECK(desk.at(u"Ann"_s, u"Submitted"_s) == u"$250"_s);
    CHECK(desk.at(u"Ann"_s, u"Reason"_s) == u"The signature slips"_s);
    CHECK(desk.at(u"Company"_s, u"Taken"_s) == u"$200"_s);
    CHECK(desk.at(u"Company"_s, u"Gap"_s) == u"$300"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_W);
    desk.rest();
    CHECK(desk.at(u"Ann"_s, u"Taken"_s) == u"$250"_s);
    desk.session->undo();
    desk.rest();
    CHECK(desk.at(u"Ann"_s, u"Taken"_s) == u"$200"_s);
}

TEST_CASE("who has not submitted is named, a computed figure opens its deals, and cash is a call of its own")
{
    CallDesk desk;
    CHECK(desk.find<QWidget>(u"callPage"_s)->findChildren<QLabel*>().size() > 0);
    bool named = false;
    for (const QLabel* label : desk.find<QWidget>(u"callPage"_s)->findChildren<QLabel*>())
        named |= label->text() == u"Ann, Bob"_s;
    CHECK(named);
    TeamDesk::stand(desk.shown(), u"North"_s, u"+ commit"_s);
    QTest::keyClick(&desk.shown(), Qt::Key_Return);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    desk.back();
    desk.go(u"fairlead://page/call?period=quarter&measure=collected"_s);
    CHECK(desk.at(u"North"_s, u"+ commit"_s).isEmpty());
    CHECK(desk.window.page()->address().toString().contains(u"measure=collected"_s));
}
