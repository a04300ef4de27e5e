#include "SampleWorkspace.h"

#include <QDateTime>

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("every seller has something today and this week, and something late is somewhere")
{
    TestWorkspace& workspace = sampleWorkspace();
    const QDate today = workspace->today();
    const QDate friday = today.addDays(5 - today.dayOfWeek());
    const auto tasks = allBy(workspace, u"task"_s, u"owner"_s);
    const auto appointments = allBy(workspace, u"appointment"_s, u"owner"_s);
    int late = 0;
    for (const Record& person : allOf(workspace, u"person"_s)) {
        if (person.text(u"post"_s) != u"seller"_s || person.date(u"left_on"_s).isValid()) continue;
        INFO(person.title().toStdString());
        int now = 0, week = 0, held = 0;
        for (const Record& task : tasks[person.id]) {
            if (task.text(u"status"_s) == u"done"_s) continue;
            now += task.date(u"due_on"_s) == today;
            week += task.date(u"due_on"_s) > today && task.date(u"due_on"_s) <= friday;
            late += task.date(u"due_on"_s) < today;
        }
        for (const Record& appointment : appointments[person.id]) {
            const QDate day = appointment.date(u"start_on"_s);
            now += day == today;
            week += day > today && day <= friday;
            held += appointment.text(u"state"_s) == u"held"_s;
        }
        CHECK(now >= 2);
        CHECK(week >= 1);
        CHECK(held >= 5);
    }
    CHECK(late >= 5);
    CHECK(workspace.count("SELECT count(*) FROM appointment WHERE all_day=1") >= 3);
    CHECK(workspace.count("SELECT count(*) FROM appointment WHERE rule IS NOT NULL") >= 3);
    CHECK(workspace.count("SELECT count(*) FROM attendee") > 100);
}

TEST_CASE("nothing has happened that is still to come, and nothing planned is past")
{
    TestWorkspace& workspace = sampleWorkspace();
    const Cell today = cellOf(workspace->today());
    const auto none = [&](const QByteArray& sql, const Cell& value) {
        INFO(sql.toStdString());
        CHECK(workspace->reader().number(sql, { value }).value() == 0);
    };
    const Cell now = Cell(workspace->clock().now());
    none("SELECT count(*) FROM activity WHERE happened_at > ?", now);
    none("SELECT count(*) FROM company WHERE first_contact_on > ?", today);
    none("SELECT count(*) FROM opportunity WHERE opened_on > ?", today);
    none("SELECT count(*) FROM task WHERE done_on > ?", today);
    none("SELECT count(*) FROM task WHERE (status='done') <> (done_on IS NOT NULL) AND due_on < ?", Cell(u"9"_s));
    none("SELECT count(*) FROM currency_rate WHERE happened_on > ?", today);
    none("SELECT count(*) FROM stage_model WHERE happened_on > ?", today);
    none("SELECT count(*) FROM employment WHERE from_on > ?", today);
    none("SELECT count(*) FROM opportunity_contact WHERE seen_on > ?", today);
    none("SELECT count(*) FROM appointment WHERE state='held' AND start_on > ?", today);
    // Who has checked in to a visit and not out is there still.
    none("SELECT count(*) FROM appointment WHERE state='planned' AND rule IS NULL AND checked_in_at IS NULL AND "
         "start_on < ?",
        today);
    none("SELECT count(*) FROM opportunity WHERE hold_until <= ?", today);
    none("SELECT count(*) FROM activity a JOIN activity_share s ON s.activity=a.id JOIN opportunity o ON o.id=s.about "
         "WHERE a.happened_at < (strftime('%s', o.opened_on) - 86400) * 1000 AND a.kind <> ?",
        Cell(u""_s));
}

TEST_CASE("the sample is alive on any day: at weekends, around the new year, on a leap day")
{
    for (const char* day : { "2026-11-22", "2027-01-01", "2028-02-29", "2026-12-31", "2026-07-01" }) {
        INFO(day);
        QTemporaryDir folder;
        Workspace::Options options;
        const QDate date = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
        options.clock = Clock::fixed(QDateTime(date, QTime(1, 30), Qt::UTC).toMSecsSinceEpoch());
        auto workspace = Workspace::create(folder.path() + u"/w.fairlead"_s, u"CNY"_s, options);
        REQUIRE(workspace.hasValue());
        REQUIRE(applyTemplate(**workspace, u"sample"_s, u"CNY"_s).hasValue());
        const auto count = [&](const QByteArray& sql) {
            return (*workspace)->reader().number(sql, { Cell(QString::fromLatin1(day)) }).value();
        };
        const QByteArray open = "FROM opportunity o JOIN stage s ON s.id=o.stage WHERE s.kind='open' AND ";
        CHECK(count("SELECT count(*) " + open + "expected_close < ?") >= 5);
        CHECK(count("SELECT count(*) " + open + "next_step IS NULL AND ? > ''") >= 5);
        CHECK(count("SELECT count(*) " + open + "entered_on < date(?, '-24 days')") >= 5);
        CHECK(count("SELECT count(*) " + open + "hold_until > ?") >= 1);
        CHECK(count("SELECT count(*) FROM stage_event WHERE happened_on > ?") == 0);
        CHECK(count("SELECT count(*) FROM deal_change WHERE happened_on > ?") == 0);
        CHECK(count("SELECT count(*) FROM task WHERE done_on > ?") == 0);
        CHECK(count("SELECT count(*) FROM activity WHERE happened_at > unixepoch(?) * 1000 + 5400000") == 0);
        CHECK(count("SELECT count(*) FROM person p WHERE post='seller' AND left_on IS NULL AND NOT EXISTS (SELECT 1 "
                    "FROM task WHERE owner=p.id AND due_on=?)")
            == 0);
        CHECK(count("SELECT count(*) FROM person p WHERE post='seller' AND left_on IS NULL AND NOT EXISTS (SELECT 1 "
                    "FROM appointment WHERE owner=p.id AND start_on=?)")
            == 0);
        // In hundredths: best less worst win rate.
        CHECK(count("SELECT CAST(100 * (max(r) - min(r)) AS INT) FROM (SELECT avg(s.kind='won') r FROM opportunity o "
                    "JOIN stage s ON s.id=o.stage WHERE s.kind IN ('won','lost') AND closed_on <= ? GROUP BY owner "
                    "HAVING count(*) > 40)")
            >= 15);
    }
}

TEST_CASE("the next step of a deal is on a list or in a diary, on the same day")
{
    TestWorkspace& workspace = sampleWorkspace();
    const auto tasks = allBy(workspace, u"task"_s, u"opportunity"_s);
    const auto appointments = allBy(workspace, u"appointment"_s, u"opportunity"_s);
    for (const Record& deal : allOf(workspace, u"opportunity"_s)) {
        const QDate next = deal.date(u"next_on"_s);
        int found = 0;
        for (const Record& task : tasks[deal.id])
            found += task.text(u"status"_s) != u"done"_s && task.date(u"due_on"_s) == next;
        for (const Record& appointment : appointments[deal.id])
            found += appointment.text(u"state"_s) == u"planned"_s && appointment.date(u"start_on"_s) == next;
        INFO(deal.text(u"number"_s).toStdString());
        CHECK((found > 0) == next.isValid());
        CHECK(deal.isBlank(u"next_step"_s) == !next.isValid());
    }
}
