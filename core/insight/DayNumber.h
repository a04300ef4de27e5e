#pragma once
#include <QDateTime>
#include <string_view>

namespace fairlead {

/// The Julian day number of an ISO date as it is stored ("2017-03-01"), without going through text and calendar
/// objects; 0 where there is none. QDate::fromJulianDay() reads it.
constexpr int dayNumber(std::string_view iso)
{
    if (iso.size() < 10) return 0;
    const auto digits = [iso](size_t from, size_t count) {
        int value = 0;
        for (size_t i = from; i < from + count; ++i)
            value = value * 10 + (iso[i] - '0');
        return value;
    };
    // The year begins in March, so that the leap day is its last.
    const int month = (digits(5, 2) + 9) % 12;
    const int year = digits(0, 4) + 4800 - (month >= 10 ? 1 : 0);
    return digits(8, 2) + (153 * month + 2) / 5 + 365 * year + year / 4 - year / 100 + year / 400 - 32045;
}

/// The calendar day, where this machine stands, of an instant in ms since 1970 UTC.
inline int dayOfMoment(qint64 unixMs) { return int(QDateTime::fromMSecsSinceEpoch(unixMs).date().toJulianDay()); }
inline QDate dateOfDay(int day) { return day ? QDate::fromJulianDay(day) : QDate(); }
inline int dayOfDate(QDate date) { return date.isValid() ? int(date.toJulianDay()) : 0; }

} // namespace fairlead
