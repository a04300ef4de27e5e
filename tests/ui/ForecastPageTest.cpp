#include "Desk.h"

#include "widgets/DataTable.h"
#include "widgets/PickerButton.h"
#include "widgets/TabStrip.h"

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Alpha is expected this quarter; Acme owes one invoice of two.
struct ForecastDesk : Desk
{
    Record acme = add(u"company"_s, [](Record& company) { company.set(u"name"_s, u"Acme"_s); });
    Record paid = invoice(u"1001"_s, 40000);
    Record open = invoice(u"1002"_s, 90000);

    ForecastDesk()
    {
        Record alpha = get(deals[0]);
        alpha.set(u"amount"_s, Money { 30000, u"USD"_s }).set(u"expected_close"_s, session->today());
        alpha.set(u"rep_category"_s, u"commit"_s);
        const QStringList fields { u"amount"_s, u"expected_close"_s, u"rep_category"_s };
        REQUIRE(session->apply({ u"give"_s, { EditStep::change(alpha, fields) }, {} }));
        const Record receipt = add(u"receipt"_s, [&](Record& one) {
            one.set(u"number"_s, u"R1"_s).set(u"company"_s, acme.id).set(u"amount"_s, Money { 40000, u"USD"_s });
            one.set(u"happened_on"_s, session->today());
        });
        add(u"allocation"_s, [&](Record& one) {
            one.set(u"receipt"_s, receipt.id).set(u"invoice"_s, paid.id).set(u"amount"_s, Money { 40000, u"USD"_s });
            one.set(u"happened_on"_s, session->today());
        });
    }
    Record invoice(const QString& number, qint64 cents)
    {
        Record record = session->workspace().blank(u"invoice"_s);
        record.set(u"number"_s, number).set(u"company"_s, acme.id).set(u"gross"_s, Money { cents, u"USD"_s });
        record.set(u"issued_on"_s, session->today()).set(u"due_on"_s, session->today());
        record.id = record.type->computeId(record.cells);
        REQUIRE(session->apply({ u"add"_s, { EditStep::create(record) }, {} }));
        return record;
    }
    DataTable& shown() { return *find<DataTable>(u"reportTable"_s); }
    QStringList row(int row)
    {
        QStringList cells;
        for (int column = 0; column < shown().model()->columnCount(); ++column)
            cells.append(shown().model()->index(row, column).data().toString());
        return cells;
    }
    void openUnder(const QString& head, int row)
    {
        for (int column = 0; column < shown().model()->columnCount(); ++column) {
            if (shown().model()->headerData(column, Qt::Horizontal).toString() != head) continue;
            shown().setFocus();
            shown().setCurrentIndex(shown().model()->index(row, column));
            QTest::keyClick(&shown(), Qt::Key_Return);
            session->settle();
            return;
        }
        FAIL("no such column");
    }
};

} // namespace

TEST_CASE("a forecast opens the deals of a category; receivables open the invoices behind a sum")
{
    ForecastDesk desk;
    desk.go(u"fairlead://page/forecast?report=forecast&by=none&period=quarter"_s);
    desk.openUnder(u"Commit"_s, desk.shown().model()->rowCount() - 1);
    CHECK(desk.names() == QStringList { u"Alpha"_s });
    desk.back();
    desk.go(u"fairlead://page/forecast?report=receivables&by=customer"_s);
    CHECK(desk.row(0).mid(0, 3) == QStringList { u"Acme"_s, u"1"_s, u"$900"_s });
    desk.openUnder(u"Open"_s, 0);
    CHECK(desk.window.page()->address().toString().startsWith(u"fairlead://page/invoice?"_s));
    const auto* invoices = desk.find<DataTable>(u"invoiceTable"_s)->model();
    REQUIRE(invoices->rowCount() == 1);
    CHECK(invoices->index(0, 0).data().toString() == u"1002"_s);
}

TEST_CASE("periods that lie ahead are offered where one looks ahead, and nowhere else")
{
    ForecastDesk desk;
    const auto afterThisMonth = [&] {
        auto* picker = desk.window.page()->findChild<PickerButton*>(u"periodPicker"_s);
        REQUIRE(picker);
        REQUIRE(picker->current() == u"month"_s);
        picker->setFocus();
        QTest::keyClick(picker, Qt::Key_Down);
        desk.session->settle();
        return picker->current();
    };
    desk.go(u"fairlead://page/forecast?report=forecast&by=month&period=nextquarter"_s);
    CHECK(desk.row(0).front() == u"January 2027"_s);
    desk.go(u"fairlead://page/forecast?report=forecast&by=month&period=month"_s);
    CHECK(afterThisMonth() == u"nextmonth"_s);
    CHECK(desk.window.page()->address().query().contains(u"period=nextmonth"_s));
    desk.go(u"fairlead://page/analysis?period=month"_s);
    CHECK(afterThisMonth() == u"twelve"_s);
}
