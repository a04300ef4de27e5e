#include "models/CalendarSpan.h"

#include <array>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int agendaDays = 28;
const std::array<QString, calendarModes> ids { u"day"_s, u"workweek"_s, u"week"_s, u"month"_s, u"agenda"_s, u"team"_s };

} // namespace

QString CalendarSpan::idOf(CalendarMode mode) { return ids.at(size_t(mode)); }

CalendarMode CalendarSpan::modeOf(const QString& id)
{
    for (int i = 0; i < calendarModes; ++i)
        if (ids.at(size_t(i)) == id) return CalendarMode(i);
    return CalendarMode::Week;
}

bool CalendarSpan::isWorkday(QDate day, const QLocale& locale)
{
    return locale.weekdays().contains(Qt::DayOfWeek(day.dayOfWeek()));
}

QDate CalendarSpan::weekStart(QDate day, const QLocale& locale)
{
    return day.addDays(-((day.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7));
}

Period CalendarSpan::core() const
{
    const QDate monday = weekStart(m_anchor, m_locale);
    switch (m_mode) {
    case CalendarMode::Day:
    case CalendarMode::Team:
        return { m_anchor, m_anchor };
    case CalendarMode::Week:
        return { monday, monday.addDays(6) };
    case CalendarMode::Month:
        return Period::month(m_anchor.year(), m_anchor.month());
    case CalendarMode::Agenda:
        return { m_anchor, m_anchor.addDays(agendaDays - 1) };
    case CalendarMode::WorkWeek:
        break;
    }
    QDate first = monday;
    while (!isWorkday(first, m_locale))
        first = first.addDays(1);
    QDate last = first;
    while (isWorkday(last.addDays(1), m_locale) && first.daysTo(last) < 6)
        last = last.addDays(1);
    return { first, last };
}

Period CalendarSpan::days() const
{
    const Period core = this->core();
    if (m_mode != CalendarMode::Month) return core;
    return { weekStart(core.from, m_locale), weekStart(core.to, m_locale).addDays(6) };
}

QDate CalendarSpan::stepped(int direction) const
{
    switch (m_mode) {
    case CalendarMode::Day:
    case CalendarMode::Team:
        return m_anchor.addDays(direction);
    case CalendarMode::Month:
        return m_anchor.addMonths(direction);
    case CalendarMode::Agenda:
        return m_anchor.addDays(direction * agendaDays);
    case CalendarMode::WorkWeek:
    case CalendarMode::Week:
        break;
    }
    return m_anchor.addDays(7 * direction);
}

QString CalendarSpan::dayText(QDate day, bool withMonth, bool withYear) const
{
    if (m_locale.language() == QLocale::Chinese)
        return (withYear ? u"%1年"_s.arg(day.year()) : QString()) + (withMonth ? u"%1月"_s.arg(day.month()) : QString())
            + u"%1日"_s.arg(day.day());
    return m_locale.toString(day, withYear ? u"d MMMM yyyy"_s : withMonth ? u"d MMMM"_s : u"d"_s);
}

QString CalendarSpan::title() const
{
    const Period core = this->core();
    const bool chinese = m_locale.language() == QLocale::Chinese;
    if (m_mode == CalendarMode::Month)
        return chinese ? u"%1年%2月"_s.arg(core.from.year()).arg(core.from.month())
                       : m_locale.toString(core.from, u"MMMM yyyy"_s);
    if (core.from == core.to) {
        const QString day = dayText(core.from, true, true);
        const QString weekday = m_locale.dayName(core.from.dayOfWeek(), QLocale::LongFormat);
        return tr("%1 %2", "weekday and day").arg(weekday, day);
    }
    const bool sameYear = core.from.year() == core.to.year();
    const bool sameMonth = sameYear && core.from.month() == core.to.month();
    // The language says year and month first, or last: they stand once, at that end.
    const QString first = chinese ? dayText(core.from, true, true) : dayText(core.from, !sameMonth, !sameYear);
    const QString last = chinese ? dayText(core.to, !sameMonth, !sameYear) : dayText(core.to, true, true);
    return tr("%1 – %2", "first and last day").arg(first, last);
}

} // namespace fairlead::ui
