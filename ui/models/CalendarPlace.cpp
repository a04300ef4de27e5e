#include "models/CalendarPlace.h"

#include <algorithm>

namespace fairlead::ui {

namespace {

constexpr int dayMinutes = 1440;

/// A moment as minutes since a day far back.
qint64 moment(QDate day, int minute) { return day.toJulianDay() * dayMinutes + minute; }

CalendarPlace between(qint64 from, qint64 to, const RecordId& person)
{
    CalendarPlace place;
    place.from = QDate::fromJulianDay(from / dayMinutes);
    place.start = int(from % dayMinutes);
    // An end at midnight belongs to the day that it ends.
    place.to = QDate::fromJulianDay((to - 1) / dayMinutes);
    place.end = int(to - place.to.toJulianDay() * dayMinutes);
    place.person = person;
    return place;
}

} // namespace

CalendarPlace CalendarPlace::at(QDate day, int minute, int length, const RecordId& person)
{
    return between(moment(day, minute), moment(day, minute) + length, person);
}

int CalendarPlace::length() const { return start ? int(moment(to, *end) - moment(from, *start)) : 0; }

CalendarPlace CalendarPlace::shifted(qint64 days, int minutes) const
{
    if (!start) return { from.addDays(days), to.addDays(days), {}, {}, person };
    const qint64 begin = moment(from, *start) + days * dayMinutes + minutes;
    return between(begin, begin + length(), person);
}

int CalendarDrag::snapped(int minute) { return (minute + step / 2) / step * step; }

CalendarPlace CalendarDrag::moved(
    const CalendarPlace& from, const CalendarPlace& grabbed, const CalendarPlace& point, int lengthIfNone)
{
    CalendarPlace to;
    if (!point.isTimed()) {
        to = from.isTimed() ? CalendarPlace::wholeDay(point.from) : from.shifted(grabbed.from.daysTo(point.from));
    } else if (!from.isTimed()) {
        const int start = std::clamp(snapped(*point.start), 0, dayMinutes - lengthIfNone);
        to = CalendarPlace::at(point.from, start, lengthIfNone);
    } else {
        const qint64 held = moment(grabbed.from, grabbed.start.value_or(*from.start)) - moment(from.from, *from.start);
        const qint64 begin = moment(point.from, *point.start) - held;
        const QDate day = QDate::fromJulianDay((begin + step / 2) / dayMinutes);
        to = CalendarPlace::at(day, snapped(int(begin - moment(day, 0))), from.length());
    }
    to.person = point.person == grabbed.person ? RecordId() : point.person;
    return to;
}

CalendarPlace CalendarDrag::endedAt(const CalendarPlace& from, const CalendarPlace& point)
{
    CalendarPlace to = from;
    if (!from.isTimed()) {
        to.to = std::max(from.from, point.from);
        return to;
    }
    const int minute = point.isTimed() ? snapped(*point.start) : dayMinutes;
    const qint64 begin = moment(from.from, *from.start);
    return between(begin, std::max(begin + step, moment(point.from, minute)), from.person);
}

CalendarPlace CalendarDrag::startedAt(const CalendarPlace& from, const CalendarPlace& point)
{
    CalendarPlace to = from;
    if (!from.isTimed()) {
        to.from = std::min(from.to, point.from);
        return to;
    }
    const qint64 end = moment(from.to, *from.end);
    const int minute = point.isTimed() ? snapped(*point.start) : 0;
    return between(std::min(end - step, moment(point.from, minute)), end, from.person);
}

CalendarPlace CalendarDrag::drawn(const CalendarPlace& one, const CalendarPlace& other)
{
    if (!one.isTimed() || !other.isTimed())
        return { std::min(one.from, other.from), std::max(one.to, other.to), {}, {}, one.person };
    const auto floor = [](const CalendarPlace& place) { return moment(place.from, *place.start / step * step); };
    const qint64 first = std::min(floor(one), floor(other));
    return between(first, std::max(floor(one), floor(other)) + step, one.person);
}

} // namespace fairlead::ui
