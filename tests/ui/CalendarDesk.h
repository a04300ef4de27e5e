#pragma once
#include "Desk.h"

#include "pages/CalendarPage.h"
#include "pages/CalendarView.h"

#include <QMenu>
#include <QMouseEvent>

namespace fairlead::ui {

/// The calendar of Li in the week of Wednesday 18 November 2026, a call at ten and a series on Mondays.
struct CalendarDesk : Desk
{
    QDate today = session->today();
    Record li = add(QStringLiteral("person"),
        [](Record& person) { person.set(QStringLiteral("full_name"), QStringLiteral("李伟")); });
    Record call = plan("Call", today, 600, 660);

    CalendarDesk() { show("week"); }
    void show(const char* view)
    {
        go(QStringLiteral("fairlead://page/calendar?view=%1&day=%2&whose=%3")
                .arg(QString::fromLatin1(view), today.toString(Qt::ISODate), li.id.toString()));
    }
    Record plan(const char* subject, QDate day, int start, int end, const char* rule = "")
    {
        return add(QStringLiteral("appointment"), [&](Record& record) {
            record.set(QStringLiteral("subject"), QString::fromUtf8(subject)).set(QStringLiteral("owner"), li.id);
            record.set(QStringLiteral("kind"), QStringLiteral("call"))
                .set(QStringLiteral("state"), QStringLiteral("planned"));
            record.set(QStringLiteral("start_on"), day).set(QStringLiteral("end_on"), day);
            record.set(QStringLiteral("start_minute"), qint64(start)).set(QStringLiteral("end_minute"), qint64(end));
            record.set(QStringLiteral("rule"), QString::fromLatin1(rule));
        });
    }
    CalendarPage& page()
    {
        auto* page = qobject_cast<CalendarPage*>(window.page());
        REQUIRE(page);
        return *page;
    }
    CalendarView& view() { return page().view(); }
    QWidget* canvas() { return view().viewport(); }
    const CalendarItem& item(const char* title)
    {
        session->settle();
        for (const CalendarItem& item : page().model().items())
            if (item.title == QString::fromUtf8(title)) return item;
        FAIL("not in the calendar: " << title);
        return page().model().items().front();
    }
    bool has(const char* title)
    {
        session->settle();
        const auto& items = page().model().items();
        return std::any_of(items.begin(), items.end(),
            [title](const CalendarItem& item) { return item.title == QString::fromUtf8(title); });
    }
    /// "18 10:00-11:00", "18" for a whole day.
    QString times(const char* title)
    {
        const CalendarItem& one = item(title);
        QString text = one.from.toString(QStringLiteral("d"));
        if (one.to != one.from) text += QLatin1Char('-') + one.to.toString(QStringLiteral("d"));
        if (one.start)
            text += QLatin1Char(' ') + CalendarLook::clock(*one.start) + QLatin1Char('-')
                + CalendarLook::clock(*one.end);
        return text;
    }
    QPoint pointOf(QDate day, int minute)
    {
        return view().rectOf(CalendarPlace::at(day, minute, 15)).topLeft() + QPoint(12, 2);
    }
    QPoint pointOf(QDate day) { return view().rectOf(CalendarPlace::wholeDay(day)).center(); }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(canvas(), Qt::LeftButton, keys, from);
        QMouseEvent start(QEvent::MouseMove, from + QPoint(8, 8), canvas()->mapToGlobal(from + QPoint(8, 8)),
            Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(canvas(), &start);
        QMouseEvent end(QEvent::MouseMove, to, canvas()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(canvas(), &end);
        QTest::mouseRelease(canvas(), Qt::LeftButton, keys, to);
        session->settle();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(&view(), key, keys);
        session->settle();
    }
    /// Chooses from the menu that asks how much of a series is meant.
    void chooseReach(int row)
    {
        QMenu* menu = page().findChild<QMenu*>(QStringLiteral("seriesMenu"));
        REQUIRE(menu);
        menu->actions().at(row)->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        session->settle();
    }
    void undo()
    {
        session->undo();
        session->settle();
    }
};

} // namespace fairlead::ui
