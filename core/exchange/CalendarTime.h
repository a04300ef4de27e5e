#pragma once
#include "exchange/ContentLines.h"

#include <QTimeZone>

namespace fairlead {

/// A DATE or DATE-TIME of iCalendar as a person reads a clock: a day, perhaps a minute of it, in a zone.
struct CalendarTime
{
    QDate day;
    std::optional<int> minute; ///< of the day, 0 to 1439; nothing: the day alone
    QByteArray zone; ///< IANA; empty: whichever the reader is in

    /// UTC in ms; nothing without minute or zone.
    std::optional<qint64> instant() const;
    /// A time so many seconds later.
    CalendarTime later(qint64 seconds) const;

    enum class Problem { None, Date, Zone };
    /// Reads a line such as DTSTART. A time in UTC is told in `home`, the zone of the calendar, if there is one.
    static Problem read(const ContentLine& line, const QString& home, CalendarTime& time);
};

/// IANA id of a TZID: as it is, of its last two or three words ("/mozilla.org/20050126_1/Europe/Berlin"), or of a
/// Windows name; empty: nobody knows it.
QByteArray calendarZone(const QString& name);
/// A DURATION (P1D, PT1H30M, P2W) in seconds; nothing if it is none.
std::optional<qint64> calendarDuration(const QString& text);

} // namespace fairlead
