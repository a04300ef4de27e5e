// What ten thousand seeds of the simulator have found, each in its plainest form.
#include "sync/testing/Pair.h"

#include "store/Connection.h"
#include "sync/SharePlaces.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = qint64(24) * 3600 * 1000;
constexpr qint64 tenYears = 3650 * day;

/// Two who have met and a third who comes to them.
struct Trio : Pair
{
    Trio()
    {
        cy.join(share);
        for (Laptop* each : { &cy, &ada, &bo, &cy })
            each->meet(share);
    }
    /// The server's clock is right, and so is Ada's.
    void nextDay()
    {
        for (Laptop* each : { &ada, &bo, &cy })
            each->tick(day + 1000);
        share.setNow(ada.instant->load());
    }
    Laptop cy { u"Cy"_s };
};

StreamId streamOf(const Laptop& laptop) { return Laptop::take(SyncStore(*laptop.workspace).identity())->stream; }

/// The file that a laptop sent last.
QString newestOf(const MemoryShare& share, const Laptop& laptop)
{
    QString newest;
    for (const auto& [name, bytes] : share.files())
        if (name.contains(SharePlaces::nameOf(streamOf(laptop).incarnation)) && name.endsWith(u".flb")) newest = name;
    return newest;
}

void spoil(MemoryShare& share, const QString& name) { REQUIRE(share.spoil(name, share.files()[name].left(100))); }

/// A second computer begins with the same file, and nobody notices as long as it has the card, too.
void copyTo(Laptop& twin, Laptop& original, bool withCard)
{
    original.keepCopy(u"twin"_s);
    REQUIRE(QFile::copy(original.copyPath(u"twin"_s), twin.path()));
    QDir().mkpath(twin.cards());
    if (withCard) REQUIRE(twin.card().write(streamOf(original), 1));
    *twin.instant = original.instant->load();
    twin.open();
}

} // namespace

TEST_CASE("a file that cannot be read holds up nothing that was written before it")
{
    Pair team;
    std::vector<Handle> good;
    // Each builds upon what the other wrote before, so that neither stream can be taken in as a whole.
    for (int i = 0; i < 4; ++i)
        for (Laptop* each : { &team.ada, &team.bo }) {
            good.push_back(each->add(u"company"_s, u"C%1"_s.arg(i)));
            each->meet(team.share);
        }
    for (Laptop* each : { &team.ada, &team.bo }) {
        each->add(u"company"_s, u"Spoilt"_s);
        each->meet(team.share);
        spoil(team.share, newestOf(team.share, *each));
    }
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    CHECK(cy.meet(team.share).damaged == 2);
    for (const Handle& each : good)
        CHECK(cy.has(each));
}

TEST_CASE("where a stream has split, one branch goes on though the other came to harm")
{
    Pair team;
    Laptop twin(u"Twin"_s);
    copyTo(twin, team.ada, true);
    const Handle one = team.ada.add(u"company"_s, u"One"_s);
    const Handle two = twin.add(u"company"_s, u"Two"_s);
    team.ada.meet(team.share);
    const QString ours = newestOf(team.share, team.ada);
    const QByteArray bytes = team.share.files()[ours];
    // The twin does not see it yet.
    REQUIRE(team.share.remove(ours));
    REQUIRE_FALSE(twin.meet(team.share).newIncarnation);
    const QString theirs = newestOf(team.share, twin);
    REQUIRE(team.share.put(ours, bytes));
    const bool oursIsSpoilt = GENERATE(false, true);
    spoil(team.share, oursIsSpoilt ? ours : theirs);
    CHECK(team.bo.meet(team.share).damaged == 1);
    CHECK(team.bo.has(oursIsSpoilt ? two : one));
    CHECK_FALSE(team.bo.has(oursIsSpoilt ? one : two));
}

TEST_CASE("nobody sends files again for one who is gone, though his clock was years ahead")
{
    Trio team;
    team.bo.options.afterSilence = true;
    team.nextDay();
    team.bo.tick(tenYears);
    team.bo.add(u"company"_s, u"By Bo"_s);
    team.bo.meet(team.share);
    int relayed = 0;
    for (int i = 0; i < 5; ++i) {
        team.nextDay();
        for (Laptop* each : { &team.ada, &team.cy }) {
            each->add(u"company"_s, u"C%1"_s.arg(i));
            const SyncReport report = each->meet(team.share);
            relayed += report.relayed + report.putAgain;
        }
    }
    CHECK(relayed == 0);
}

TEST_CASE("a clock that was years ahead and is set right does not silence a laptop")
{
    Trio team;
    team.bo.options.afterSilence = true;
    team.bo.tick(tenYears);
    team.bo.add(u"company"_s, u"By Bo"_s);
    team.bo.meet(team.share);
    team.bo.tick(-tenYears);
    team.nextDay();
    CHECK(team.bo.meet(team.share).batchesOut == 1);
    team.bo.tick(1000);
    CHECK(team.bo.meet(team.share).batchesOut == 0);
}

TEST_CASE("of what twins wrote in the same tick of their clocks a check and a repair know which must stand")
{
    Pair team;
    Laptop twin(u"Twin"_s);
    copyTo(twin, team.ada, false);
    team.ada.set(team.company, u"phone"_s, u"111"_s);
    twin.set(team.company, u"phone"_s, u"222"_s);
    for (int i = 0; i < 3; ++i)
        for (Laptop* each : { &team.ada, &twin, &team.bo })
            each->meet(team.share);
    for (Laptop* each : { &team.ada, &twin, &team.bo }) {
        REQUIRE(each->get(team.company).text(u"phone"_s) == u"222");
        CHECK(damageOf(*each) == QString());
        each->workspace->connection().exec("UPDATE company SET phone='999'");
        CHECK(damageOf(*each) != QString());
        each->close();
        const RepairReport report = Laptop::take(repairWorkspace(each->path()));
        each->open();
        CHECK(report.after.clean());
        CHECK(each->get(team.company).text(u"phone"_s) == u"222");
    }
}
