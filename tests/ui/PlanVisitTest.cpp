#include "RecordDesk.h"

#include "pages/RecordDialog.h"

#include <QAction>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Plans a visit from the page of a record, as the form offers it.
void plan(RecordDesk& desk, const Record& from)
{
    desk.open(from);
    desk.part<QAction>(u"planVisit"_s)->trigger();
    auto* form = desk.page()->findChild<RecordDialog*>(u"appointmentDialog"_s);
    REQUIRE(form);
    form->save();
    desk.session->settle();
}

} // namespace

TEST_CASE("a visit that is planned from a contact has him as a guest, and undo takes both")
{
    RecordDesk desk;
    plan(desk, desk.contact);
    const auto guests = desk.all(u"attendee"_s);
    REQUIRE(guests.size() == 1);
    CHECK(guests.front().referred(guests.front().type->at(u"who"_s)) == desk.contact.id);

    desk.session->undo();
    CHECK(desk.all(u"appointment"_s).empty());
    CHECK(desk.all(u"attendee"_s).empty());
}
