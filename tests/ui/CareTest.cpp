#include "RecordDesk.h"

#include "pages/CareDialog.h"
#include "pages/CareDoneDialog.h"
#include "pages/TodayPage.h"
#include "widgets/PickerButton.h"
#include "widgets/RowList.h"

#include <QAction>
#include <QComboBox>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Li Wei of Acme, whose birthday comes in a fortnight. Today is Wednesday 18 November 2026.
struct CareDesk : RecordDesk
{
    Record emma = add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"Emma"_s); });

    CareDesk()
    {
        session->setPerson(emma.id);
        Record born = contact;
        born.set(u"birth_month"_s, qint64(12)).set(u"birth_day"_s, qint64(2)).set(u"birth_year"_s, qint64(1980));
        REQUIRE(session->apply(
            { u"born"_s, { EditStep::change(born, { u"birth_month"_s, u"birth_day"_s, u"birth_year"_s }) }, {} }));
        session->settle();
    }
    CareDialog* begin(const Record& subject)
    {
        open(subject);
        part<QAction>(u"careFor"_s)->trigger();
        session->settle();
        auto* dialog = page()->findChild<CareDialog*>(u"careDialog"_s);
        REQUIRE(dialog);
        return dialog;
    }
    Record care()
    {
        const auto found = all(u"care_item"_s);
        REQUIRE(found.size() == 1);
        return found.front();
    }
    static void choose(QWidget* dialog, const QString& field, const QString& code)
    {
        auto* box = dialog->findChild<QComboBox*>(field + u"Edit"_s);
        REQUIRE(box);
        box->setCurrentIndex(box->findData(code));
    }
    void done()
    {
        session->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_CASE("the day of a contact of the deal fills the line in, and care is planned in one edit")
{
    CareDesk desk;
    CareDialog* dialog = desk.begin(desk.deals[0]);
    auto* rows = dialog->findChild<RowList*>(u"careRows"_s);
    REQUIRE(rows);
    rows->setChosen(u"day:0"_s);
    REQUIRE(rows->chosen() == u"day:0");
    QTest::keyClick(rows, Qt::Key_Return);
    CHECK(dialog->findChild<QLineEdit*>(u"due_onEdit"_s)->text() == u"2026-12-02");
    CHECK(dialog->findChild<QLineEdit*>(u"subjectEdit"_s)->text() == u"Birthday: Li Wei");
    CareDesk::choose(dialog, u"way"_s, u"card"_s);
    dialog->save();
    desk.done();
    const Record care = desk.care();
    CHECK(care.reference(u"contact"_s) == desk.contact.id);
    CHECK(care.reference(u"company"_s) == desk.company.id);
    CHECK(care.text(u"occasion"_s) == u"birthday");
    CHECK(care.text(u"way"_s) == u"card");
    CHECK(care.date(u"due_on"_s) == QDate(2026, 12, 2));
    CHECK(care.reference(u"owner"_s) == desk.emma.id);
    CHECK(care.text(u"state"_s) == u"open");
    // It stands beside the day the next time, and goes by undo.
    dialog = desk.begin(desk.contact);
    rows = dialog->findChild<RowList*>(u"careRows"_s);
    rows->setChosen(u"care_item:"_s + care.id.toString());
    CHECK(rows->chosen() == u"care_item:"_s + care.id.toString());
    dialog->reject();
    desk.done();
    desk.session->undo();
    desk.session->settle();
    CHECK(desk.all(u"care_item"_s).empty());
}

TEST_CASE("care says for whom and what; without that it is refused")
{
    CareDesk desk;
    CareDialog* dialog = desk.begin(desk.deals[1]); // nobody takes part
    dialog->findChild<QLineEdit*>(u"subjectEdit"_s)->setText(u"A card"_s);
    dialog->save();
    CHECK(dialog->isVisible());
    dialog->reject();
    desk.done();
    dialog = desk.begin(desk.deals[0]);
    dialog->save(); // no words yet
    CHECK(dialog->isVisible());
    CHECK(desk.all(u"care_item"_s).empty());
}

TEST_CASE("care that is due stands on Today and in the calendar, is put off, and ticked off with a reaction")
{
    CareDesk desk;
    const Record care = desk.add(u"care_item"_s, [&](Record& one) {
        one.set(u"subject"_s, u"Call him"_s).set(u"contact"_s, desk.contact.id).set(u"owner"_s, desk.emma.id);
        one.set(u"due_on"_s, desk.session->today().addDays(-1));
    });
    CHECK(desk.care().text(u"state"_s) == u"open");
    desk.go(u"fairlead://page/today"_s);
    auto* page = qobject_cast<TodayPage*>(desk.window.page());
    REQUIRE(page);
    REQUIRE(page->model().state().care.size() == 1);
    auto* due = desk.find<RowList>(u"dueTasksList"_s);
    due->setChosen(u"care_item:"_s + care.id.toString());
    due->setFocus();
    QTest::keyClick(due, Qt::Key_T);
    desk.session->settle();
    CHECK(desk.care().date(u"due_on"_s) == desk.session->today().addDays(1));
    CHECK(page->model().state().careSoon.size() == 1);
    desk.session->undo();
    desk.session->settle();
    due->setChosen(u"care_item:"_s + care.id.toString());
    QTest::keyClick(due, Qt::Key_Space);
    auto* dialog = page->findChild<CareDoneDialog*>(u"careDoneDialog"_s);
    REQUIRE(dialog);
    CareDesk::choose(dialog, u"reaction"_s, u"thanks"_s);
    dialog->save();
    desk.done();
    CHECK(desk.care().text(u"state"_s) == u"done");
    CHECK(desk.care().reference(u"done_by"_s) == desk.emma.id);
    CHECK(desk.care().date(u"done_on"_s) == desk.session->today());
    CHECK(desk.care().text(u"reaction"_s) == u"thanks");
    CHECK(desk.care().date(u"reaction_on"_s) == desk.session->today());
    CHECK(page->model().state().care.empty());
    desk.session->undo();
    desk.session->settle();
    CHECK(desk.care().text(u"state"_s) == u"open");
    CHECK(desk.care().isBlank(u"done_by"_s));
    CHECK(desk.care().isBlank(u"reaction"_s));
}
