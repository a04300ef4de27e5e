#include "ImportWorld.h"

#include "exchange/Exporter.h"
#include "exchange/sample/Templates.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendar(const QByteArray& inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray& lines) { return "BEGIN:VEVENT\r\nSUMMARY:Talk\r\n" + lines + "END:VEVENT\r\n"; }

/// The one appointment that an event becomes.
Record appointment(ImportWorld& world, const QByteArray& lines, const QByteArray& around = {})
{
    const QString path = world.file(u"one.ics"_s, calendar(around + event(lines)));
    CHECK(world.import(path, u"appointment"_s).added == 1);
    CHECK(world.import(path, u"appointment"_s).unchanged == 1);
    return world.named(u"appointment"_s, u"Talk"_s);
}

qint64 utc(int month, int day, int hour)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

void addMeeting(ImportWorld& world)
{
    Record meeting = world->blank(u"appointment"_s);
    meeting.set(u"subject"_s, u"Visit, first; \"try\""_s).set(u"start_on"_s, QDate(2026, 11, 18));
    meeting.set(u"start_minute"_s, qint64(9 * 60)).set(u"end_on"_s, QDate(2026, 11, 18));
    meeting.set(u"end_minute"_s, qint64(10 * 60 + 30)).set(u"time_zone"_s, u"Europe/Berlin"_s);
    meeting.set(u"starts_at"_s, utc(11, 18, 8)).set(u"state"_s, u"not_held"_s).set(u"private"_s, qint64(1));
    meeting.set(u"rule"_s, u"FREQ=WEEKLY;BYDAY=WE"_s);
    meeting.set(u"exceptions"_s, u"EXDATE;TZID=Europe/Berlin:20261125T090000"_s);
    meeting.set(u"purpose"_s, u"看样品\nthen talk"_s).set(u"place"_s, u"Am Wall 1, Bremen"_s);
    world.test().add(meeting);
    Record guest = world->blank(u"contact"_s);
    guest.set(u"full_name"_s, u"Ada \"A\" Brandt"_s).set(u"email"_s, u"ada@x.example"_s);
    world.test().add(guest);
    Record attendee = world->blank(u"attendee"_s);
    attendee.set(u"appointment"_s, meeting.id).set(u"who"_s, AnyRef { guest.type->number(), guest.id });
    attendee.set(u"answer"_s, u"accepted"_s);
    attendee.id = attendee.type->computeId(attendee.cells);
    world.test().add(attendee);
}

} // namespace

TEST_CASE("events and to-dos that were exported change nothing, and make the same records elsewhere")
{
    ImportWorld world;
    addMeeting(world);
    Record holiday = world->blank(u"appointment"_s);
    holiday.set(u"subject"_s, u"Fair"_s).set(u"start_on"_s, QDate(2026, 11, 20)).set(u"end_on"_s, QDate(2026, 11, 22));
    holiday.set(u"all_day"_s, qint64(1)).set(u"external_uid"_s, u"abc@other"_s);
    world.test().add(holiday);
    Record task = world->blank(u"task"_s);
    task.set(u"subject"_s, u"Call back"_s).set(u"status"_s, u"doing"_s).set(u"priority"_s, u"low"_s);
    task.set(u"start_on"_s, QDate(2026, 11, 1)).set(u"due_on"_s, QDate(2026, 11, 20)).set(u"due_time"_s, qint64(990));
    task.set(u"done_on"_s, QDate(2026, 11, 19)).set(u"remark"_s, u"ask; first"_s);
    world.test().add(task);

    ImportWorld other;
    for (const QString& kind : { u"appointment"_s, u"task"_s }) {
        INFO(kind.toStdString());
        const QString path = world.path(kind + u".ics"_s);
        REQUIRE(Exporter::write(world->reader(), world.type(kind), path).hasValue());
        const ImportResult again = world.import(path, kind);
        CHECK(again.unchanged == world.count(kind));
        CHECK(other.import(path, kind).added == world.count(kind));
        for (const Record& record : world.records(kind))
            CHECK(other.named(kind, record.title()).cells == record.cells);
    }

    const QByteArray text = ImportWorld::read(world.path(u"appointment.ics"_s)).replace("\r\n ", "");
    CHECK(text.contains("DTSTART;TZID=Europe/Berlin:20261118T090000\r\n"));
    CHECK(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"));
    CHECK(text.contains("DTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"));
    CHECK(text.contains("DTEND;VALUE=DATE:20261123\r\n"));
    CHECK(text.contains("ATTENDEE;PARTSTAT=ACCEPTED;CN=\"Ada ^'A^' Brandt\":mailto:ada@x.example\r\n"));
    CHECK(text.contains("STATUS:CANCELLED\r\n"));
    CHECK(text.contains("RRULE:FREQ=WEEKLY;BYDAY=WE\r\n"));
    CHECK(text.contains("UID:abc@other\r\n"));
}

TEST_CASE("the calendar of the sample company comes back unchanged")
{
    ImportWorld world;
    REQUIRE(applyTemplate(*world, u"sample"_s, u"CNY"_s).hasValue());
    for (const QString& kind : { u"appointment"_s, u"task"_s, u"contact"_s }) {
        INFO(kind.toStdString());
        const QString path = world.path(kind + (kind == u"contact"_s ? u".vcf"_s : u".ics"_s));
        REQUIRE(Exporter::write(world->reader(), world.type(kind), path).value() > 100);
        const ImportResult again = world.import(path, kind);
        CHECK(again.unchanged == again.rows);
    }
}

TEST_CASE("times of other calendars are told by the clock they mean")
{
    ImportWorld world;
    const auto check = [](const Record& record, qint64 minute, const QString& zone, qint64 at) {
        CHECK(record.number(u"start_minute"_s, -1) == minute);
        CHECK(record.text(u"time_zone"_s) == zone);
        CHECK(record.number(u"starts_at"_s) == at);
    };
    SECTION("in a zone")
    {
        const Record talk = appointment(world, "DTSTART;TZID=Asia/Shanghai:20261118T090000\r\nDURATION:PT1H30M\r\n");
        check(talk, 540, u"Asia/Shanghai"_s, utc(11, 18, 1));
        CHECK(talk.number(u"end_minute"_s) == 630);
    }
    SECTION("under a Windows name, with quotation marks")
    {
        check(appointment(world, "DTSTART;TZID=\"China Standard Time\":20261118T090000\r\n"), 540, u"Asia/Shanghai"_s,
            utc(11, 18, 1));
    }
    SECTION("with a path before the zone")
    {
        check(appointment(world, "DTSTART;TZID=/x.org/20050126_1/Europe/Berlin:20260718T090000\r\n"), 540,
            u"Europe/Berlin"_s, utc(7, 18, 7));
    }
    SECTION("in UTC") { check(appointment(world, "DTSTART:20261118T200000Z\r\n"), 1200, u"UTC"_s, utc(11, 18, 20)); }
    SECTION("in UTC, in a calendar that has a zone: the next day there")
    {
        const Record talk = appointment(
            world, "DTSTART:20261118T200000Z\r\nDTEND:20261118T210000Z\r\n", "X-WR-TIMEZONE:Asia/Shanghai\r\n");
        check(talk, 240, u"Asia/Shanghai"_s, utc(11, 18, 20));
        CHECK(talk.date(u"start_on"_s) == QDate(2026, 11, 19));
        CHECK(talk.date(u"end_on"_s) == QDate(2026, 11, 19));
        CHECK(talk.number(u"end_minute"_s) == 300);
    }
    SECTION("wherever one is") { check(appointment(world, "DTSTART:20261118T090000\r\n"), 540, {}, 0); }
    SECTION("a whole day")
    {
        const Record talk = appointment(world, "DTSTART;VALUE=DATE:20261118\r\n");
        CHECK(talk.number(u"all_day"_s) == 1);
        CHECK(talk.date(u"end_on"_s) == QDate(2026, 11, 18));
    }
}

TEST_CASE("a broken event is refused with its line, the others come in")
{
    ImportWorld world;
    const QByteArray good = event("UID:1\r\nDTSTART:20261118T090000Z\r\n");
    const auto refused = [&](const QByteArray& between) {
        const ImportResult result
            = world.import(world.file(u"in.ics"_s, calendar(good + between + event("UID:2\r\nDTSTART:20261119\r\n"))),
                u"appointment"_s);
        CHECK(result.added == 2);
        REQUIRE(result.rejected == 1);
        return QString::number(result.bad.front().line) + u' ' + result.bad.front().reason;
    };

    SECTION("a zone nobody knows")
    {
        CHECK(refused(event("DTSTART;TZID=Mars/Base:20261118T090000\r\n")) == u"10 time_zone"_s);
    }
    SECTION("no day") { CHECK(refused(event("DTSTART:20261318T090000\r\n")) == u"8 date"_s); }
    SECTION("no beginning") { CHECK(refused(event("LOCATION:here\r\n")) == u"8 required"_s); }
    SECTION("not closed") { CHECK(refused("BEGIN:VEVENT\r\nSUMMARY:Lost\r\n") == u"8 syntax"_s); }
}

TEST_CASE("what a calendar has beyond is told, and a to-do is no appointment")
{
    ImportWorld world;
    const QString path = world.file(u"mixed.ics"_s,
        calendar("BEGIN:VTIMEZONE\r\nTZID:X\r\nEND:VTIMEZONE\r\n"
            + event(
                "DTSTART:20261118\r\nATTENDEE:mailto:a@x.example\r\nBEGIN:VALARM\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\n")
            + "BEGIN:VTODO\r\nSUMMARY:Do\r\nDUE;VALUE=DATE:20261120\r\nSTATUS:IN-PROCESS\r\nPRIORITY:2\r\nEND:"
              "VTODO\r\n"));

    const ImportResult events = world.import(path, u"appointment"_s);
    CHECK(events.added == 1);
    QStringList left;
    for (const MappedColumn& column : events.columns)
        if (!column.path) left.append(column.header);
    CHECK(left == QStringList { u"iCalendar ATTENDEE"_s, u"iCalendar VALARM"_s });

    CHECK(world.import(path, u"task"_s).added == 1);
    const Record task = world.named(u"task"_s, u"Do"_s);
    CHECK(task.text(u"status"_s) == u"doing"_s);
    CHECK(task.text(u"priority"_s) == u"high"_s);
    CHECK(task.date(u"due_on"_s) == QDate(2026, 11, 20));
}
