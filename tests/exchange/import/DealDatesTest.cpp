#include "ImportWorld.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

ImportOptions creating(const QString& kind)
{
    ImportOptions options = optionsFor(kind);
    options.missing = MissingReference::Create;
    return options;
}

QStringList stagesInOrder(ImportWorld& world)
{
    std::vector<Record> stages = world.records(u"stage"_s);
    std::stable_sort(stages.begin(), stages.end(),
        [](const Record& a, const Record& b) { return a.text(u"sort_key"_s) < b.text(u"sort_key"_s); });
    QStringList names;
    for (const Record& stage : stages)
        names.append(stage.title());
    return names;
}

} // namespace

TEST_CASE("a deal that has ended is not closed on a day that is still to come")
{
    ImportWorld world; // 18 November 2026
    const QString path = world.file(u"deals.csv"_s,
        u"Deal,Stage,Created,Expected close\nA,Won,2026-08-01,2027-01-31\nB,Lost,2026-08-01,2026-09-30\n"
        "C,Proposal,2026-08-01,2027-02-28\n"_s);

    const ImportResult result = world.import(path, creating(u"opportunity"_s));

    CHECK(result.added == 3);
    CHECK(result.closedToday == 1);
    const Record won = world.named(u"opportunity"_s, u"A"_s);
    CHECK(won.date(u"closed_on"_s) == QDate(2026, 11, 18));
    CHECK(won.date(u"expected_close"_s) == QDate(2027, 1, 31));
    CHECK(world.named(u"opportunity"_s, u"B"_s).date(u"closed_on"_s) == QDate(2026, 9, 30));
    CHECK(world.named(u"opportunity"_s, u"C"_s).isBlank(u"closed_on"_s));

    world.test().options.clock = Clock::fixed(TestWorkspace::moment + 3 * 86400000LL);
    world.test().reopen();
    const ImportResult later = world.import(path, creating(u"opportunity"_s));
    CHECK(later.unchanged == 3);
    CHECK(later.closedToday == 0);
}

TEST_CASE("a close in the future that a file states is refused")
{
    ImportWorld world;
    const QString path = world.file(u"deals.csv"_s, u"Deal,Stage,Created,Closed on\nA,Won,2026-08-01,2026-11-19\n"_s);

    const ImportResult result = world.import(path, creating(u"opportunity"_s));

    CHECK(result.rejected == 1);
    CHECK(result.bad.front().reason == u"future"_s);
    CHECK(result.bad.front().header == u"Closed on"_s);
}

TEST_CASE("new stages stand among the old ones, however those are numbered")
{
    ImportWorld world;
    Record pipeline = world.test().named(u"pipeline"_s, u"Sales"_s);
    CHECK_FALSE(world.test().get(pipeline).isBlank(u"sort_key"_s));
    const QStringList keys = GENERATE(QStringList { u"b"_s, u"c"_s, u"d"_s },
        QStringList { u"100"_s, u"200"_s, u"900"_s }, QStringList { u"a"_s, u"aa"_s, u"ab"_s });
    const QStringList names { u"Qualify"_s, u"Our own word"_s, u"Won"_s };
    for (qsizetype i = 0; i < 3; ++i) {
        Record stage = world->blank(u"stage"_s);
        stage.set(u"pipeline"_s, pipeline.id).set(u"name"_s, names[i]).set(u"sort_key"_s, keys[i]);
        stage.set(u"kind"_s, i == 2 ? u"won"_s : u"open"_s);
        world.test().add(stage);
    }

    world.import(
        world.file(u"d.csv"_s, u"Deal,Stage\nA,Negotiation\nB,Proposal\nC,Lost\nD,Lead\nE,Another word\nF,Needs\n"_s),
        creating(u"opportunity"_s));

    CHECK(stagesInOrder(world)
        == QStringList { u"Lead"_s, u"Qualify"_s, u"Our own word"_s, u"Needs"_s, u"Proposal"_s, u"Negotiation"_s,
            u"Another word"_s, u"Won"_s, u"Lost"_s });
    CHECK(world.records(u"pipeline"_s).size() == 1);
}
