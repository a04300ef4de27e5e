#include "insight/Deals.h"

#include "insight/CalendarItems.h"
#include "insight/Report.h"
#include "insight/VisitBook.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Visits around Wednesday, 18 November 2026.
class Visits : public Deals
{
public:
    Record li = person("李伟");
    Record wang = person("王芳");

    static qint64 at(const char* on, int hour, int minute = 0)
    {
        return QDateTime(day(on), QTime(hour, minute)).toMSecsSinceEpoch();
    }
    Record plan(const char* subject, const char* on, const Record& owner, const std::function<void(Record&)>& fill = {})
    {
        Record record = workspace->blank(u"appointment"_s);
        record.set(u"subject"_s, QString::fromUtf8(subject)).set(u"kind"_s, u"visit"_s).set(u"owner"_s, owner.id);
        record.set(u"start_on"_s, day(on)).set(u"end_on"_s, day(on)).set(u"state"_s, u"planned"_s);
        record.set(u"start_minute"_s, qint64(600)).set(u"end_minute"_s, qint64(660)).set(u"starts_at"_s, at(on, 10));
        if (fill) fill(record);
        return workspace.add(record);
    }
    Record note(const char* subject, qint64 moment, const Record& by, const Record& appointment = {})
    {
        Record record = workspace->blank(u"activity"_s);
        record.set(u"kind"_s, u"visit"_s).set(u"subject"_s, QString::fromUtf8(subject)).set(u"by"_s, by.id);
        record.set(u"happened_at"_s, moment).set(u"minutes"_s, qint64(45)).set(u"appointment"_s, appointment.id);
        return workspace.add(record);
    }
    QString told(const ReportScope& scope)
    {
        const auto lines = VisitBook(reader()).lines(scope);
        REQUIRE(lines.hasValue());
        QStringList words;
        for (const VisitLine& line : *lines)
            words.append(line.subject + u' ' + line.day.toString(u"d"_s) + u' '
                + (line.minutes ? QString::number(*line.minutes) : u"-"_s)
                + (line.report.isNull() ? line.isMade() ? u"!"_s : QString() : u"+"_s));
        return words.join(u"; "_s);
    }
};

} // namespace

TEST_CASE("visits of a period tell who was where, how long, and whether there is a report")
{
    Visits visits;
    const Record done = visits.plan("Acme", "2026-11-16", visits.li, [](Record& record) {
        record.set(u"state"_s, u"held"_s).set(u"place"_s, u"Dock 4"_s);
        record.set(u"checked_in_at"_s, Visits::at("2026-11-16", 10, 5));
        record.set(u"checked_in_place"_s, u"Dock 5"_s);
        record.set(u"checked_out_at"_s, Visits::at("2026-11-16", 11, 35));
    });
    visits.note("what came of it", Visits::at("2026-11-16", 10, 5), visits.li, done);
    visits.plan("Bolt", "2026-11-16", visits.wang, [](Record& record) {
        record.set(u"checked_in_at"_s, Visits::at("2026-11-17", 9));
        record.set(u"checked_in_place"_s, u"Gate"_s);
    });
    visits.plan("Later", "2026-11-19", visits.li);
    visits.plan("Off", "2026-11-19", visits.li, [](Record& record) { record.set(u"state"_s, u"cancelled"_s); });
    visits.note("Dropped in", Visits::at("2026-11-17", 15), visits.wang);
    visits.plan("Next month", "2026-12-01", visits.li);
    CHECK(visits.told(visits.scope("2026-11")) == u"Acme 16 90+; Bolt 17 -!; Dropped in 17 45+; Later 19 -"_s);
    CHECK(visits.told(visits.scope("2026-12")) == u"Next month 1 -"_s);
    ReportScope hers = visits.scope("2026-11");
    hers.person = visits.wang.id;
    CHECK(visits.told(hers) == u"Bolt 17 -!; Dropped in 17 45+"_s);

    const Reports reports(visits.reader());
    const auto report = reports.run(u"visits"_s, {}, visits.scope("2026-11"));
    REQUIRE(report.hasValue());
    CHECK(report->figure(u"made"_s)->cell.count == 3);
    CHECK(report->figure(u"under_way"_s)->cell.count == 1);
    CHECK(report->figure(u"without_report"_s)->cell.count == 1);
    const ReportRow& first = report->rows.front();
    const auto cell = [&](const ReportRow& row, const char* key) {
        return row.cells[size_t(report->columnOf(QString::fromLatin1(key)))].words(false);
    };
    CHECK(cell(first, "visit") == u"Acme");
    CHECK(cell(first, "person") == u"李伟");
    CHECK(cell(first, "checked_in") == u"10:05");
    CHECK(cell(first, "checked_out") == u"11:35");
    CHECK(cell(first, "where") == u"Dock 5");
    CHECK(cell(first, "report") == u"written");
    CHECK(cell(report->rows[1], "report") == u"missing");
    CHECK(cell(report->rows[3], "report").isEmpty());
    // Every row opens what it tells of.
    CHECK(Reports::rowsType(u"visits"_s, first.key, u"hours"_s) == u"appointment");
    CHECK(reports.rowsBehind(u"visits"_s, {}, visits.scope("2026-11"), first.key, u"hours"_s)->front() == done.id);
    CHECK(Reports::rowsType(u"visits"_s, report->rows[2].key, u"hours"_s) == u"activity");
    CHECK(reports.rowsBehind(u"visits"_s, {}, visits.scope("2026-11"), u"total"_s, u"hours"_s)->size() == 3);
    CHECK(reports.rowsBehind(u"visits"_s, {}, visits.scope("2026-11"), u"total"_s, u"report"_s)->size() == 2);
}

TEST_CASE("a visit that was checked in and not out is found whenever it was, until it is over")
{
    Visits visits;
    const Record visit = visits.plan("Bolt", "2026-11-03", visits.wang,
        [](Record& record) { record.set(u"checked_in_at"_s, Visits::at("2026-11-03", 9)); });
    const CalendarItems items(visits.reader());
    REQUIRE(items.underWay({})->size() == 1);
    CHECK(items.underWay({ visits.wang.id })->front().record == visit.id);
    CHECK(items.underWay({ visits.li.id })->empty());
    visits.set(visit, u"checked_out_at"_s,
        [](Record& record) { record.set(u"checked_out_at"_s, Visits::at("2026-11-03", 10)); });
    CHECK(items.underWay({})->empty());
    const auto found = items.find(visit.id, visits.workspace->today());
    REQUIRE(found.hasValue());
    REQUIRE(found->has_value());
    CHECK((*found)->checkedOutAt == Visits::at("2026-11-03", 10));
    CHECK((*found)->from == QDate(2026, 11, 3));
    CHECK_FALSE(items.find(visits.li.id, visits.workspace->today())->has_value());
}
