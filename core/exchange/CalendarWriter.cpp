#include "exchange/CalendarWriter.h"

#include "exchange/ZoneRules.h"

#include <QDateTime>
#include <QTimeZone>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QByteArray dayText(QDate day) { return day.toString(u"yyyyMMdd").toLatin1(); }

QByteArray minuteText(QDate day, qint64 minute)
{
    return dayText(day) + 'T' + QTime(int(minute / 60), int(minute % 60)).toString(u"HHmmss").toLatin1();
}

QByteArray utcText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
}

class CalendarWriter final : public RecordWriter
{
public:
    CalendarWriter(QIODevice& device, const Reader& reader, const RecordType& type)
        : m_reader(reader)
        , m_output(device)
        , m_events(type.name() == u"appointment"_s)
    {
    }
    Result<void> begin() override;
    Result<void> add(const Record& record) override;
    Result<void> end() override;

private:
    Result<void> writeEvent(const Record& event);
    void writeToDo(const Record& task);
    void writeTime(const QByteArray& name, const Record& event, QDate day, qint64 minute);
    void writeSpan(const Record& event);
    void writeExceptions(const Record& event);
    Result<void> writeAttendees(const Record& event);
    void writePerson(const QByteArray& name, const Record& person);
    void writeRule(const QString& rule);

    const Reader& m_reader;
    ContentOutput m_output;
    ZoneRules m_zones;
    bool m_events;
};

Result<void> CalendarWriter::begin()
{
    m_output.line("BEGIN", "VCALENDAR");
    m_output.line("VERSION", "2.0");
    m_output.line("PRODID", "-//Fairlead//Fairlead//EN");
    return {};
}

Result<void> CalendarWriter::end()
{
    m_zones.write(m_output);
    m_output.line("END", "VCALENDAR");
    return m_output.flush();
}

/// In its zone; without one as the clock shows it wherever the reader is.
void CalendarWriter::writeTime(const QByteArray& name, const Record& event, QDate day, qint64 minute)
{
    const QByteArray zone = event.text(u"time_zone"_s).toUtf8();
    const QByteArray time = minuteText(day, minute);
    if (zone == "UTC") return m_output.line(name, time + 'Z');
    if (zone.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(zone)) return m_output.line(name, time);
    m_zones.need(zone, day);
    m_output.line(name + ";TZID=" + zone, time);
}

void CalendarWriter::writeSpan(const Record& event)
{
    const QDate start = event.date(u"start_on"_s);
    const QDate end = std::max(start, event.isBlank(u"end_on"_s) ? start : event.date(u"end_on"_s));
    if (event.number(u"all_day"_s) == 1 || event.isBlank(u"start_minute"_s)) {
        m_output.line("DTSTART;VALUE=DATE", dayText(start));
        return m_output.line("DTEND;VALUE=DATE", dayText(end.addDays(1)));
    }
    const auto minute = [&](const QString& field) { return std::clamp<qint64>(event.number(field), 0, 1439); };
    writeTime("DTSTART", event, start, minute(u"start_minute"_s));
    if (!event.isBlank(u"end_minute"_s)) writeTime("DTEND", event, end, minute(u"end_minute"_s));
}

void CalendarWriter::writeRule(const QString& rule)
{
    // Others than those of the format ("every Monday") are nobody's but ours.
    if (rule.startsWith(u"FREQ="_s)) m_output.line("RRULE", rule.toUtf8().simplified());
}

void CalendarWriter::writeExceptions(const Record& event)
{
    for (const QString& line : event.text(u"exceptions"_s).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u"EXDATE"_s) && colon > 0)
            m_output.line(line.left(colon).toUtf8(), line.mid(colon + 1).toUtf8().simplified());
    }
}

void CalendarWriter::writePerson(const QByteArray& name, const Record& person)
{
    const QString mail = person.text(u"email"_s);
    const QByteArray address
        = mail.isEmpty() ? "urn:uuid:" + person.id.toString().toLatin1() : "mailto:" + mail.toUtf8().simplified();
    m_output.line(name + ";CN=" + ContentOutput::quoted(person.title()), address);
}

Result<void> CalendarWriter::writeAttendees(const Record& event)
{
    const Catalog& catalog = m_reader.catalog();
    const RecordType& attendee = catalog.type(u"attendee"_s);
    std::vector<Record> list;
    const auto read = m_reader.records(attendee, "_v=1 AND appointment=? ORDER BY id", { cellOf(event.id) },
        [&](const Record& one) { list.push_back(one); });
    if (!read) return read;
    for (const Record& one : list) {
        const RecordType* type = catalog.numbered(quint16(one.number(u"who"_s)));
        const auto person = type && type->find(u"email"_s) ? m_reader.find(*type, idOf(one.cell(u"who"_s, 1)))
                                                           : Result<std::optional<Record>>(std::optional<Record>());
        if (!person) return person.error();
        if (!*person || (*person)->deleted) continue;
        const QString answer = one.text(u"answer"_s);
        const QByteArray state = answer == u"accepted"_s ? "ACCEPTED"
            : answer == u"declined"_s                    ? "DECLINED"
            : answer == u"maybe"_s                       ? "TENTATIVE"
                                                         : "NEEDS-ACTION";
        writePerson("ATTENDEE;PARTSTAT=" + state, **person);
    }
    return {};
}

Result<void> CalendarWriter::writeEvent(const Record& event)
{
    const QString uid = event.text(u"external_uid"_s);
    m_output.text("UID", uid.isEmpty() ? event.id.toString() : uid);
    m_output.text("SUMMARY", event.title());
    writeSpan(event);
    writeRule(event.text(u"rule"_s));
    writeExceptions(event);
    m_output.text("LOCATION", event.text(u"place"_s));
    m_output.text("DESCRIPTION", event.text(u"purpose"_s));
    const QString state = event.text(u"state"_s);
    const bool off = state == u"cancelled"_s || state == u"not_held"_s || state == u"moved"_s;
    m_output.line("STATUS", off ? "CANCELLED" : "CONFIRMED");
    m_output.text("X-FAIRLEAD-STATE", state);
    if (event.number(u"private"_s) == 1) m_output.line("CLASS", "PRIVATE");
    const auto owner = m_reader.find(m_reader.catalog().type(u"person"_s), event.reference(u"owner"_s));
    if (!owner) return owner.error();
    if (*owner) writePerson("ORGANIZER", **owner);
    return writeAttendees(event);
}

void CalendarWriter::writeToDo(const Record& task)
{
    m_output.text("UID", task.id.toString());
    m_output.text("SUMMARY", task.title());
    m_output.text("DESCRIPTION", task.text(u"remark"_s));
    const QDate due = task.date(u"due_on"_s);
    // The beginning must be told in the way of the end.
    const bool timed = due.isValid() && !task.isBlank(u"due_time"_s);
    if (const QDate start = task.date(u"start_on"_s); start.isValid() && (!due.isValid() || start <= due)) {
        if (timed)
            m_output.line("DTSTART", minuteText(start, 0));
        else
            m_output.line("DTSTART;VALUE=DATE", dayText(start));
    }
    if (timed)
        m_output.line("DUE", minuteText(due, std::clamp<qint64>(task.number(u"due_time"_s), 0, 1439)));
    else if (due.isValid())
        m_output.line("DUE;VALUE=DATE", dayText(due));
    if (const QDate done = task.date(u"done_on"_s); done.isValid())
        m_output.line("COMPLETED", dayText(done) + "T120000Z");
    const QString status = task.text(u"status"_s);
    static const QHash<QString, QByteArray> states { { u"open"_s, "NEEDS-ACTION" }, { u"doing"_s, "IN-PROCESS" },
        { u"done"_s, "COMPLETED" }, { u"dropped"_s, "CANCELLED" } };
    if (states.contains(status)) m_output.line("STATUS", states.value(status));
    const QString priority = task.text(u"priority"_s);
    if (!priority.isEmpty()) m_output.line("PRIORITY", priority == u"high"_s ? "1" : priority == u"low"_s ? "9" : "5");
    writeRule(task.text(u"repeat"_s));
}

Result<void> CalendarWriter::add(const Record& record)
{
    const QByteArray name = m_events ? "VEVENT" : "VTODO";
    m_output.line("BEGIN", name);
    m_output.line("DTSTAMP", utcText(m_reader.changedAt(record)));
    if (m_events) {
        if (const auto written = writeEvent(record); !written) return written;
    } else {
        writeToDo(record);
    }
    m_output.line("END", name);
    return m_output.pass();
}

} // namespace

std::unique_ptr<RecordWriter> calendarWriter(QIODevice& device, const Reader& reader, const RecordType& type)
{
    return std::make_unique<CalendarWriter>(device, reader, type);
}

} // namespace fairlead
