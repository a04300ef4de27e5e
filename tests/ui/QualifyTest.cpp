#include "RecordDesk.h"

#include "pages/LeadCriteriaPane.h"
#include "pages/SetupPanel.h"
#include "widgets/CheckRow.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// A lead that is asked for its budget, on its page.
struct QualifyDesk : RecordDesk
{
    Record own = add(
        u"own_company"_s, [](Record& record) { record.set(u"name"_s, u"Us"_s).set(u"base_currency"_s, u"USD"_s); });
    Record budget = add(
        u"criterion"_s, [](Record& record) { record.set(u"text"_s, u"Budget known"_s).set(u"required"_s, qint64(1)); });
    Record lead = add(u"lead"_s, [](Record& record) { record.set(u"company_name"_s, u"Nordwind"_s); });

    QualifyDesk() { open(lead); }
    QDialog* convert()
    {
        part<QAction>(u"convertRecord"_s)->trigger();
        session->settle();
        auto* dialog = page()->findChild<QDialog*>(u"convertDialog"_s);
        REQUIRE(dialog);
        return dialog;
    }
    QString status() { return session->reader().find(*lead.type, lead.id).value()->text(u"status"_s); }
};

} // namespace

TEST_CASE("a lead is qualified on its page, and converting tells what is missing")
{
    QualifyDesk desk;
    CHECK(desk.part<QLabel>(u"checklistTitle"_s)->text() == u"To become a deal"_s);
    QDialog* dialog = desk.convert();
    CHECK(dialog->findChild<QLabel*>(u"noteLabel"_s)->text().contains(u"Budget known"_s));
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    CHECK(desk.status() == u"converted"_s); // it only warns
    desk.session->settle();
    CHECK(desk.window.navigator().current().toString().startsWith(u"fairlead://opportunity/"_s)); // its deal is shown
    desk.open(desk.lead);
    CHECK_FALSE(desk.part<QAction>(u"convertRecord"_s)->isVisible());
}

TEST_CASE("where the company wants it, a lead is converted only with its criteria met")
{
    QualifyDesk desk;
    desk.go(u"fairlead://page/pipelines"_s);
    auto* panel = desk.find<SetupPanel>(u"leadCriteriaPanel"_s);
    CHECK(panel->rows().index(0, 0).data() == u"Budget known"_s);
    QTest::mouseClick(desk.find<QCheckBox>(u"leadGateCheck"_s), Qt::LeftButton, {}, QPoint(8, 8));
    desk.session->settle();
    desk.open(desk.lead);
    QDialog* dialog = desk.convert();
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    CHECK(desk.status() == u"new"_s);
    CHECK(dialog->findChild<QLabel*>(u"noteLabel"_s)->text().contains(u"Budget known"_s));
    dialog->reject();
    QTest::mouseClick(desk.part<CheckRow>(u"checkRow"_s), Qt::LeftButton);
    desk.session->settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.convert()->findChild<QPushButton*>(u"saveButton"_s)->click();
    CHECK(desk.status() == u"converted"_s);
}
