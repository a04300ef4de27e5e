#include "exchange/CalendarTime.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

std::optional<qint64> CalendarTime::instant() const
{
    if (!minute || zone.isEmpty()) return std::nullopt;
    return QDateTime(day, QTime(*minute / 60, *minute % 60), QTimeZone(zone)).toMSecsSinceEpoch();
}

CalendarTime CalendarTime::later(qint64 seconds) const
{
    CalendarTime time = *this;
    // Without a zone UTC does: a clock that is never put back.
    const QTimeZone in = zone.isEmpty() ? QTimeZone::utc() : QTimeZone(zone);
    const QDateTime moment
        = QDateTime(day, QTime(minute.value_or(0) / 60, minute.value_or(0) % 60), in).addSecs(seconds);
    time.day = moment.date();
    if (minute || seconds % 86400 != 0) time.minute = moment.time().msecsSinceStartOfDay() / 60000;
    return time;
}

QByteArray calendarZone(const QString& name)
{
    const auto known = [](const QByteArray& id) { return !id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id); };
    const QByteArray whole = name.trimmed().toUtf8();
    if (known(whole)) return whole;
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(whole);
    if (known(windows)) return windows;
    const QStringList words = name.split(u'/');
    for (int count : { 3, 2 }) {
        const QByteArray end = words.mid(words.size() - count).join(u'/').toUtf8();
        if (words.size() > count && known(end)) return end;
    }
    return {};
}

std::optional<qint64> calendarDuration(const QString& text)
{
    static const QRegularExpression form(
        u"^\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?$"_s);
    const auto match = form.match(text.trimmed().toUpper());
    if (!match.hasMatch() || text.trimmed().size() < 3) return std::nullopt;
    const auto number = [&](int group) { return match.captured(group).toLongLong(); };
    return number(1) * 7 * 86400 + number(2) * 86400 + number(3) * 3600 + number(4) * 60 + number(5);
}

CalendarTime::Problem CalendarTime::read(const ContentLine& line, const QString& home, CalendarTime& time)
{
    static const QRegularExpression form(u"^(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?(Z)?)?$"_s);
    const auto match = form.match(line.text());
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    time = {};
    time.day = match.hasMatch() ? QDate(number(1), number(2), number(3)) : QDate();
    if (!time.day.isValid() || number(4) > 23 || number(5) > 59) return Problem::Date;
    if (match.capturedLength(4) == 0) return Problem::None;
    time.minute = number(4) * 60 + number(5);
    const QString name = line.parameter(u"TZID"_s);
    if (match.capturedLength(7) == 0) {
        time.zone = calendarZone(name);
        return time.zone.isEmpty() && !name.isEmpty() ? Problem::Zone : Problem::None;
    }
    time.zone = "UTC";
    const QByteArray zone = calendarZone(home);
    if (zone.isEmpty()) return Problem::None;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(*time.instant(), QTimeZone(zone));
    time = { there.date(), there.time().msecsSinceStartOfDay() / 60000, zone };
    return Problem::None;
}

} // namespace fairlead
