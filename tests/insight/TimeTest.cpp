#include "insight/Deals.h"
#include "insight/Report.h"
#include "insight/TimeBook.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Work done in the week from Monday, 16 November 2026; today is Wednesday the 18th.
class Work : public Deals
{
public:
    Record done(const char* kind, const char* on, std::optional<qint64> minutes, const Record& by = {},
        const std::function<void(Record&)>& more = {})
    {
        Record entry = workspace->blank(u"activity"_s);
        entry.set(u"kind"_s, QString::fromLatin1(kind)).set(u"by"_s, by.id).set(u"happened_at"_s, noon(on));
        if (minutes) entry.set(u"minutes"_s, *minutes);
        if (more) more(entry);
        return workspace.add(std::move(entry));
    }
    void belongs(const Record& activity, const Record& about, qint64 share = 10000)
    {
        Record part = workspace->blank(u"activity_share"_s);
        part.set(u"activity"_s, activity.id).set(u"share"_s, share);
        workspace.add(part.set(u"about"_s, AnyRef { about.type->number(), about.id }));
    }
    void took(const Record& activity, const Record& who)
    {
        Record part = workspace->blank(u"activity_person"_s);
        part.set(u"activity"_s, activity.id).set(u"side"_s, u"ours"_s);
        workspace.add(part.set(u"who"_s, AnyRef { who.type->number(), who.id }));
    }
    Record planned(const char* on, qint64 from, qint64 to, const Record& owner = {})
    {
        Record plan = workspace->blank(u"appointment"_s);
        plan.set(u"subject"_s, u"Visit"_s).set(u"owner"_s, owner.id).set(u"state"_s, u"planned"_s);
        plan.set(u"start_on"_s, day(on)).set(u"start_minute"_s, from).set(u"end_minute"_s, to);
        return workspace.add(plan.set(u"end_on"_s, day(on)));
    }
    TimeResult answer(By by, const char* period = "2026-11-16..2026-11-22") { return answer(by, scope(period)); }
    TimeResult answer(By by, const ReportScope& scope)
    {
        const auto result = TimeBook(reader()).compute(scope, by);
        REQUIRE(result.hasValue());
        return *result;
    }
    std::vector<RecordId> behind(By by, const std::optional<GroupKey>& key, TimeBook::Rows rows = TimeBook::Rows::All)
    {
        return TimeBook(reader()).rowsBehind(scope("2026-11-16..2026-11-22"), by, key, rows).value();
    }
    static qint64 noon(const char* on) { return QDateTime(day(on), QTime(12, 0)).toMSecsSinceEpoch(); }
    static qint64 minutes(qint64 count) { return count * partsOfMinute; }
};

const TimeGroup& groupOf(const TimeResult& result, const GroupKey& key)
{
    const auto found = std::find_if(
        result.groups.begin(), result.groups.end(), [&key](const TimeGroup& group) { return group.key == key; });
    REQUIRE(found != result.groups.end());
    return *found;
}

} // namespace

TEST_CASE("time is told by kind with its way, of the days asked for, without what was corrected or taken away")
{
    Work work;
    const Record visit
        = work.done("visit", "2026-11-16", 90, {}, [](Record& entry) { entry.set(u"travel_minutes"_s, qint64(60)); });
    const Record call = work.done("call", "2026-11-18", 20);
    work.done("call", "2026-11-15", 500); // the week before
    const Record wrong = work.done("call", "2026-11-17", 400);
    work.done("call", "2026-11-17", 40, {}, [&](Record& entry) { entry.set(u"corrects"_s, wrong.id); });
    const Record gone = work.done("mail", "2026-11-17", 300);
    work.done(
        "mail", "2026-11-17", 300, {}, [&](Record& entry) { entry.set(u"corrects"_s, gone.id).set(u"void"_s, true); });
    work.done("note", "2026-11-17", {});

    const TimeResult result = work.answer(By::Kind);
    REQUIRE(result.groups.size() == 3);
    CHECK(result.groups[0].key.source == u"visit"_s); // the longest first
    CHECK(result.groups[0].time.spent == Work::minutes(90));
    CHECK(result.groups[0].time.travel == Work::minutes(60));
    CHECK(groupOf(result, { {}, 0, u"call"_s }).time.spent == Work::minutes(60));
    CHECK(groupOf(result, { {}, 0, u"call"_s }).time.activities == 2);
    CHECK(result.total.together() == Work::minutes(210));
    CHECK(result.total.activities == 4);
    CHECK(result.withoutMinutes == 1); // the note: it counts in number only
    CHECK(work.behind(By::Kind, GroupKey { {}, 0, u"visit"_s }) == std::vector { visit.id });
    CHECK(work.behind(By::Kind, {}, TimeBook::Rows::Travelled) == std::vector { visit.id });
    CHECK(work.behind(By::Kind, {}).size() == 4);
    const TimeResult days = work.answer(By::Day);
    REQUIRE(days.groups.size() == 3);
    CHECK(days.groups.front().key.periodStart == QDate(2026, 11, 16).toJulianDay());
    CHECK(days.groups.back().time.spent == Work::minutes(20));
    CHECK(work.answer(By::Week, "").groups.size() == 2);
    CHECK(work.behind(By::Day, days.groups.back().key) == std::vector { call.id });
}

TEST_CASE("an activity shared between deals counts by share, what is left over is on no deal")
{
    Work work;
    const Record large = work.make("2026-01-01", 1000);
    const Record small = work.make("2026-01-01", 1000);
    const Record shared = work.done("meeting", "2026-11-17", 100);
    work.belongs(shared, large, 5000);
    work.belongs(shared, small, 3000);
    const Record twice = work.done("call", "2026-11-17", 30);
    work.belongs(twice, large);
    work.belongs(twice, small); // two of us said so apart: no minute counts twice
    work.done("mail", "2026-11-17", 5);

    const TimeResult result = work.answer(By::Deal);
    CHECK(groupOf(result, { large.id, 0, {} }).time.spent == Work::minutes(65));
    CHECK(groupOf(result, { small.id, 0, {} }).time.spent == Work::minutes(45));
    CHECK(groupOf(result, {}).time.spent == Work::minutes(25));
    CHECK(result.total.spent == Work::minutes(135));
    CHECK(result.onDeals == Work::minutes(110));
    CHECK(work.behind(By::Deal, GroupKey { small.id, 0, {} }).size() == 2);
    CHECK(TimeBook(work.reader()).ofDeal(small.id)->spent == Work::minutes(45));
    ReportScope scope = work.scope("2026-11-16..2026-11-22");
    scope.pipeline = work.stages.pipeline.id; // only time on its deals
    CHECK(work.answer(By::None, scope).total.spent == Work::minutes(110));
}

TEST_CASE("everyone of ours who took part spent the time; a person and a team ask for theirs")
{
    Work work;
    const Record north = work.unit("North");
    const Record li = work.person("Li", north);
    const Record wang = work.person("Wang");
    const Record visit = work.done("visit", "2026-11-17", 60, li);
    work.took(visit, li);
    work.took(visit, wang);
    work.done("call", "2026-11-17", 10, wang);

    const TimeResult result = work.answer(By::Person);
    CHECK(groupOf(result, { li.id, 0, {} }).time.spent == Work::minutes(60));
    CHECK(groupOf(result, { wang.id, 0, {} }).time.spent == Work::minutes(70));
    CHECK(result.total.spent == Work::minutes(130));
    CHECK(result.total.activities == 2);
    CHECK(groupOf(work.answer(By::Team), { north.id, 0, {} }).time.spent == Work::minutes(60));
    ReportScope scope = work.scope("2026-11-16..2026-11-22");
    scope.person = wang.id;
    CHECK(work.answer(By::Kind, scope).total.spent == Work::minutes(70));
    scope.person = {};
    scope.unit = north.id;
    CHECK(work.answer(By::Kind, scope).total.spent == Work::minutes(60));
}

TEST_CASE("what was planned stands beside what it took: by its appointment, else by its task, once")
{
    Work work;
    const Record visit = work.planned("2026-11-17", 540, 600);
    work.done("visit", "2026-11-17", 90, {}, [&](Record& entry) { entry.set(u"appointment"_s, visit.id); });
    Record task = work.workspace->blank(u"task"_s);
    task = work.workspace.add(task.set(u"subject"_s, u"Offer"_s).set(u"planned_minutes"_s, qint64(120)));
    for (const qint64 minutes : { 60, 30 })
        work.done("note", "2026-11-17", minutes, {}, [&](Record& entry) { entry.set(u"task"_s, task.id); });
    work.done("call", "2026-11-17", 15);
    work.planned("2026-11-16", 540, 585); // over, and nobody wrote what came of it
    work.planned("2026-11-19", 540, 585); // to come

    const TimeResult result = work.answer(By::Kind);
    CHECK(groupOf(result, { {}, 0, u"visit"_s }).time.planned == Work::minutes(60));
    CHECK(groupOf(result, { {}, 0, u"visit"_s }).time.asPlanned == Work::minutes(90));
    CHECK(groupOf(result, { {}, 0, u"note"_s }).time.planned == Work::minutes(120));
    CHECK(groupOf(result, { {}, 0, u"note"_s }).time.asPlanned == Work::minutes(90));
    CHECK(result.total.planned == Work::minutes(180));
    CHECK(result.total.spent == Work::minutes(195));
    CHECK(result.notRecorded == 1);
    CHECK(result.notRecordedMinutes == 45);
    CHECK(work.behind(By::Kind, {}, TimeBook::Rows::Planned).size() == 3);
}

TEST_CASE("the report of time says hours, shares and what is missing, and names its rows")
{
    Work work;
    const Record deal = work.make("2026-01-01", 1000);
    work.belongs(work.done("visit", "2026-11-17", 90), deal);
    work.done("call", "2026-11-17", 30);
    work.done("note", "2026-11-17", {});
    const Reports reports(work.reader());
    const auto report = reports.run(u"time"_s, {}, work.scope("2026-11-16..2026-11-22"));
    REQUIRE(report.hasValue());
    CHECK(report->by == u"kind"_s);
    const ReportRow* visit = report->row(u"visit"_s);
    REQUIRE(visit);
    CHECK(visit->cells[0].label.zh == u"拜访"_s);
    CHECK(visit->cells[size_t(report->columnOf(u"time"_s))].ratio.text(2) == u"1.50"_s);
    CHECK(visit->cells[size_t(report->columnOf(u"share"_s))].ratio.percent(0) == u"75"_s);
    CHECK(visit->cells[size_t(report->columnOf(u"planned"_s))].blank);
    CHECK(report->figure(u"hours"_s)->cell.ratio.text(1) == u"2.0"_s);
    CHECK(report->note(u"without_minutes"_s)->count == 1);
    CHECK(Reports::rowsType(u"time"_s, u"visit"_s, u"time"_s) == u"activity"_s);
    const auto behind = reports.rowsBehind(u"time"_s, u"kind"_s, work.scope(), u"total"_s, u"activities"_s);
    CHECK(behind->size() == 3);
    const auto weeks = reports.run(u"time"_s, u"week"_s, work.scope());
    REQUIRE(weeks->rows.size() == 1);
    CHECK(weeks->rows.front().key == u"2026-11-16..2026-11-22"_s);
    CHECK(reports.rowsBehind(u"time"_s, u"week"_s, work.scope(), weeks->rows.front().key, u"time"_s)->size() == 3);
}

TEST_CASE("as we knew it: time counts on the day it was written down, corrections of later days are not known")
{
    Work work;
    work.recordOn("2026-11-10");
    const Record call = work.done("call", "2026-11-02", 60);
    work.recordOn("2026-11-18");
    work.done("call", "2026-11-02", 45, {}, [&](Record& entry) { entry.set(u"corrects"_s, call.id); });
    ReportScope scope = work.scope("2026-11-09..2026-11-15");
    CHECK(work.answer(By::None, scope).total.spent == 0);
    scope.dating = Dating::AsWeKnewIt;
    scope.asOf = Deals::day("2026-11-15");
    CHECK(work.answer(By::None, scope).total.spent == Work::minutes(60));
}
