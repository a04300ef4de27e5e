#include "insight/CalendarTimes.h"

#include <QDateTime>
#include <QStringList>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QTimeZone zoneNamed(const QString& name) { return name.isEmpty() ? QTimeZone() : QTimeZone(name.toUtf8()); }

WallTime converted(const WallTime& time, const QTimeZone& from, const QTimeZone& to)
{
    if (!from.isValid() || !to.isValid() || from == to) return time;
    const QDateTime there = QDateTime(time.day, QTime(time.minute / 60, time.minute % 60), from).toTimeZone(to);
    return { there.date(), there.time().msecsSinceStartOfDay() / 60000 };
}

} // namespace

WallTime inZone(const WallTime& time, const QString& from, const QTimeZone& to)
{
    return converted(time, zoneNamed(from), to);
}

WallTime fromZone(const WallTime& time, const QTimeZone& from, const QString& to)
{
    return converted(time, from, zoneNamed(to));
}

qint64 instantOf(const WallTime& time, const QString& zone, const QTimeZone& otherwise)
{
    const QTimeZone named = zoneNamed(zone);
    return QDateTime(time.day, QTime(time.minute / 60, time.minute % 60), named.isValid() ? named : otherwise)
        .toMSecsSinceEpoch();
}

QSet<QDate> exceptionDays(const QString& lines, const QString& zone)
{
    QSet<QDate> days;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString& value : line.mid(line.indexOf(u':') + 1).split(u',')) {
            const QString text = value.trimmed();
            const QDate day = QDate::fromString(text.left(8), u"yyyyMMdd"_s);
            const QTime time = QTime::fromString(text.mid(9, 4), u"HHmm"_s);
            if (!day.isValid()) continue;
            const bool utc = text.endsWith(u'Z') && time.isValid();
            days.insert(utc
                    ? converted({ day, time.hour() * 60 + time.minute() }, QTimeZone::utc(), zoneNamed(zone)).day
                    : day);
        }
    }
    return days;
}

QString withException(const QString& lines, QDate day, std::optional<int> minute, const QString& zone)
{
    QString line = u"EXDATE"_s;
    if (!minute)
        line += u";VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s);
    else
        line += (zone.isEmpty() ? QString() : u";TZID="_s + zone) + u':' + day.toString(u"yyyyMMdd"_s) + u'T'
            + QTime(*minute / 60, *minute % 60).toString(u"HHmmss"_s);
    return lines.isEmpty() ? line : lines + u'\n' + line;
}

} // namespace fairlead
