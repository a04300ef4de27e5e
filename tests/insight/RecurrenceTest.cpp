#include "testing/Strings.h"

#include "model/Recurrence.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

QString days(const char* rule, const char* start, const char* from, const char* to)
{
    const auto read = Recurrence::read(QString::fromLatin1(rule));
    if (!read) return u"none"_s;
    QStringList words;
    for (const QDate one : read->days(day(start), day(from), day(to)))
        words.append(one.toString(u"MM-dd"_s));
    return words.join(u' ');
}

} // namespace

TEST_CASE("a rule gives the days of a range, however far its first day lies back")
{
    CHECK(days("FREQ=DAILY", "2026-11-16", "2026-11-15", "2026-11-18") == u"11-16 11-17 11-18"_s);
    CHECK(days("FREQ=DAILY;INTERVAL=3", "2020-01-01", "2026-11-16", "2026-11-24") == u"11-16 11-19 11-22"_s);
    CHECK(days("FREQ=WEEKLY;BYDAY=MO,WE", "2020-01-06", "2026-11-16", "2026-11-25") == u"11-16 11-18 11-23 11-25"_s);
    CHECK(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", "1997-08-05", "1997-08-01", "1997-08-31")
        == u"08-05 08-10 08-19 08-24"_s);
    CHECK(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "1997-08-05", "1997-08-01", "1997-08-31")
        == u"08-05 08-17 08-19 08-31"_s);
    CHECK(days("FREQ=MONTHLY", "2026-01-31", "2026-01-01", "2026-06-30") == u"01-31 03-31 05-31"_s);
    CHECK(days("FREQ=YEARLY", "2024-02-29", "2025-01-01", "2028-12-31") == u"02-29"_s);
}

TEST_CASE("months and years name days by number, by the week, and from the end")
{
    CHECK(days("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31", "2026-01-01", "2026-04-30") == u"01-31 02-28 03-31 04-30"_s);
    CHECK(
        days("FREQ=MONTHLY;BYDAY=2TU,-1FR", "2026-11-10", "2026-11-01", "2026-12-31") == u"11-10 11-27 12-08 12-25"_s);
    CHECK(days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-10-30", "2026-10-01", "2026-12-31")
        == u"10-30 11-30 12-31"_s);
    CHECK(days("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2026-02-13", "2026-01-01", "2026-12-31")
        == u"02-13 03-13 11-13"_s);
    CHECK(
        days("FREQ=YEARLY;BYMONTH=3,9;BYDAY=1SU", "2026-03-01", "2026-01-01", "2027-04-01") == u"03-01 09-06 03-07"_s);
}

TEST_CASE("a rule ends by number or day, and the first day always counts")
{
    CHECK(days("FREQ=DAILY;COUNT=3", "2026-11-16", "2026-11-17", "2026-12-31") == u"11-17 11-18"_s);
    CHECK(
        days("FREQ=DAILY;UNTIL=20261118T235959Z", "2026-11-16", "2026-11-01", "2026-12-31") == u"11-16 11-17 11-18"_s);
    CHECK(days("FREQ=WEEKLY;BYDAY=TU", "2026-11-18", "2026-11-01", "2026-11-30") == u"11-18 11-24"_s);
    CHECK(days("FREQ=DAILY", "2026-11-16", "2026-11-01", "2026-11-15").isEmpty());
    // A day that never comes ends the search.
    CHECK_FALSE(Recurrence::read(u"FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"_s)
                    ->after(day("2026-01-30"), day("2026-01-30"))
                    .isValid());
    CHECK(Recurrence::read(u"FREQ=YEARLY"_s)->after(day("2024-02-29"), day("2024-02-29")) == day("2028-02-29"));
}

TEST_CASE("what is no rule, or more than we know, is not read; a rule is written as it was")
{
    for (const char* text :
        { "", "every Monday", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=2MO",
            "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=0", "INTERVAL=2", "FREQ=DAILY;UNTIL=x" }) {
        INFO(text);
        CHECK_FALSE(Recurrence::read(QString::fromLatin1(text)));
    }
    for (const char* text : { "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;COUNT=5;BYDAY=MO,WE",
             "FREQ=MONTHLY;UNTIL=20271231;BYDAY=2TU,-1FR;BYSETPOS=1", "FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=3;WKST=SU" })
        CHECK(Recurrence::read(QString::fromLatin1(text))->text() == QString::fromLatin1(text));
    CHECK(Recurrence::read(u"RRULE:freq=daily"_s)->text() == u"FREQ=DAILY"_s);
}

TEST_CASE("a series that is moved to another day of the week follows it")
{
    auto rule = *Recurrence::read(u"FREQ=WEEKLY;BYDAY=MO"_s);
    rule.moveDay(day("2026-11-16"), day("2026-11-18"));
    CHECK(rule.text() == u"FREQ=WEEKLY;BYDAY=WE"_s);
    rule.moveDay(day("2026-11-16"), day("2026-11-17")); // not its day
    CHECK(rule.text() == u"FREQ=WEEKLY;BYDAY=WE"_s);
}
