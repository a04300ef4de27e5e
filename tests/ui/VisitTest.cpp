#include "RecordDesk.h"

#include "insight/CalendarItems.h"
#include "pages/CalendarOutcomeDialog.h"
#include "pages/TodayPage.h"
#include "pages/VisitDialog.h"
#include "widgets/RowList.h"

#include <QAction>
#include <QCheckBox>
#include <QDateTime>
#include <QPushButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Emma visits Acme today, Wednesday 18 November 2026. It has an address of its own and a delivery gate.
struct VisitDesk : RecordDesk
{
    Record emma = add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"Emma"_s); });
    Record visit = add(u"appointment"_s, [this](Record& one) {
        const QDate today = session->today();
        one.set(u"subject"_s, u"Show the layout"_s).set(u"kind"_s, u"visit"_s).set(u"state"_s, u"planned"_s);
        one.set(u"start_on"_s, today).set(u"end_on"_s, today).set(u"owner"_s, emma.id);
        one.set(u"company"_s, company.id).set(u"opportunity"_s, deals[0].id).set(u"place"_s, u"Dock 4"_s);
    });

    VisitDesk()
    {
        session->setPerson(emma.id);
        Record changed = company;
        changed.set(u"city"_s, u"Lyon"_s).set(u"street"_s, u"Quai 1"_s);
        REQUIRE(session->apply({ u"a"_s, { EditStep::change(changed, { u"city"_s, u"street"_s }) }, {} }));
        add(u"address"_s, [this](Record& gate) {
            gate.refer(u"subject"_s, *company.type, company.id).set(u"street"_s, u"Gate B"_s);
        });
        session->settle();
    }
    qint64 now() const { return session->workspace().clock().now(); }
    QString local(qint64 at) const { return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm"_s); }
    Record reloaded() { return *session->reader().find(*visit.type, visit.id).value(); }
    VisitDialog* step()
    {
        open(visit);
        part<QAction>(u"visitStep"_s)->trigger();
        auto* dialog = page()->findChild<VisitDialog*>(u"visitDialog"_s);
        REQUIRE(dialog);
        return dialog;
    }
    void checkIn(qint64 at)
    {
        auto* dialog = step();
        auto* when = dialog->findChild<QLineEdit*>(u"checked_in_atEdit"_s);
        when->setText(local(at));
        dialog->save();
        session->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    RowList* agenda()
    {
        go(u"fairlead://page/today"_s);
        return find<RowList>(u"agendaList"_s);
    }
};

} // namespace

TEST_CASE("a visit is checked in with its time and one of the proposed places, and undone as one")
{
    VisitDesk desk;
    auto* dialog = desk.step();
    CHECK(dialog->findChild<QLineEdit*>(u"checked_in_atEdit"_s)->text() == desk.local(desk.now()));
    auto* place = dialog->findChild<QLineEdit*>(u"checked_in_placeEdit"_s);
    CHECK(place->text() == u"Dock 4");
    QStringList proposed;
    for (auto* button : dialog->findChildren<QPushButton*>(u"placeButton"_s))
        proposed.append(button->text());
    CHECK(proposed == QStringList { u"Dock 4"_s, u"Lyon Quai 1"_s, u"Gate B"_s });
    dialog->findChildren<QPushButton*>(u"placeButton"_s).last()->click();
    CHECK(place->text() == u"Gate B");
    dialog->save();
    desk.session->settle();
    CHECK(desk.reloaded().text(u"checked_in_place"_s) == u"Gate B");
    CHECK(desk.local(desk.reloaded().number(u"checked_in_at"_s)) == desk.local(desk.now()));
    desk.session->undo();
    desk.session->settle();
    CHECK(desk.reloaded().isBlank(u"checked_in_at"_s));
    CHECK(desk.reloaded().isBlank(u"checked_in_place"_s));
}

TEST_CASE("nobody checks in ahead of time or out before he came")
{
    VisitDesk desk;
    auto* dialog = desk.step();
    dialog->findChild<QLineEdit*>(u"checked_in_atEdit"_s)->setText(desk.local(desk.now() + 7'200'000));
    dialog->save();
    CHECK(dialog->isVisible());
    CHECK(desk.reloaded().isBlank(u"checked_in_at"_s));
    dialog->findChild<QLineEdit*>(u"checked_in_atEdit"_s)->setText(desk.local(desk.now() - 3'600'000));
    dialog->save();
    CHECK_FALSE(dialog->isVisible());
    desk.session->settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* out = desk.step();
    out->findChild<QLineEdit*>(u"checked_out_atEdit"_s)->setText(desk.local(desk.now() - 7'200'000));
    out->save();
    CHECK(out->isVisible());
    CHECK(desk.reloaded().isBlank(u"checked_out_at"_s));
}

TEST_CASE("who checks out writes the report: minutes from both times, who took part, the next step, files")
{
    VisitDesk desk;
    desk.checkIn(desk.now() - 90 * 60'000);
    auto* out = desk.step();
    out->save();
    desk.session->settle();
    auto* report = desk.page()->findChild<CalendarOutcomeDialog*>(u"outcomeDialog"_s);
    REQUIRE(report);
    CHECK(report->findChild<QLineEdit*>(u"minutesEdit"_s)->text().toInt() >= 90);
    CHECK(report->findChild<QLineEdit*>(u"minutesEdit"_s)->text().toInt() <= 91);
    auto* guest = report->findChild<QCheckBox*>(u"guestCheck-Li Wei"_s);
    REQUIRE(guest);
    CHECK_FALSE(guest->isChecked());
    guest->setChecked(true);
    report->findChild<QPlainTextEdit*>(u"bodyEdit"_s)->setPlainText(u"They like it."_s);
    QTest::keyClicks(report->findChild<QLineEdit*>(u"next_stepEdit"_s), u"Send offer"_s);
    report->attach({ { u"board.png"_s, {}, QByteArray("picture") }, { u"notes.txt"_s, {}, QByteArray("words") } });
    report->save();
    desk.session->settle();
    CHECK(desk.reloaded().text(u"state"_s) == u"held");
    const auto activities = desk.all(u"activity"_s);
    REQUIRE(activities.size() == 1);
    CHECK(activities[0].text(u"kind"_s) == u"visit");
    CHECK(activities[0].reference(u"appointment"_s) == desk.visit.id);
    CHECK(activities[0].text(u"place"_s) == u"Dock 4");
    CHECK(activities[0].number(u"happened_at"_s) == desk.reloaded().number(u"checked_in_at"_s));
    REQUIRE(desk.all(u"activity_person"_s).size() == 1);
    CHECK(desk.all(u"activity_person"_s)[0].text(u"side"_s) == u"theirs");
    CHECK(desk.deal().text(u"next_step"_s) == u"Send offer");
    const auto files = desk.all(u"attachment"_s);
    REQUIRE(files.size() == 2);
    CHECK(files[0].referred(files[0].type->at(u"subject"_s)) == activities[0].id);
    // Nothing is left to do about the visit.
    desk.open(desk.visit);
    CHECK_FALSE(desk.part<QAction>(u"visitStep"_s)->isVisible());
    CHECK_FALSE(desk.part<QAction>(u"recordOutcome"_s)->isVisible());
}

TEST_CASE("a visit that was not checked out stands on Today, of whatever day, and is ended there by a key")
{
    VisitDesk desk;
    Record old = desk.visit;
    old.set(u"start_on"_s, desk.session->today().addDays(-5)).set(u"end_on"_s, desk.session->today().addDays(-5));
    old.set(u"checked_in_at"_s, desk.now() - 5 * 86'400'000LL);
    REQUIRE(desk.session->apply(
        { u"a"_s, { EditStep::change(old, { u"start_on"_s, u"end_on"_s, u"checked_in_at"_s }) }, {} }));
    RowList* agenda = desk.agenda();
    agenda->setChosen(u"appointment:"_s + desk.visit.id.toString());
    CHECK(agenda->chosen() == u"appointment:"_s + desk.visit.id.toString());
    agenda->setFocus();
    QTest::keyClick(agenda, Qt::Key_C);
    auto* out = desk.window.page()->findChild<VisitDialog*>(u"visitDialog"_s);
    REQUIRE(out);
    out->findChild<QLineEdit*>(u"checked_out_atEdit"_s)->setText(desk.local(desk.now() - 5 * 86'400'000LL + 3'600'000));
    out->save();
    desk.session->settle();
    CHECK(desk.reloaded().number(u"checked_out_at"_s) > 0);
    auto* page = qobject_cast<TodayPage*>(desk.window.page());
    REQUIRE(page);
    CHECK(page->model().state().underWay.empty());
}

TEST_CASE("a report written without a check-out ends the visit, and one day of a series is checked in alone")
{
    VisitDesk desk;
    desk.checkIn(desk.now() - 3'600'000);
    desk.open(desk.visit);
    desk.part<QAction>(u"recordOutcome"_s)->trigger();
    auto* report = desk.page()->findChild<CalendarOutcomeDialog*>(u"outcomeDialog"_s);
    REQUIRE(report);
    report->findChild<QLineEdit*>(u"minutesEdit"_s)->setText(u"30"_s);
    report->save();
    desk.session->settle();
    CHECK(desk.reloaded().number(u"checked_out_at"_s) - desk.reloaded().number(u"checked_in_at"_s) == 30 * 60'000);

    const Record series = desk.add(u"appointment"_s, [&](Record& one) {
        one.set(u"subject"_s, u"Weekly round"_s).set(u"kind"_s, u"visit"_s).set(u"state"_s, u"planned"_s);
        one.set(u"start_on"_s, desk.session->today().addDays(-7)).set(u"end_on"_s, desk.session->today().addDays(-7));
        one.set(u"rule"_s, u"FREQ=WEEKLY"_s).set(u"owner"_s, desk.emma.id);
    });
    desk.open(series);
    desk.part<QAction>(u"visitStep"_s)->trigger();
    auto* dialog = desk.page()->findChild<VisitDialog*>(u"visitDialog"_s);
    REQUIRE(dialog);
    dialog->save();
    desk.session->settle();
    CHECK(desk.session->reader().find(*series.type, series.id).value()->isBlank(u"checked_in_at"_s));
    qint64 alone = 0;
    for (const Record& one : desk.all(u"appointment"_s))
        alone += one.title() == u"Weekly round"_s && one.isBlank(u"rule"_s) && !one.isBlank(u"checked_in_at"_s);
    CHECK(alone == 1);
}
