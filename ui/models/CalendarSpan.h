#pragma once
#include "base/Period.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead::ui {

enum class CalendarMode { Day, WorkWeek, Week, Month, Agenda, Team };
constexpr int calendarModes = 6;

/// Which days a view of the calendar shows, how it is called, where the next one is. Weeks start as the locale says.
/// Pure.
class CalendarSpan
{
    Q_DECLARE_TR_FUNCTIONS(CalendarSpan)
public:
    CalendarSpan(CalendarMode mode, QDate anchor, const QLocale& locale = QLocale())
        : m_mode(mode)
        , m_anchor(anchor)
        , m_locale(locale)
    {
    }
    /// All days that are seen; a month with the rest of its weeks.
    Period days() const;
    /// The days that the view is about; a month without the rest.
    Period core() const;
    QString title() const;
    /// The same day in the next (1) or the one before (-1).
    QDate stepped(int direction) const;

    static QString idOf(CalendarMode mode);
    static CalendarMode modeOf(const QString& id); ///< week if there is no such
    static bool isWorkday(QDate day, const QLocale& locale = QLocale());
    static QDate weekStart(QDate day, const QLocale& locale = QLocale());

private:
    QString dayText(QDate day, bool withMonth, bool withYear) const;

    CalendarMode m_mode;
    QDate m_anchor;
    QLocale m_locale;
};

} // namespace fairlead::ui
