#pragma once
#include <QDate>

namespace fairlead {

/// The day itself, or the Monday after a weekend. Public holidays are not known.
inline QDate workDay(QDate day) { return day.dayOfWeek() > 5 ? day.addDays(8 - day.dayOfWeek()) : day; }

/// The day that is `count` working days after `day`; none: the first working day from it on. `count` ≥ 0.
inline QDate addWorkDays(QDate day, qint64 count)
{
    // Of a weekend the days count from the Friday before.
    const QDate first = day.dayOfWeek() > 5 && count > 0 ? day.addDays(5 - day.dayOfWeek()) : workDay(day);
    const qint64 into = first.dayOfWeek() - 1 + count;
    return first.addDays(count + into / 5 * 2);
}

} // namespace fairlead
