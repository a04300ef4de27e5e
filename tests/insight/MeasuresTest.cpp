#include "insight/MeasureBook.h"
#include "insight/Report.h"
#include "insight/SmallCompany.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Verdict = MeasureVerdict;

constexpr qint64 one = 10000;

class Works : public Deals
{
public:
    Record measure(const char* figure, const char* begun, const char* due, qint64 days,
        const std::function<void(Record&)>& more = {})
    {
        Record record = workspace->blank(u"measure_taken"_s);
        record.set(u"text"_s, u"Call back within a day"_s).set(u"figure"_s, QString::fromLatin1(figure));
        record.set(u"stage"_s, stages.first.id).set(u"started_on"_s, day(begun)).set(u"due_on"_s, day(due));
        record.set(u"period_days"_s, days);
        if (more) more(record);
        return workspace.add(std::move(record));
    }
    /// `won` deals that left the first stage for the second, and `lost` ones that were lost from it, on a day.
    void moves(const char* on, int promoted, int lost)
    {
        for (int i = 0; i < promoted; ++i)
            move(make("2026-01-01", 0), stages.second, on);
        for (int i = 0; i < lost; ++i)
            move(make("2026-01-01", 0), stages.lost, on);
    }
    MeasureLine line(const Record& measure)
    {
        const auto found = MeasureBook(reader()).line(measure.id, workspace->today());
        REQUIRE(found.hasValue());
        REQUIRE(found->has_value());
        return **found;
    }
};

} // namespace

// Today is 18 November 2026.
TEST_CASE("a measure is judged by the same figure over as many days before and since it began")
{
    Works works;
    works.moves("2026-08-31", 9, 0); // before the days that count
    works.moves("2026-09-01", 1, 3); // 30 days until 30 September
    works.moves("2026-10-30", 3, 1); // 30 days from 1 October on
    works.moves("2026-10-31", 0, 9); // after them
    const auto expecting
        = [](qint64 percent) { return [percent](Record& record) { record.set(u"expected"_s, percent * one); }; };
    const MeasureLine reached = works.line(works.measure("conversion", "2026-10-01", "2026-11-18", 30, expecting(75)));
    CHECK(reached.before == 25 * one);
    CHECK(reached.now.quantity() == 75 * one);
    CHECK(reached.now.n == 4);
    CHECK(reached.verdict == Verdict::Reached);
    CHECK(reached.isDue(QDate(2026, 11, 18)));
    CHECK(works.line(works.measure("conversion", "2026-10-01", "2026-11-18", 30, expecting(80))).verdict
        == Verdict::Better);
    CHECK(works.line(works.measure("conversion", "2026-10-01", "2026-11-19", 30, expecting(75))).verdict
        == Verdict::Running);
    // What was noted holds, whatever is measured now.
    const MeasureLine noted
        = works.line(works.measure("conversion", "2026-10-01", "2026-11-01", 30, [](Record& record) {
              record.set(u"before"_s, 60 * one).set(u"after"_s, 50 * one).set(u"state"_s, u"done"_s);
          }));
    CHECK(noted.verdict == Verdict::NotBetter);
    CHECK_FALSE(noted.isDue(QDate(2026, 11, 18)));
}

TEST_CASE("days are better lower, and a measure of one person looks at his deals only")
{
    Works works;
    const Record li = works.person("李伟");
    const Record wang = works.person("王芳");
    const auto win = [&](const char* opened, const char* closed, const Record& owner) {
        works.ended(opened, closed, works.stages.won, 100, owner);
    };
    win("2026-08-01", "2026-09-10", li); // 40 days
    win("2026-10-01", "2026-10-21", li); // 20
    win("2026-08-01", "2026-10-30", wang); // 90
    const MeasureLine cycle = works.line(works.measure("cycle", "2026-10-01", "2026-11-01", 31,
        [&](Record& record) { record.set(u"person"_s, li.id).set(u"expected"_s, 25 * one); }));
    CHECK(cycle.before == 40 * one);
    CHECK(cycle.now.quantity() == 20 * one);
    CHECK(cycle.verdict == Verdict::Reached);
}

TEST_CASE("the report of measures tells what came of each, and opens the deals before and after")
{
    Works works;
    works.moves("2026-09-15", 1, 1);
    works.moves("2026-10-15", 2, 0);
    const Record li = works.person("李伟");
    const Record measure = works.measure("conversion", "2026-10-01", "2026-11-01", 30,
        [&](Record& record) { record.set(u"owner"_s, li.id).set(u"expected"_s, 90 * one); });
    const Reports reports(works.reader());
    const auto report = reports.run(u"measures"_s, {}, works.scope());
    REQUIRE(report.hasValue());
    CHECK(SmallCompany::cells(
              *report, measure.id.toString(), { u"before"_s, u"expected"_s, u"now"_s, u"n"_s, u"verdict"_s })
        == "500000/10000 900000/10000 1000000/10000 2 reached");
    CHECK(report->figure(u"due"_s)->cell.count == 1);
    const auto behind = [&](const char* column) {
        return reports.rowsBehind(u"measures"_s, {}, works.scope(), measure.id.toString(), QString::fromLatin1(column));
    };
    CHECK(behind("before")->size() == 2);
    CHECK(behind("now")->size() == 2);
    CHECK(behind("before").value() != behind("now").value());
    CHECK(behind("expected").value() == std::vector<RecordId> { measure.id });
    ReportScope other = works.scope();
    other.person = works.person("王芳").id;
    CHECK(reports.run(u"measures"_s, {}, other)->rows.empty());
}
