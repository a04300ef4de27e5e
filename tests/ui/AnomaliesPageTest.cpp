#include "Desk.h"

#include "models/FlagsModel.h"
#include "pages/AnomaliesPage.h"
#include "pages/FlagBanner.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Alpha and Delta are qualified, Beta is proposed; nothing is planned with any of them.
struct FlagDesk : Desk
{
    FlagDesk()
    {
        change(deals[0], u"expected_close"_s, [](Record& deal) { deal.set(u"expected_close"_s, QDate(2026, 11, 8)); });
        go(u"fairlead://page/attention"_s);
    }
    DataTable* rows() { return find<DataTable>(u"anomaliesTable"_s); }
    FlagsModel& model() { return *static_cast<FlagsModel*>(rows()->model()); }
    /// "# Kind" for a heading, "Deal: reason" for a row.
    QStringList told()
    {
        session->settle();
        QStringList lines;
        for (int row = 0; row < model().rowCount(); ++row) {
            const QString name = model().index(row, FlagsModel::Name).data().toString();
            lines.append(model().headingAt(row)
                    ? u"# "_s + name
                    : name + u": "_s + model().index(row, FlagsModel::Reason).data().toString());
        }
        return lines;
    }
    void stand(const QString& deal, FlagKind kind)
    {
        for (int row = 0; row < model().rowCount(); ++row)
            if (const FlaggedDeal* one = model().dealAt(row);
                one && one->name == deal && model().flagAt(row)->kind == kind)
                return rows()->setCurrentIndex(model().index(row, 0));
        FAIL("no such row");
    }
    void answer(const QString& reason)
    {
        auto* dialog = find<QDialog>(u"dismissDialog"_s);
        dialog->findChild<QLineEdit*>()->setText(reason);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        session->settle();
    }
};

const QString nothing = u"Nothing is planned: no next step, no task, no appointment."_s;

} // namespace

TEST_CASE("deals that are out of line stand below their kind, the gravest first, each with its reason")
{
    FlagDesk desk;
    QAbstractItemModelTester tester(&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.told()
        == QStringList { u"# Close date has passed"_s, u"Alpha: The expected close was 10 days ago."_s,
            u"# No next step"_s, u"Alpha: "_s + nothing, u"Beta: "_s + nothing, u"Delta: "_s + nothing,
            u"# No amount"_s, u"Beta: In “Proposal” without an amount."_s });
    // A heading closes what is below it.
    desk.rows()->setCurrentIndex(desk.model().index(2, 0));
    desk.rows()->setFocus();
    QTest::keyClick(desk.rows(), Qt::Key_Return);
    CHECK(desk.told().size() == 5);
    // An edit of one deal is seen at once.
    desk.change(
        desk.deals[0], u"expected_close"_s, [](Record& deal) { deal.set(u"expected_close"_s, QDate(2026, 12, 8)); });
    CHECK(desk.told().front() == u"# No next step"_s);
}

TEST_CASE("a flag is dismissed with a reason by a key, undo brings it back, and Enter opens the deal")
{
    FlagDesk desk;
    desk.told();
    desk.stand(u"Alpha"_s, FlagKind::OverdueClose);
    desk.rows()->setFocus();
    QTest::keyClick(desk.rows(), Qt::Key_D);
    desk.answer(u"They sign in December"_s);
    CHECK(!desk.told().contains(u"# Close date has passed"_s));
    const auto count = desk.session->reader().number(
        "SELECT count(*) FROM flag_dismissal WHERE _v=1 AND reason=?", { cellOf(u"They sign in December"_s) });
    CHECK(count.value() == 1);
    desk.session->undo();
    CHECK(desk.told().contains(u"# Close date has passed"_s));
    desk.stand(u"Alpha"_s, FlagKind::OverdueClose);
    QTest::keyClick(desk.rows(), Qt::Key_Return);
    desk.session->settle();
    CHECK(desk.window.navigator().current().toString().contains(desk.deals[0].id.toString()));
}

TEST_CASE("the page of a deal says what is out of line with it, until it is set right")
{
    FlagDesk desk;
    desk.go(u"fairlead://opportunity/"_s + desk.deals[0].id.toString());
    auto* banner = desk.find<FlagBanner>(u"flagBanner"_s);
    CHECK(banner->isVisible());
    desk.change(desk.deals[0], u"expected_close"_s, [](Record& deal) { deal.set(u"expected_close"_s, QDate()); });
    desk.change(desk.deals[0], u"next_step"_s, [](Record& deal) { deal.set(u"next_step"_s, u"Call"_s); });
    QCoreApplication::processEvents();
    desk.session->settle();
    CHECK(!banner->isVisible());
}
