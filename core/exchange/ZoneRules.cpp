#include "exchange/ZoneRules.h"

#include <QTimeZone>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QByteArray offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QString(u"%1%2%3"_s.arg(QLatin1Char(seconds < 0 ? '-' : '+'))
                       .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                       .arg(minutes % 60, 2, 10, QLatin1Char('0')))
        .toLatin1();
}

/// From `begin`, in the time that held before.
void writeRule(ContentOutput& output, bool summer, const QDateTime& begin, int before, int after, const QString& name)
{
    const QByteArray kind = summer ? "DAYLIGHT" : "STANDARD";
    output.line("BEGIN", kind);
    output.line("DTSTART", begin.toUTC().addSecs(before).toString(u"yyyyMMdd'T'HHmmss").toLatin1());
    output.line("TZOFFSETFROM", offsetText(before));
    output.line("TZOFFSETTO", offsetText(after));
    output.text("TZNAME", name);
    output.line("END", kind);
}

} // namespace

void ZoneRules::need(const QByteArray& zone, QDate day)
{
    Days& days = m_zones[zone];
    if (!days.first.isValid() || day < days.first) days.first = day;
    if (!days.last.isValid() || day > days.last) days.last = day;
}

void ZoneRules::write(ContentOutput& output) const
{
    QByteArrayList names = m_zones.keys();
    std::sort(names.begin(), names.end());
    for (const QByteArray& name : names)
        writeZone(output, name, m_zones.value(name));
}

void ZoneRules::writeZone(ContentOutput& output, const QByteArray& name, const Days& days)
{
    const QTimeZone zone(name);
    const QDateTime from = days.first.addYears(-1).startOfDay(QTimeZone::utc());
    const QDateTime to = days.last.addYears(2).startOfDay(QTimeZone::utc());
    output.line("BEGIN", "VTIMEZONE");
    output.line("TZID", name);
    const int first = zone.offsetFromUtc(from);
    writeRule(output, zone.isDaylightTime(from), from, first, first, zone.abbreviation(from));
    int before = first;
    for (const QTimeZone::OffsetData& change : zone.transitions(from, to)) {
        writeRule(
            output, change.daylightTimeOffset != 0, change.atUtc, before, change.offsetFromUtc, change.abbreviation);
        before = change.offsetFromUtc;
    }
    output.line("END", "VTIMEZONE");
}

} // namespace fairlead
