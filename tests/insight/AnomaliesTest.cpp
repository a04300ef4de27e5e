#include "insight/Anomalies.h"
#include "insight/Deals.h"
#include "insight/FlagWords.h"
#include "insight/Report.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Wednesday 18 November 2026. What each deal that is out of line is called and why, the gravest first.
struct Story : Deals
{
    QString told(const RecordId& owner = {})
    {
        QStringList words;
        const auto found = Anomalies(reader()).compute(owner, workspace->today());
        REQUIRE(found);
        for (const FlaggedDeal& deal : *found) {
            QStringList flags;
            for (const Flag& flag : deal.flags)
                flags.append(FlagWords::brief(flag).en);
            words.append(deal.name + u": "_s + flags.join(u", "_s));
        }
        return words.join(u"; "_s);
    }
    Record deal(
        const char* name, const std::function<void(Record&)>& fill = [](Record&) {})
    {
        Record record = workspace->blank(u"opportunity"_s);
        record.set(u"name"_s, QString::fromLatin1(name)).set(u"stage"_s, stages.first.id);
        record.set(u"next_step"_s, u"Call"_s);
        fill(record);
        return workspace.add(record);
    }
    std::vector<FlaggedDeal> of(const Record& deal)
    {
        auto found = Anomalies(reader()).of({ deal.id }, workspace->today());
        REQUIRE(found);
        return std::move(*found);
    }
    Record dismiss(const Record& deal, const Flag& flag)
    {
        Record entry = workspace->blank(u"flag_dismissal"_s);
        entry.set(u"subject"_s, AnyRef { deal.type->number(), deal.id }).set(u"kind"_s, codeOf(flag.kind));
        entry.set(u"facts"_s, flag.facts).set(u"reason"_s, u"agreed"_s).set(u"happened_on"_s, workspace->today());
        return workspace.add(std::move(entry));
    }
    void rule(FlagKind kind, const std::function<void(Record&)>& fill)
    {
        Record rule = workspace->blank(u"flag_rule"_s);
        rule.set(u"kind"_s, codeOf(kind));
        fill(rule);
        workspace.add(std::move(rule));
    }
};

} // namespace

TEST_CASE("a deal is out of line when its close is past, its stage takes too long, or nothing is planned")
{
    Story story;
    story.parameters(story.stages.first, "2026-01-01", 1000, 0, 30);
    story.deal("fine");
    story.deal("late", [](Record& record) { record.set(u"expected_close"_s, Deals::day("2026-11-08")); });
    const Record slow = story.deal("slow");
    story.set(slow, u"entered_on"_s, [](Record& record) { record.set(u"entered_on"_s, Deals::day("2026-10-01")); });
    story.deal("idle", [](Record& record) { record.set(u"next_step"_s, Cell()); });
    story.deal("worst",
        [](Record& record) { record.set(u"next_step"_s, Cell()).set(u"expected_close"_s, Deals::day("2026-11-17")); });
    story.deal("held",
        [](Record& record) { record.set(u"next_step"_s, Cell()).set(u"hold_until"_s, Deals::day("2026-12-24")); });
    CHECK(story.told()
        == u"worst: close 1 d past, no next step; late: close 10 d past; slow: 18 d over limit; idle: no next step"_s);
}

TEST_CASE("a close that is put off again and again and an amount that changes much are told with their numbers")
{
    Story story;
    const auto closeOn = [&](const Record& deal, const char* day) {
        story.set(deal, u"expected_close"_s, [&](Record& record) { record.set(u"expected_close"_s, Deals::day(day)); });
    };
    const auto worth = [&](const Record& deal, qint64 cents, const char* on) {
        story.set(
            deal, u"amount"_s,
            [&](Record& record) {
                record.set(u"amount"_s, Money { cents, u"USD"_s });
            },
            on);
    };
    story.rule(FlagKind::Silent, [](Record& rule) { rule.set(u"disabled"_s, true); });
    const auto filled = [](Record& record) {
        record.set(u"opened_on"_s, Deals::day("2026-04-01"));
        record.set(u"expected_close"_s, Deals::day("2026-12-01")).set(u"amount"_s, Money { 100000, u"USD"_s });
    };
    const Record pushed = story.deal("pushed", filled);
    closeOn(pushed, "2026-12-11");
    closeOn(pushed, "2026-12-05"); // nearer: not put off
    closeOn(pushed, "2026-12-25");
    const Record once = story.deal("once", filled);
    closeOn(once, "2027-01-01");
    const Record shrunk = story.deal("shrunk", filled);
    worth(shrunk, 90000, "2026-11-01");
    worth(shrunk, 75000, "2026-11-10");
    const Record grown = story.deal("grown", filled);
    worth(grown, 160000, "2026-11-10");
    const Record before = story.deal("long ago", filled);
    worth(before, 10000, "2026-05-01");
    CHECK(story.told() == u"pushed: pushed 2×; shrunk: amount −25 %; grown: amount +60 %"_s);
    const std::vector<FlaggedDeal> one = story.of(shrunk);
    REQUIRE(one.size() == 1);
    const Label words = FlagWords().sentence(one.front().flags.front());
    CHECK(words.en == u"The amount shrank by 25 % within 90 days: 1000.00 USD → 750.00 USD."_s);
    CHECK(words.zh == u"金额在 90 天内减少 25%：1000.00 USD → 750.00 USD。"_s);
}

TEST_CASE("going back, leaving out a stage and a chance of one's own are seen")
{
    Story story;
    story.parameters(story.stages.second, "2026-01-01", 5000);
    const Record back = story.deal("back");
    story.move(back, story.stages.second, "2026-11-18");
    story.move(back, story.stages.first, "2026-11-18");
    const Record made = story.deal("made good");
    story.move(made, story.stages.second, "2026-11-18");
    story.move(made, story.stages.first, "2026-11-18");
    story.move(made, story.stages.second, "2026-11-18");
    story.set(made, u"amount"_s, [](Record& record) { record.set(u"amount"_s, Money { 100, u"USD"_s }); });
    const Record bold = story.deal("bold", [&](Record& record) {
        record.set(u"stage"_s, story.stages.second.id).set(u"for_stage"_s, story.stages.second.id);
        record.set(u"probability_set"_s, 9000).set(u"amount"_s, Money { 100, u"USD"_s });
    });
    Record third = story.workspace->blank(u"stage"_s);
    third.set(u"pipeline"_s, story.stages.second.reference(u"pipeline"_s)).set(u"name"_s, u"Third"_s);
    third.set(u"kind"_s, u"open"_s).set(u"sort_key"_s, story.stages.second.text(u"sort_key"_s) + u'5');
    third = story.workspace.add(third);
    const Record hasty = story.deal("hasty", [](Record& record) { record.set(u"amount"_s, Money { 100, u"USD"_s }); });
    story.move(hasty, third, "2026-11-18");
    CHECK(story.told() == u"back: moved back; hasty: 1 stage skipped, no decision maker; bold: chance 90 / 50 %"_s);
    // Somebody with the role is named: that one goes.
    Record contact = story.workspace.named(u"contact"_s, u"Ada"_s);
    Record role = story.workspace->blank(u"opportunity_contact"_s);
    role.set(u"opportunity"_s, hasty.id).set(u"contact"_s, contact.id).set(u"role"_s, u"economic"_s);
    story.workspace.add(role);
    CHECK(story.of(hasty).front().find(FlagKind::NoDecisionMaker) == nullptr);
    CHECK(story.of(hasty).front().find(FlagKind::Skipped) != nullptr);
}

TEST_CASE("silence is counted from the last contact, of which a note is none, else from the opening")
{
    Story story;
    const Record never
        = story.deal("never", [](Record& record) { record.set(u"opened_on"_s, Deals::day("2026-09-18")); });
    const auto contact = [&](const char* kind, const char* on) {
        Record activity = story.workspace->blank(u"activity"_s);
        activity.set(u"kind"_s, QString::fromLatin1(kind));
        activity.set(u"happened_at"_s, QDateTime(Deals::day(on), QTime(12, 0)).toMSecsSinceEpoch());
        activity = story.workspace.add(activity);
        Record share = story.workspace->blank(u"activity_share"_s);
        share.set(u"activity"_s, activity.id).set(u"about"_s, AnyRef { never.type->number(), never.id });
        share.set(u"share"_s, 10000);
        story.workspace.add(share);
    };
    CHECK(story.told() == u"never: silent 61 d"_s);
    contact("call", "2026-10-09");
    contact("note", "2026-11-10");
    CHECK(story.told() == u"never: silent 40 d"_s);
    contact("visit", "2026-11-02");
    CHECK(story.told().isEmpty());
}

TEST_CASE("a rule of the workspace, and one of a pipeline before it, say when a flag is raised")
{
    Story story;
    const Record late
        = story.deal("late", [](Record& record) { record.set(u"expected_close"_s, Deals::day("2026-11-08")); });
    story.rule(FlagKind::OverdueClose, [](Record& rule) { rule.set(u"threshold"_s, 14 * 10000); });
    CHECK(story.told().isEmpty());
    const RecordId pipeline = story.workspace.get(late).reference(u"pipeline"_s);
    story.rule(FlagKind::OverdueClose, [&](Record& rule) {
        rule.set(u"threshold"_s, 7 * 10000).set(u"pipeline"_s, pipeline).set(u"severity"_s, u"low"_s);
    });
    CHECK(story.told() == u"late: close 10 d past"_s);
    CHECK(story.of(late).front().flags.front().severity == FlagSeverity::Low);
    story.deal("idle", [](Record& record) { record.set(u"next_step"_s, Cell()); });
    story.rule(FlagKind::NoNextStep, [](Record& rule) { rule.set(u"disabled"_s, true); });
    CHECK(story.told() == u"late: close 10 d past"_s);
}

TEST_CASE("a flag that was dismissed comes back when its facts have changed, not because days pass")
{
    Story story;
    const Record late
        = story.deal("late", [](Record& record) { record.set(u"expected_close"_s, Deals::day("2026-11-08")); });
    story.dismiss(late, story.of(late).front().flags.front());
    CHECK(story.told().isEmpty());
    CHECK(story.of(late).front().dismissed.size() == 1);
    story.recordOn("2026-11-25");
    CHECK(story.told().isEmpty());
    story.set(
        late, u"expected_close"_s, [](Record& record) { record.set(u"expected_close"_s, Deals::day("2026-11-20")); });
    CHECK(story.told() == u"late: close 5 d past"_s);
}

TEST_CASE("a task, or an owner who is asked for, decides what is out of line")
{
    Story story;
    const Record li = story.person("Li");
    const Record mine
        = story.deal("mine", [&](Record& record) { record.set(u"next_step"_s, Cell()).set(u"owner"_s, li.id); });
    story.deal("other", [&](Record& record) { record.set(u"next_step"_s, Cell()); });
    CHECK(story.told(li.id) == u"mine: no next step"_s);
    Record task = story.workspace->blank(u"task"_s);
    task.set(u"subject"_s, u"Call"_s).set(u"status"_s, u"open"_s).set(u"opportunity"_s, mine.id);
    story.workspace.add(task);
    CHECK(story.told(li.id).isEmpty());
    CHECK(story.told() == u"other: no next step"_s);
}

TEST_CASE("a team has the deals of those who are in it now, and the report tells them by kind and by person")
{
    Story story;
    const Record north = story.unit("North");
    const Record coast = story.unit("Coast", north);
    const Record li = story.person("Li", coast, "2026-01-01");
    const Record gone = story.person("Gone", north, "2025-01-01", "2026-06-30");
    const auto idle = [&](const char* name, const Record& owner) {
        story.deal(name, [&](Record& record) { record.set(u"next_step"_s, Cell()).set(u"owner"_s, owner.id); });
    };
    idle("coast", li);
    idle("left", gone);
    idle("nobody", {});
    ReportScope scope = story.scope();
    const auto names = [&] {
        QStringList names;
        const auto report = Reports(story.reader()).run(u"anomalies"_s, u"none"_s, scope);
        REQUIRE(report);
        for (const ReportRow& row : report->rows)
            names.append(row.cells[0].text);
        return names;
    };
    CHECK(names().size() == 3);
    const auto kinds = Reports(story.reader()).run(u"anomalies"_s, u"kind"_s, scope);
    REQUIRE(kinds);
    REQUIRE(kinds->row(u"no_next_step"_s));
    CHECK(kinds->row(u"no_next_step"_s)->cells[1].count == 3);
    CHECK(kinds->row(u"no_next_step"_s)->cells[0].label.zh == u"无下一步"_s);
    const auto behind
        = Reports(story.reader()).dealsBehind(u"anomalies"_s, u"person"_s, scope, li.id.toString(), u"deals"_s);
    REQUIRE(behind);
    CHECK(behind->size() == 1);
    scope.unit = north.id;
    CHECK(names() == QStringList { u"coast"_s });
    scope.person = gone.id;
    CHECK(names() == QStringList { u"left"_s });
}
