#include "testing/TestWorkspace.h"

#include "insight/CalendarItems.h"
#include "insight/CalendarTimes.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

/// Wednesday 18 November 2026 in the calendars of Li and Wang, on a clock of Berlin.
struct Diaries
{
    TestWorkspace workspace;
    Record li = workspace.named(u"person"_s, u"李伟"_s);
    Record wang = workspace.named(u"person"_s, u"王芳"_s);
    CalendarScope scope { Period { day("2026-11-16"), day("2026-11-22") }, {}, false, QTimeZone("Europe/Berlin") };

    Record plan(const char* subject, const char* on, int start, int end, const Record& owner,
        const std::function<void(Record&)>& fill = {})
    {
        Record record = workspace->blank(u"appointment"_s);
        record.set(u"subject"_s, QString::fromUtf8(subject)).set(u"kind"_s, u"meeting"_s);
        record.set(u"start_on"_s, day(on)).set(u"end_on"_s, day(on)).set(u"owner"_s, owner.id);
        record.set(u"start_minute"_s, qint64(start)).set(u"end_minute"_s, qint64(end));
        record.set(u"time_zone"_s, u"Europe/Berlin"_s);
        if (fill) fill(record);
        return workspace.add(record);
    }
    void invite(const Record& appointment, const Record& person, const char* answer = "accepted")
    {
        Record attendee = workspace->blank(u"attendee"_s);
        attendee.set(u"appointment"_s, appointment.id).set(u"answer"_s, QString::fromLatin1(answer));
        attendee.set(u"who"_s, AnyRef { person.type->number(), person.id });
        workspace.add(attendee);
    }
    std::vector<CalendarItem> items(const std::vector<RecordId>& people = {})
    {
        scope.people = people;
        const auto found = CalendarItems(workspace->reader()).compute(scope);
        REQUIRE(found.hasValue());
        return *found;
    }
    QString told(const std::vector<RecordId>& people = {})
    {
        QStringList words;
        for (const CalendarItem& item : items(people)) {
            QString text = item.title + u' ' + item.from.toString(u"d"_s);
            if (item.to != item.from) text += u'-' + item.to.toString(u"d"_s);
            if (item.start)
                text += u" %1:%2-%3:%4"_s.arg(*item.start / 60)
                            .arg(*item.start % 60, 2, 10, QChar(u'0'))
                            .arg(*item.end / 60)
                            .arg(*item.end % 60, 2, 10, QChar(u'0'));
            words.append(text + (item.clashes ? u"!"_s : QString()));
        }
        return words.join(u"; "_s);
    }
};

} // namespace

TEST_CASE("a calendar has what its people own and are invited to, in order, on the reader's clock")
{
    Diaries diaries;
    const Record team = diaries.plan("Team", "2026-11-18", 600, 660, diaries.li);
    diaries.invite(team, diaries.wang);
    diaries.plan("Solo", "2026-11-17", 540, 600, diaries.li);
    diaries.plan("Away", "2026-11-24", 540, 600, diaries.li);
    diaries.plan("Suzhou", "2026-11-19", 15 * 60, 16 * 60, diaries.wang,
        [](Record& record) { record.set(u"time_zone"_s, u"Asia/Shanghai"_s); });
    CHECK(diaries.told() == u"Solo 17 9:00-10:00; Team 18 10:00-11:00; Suzhou 19 8:00-9:00"_s);
    CHECK(diaries.told({ diaries.wang.id }) == u"Team 18 10:00-11:00; Suzhou 19 8:00-9:00"_s);
    const Record no = diaries.plan("Party", "2026-11-20", 600, 660, diaries.li);
    diaries.invite(no, diaries.wang, "declined");
    CHECK(diaries.told({ diaries.wang.id }) == u"Team 18 10:00-11:00; Suzhou 19 8:00-9:00"_s);
}

TEST_CASE("whole days and nights between two days stand where they are")
{
    Diaries diaries;
    diaries.plan("Fair", "2026-11-10", 0, 0, diaries.li, [](Record& record) {
        record.set(u"all_day"_s, qint64(1)).set(u"end_on"_s, day("2026-11-17"));
        record.set(u"start_minute"_s, Cell()).set(u"end_minute"_s, Cell());
    });
    diaries.plan("Over", "2026-11-01", 0, 0, diaries.li,
        [](Record& record) { record.set(u"all_day"_s, qint64(1)).set(u"end_on"_s, day("2026-11-15")); });
    diaries.plan("Night train", "2026-11-18", 22 * 60, 7 * 60, diaries.li,
        [](Record& record) { record.set(u"end_on"_s, day("2026-11-19")); });
    diaries.plan("Late", "2026-11-20", 23 * 60, 24 * 60, diaries.li);
    CHECK(diaries.told() == u"Fair 10-17; Night train 18-19 22:00-7:00; Late 20 23:00-24:00"_s);
}

TEST_CASE("a series comes on each of its days but the exceptions, over the change of the clocks")
{
    Diaries diaries;
    diaries.plan("Weekly", "2026-06-01", 540, 600, diaries.li, [](Record& record) {
        record.set(u"rule"_s, u"FREQ=WEEKLY;BYDAY=MO,WE,FR"_s);
        record.set(u"exceptions"_s, u"EXDATE;TZID=Europe/Berlin:20261118T090000\nEXDATE:20260101T080000Z"_s);
    });
    CHECK(diaries.told() == u"Weekly 16 9:00-10:00; Weekly 20 9:00-10:00"_s);
    CHECK(diaries.items()[0].seriesDay == day("2026-11-16"));
    diaries.scope.days = { day("2026-06-01"), day("2026-06-01") };
    CHECK(diaries.told() == u"Weekly 1 9:00-10:00"_s);
    // What nobody can read happens once.
    diaries.plan("Odd", "2026-06-01", 660, 720, diaries.li,
        [](Record& record) { record.set(u"rule"_s, u"every other moon"_s); });
    CHECK(diaries.told() == u"Weekly 1 9:00-10:00; Odd 1 11:00-12:00"_s);
}

TEST_CASE("two appointments of one person at a time clash; what is called off does not, nor do others' hours")
{
    Diaries diaries;
    const Record team = diaries.plan("Team", "2026-11-18", 600, 660, diaries.li);
    diaries.plan("Call", "2026-11-18", 630, 690, diaries.wang);
    CHECK(diaries.told() == u"Team 18 10:00-11:00; Call 18 10:30-11:30"_s);
    diaries.invite(team, diaries.wang);
    CHECK(diaries.told() == u"Team 18 10:00-11:00!; Call 18 10:30-11:30!"_s);
    diaries.plan(
        "Off", "2026-11-18", 600, 660, diaries.li, [](Record& record) { record.set(u"state"_s, u"cancelled"_s); });
    diaries.plan("Next", "2026-11-18", 660, 690, diaries.li);
    auto items = diaries.items({ diaries.li.id });
    CHECK(CalendarItems::markClashes(items).empty());
    items = diaries.items();
    const auto clashes = CalendarItems::markClashes(items);
    REQUIRE(clashes.size() == 1);
    CHECK(clashes[0].person == diaries.wang.id);
    CHECK(clashes[0].day == day("2026-11-18"));
}

TEST_CASE("tasks by their due day and time, birthdays every year, closes when asked for")
{
    Diaries diaries;
    const auto task = [&](const char* subject, const char* due, std::optional<qint64> time, const char* status) {
        Record record = diaries.workspace->blank(u"task"_s);
        record.set(u"subject"_s, QString::fromUtf8(subject)).set(u"due_on"_s, day(due));
        record.set(u"owner"_s, diaries.li.id).set(u"status"_s, QString::fromLatin1(status));
        if (time) record.set(u"due_time"_s, *time).set(u"planned_minutes"_s, qint64(45));
        diaries.workspace.add(record);
    };
    task("Plan", "2026-11-18", 900, "open");
    task("Note", "2026-11-18", {}, "doing");
    task("Gone", "2026-11-18", {}, "dropped");
    const auto birthday = [&](const char* name, int month, int dayOfMonth, const char* calendar) {
        Record contact = diaries.workspace->blank(u"contact"_s);
        contact.set(u"full_name"_s, QString::fromUtf8(name)).set(u"owner"_s, diaries.li.id);
        contact.set(u"birth_month"_s, qint64(month)).set(u"birth_day"_s, qint64(dayOfMonth));
        contact.set(u"birth_calendar"_s, QString::fromLatin1(calendar));
        diaries.workspace.add(contact);
    };
    birthday("吴晓雯", 11, 20, "solar");
    birthday("Moon", 11, 20, "lunar");
    Record deal = diaries.workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Pumps"_s).set(u"expected_close"_s, day("2026-11-19")).set(u"owner"_s, diaries.li.id);
    diaries.workspace.add(deal);
    CHECK(diaries.told() == u"Note 18; Plan 18 15:00-15:45; 吴晓雯 20"_s);
    diaries.scope.closes = true;
    CHECK(diaries.told({ diaries.li.id }) == u"Note 18; Plan 18 15:00-15:45; Pumps 19; 吴晓雯 20"_s);
    CHECK(diaries.told({ diaries.wang.id }).isEmpty());
}

TEST_CASE("days of exceptions are kept in the words of the format")
{
    QString lines = withException({}, day("2026-11-18"), 540, u"Europe/Berlin"_s);
    CHECK(lines == u"EXDATE;TZID=Europe/Berlin:20261118T090000"_s);
    lines = withException(lines, day("2026-11-20"), {}, u"Europe/Berlin"_s);
    CHECK(exceptionDays(lines, u"Europe/Berlin"_s) == QSet<QDate> { day("2026-11-18"), day("2026-11-20") });
    CHECK(exceptionDays(u"EXDATE:20261118T233000Z,20261119T080000Z"_s, u"Europe/Berlin"_s)
        == QSet<QDate> { day("2026-11-19") });
}
