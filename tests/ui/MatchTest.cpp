#include "RecordDesk.h"

#include "pages/FieldEditor.h"
#include "pages/MatchDialog.h"
#include "widgets/FactStrip.h"

#include <QAction>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Acme owes two invoices and has paid something.
struct MatchDesk : Desk
{
    Record acme = add(u"company"_s, [](Record& company) { company.set(u"name"_s, u"Acme"_s); });
    Record first = invoice(u"1001"_s, 40000, -40);
    Record second = invoice(u"1002"_s, 90000, -10);

    Record invoice(const QString& number, qint64 cents, int due)
    {
        Record record = session->workspace().blank(u"invoice"_s);
        record.set(u"number"_s, number).set(u"company"_s, acme.id).set(u"gross"_s, Money { cents, u"USD"_s });
        record.set(u"issued_on"_s, session->today().addDays(due - 30));
        record.set(u"due_on"_s, session->today().addDays(due));
        record.id = record.type->computeId(record.cells);
        REQUIRE(session->apply({ u"add"_s, { EditStep::create(record) }, {} }));
        return record;
    }
    Record receipt(qint64 cents)
    {
        return add(u"receipt"_s, [&](Record& one) {
            one.set(u"number"_s, u"R1"_s).set(u"company"_s, acme.id).set(u"amount"_s, Money { cents, u"USD"_s });
            one.set(u"happened_on"_s, session->today());
        });
    }
    MatchDialog& match(const Record& receipt)
    {
        go(u"fairlead://receipt/"_s + receipt.id.toString());
        find<QAction>(u"matchReceipt"_s)->trigger();
        auto* dialog = find<MatchDialog>(u"matchDialog"_s);
        REQUIRE(dialog);
        return *dialog;
    }
    qint64 open(const Record& document)
    {
        const auto book = ClaimBook::ofCompany(session->reader(), acme.id, session->today());
        const Claim* claim = book->claim(document.id);
        REQUIRE(claim);
        return claim->open();
    }
};

} // namespace

TEST_CASE("a receipt pays what is due first, as proposed; undo takes it back")
{
    MatchDesk desk;
    MatchDialog& dialog = desk.match(desk.receipt(60000));
    CHECK(dialog.findChild<FieldEditor*>(u"pays-1001"_s)->text() == u"400.00"_s);
    CHECK(dialog.findChild<FieldEditor*>(u"pays-1002"_s)->text() == u"200.00"_s);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"saveButton"_s), Qt::LeftButton);
    desk.session->settle();
    CHECK(desk.open(desk.first) == 0);
    CHECK(desk.open(desk.second) == 70000);
    desk.session->undo();
    desk.session->settle();
    CHECK(desk.open(desk.first) == 40000);
    CHECK(desk.open(desk.second) == 90000);
}

TEST_CASE("a receipt pays no more than is open, nor more than was received")
{
    MatchDesk desk;
    MatchDialog& dialog = desk.match(desk.receipt(60000));
    auto* first = dialog.findChild<FieldEditor*>(u"pays-1001"_s);
    auto* second = dialog.findChild<FieldEditor*>(u"pays-1002"_s);
    first->setText(u"401"_s);
    second->setText(u""_s);
    dialog.save();
    CHECK(desk.open(desk.first) == 40000);
    first->setText(u"400"_s);
    second->setText(u"300"_s);
    dialog.save();
    CHECK(desk.open(desk.second) == 90000);
    second->setText(u"50"_s);
    dialog.save();
    desk.session->settle();
    CHECK(desk.open(desk.first) == 0);
    CHECK(desk.open(desk.second) == 85000);
}
