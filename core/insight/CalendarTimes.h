#pragma once
#include <QDate>
#include <QSet>
#include <QTimeZone>
#include <optional>

namespace fairlead {

/// Day and minute of a wall clock.
struct WallTime
{
    QDate day;
    int minute = 0; ///< 0 to 1439
    bool operator==(const WallTime&) const = default;
};

/// The same moment on the clock of another zone; an unknown or empty zone is everywhere.
WallTime inZone(const WallTime& time, const QString& from, const QTimeZone& to);
WallTime fromZone(const WallTime& time, const QTimeZone& from, const QString& to);
/// UTC in ms; of a time without zone as seen from `otherwise`.
qint64 instantOf(const WallTime& time, const QString& zone, const QTimeZone& otherwise);

/// The days of a series that are left out, from the EXDATE lines that an appointment keeps.
QSet<QDate> exceptionDays(const QString& lines, const QString& zone);
/// The lines with one day more.
QString withException(const QString& lines, QDate day, std::optional<int> minute, const QString& zone);

} // namespace fairlead
