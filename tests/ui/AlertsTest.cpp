#include "Desk.h"

#include "models/Alerts.h"
#include "models/Preferences.h"
#include "shell/AlertPanel.h"
#include "shell/AlertPopup.h"
#include "shell/AlertRows.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"

#include <QCheckBox>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Wednesday 18 November 2026, 9:42; Li sits here.
struct AlertDesk : Desk
{
    QDate today = session->today();
    Record li = add(u"person"_s, [](Record& person) { person.set(u"full_name"_s, u"李伟"_s); });

    AlertDesk()
    {
        QSettings().remove(u"alerts"_s);
        session->setPerson(li.id);
    }
    ~AlertDesk() { QSettings().remove(u"alerts"_s); }
    Record task(const char* subject, QDate due)
    {
        return add(u"task"_s, [&](Record& task) {
            task.set(u"subject"_s, QString::fromUtf8(subject)).set(u"due_on"_s, due).set(u"owner"_s, li.id);
            task.set(u"status"_s, u"open"_s);
        });
    }
    /// So many minutes from now.
    Record plan(const char* subject, int minutes, const char* remind = nullptr)
    {
        const QTime now = QDateTime::fromMSecsSinceEpoch(TestWorkspace::moment).time();
        const int start = now.hour() * 60 + now.minute() + minutes;
        return add(u"appointment"_s, [&](Record& record) {
            record.set(u"subject"_s, QString::fromUtf8(subject)).set(u"owner"_s, li.id);
            record.set(u"start_on"_s, today).set(u"start_minute"_s, qint64(start));
            record.set(u"end_minute"_s, qint64(start + 30)).set(u"state"_s, u"planned"_s);
            if (remind) record.set(u"remind"_s, QString::fromLatin1(remind));
        });
    }
    QStringList told(Alerts& alerts)
    {
        session->settle();
        QStringList words;
        for (const Alarm& alarm : alerts.now())
            words.append(alarm.title);
        return words;
    }
    std::vector<Record> reminders()
    {
        std::vector<Record> list;
        (void)session->reader().records(session->catalog().type(u"reminder"_s), "_v=1 ORDER BY n", {},
            [&list](const Record& record) { list.push_back(record); });
        return list;
    }
    static void forgetWidgets() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
};

} // namespace

TEST_CASE("the bell counts what matters now; what is put off is kept in the workspace, what is settled is done")
{
    AlertDesk desk;
    desk.task("late", desk.today.addDays(-1));
    desk.task("tomorrow", desk.today.addDays(1));
    desk.plan("soon", 10);
    desk.plan("later", 90);
    desk.plan("early", 90, "120");
    Alerts alerts(*desk.session);
    desk.session->settle();
    CHECK(desk.told(alerts) == QStringList { u"soon"_s, u"early"_s, u"late"_s });
    alerts.putOff(alerts.now().front(), Alerts::Later::Tomorrow);
    CHECK(desk.told(alerts) == QStringList { u"early"_s, u"late"_s });
    REQUIRE(desk.reminders().size() == 1);
    const QDateTime again(desk.today.addDays(1), QTime(9, 0));
    CHECK(desk.reminders()[0].number(u"at"_s) == again.toMSecsSinceEpoch());
    alerts.settle(alerts.now().back());
    CHECK(desk.told(alerts) == QStringList { u"early"_s });
    desk.session->undo(); // the task
    desk.session->undo(); // and putting off
    CHECK(desk.told(alerts) == QStringList { u"soon"_s, u"early"_s, u"late"_s });
    desk.session->setPerson({});
    CHECK(desk.told(alerts).isEmpty());
}

TEST_CASE("what fell due while the program was closed is raised when it is opened again, and nothing twice")
{
    AlertDesk desk;
    const auto opened = [&desk] {
        auto alerts = std::make_unique<Alerts>(*desk.session);
        QSignalSpy raised(alerts.get(), &Alerts::raised);
        desk.session->settle();
        QStringList titles;
        for (const QList<QVariant>& call : raised)
            for (const Alarm& alarm : call.front().value<QList<Alarm>>())
                titles.append(alarm.title);
        return titles;
    };
    desk.task("known", desk.today);
    CHECK(opened().isEmpty()); // the first time the bell says how many
    desk.task("since then", desk.today);
    CHECK(opened() == QStringList { u"since then"_s });
    CHECK(opened().isEmpty());
}

TEST_CASE("the list below the bell opens records, puts off and settles")
{
    AlertDesk desk;
    desk.task("late", desk.today.addDays(-1));
    desk.session->settle();
    desk.find<QAction>(u"alerts"_s)->trigger();
    auto* popup = desk.window.findChild<AlertPopup*>();
    REQUIRE(popup);
    auto* snooze = popup->findChild<QToolButton*>(u"snoozeButton"_s);
    REQUIRE(snooze);
    REQUIRE(snooze->menu()->actions().size() == 4);
    snooze->menu()->actions()[1]->trigger();
    desk.session->settle();
    AlertDesk::forgetWidgets();
    CHECK_FALSE(popup->findChild<QToolButton*>(u"settleButton"_s));
    CHECK(desk.reminders()[0].number(u"at"_s) == TestWorkspace::moment + 3600000);
    desk.session->undo();
    desk.session->settle();
    auto* settle = popup->findChild<QToolButton*>(u"settleButton"_s);
    REQUIRE(settle);
    settle->click();
    desk.session->settle();
    CHECK(desk.session->workspace().reader().number("SELECT count(*) FROM task WHERE status='done'").value() == 1);
    popup->close();
}

TEST_CASE("what falls due comes up in the window without taking the focus, and goes when it is answered")
{
    AlertDesk desk;
    desk.session->settle();
    auto* keyboard = QApplication::focusWidget();
    desk.plan("soon", 10);
    desk.session->settle();
    auto* panel = desk.window.findChild<AlertPanel*>();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(QApplication::focusWidget() == keyboard);
    auto* detail = panel->findChild<ui::Label*>(u"alertDetailLabel"_s);
    REQUIRE(detail);
    CHECK(detail->text().startsWith(u"begins at "_s));
    panel->findChild<QToolButton*>(u"settleButton"_s)->click();
    desk.session->settle();
    AlertDesk::forgetWidgets();
    CHECK_FALSE(desk.window.findChild<AlertPanel*>());
    REQUIRE(desk.reminders().size() == 1);
    CHECK(desk.reminders()[0].text(u"channel"_s) == u"none"_s);
    Preferences::setWindowAlerts(false);
    desk.plan("next", 12);
    desk.session->settle();
    CHECK_FALSE(desk.window.findChild<AlertPanel*>());
}

TEST_CASE("the settings say what one is told of, and it counts at once")
{
    AlertDesk desk;
    desk.task("late", desk.today.addDays(-1));
    desk.plan("soon", 25);
    Alerts alerts(*desk.session);
    CHECK(desk.told(alerts) == QStringList { u"late"_s });
    desk.go(u"fairlead://page/settings?section=alerts"_s);
    emit desk.find<PickerButton>(u"alertLeadPicker"_s)->picked(u"30"_s);
    CHECK(desk.told(alerts) == QStringList { u"soon"_s, u"late"_s });
    desk.find<QCheckBox>(u"taskAlertsToggle"_s)->click();
    CHECK(desk.told(alerts) == QStringList { u"soon"_s });
    emit desk.find<PickerButton>(u"dealAlertsPicker"_s)->picked({});
    emit desk.find<PickerButton>(u"amountAlertsPicker"_s)->picked(u"50"_s);
    CHECK_FALSE(Preferences::alarmWishes().deals);
    CHECK(Preferences::alarmWishes().amountPercent == 50);
}
