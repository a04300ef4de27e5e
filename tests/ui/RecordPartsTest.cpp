#include "RecordDesk.h"

#include "pages/PartsPane.h"
#include "widgets/RelatedRow.h"

#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

TEST_CASE("the contacts of a deal stand beside it with role and attitude, and are changed in their tab")
{
    RecordDesk desk;
    const Record role = desk.add(u"opportunity_contact"_s, [&](Record& record) {
        record.set(u"opportunity"_s, desk.deals[0].id).set(u"contact"_s, desk.contact.id);
        record.set(u"role"_s, u"coach"_s).set(u"attitude"_s, u"neutral"_s);
    });
    desk.session->settle();
    const auto shown = [&] {
        desk.session->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto rows = desk.part<QWidget>(u"contactsPanel"_s)->findChildren<RelatedRow*>();
        REQUIRE(rows.size() == 1);
        return rows.front()->item();
    };
    CHECK(shown().title == u"Li Wei"_s);
    CHECK(shown().line == u"Coach"_s);
    CHECK(shown().badge == u"Neutral"_s);
    desk.open(desk.deals[0], u"tab=opportunity_contact"_s);
    auto* pane = desk.part<PartsPane>(u"opportunity_contactPane"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the table before this one
    auto* attitude = pane->findChild<QComboBox*>(u"attitudeEdit"_s);
    REQUIRE(attitude);
    attitude->setCurrentIndex(attitude->findData(u"supporter"_s));
    CHECK(pane->isDirty());
    pane->findChild<QPushButton*>(u"partsSaveButton"_s)->click();
    CHECK(!pane->isDirty());
    CHECK(shown().badge == u"Supporter"_s);
    desk.session->undo();
    CHECK(shown().badge == u"Neutral"_s);
    // The page of the contact says in which deals he plays which part.
    desk.open(desk.contact);
    const auto deals = desk.part<QWidget>(u"dealsPanel"_s)->findChildren<RelatedRow*>();
    REQUIRE(deals.size() == 1);
    CHECK(deals.front()->item().title == u"Alpha"_s);
    CHECK(deals.front()->item().line == u"Coach"_s);
}
