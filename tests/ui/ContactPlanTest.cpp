#include "RecordDesk.h"

#include "models/CalendarActs.h"
#include "models/ContactPlan.h"
#include "pages/PlanContactDialog.h"
#include "widgets/FactStrip.h"
#include "widgets/RelatedRow.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Emma's deal; at 14:00 on Friday she has a meeting already. Today is Wednesday 18 November 2026.
struct PlanDesk : RecordDesk
{
    Record emma = add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"Emma"_s); });

    PlanDesk()
    {
        session->setPerson(emma.id);
        session->settle();
        const Record talk = ContactPlan(*session).draft(get(deals[1]), u"Meeting fri 14:00 Inner talk"_s);
        REQUIRE(session->apply({ u"talk"_s, { EditStep::create(talk) }, {} }));
        session->settle();
    }
    PlanContactDialog* begin()
    {
        QTest::keyClick(page(), Qt::Key_P);
        auto* dialog = page()->findChild<PlanContactDialog*>(u"planContactDialog"_s);
        REQUIRE(dialog);
        return dialog;
    }
    void type(PlanContactDialog* dialog, const QString& line)
    {
        auto* edit = dialog->findChild<QLineEdit*>(u"planLineEdit"_s);
        edit->clear();
        QTest::keyClicks(edit, line);
        session->settle();
    }
    std::vector<Record> planned()
    {
        std::vector<Record> mine;
        for (Record& one : all(u"appointment"_s))
            if (one.reference(u"opportunity"_s) == deals[0].id) mine.push_back(std::move(one));
        return mine;
    }
    QList<RelatedRow*> rows() { return part<QWidget>(u"appointmentsPanel"_s)->findChildren<RelatedRow*>(); }
};

} // namespace

TEST_CASE("a contact is planned in one line, with what it is for; it stands beside the deal and in the calendar")
{
    PlanDesk desk;
    auto* dialog = desk.begin();
    desk.type(dialog, u"Visit fri 10:00 Show the layout"_s);
    CHECK(dialog->findChild<QLabel*>(u"planMeaning"_s)->text().contains(u"10:00–11:00"_s));
    dialog->findChild<QPlainTextEdit*>(u"purposeEdit"_s)->setPlainText(u"Agree the layout"_s);
    dialog->findChild<QPlainTextEdit*>(u"expected_resultEdit"_s)->setPlainText(u"Signed drawing"_s);
    dialog->save();
    desk.session->settle();
    const auto planned = desk.planned();
    REQUIRE(planned.size() == 1);
    CHECK(planned[0].text(u"kind"_s) == u"visit"_s);
    CHECK(planned[0].date(u"start_on"_s) == QDate(2026, 11, 20));
    CHECK(planned[0].reference(u"owner"_s) == desk.emma.id);
    CHECK(planned[0].text(u"expected_result"_s) == u"Signed drawing"_s);
    REQUIRE(desk.rows().size() == 1);
    CHECK(desk.rows().front()->item().line == u"Agree the layout · Signed drawing"_s);
    CHECK(desk.rows().front()->item().rightLine.isEmpty());
    const auto facts = [&desk] { return desk.part<FactStrip>(u"factStrip"_s)->accessibleName(); };
    CHECK(facts().contains(u"Show the layout"_s)); // the next step of the deal
    desk.session->undo();
    desk.session->settle();
    CHECK(desk.planned().empty());
    CHECK_FALSE(facts().contains(u"Show the layout"_s));
}

TEST_CASE(
    "what stands in the calendar at that time is told while one types, and beside the deal until one of them moves")
{
    PlanDesk desk;
    auto* dialog = desk.begin();
    auto* clash = dialog->findChild<QLabel*>(u"planClash"_s);
    desk.type(dialog, u"Visit fri 15:00 Layout"_s);
    CHECK(clash->isHidden()); // right after it
    desk.type(dialog, u"Visit fri 13:30 Layout"_s);
    CHECK_FALSE(clash->isHidden());
    CHECK(clash->text().contains(u"Meeting Inner talk 14:00"_s));
    dialog->save();
    desk.session->settle();
    CHECK(desk.rows().front()->item().rightLine == u"Overlaps"_s);
    // The calendar moves it.
    const auto items = CalendarItems(desk.session->reader()).compute({ { QDate(2026, 11, 20), QDate(2026, 11, 20) } });
    for (const CalendarItem& item : *items)
        if (item.record == desk.planned().front().id) {
            CalendarPlace to = CalendarPlace::of(item).shifted(3);
            CHECK(CalendarActs(*desk.session).place(item, to, CalendarActs::Reach::One));
        }
    desk.session->settle();
    CHECK(desk.planned().front().date(u"start_on"_s) == QDate(2026, 11, 23));
    CHECK(desk.rows().front()->item().rightLine.isEmpty());
}

TEST_CASE("several contacts are planned one after the other; without words nothing is planned")
{
    PlanDesk desk;
    auto* dialog = desk.begin();
    dialog->save();
    CHECK(dialog->isVisible());
    CHECK(desk.planned().empty());
    dialog->findChild<QCheckBox*>(u"planFurtherCheck"_s)->setChecked(true);
    desk.type(dialog, u"Call tomorrow 9:00 Ask for the drawings"_s);
    dialog->save();
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<QLineEdit*>(u"planLineEdit"_s)->text().isEmpty());
    desk.type(dialog, u"Show the layout"_s);
    dialog->save();
    const auto planned = desk.planned();
    REQUIRE(planned.size() == 2);
    CHECK(planned[0].text(u"kind"_s) == u"call"_s);
    // A visit on the next working day, unless the line says something else.
    CHECK(planned[1].text(u"kind"_s) == u"visit"_s);
    CHECK(planned[1].date(u"start_on"_s) == QDate(2026, 11, 19));
    CHECK(planned[1].isBlank(u"start_minute"_s));
}
