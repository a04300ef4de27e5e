#include "insight/Deals.h"
#include "insight/DecisionCoverage.h"
#include "insight/Report.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Wednesday 18 November 2026.
struct Circle : Deals
{
    Record deal = make("2026-09-01", 100000);

    Record add(const char* name, const char* role, const char* attitude, const char* power = "medium",
        const Record& boss = {}, const char* level = "")
    {
        const Record contact = workspace.named(u"contact"_s, QString::fromUtf8(name));
        Record part = workspace->blank(u"opportunity_contact"_s);
        part.set(u"opportunity"_s, deal.id).set(u"contact"_s, contact.id).set(u"role"_s, QString::fromLatin1(role));
        part.set(u"attitude"_s, QString::fromLatin1(attitude)).set(u"power"_s, QString::fromLatin1(power));
        part.set(u"level"_s, QString::fromLatin1(level)).set(u"reports_to"_s, boss.id);
        workspace.add(std::move(part));
        return contact;
    }
    void meet(const Record& contact, const char* on)
    {
        Record activity = workspace->blank(u"activity"_s);
        activity.set(u"kind"_s, u"meeting"_s);
        activity.set(u"happened_at"_s, QDateTime(day(on), QTime(12, 0)).toMSecsSinceEpoch());
        activity = workspace.add(activity);
        Record who = workspace->blank(u"activity_person"_s);
        who.set(u"activity"_s, activity.id).set(u"who"_s, AnyRef { contact.type->number(), contact.id });
        workspace.add(std::move(who));
    }
    DecisionMap map()
    {
        auto map = DecisionMap::load(reader(), deal.id);
        REQUIRE(map);
        return std::move(*map);
    }
    DecisionCoverage coverage() { return DecisionCoverage::of(map(), workspace->today()); }
    QString points()
    {
        QStringList points;
        const DecisionCoverage found = coverage();
        for (const DecisionCoverage::Part& part : found.parts)
            points.append(QString::number(part.points));
        return points.join(u' ');
    }
};

} // namespace

TEST_CASE("a decision map has the people of the deal, whom they report to, and who influences whom")
{
    Circle circle;
    const Record boss = circle.add("Boss", "economic", "");
    const Record user = circle.add("User", "user", "supporter", "low", boss);
    const Record stranger = circle.workspace.named(u"contact"_s, u"Stranger"_s);
    const auto influences = [&](const Record& from, const Record& to) {
        Record influence = circle.workspace->blank(u"influence"_s);
        influence.set(u"opportunity"_s, circle.deal.id).set(u"from_contact"_s, from.id).set(u"to_contact"_s, to.id);
        return circle.workspace.add(std::move(influence));
    };
    influences(user, boss);
    influences(stranger, boss); // is not on the map
    circle.meet(user, "2026-11-10");
    circle.meet(user, "2026-11-12");
    const DecisionMap map = circle.map();
    REQUIRE(map.people.size() == 2);
    CHECK(map.find(user.id)->reportsTo == boss.id);
    CHECK(QDateTime::fromMSecsSinceEpoch(map.find(user.id)->lastContact).date() == Deals::day("2026-11-12"));
    CHECK(map.find(user.id)->lastKind == u"meeting"_s);
    CHECK(!map.find(boss.id)->isMet());
    REQUIRE(map.influences.size() == 1);
    CHECK(map.influences.front().from == user.id);
    CHECK(DecisionMap::load(circle.reader(), std::vector<RecordId> {})->value(circle.deal.id) == map);
}

TEST_CASE("coverage adds up what is known and says what is missing")
{
    Circle circle;
    CHECK(circle.points() == u"0 0 0 0 0 0"_s);
    // Economic, technical, users, coach, nobody against, recent.
    const Record boss = circle.add("Boss", "economic", "");
    CHECK(circle.points() == u"12 0 0 0 10 0"_s);
    circle.meet(boss, "2026-11-10");
    CHECK(circle.points() == u"25 0 0 0 10 10"_s);
    circle.add("Ada", "user", "supporter");
    circle.add("Bob", "user", "neutral");
    CHECK(circle.points() == u"25 0 15 0 10 3"_s);
    circle.add("Coach", "coach", "supporter", "low", {}, "trusted");
    circle.add("Foe", "technical", "opponent", "medium", {}, "met");
    CHECK(circle.points() == u"25 20 15 15 5 2"_s);
    const DecisionCoverage coverage = circle.coverage();
    CHECK(coverage.score == 82);
    CHECK(coverage.opponents == 1);
    CHECK(coverage.neverMet == 2);
    REQUIRE(coverage.worst());
    CHECK(coverage.worst()->what == DecisionCoverage::What::Recent);
    CHECK(coverageFinding(coverage.parts[2]).en == u"Bob not won yet"_s);
    CHECK(coverageFinding(coverage.parts[4]).zh == u"Foe 反对"_s);
    CHECK(coverageFinding(coverage.parts[5]).en == u"1 of 5 people"_s);
}

TEST_CASE("the report names the open deals that are covered worst first, and what they lack most")
{
    Circle circle;
    circle.add("Boss", "economic", "", "high", {}, "met");
    circle.make("2026-10-01", 5000);
    circle.ended("2026-10-01", "2026-11-01", circle.stages.won, 5000);
    const auto report = Reports(circle.reader()).run(u"coverage"_s, u""_s, circle.scope());
    REQUIRE(report);
    REQUIRE(report->rows.size() == 2);
    CHECK(report->rows[0].cells[2].count == 0);
    CHECK(report->rows[0].cells[6].label.en == u"Decision maker known and met: Nobody has this role"_s);
    CHECK(report->rows[1].cells[0].id == circle.deal.id);
    CHECK(report->rows[1].cells[2].count == 35);
    CHECK(report->figure(u"mean_score"_s)->cell.ratio == Ratio { 35, 2 });
}
