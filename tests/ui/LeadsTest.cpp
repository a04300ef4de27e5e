#include "Desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct LeadDesk : Desk
{
    Record lead = add(u"lead"_s,
        [](Record& record) { record.set(u"company_name"_s, u"Nordwind"_s).set(u"contact_name"_s, u"Emma Krüger"_s); });

    QDialog* ask(const QString& action)
    {
        go(u"fairlead://page/leads?view=all"_s);
        auto* table = find<DataTable>(u"leadsTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        find<QAction>(action)->trigger();
        session->settle();
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        return dialog;
    }
    Record now() { return session->reader().find(session->catalog().type(u"lead"_s), lead.id).value().value(); }
};

} // namespace

TEST_CASE("a lead becomes customer, contact and deal from the list")
{
    LeadDesk desk;
    QDialog* dialog = desk.ask(u"convertLead"_s);
    CHECK(dialog->findChild<QLineEdit*>(u"nameEdit"_s)->text() == u"Nordwind"_s);
    dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Boiler"_s);
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    const Record after = desk.now();
    CHECK(after.text(u"status"_s) == u"converted"_s);
    const auto deal = desk.session->reader().find(
        desk.session->catalog().type(u"opportunity"_s), after.reference(u"converted_to"_s));
    CHECK(deal.value().value().title() == u"Boiler"_s);
    desk.session->undo();
    CHECK(desk.now().text(u"status"_s) == u"new"_s);
}

TEST_CASE("a customer of that name is offered, and the deal is left out when it is not wanted")
{
    LeadDesk desk;
    const Record known = desk.add(u"company"_s, [](Record& record) { record.set(u"name"_s, u"nordwind"_s); });
    QDialog* dialog = desk.ask(u"convertLead"_s);
    dialog->findChild<QCheckBox*>(u"withDealCheck"_s)->setChecked(false);
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    CHECK(desk.now().reference(u"matched_company"_s) == known.id);
    CHECK(desk.now().isBlank(u"converted_to"_s));
}

TEST_CASE("a lead is rejected with its reason")
{
    LeadDesk desk;
    QDialog* dialog = desk.ask(u"rejectLead"_s);
    auto* reason = dialog->findChild<QComboBox*>(u"reject_reasonEdit"_s);
    REQUIRE(reason);
    reason->setCurrentIndex(reason->findData(u"no_budget"_s));
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    CHECK(desk.now().text(u"status"_s) == u"rejected"_s);
    CHECK(desk.now().text(u"reject_reason"_s) == u"no_budget"_s);
}
