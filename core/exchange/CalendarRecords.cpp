#include "exchange/CalendarRecords.h"

#include "base/RecordId.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostValues = 200;

/// Fills a record from the lines of an event or a to-do.
class Entry
{
public:
    Entry(const Component& component, const QString& home, NamedRecord& record)
        : m_component(component)
        , m_home(home)
        , m_record(record)
    {
    }
    void takeEvent();
    void takeToDo();

private:
    const ContentLine* use(const QString& name);
    bool set(const QString& header, const QString& value);
    void setText(const QString& header, const QString& name);
    std::optional<CalendarTime> time(const QString& header, const QString& name);
    void takeId(bool keepsForeign);
    void takeEnd(const CalendarTime& start);
    void takeExceptions();
    void takePriority();
    void leaveRest();

    const Component& m_component;
    const QString& m_home;
    NamedRecord& m_record;
    QStringList m_used { u"DTSTAMP"_s, u"CREATED"_s, u"LAST-MODIFIED"_s, u"SEQUENCE"_s, u"PRODID"_s };
};

/// The first line of this name; a fault of it is one of the record.
const ContentLine* Entry::use(const QString& name)
{
    m_used.append(name);
    for (const ContentLine& line : m_component.lines) {
        if (line.name != name) continue;
        if (line.fault != RowFault::None) m_record.setFault(line.fault, line.line);
        return &line;
    }
    return nullptr;
}

bool Entry::set(const QString& header, const QString& value)
{
    if (!value.isEmpty()) m_record.add(header, value);
    return !value.isEmpty();
}

void Entry::setText(const QString& header, const QString& name)
{
    if (const ContentLine* line = use(name)) set(header, line->text());
}

/// What is no time stands under its header as it is, so that the row is refused for it.
std::optional<CalendarTime> Entry::time(const QString& header, const QString& name)
{
    const ContentLine* line = use(name);
    if (!line) return std::nullopt;
    CalendarTime time;
    const auto problem = CalendarTime::read(*line, m_home, time);
    if (problem == CalendarTime::Problem::None) return time;
    if (problem == CalendarTime::Problem::Zone) m_record.setFault(RowFault::UnknownTimeZone, line->line);
    set(header, line->value.left(200));
    return std::nullopt;
}

/// Every id of ours is a UUID of version 7, with which an export numbers what came from nowhere else.
void Entry::takeId(bool keepsForeign)
{
    const ContentLine* line = use(u"UID"_s);
    if (!line) return;
    const auto id = RecordId::parse(line->text());
    if (id && id->toString().at(14) == u'7')
        set(u"id"_s, id->toString());
    else
        set(keepsForeign ? u"external_uid"_s : u"iCalendar UID"_s, line->text());
}

void Entry::takeEnd(const CalendarTime& start)
{
    std::optional<CalendarTime> end = time(u"end_on"_s, u"DTEND"_s);
    if (const ContentLine* line = use(u"DURATION"_s); line && !end) {
        const auto seconds = calendarDuration(line->text());
        if (seconds)
            end = start.later(*seconds);
        else
            set(u"end_on"_s, line->value.left(200));
    }
    if (!end) {
        if (!start.minute && !use(u"DTEND"_s)) set(u"end_on"_s, start.day.toString(Qt::ISODate));
        return;
    }
    // An end has the zone of its beginning: one appointment, one clock.
    if (end->minute && end->zone != start.zone && end->instant() && !start.zone.isEmpty()) {
        const QDateTime there = QDateTime::fromMSecsSinceEpoch(*end->instant(), QTimeZone(start.zone));
        end = CalendarTime { there.date(), there.time().msecsSinceStartOfDay() / 60000, start.zone };
    }
    // A calendar names the first day that is free again, we the last that is not.
    if (!start.minute) end->day = std::max(start.day, end->day.addDays(-1));
    set(u"end_on"_s, end->day.toString(Qt::ISODate));
    if (start.minute && end->minute) set(u"end_minute"_s, QString::number(*end->minute));
}

void Entry::takeExceptions()
{
    m_used.append(u"EXDATE"_s);
    QStringList lines;
    for (const ContentLine& line : m_component.lines) {
        if (line.name != u"EXDATE"_s) continue;
        const QString zone = line.parameter(u"TZID"_s);
        const bool days = line.parameter(u"VALUE"_s) == u"DATE"_s;
        lines.append(u"EXDATE"_s + (zone.isEmpty() ? QString() : u";TZID="_s + zone)
            + (days ? u";VALUE=DATE"_s : QString()) + u':' + line.value);
    }
    set(u"exceptions"_s, lines.join(u'\n'));
}

void Entry::takePriority()
{
    const ContentLine* line = use(u"PRIORITY"_s);
    const int rank = line ? line->text().toInt() : 0;
    if (rank > 0) set(u"priority"_s, rank < 5 ? u"high"_s : rank == 5 ? u"normal"_s : u"low"_s);
}

void Entry::leaveRest()
{
    for (const ContentLine& line : m_component.lines) {
        const QString header = u"iCalendar "_s + line.name;
        if (line.name.startsWith(u"X-"_s) || m_record.values.size() >= mostValues) continue;
        if (m_used.contains(line.name)) continue;
        m_used.append(line.name);
        set(header, line.text().left(200));
    }
    for (const QString& name : m_component.inner)
        set(u"iCalendar "_s + name, name);
}

void Entry::takeEvent()
{
    takeId(true);
    setText(u"subject"_s, u"SUMMARY"_s);
    setText(u"purpose"_s, u"DESCRIPTION"_s);
    setText(u"place"_s, u"LOCATION"_s);
    if (const auto start = time(u"start_on"_s, u"DTSTART"_s)) {
        set(u"start_on"_s, start->day.toString(Qt::ISODate));
        set(u"all_day"_s, start->minute ? u"no"_s : u"yes"_s);
        if (start->minute) set(u"start_minute"_s, QString::number(*start->minute));
        set(u"time_zone"_s, QString::fromUtf8(start->zone));
        if (const auto at = start->instant())
            set(u"starts_at"_s, QDateTime::fromMSecsSinceEpoch(*at, QTimeZone::utc()).toString(Qt::ISODateWithMs));
        takeEnd(*start);
    }
    setText(u"rule"_s, u"RRULE"_s);
    takeExceptions();
    // Planned or held is nothing that another program knows; called off is.
    const ContentLine* own = use(u"X-FAIRLEAD-STATE"_s);
    const ContentLine* status = use(u"STATUS"_s);
    if (own)
        set(u"state"_s, own->text());
    else if (status && status->text().toUpper() == u"CANCELLED"_s)
        set(u"state"_s, u"cancelled"_s);
    const ContentLine* access = use(u"CLASS"_s);
    if (access && access->text().toUpper() != u"PUBLIC"_s) set(u"private"_s, u"yes"_s);
    leaveRest();
}

void Entry::takeToDo()
{
    takeId(false);
    setText(u"subject"_s, u"SUMMARY"_s);
    setText(u"remark"_s, u"DESCRIPTION"_s);
    if (const auto start = time(u"start_on"_s, u"DTSTART"_s)) set(u"start_on"_s, start->day.toString(Qt::ISODate));
    if (const auto due = time(u"due_on"_s, u"DUE"_s)) {
        set(u"due_on"_s, due->day.toString(Qt::ISODate));
        if (due->minute) set(u"due_time"_s, QString::number(*due->minute));
    }
    if (const auto done = time(u"done_on"_s, u"COMPLETED"_s)) set(u"done_on"_s, done->day.toString(Qt::ISODate));
    setText(u"repeat"_s, u"RRULE"_s);
    takePriority();
    static const QHash<QString, QString> states { { u"NEEDS-ACTION"_s, u"open"_s }, { u"IN-PROCESS"_s, u"doing"_s },
        { u"COMPLETED"_s, u"done"_s }, { u"CANCELLED"_s, u"dropped"_s } };
    const ContentLine* status = use(u"STATUS"_s);
    if (status) set(u"status"_s, states.value(status->text().toUpper(), status->text()));
    leaveRest();
}

} // namespace

Result<bool> CalendarRecords::next(NamedRecord& record)
{
    Component component;
    const auto more = m_components.next(component);
    if (!more || !*more) return more;
    record = NamedRecord { component.line, {}, component.fault, component.faultLine, component.raw };
    const QString home = m_components.zone();
    Entry entry(component, home, record);
    if (m_what == What::Events)
        entry.takeEvent();
    else
        entry.takeToDo();
    return true;
}

} // namespace fairlead
