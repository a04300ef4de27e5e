#pragma once
#include <QDate>

namespace fairlead {

/// The Chinese lunar calendar, for birthdays that are kept by it: years 1900 to 2100.
namespace lunar {

/// The day of the common calendar on which a day of a lunar year falls. A 30th in a month of 29 days is its last day;
/// a leap month is never meant. Invalid outside of the years, or if there is no such day.
QDate toDate(int year, int month, int day);
/// The first day in `from` to `to` on which the lunar month and day fall; invalid if there is none.
QDate between(QDate from, QDate to, int month, int day);
/// 八月十五; empty if there is no such day.
QString words(int month, int day);

} // namespace lunar

} // namespace fairlead
