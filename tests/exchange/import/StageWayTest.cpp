#include "ImportWorld.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// A pipeline with three open stages and both ends, before the file comes: 18 November 2026.
class Pipelined : public ImportWorld
{
public:
    Pipelined()
    {
        const Record pipeline = test().named(u"pipeline"_s, u"Sales"_s);
        const char* const names[][2] = { { "Qualify", "open" }, { "Proposal", "open" }, { "Negotiation", "open" },
            { "Won", "won" }, { "Lost", "lost" } };
        for (int i = 0; i < 5; ++i) {
            Record stage = (*this)->blank(u"stage"_s);
            stage.set(u"pipeline"_s, pipeline.id).set(u"name"_s, QString::fromLatin1(names[i][0]));
            stage.set(u"kind"_s, QString::fromLatin1(names[i][1])).set(u"sort_key"_s, QString(QChar(u'b' + i)));
            test().add(stage);
        }
    }

    ImportResult deals(const char* text, const QDate& asOf = {})
    {
        ImportOptions options = optionsFor(u"opportunity"_s);
        options.asOf = asOf;
        return import(file(u"deals.csv"_s, QByteArray(text)), options);
    }

    /// "Qualify 2026-08-01, Proposal 2026-08-11": where the deal came to, and when.
    QString way(const QString& deal)
    {
        QStringList steps;
        const Record record = named(u"opportunity"_s, deal);
        for (const Record& event : records(u"stage_event"_s))
            if (event.reference(u"opportunity"_s) == record.id)
                steps.append(titleOf(event, u"to_stage"_s) + u' ' + event.date(u"happened_on"_s).toString(Qt::ISODate));
        return steps.join(u", "_s);
    }
};

} // namespace

TEST_CASE("days in stages make the moves of a deal, forward from its opening")
{
    Pipelined world;
    world.deals("Deal,Stage,Created,Closed on,Days in Qualify,Days in Proposal,Days in Negotiation,Loss reason\n"
                "Won one,Won,2026-08-01,2026-09-30,10,20,5,\n"
                "Lost one,Lost,2026-08-01,2026-08-31,10,,0,price\n"
                "Open one,Negotiation,2026-10-01,,7,14,,\n"
                "Just come,Qualify,2026-11-10,,8,,,\n");

    CHECK(world.way(u"Won one"_s)
        == u"Qualify 2026-08-01, Proposal 2026-08-11, Negotiation 2026-08-31, Won 2026-09-30"_s);
    CHECK(world.way(u"Lost one"_s) == u"Qualify 2026-08-01, Lost 2026-08-31"_s);
    CHECK(world.way(u"Open one"_s) == u"Qualify 2026-10-01, Proposal 2026-10-08, Negotiation 2026-10-22"_s);
    CHECK(world.way(u"Just come"_s) == u"Qualify 2026-11-10"_s);
    const Record won = world.named(u"opportunity"_s, u"Won one"_s);
    CHECK(won.date(u"closed_on"_s) == QDate(2026, 9, 30));
    CHECK(world.named(u"opportunity"_s, u"Lost one"_s).text(u"close_reason"_s) == u"price"_s);
    CHECK(world.named(u"opportunity"_s, u"Open one"_s).date(u"entered_on"_s) == QDate(2026, 10, 22));
}

TEST_CASE("a file without dates counts back from its own day")
{
    Pipelined world;
    const auto result = world.deals("Deal,Stage,Qualify (days),Days in stage: Proposal,Days in stage,Age\n"
                                    "Open,Proposal,10,,4,\n"
                                    "Ended,Won,12,30,,50\n"
                                    "Old,Qualify,,,3,9\n",
        QDate(2026, 11, 10));

    CHECK(result.added == 3);
    CHECK(world.way(u"Open"_s) == u"Qualify 2026-10-27, Proposal 2026-11-06"_s);
    CHECK(world.way(u"Ended"_s) == u"Qualify 2026-09-21, Proposal 2026-10-03, Won 2026-11-10"_s);
    CHECK(world.named(u"opportunity"_s, u"Ended"_s).date(u"opened_on"_s) == QDate(2026, 9, 21));
    const Record old = world.named(u"opportunity"_s, u"Old"_s);
    CHECK(old.date(u"opened_on"_s) == QDate(2026, 11, 1));
    CHECK(old.date(u"entered_on"_s) == QDate(2026, 11, 7));
}

TEST_CASE("days on which stages were entered stand as they are, going back among them")
{
    Pipelined world;
    world.deals("Deal,Stage,\"Date entered \"\"Qualify (Sales)\"\"\",Proposal entered,进入Negotiation阶段日期\n"
                "Back,Proposal,2026-09-01,2026-10-20,2026-10-01\n");

    CHECK(world.way(u"Back"_s) == u"Qualify 2026-09-01, Negotiation 2026-10-01, Proposal 2026-10-20"_s);
    const std::vector<Record> events = world.records(u"stage_event"_s);
    CHECK(events.back().text(u"direction"_s) == u"back"_s);
}

TEST_CASE("the same file tomorrow changes nothing, and a deal that is there keeps its history")
{
    Pipelined world;
    const char* const file = "Deal,Stage,Days in Qualify,Days in Proposal,Age\nOne,Won,10,20,40\nTwo,Proposal,5,6,\n";
    CHECK(world.deals(file).added == 2);
    const QString before = world.way(u"One"_s);

    world.test().options.clock = Clock::fixed(TestWorkspace::moment + 3 * 86400000LL);
    world.test().reopen();

    CHECK(world.deals(file).unchanged == 2);
    CHECK(world.way(u"One"_s) == before);
}

TEST_CASE("days that a deal cannot have had end with it, and a stage that is not there is refused by name")
{
    Pipelined world;
    world.deals(
        "Deal,Stage,Created,Closed on,Days in Qualify,Days in Proposal\nShort,Won,2026-08-01,2026-08-05,30,9\n");
    CHECK(world.way(u"Short"_s) == u"Qualify 2026-08-01, Proposal 2026-08-05, Won 2026-08-05"_s);

    ImportOptions options = optionsFor(u"opportunity"_s);
    options.mapping.insert(u"Dauer"_s, u"stage_stay.days[Angebot]"_s);
    const auto result = world.import(world.file(u"d.csv"_s, QByteArray("Deal,Stage,Dauer\nX,Proposal,4\n")), options);
    CHECK(result.rejected == 1);
    CHECK(result.bad.front().value == u"Angebot"_s);
    CHECK(result.bad.front().reason == u"missing"_s);
}

TEST_CASE("columns of days are not taken for something else")
{
    Pipelined world;
    const QStringList headers { u"Deal"_s, u"Stage"_s, u"Days in Proposal"_s, u"Days in Warehouse"_s,
        u"Elapsed Days In Sales Stage"_s };
    CHECK(world.target(u"opportunity"_s, headers, u"Days in Proposal"_s) == u"stage_stay.days[Proposal]"_s);
    CHECK(world.target(u"opportunity"_s, headers, u"Days in Warehouse"_s).isEmpty());
    CHECK(world.target(u"opportunity"_s, headers, u"Elapsed Days In Sales Stage"_s) == u"stage_stay.days"_s);
}
