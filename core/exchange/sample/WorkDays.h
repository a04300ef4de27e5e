#pragma once
#include <QDate>

namespace fairlead::sample {

/// The day itself, or the Monday after a weekend.
inline QDate workday(QDate day) { return day.dayOfWeek() > 5 ? day.addDays(8 - day.dayOfWeek()) : day; }
/// The day itself, or the Friday before a weekend.
inline QDate workdayBefore(QDate day) { return day.dayOfWeek() > 5 ? day.addDays(5 - day.dayOfWeek()) : day; }
inline QDate monthEnd(QDate day) { return QDate(day.year(), day.month(), day.daysInMonth()); }
inline QDate quarterEnd(QDate day) { return monthEnd(QDate(day.year(), (day.month() + 2) / 3 * 3, 1)); }
inline QDate weekStart(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

} // namespace fairlead::sample
