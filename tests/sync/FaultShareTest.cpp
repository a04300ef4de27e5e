// The share that fails is itself a tool: each fault does what it says, the same seed does the same, and calm is calm.
#include "testing/Strings.h"

#include "sync/testing/FaultShare.h"

#include <QElapsedTimer>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray content = QByteArray("the bytes of a file, long enough to be torn somewhere");

struct World
{
    MemoryShare server, elsewhere;
    FaultShare share { server, elsewhere, 7 };

    explicit World(Fault fault, int perMille = 1000)
    {
        for (int i = 0; i < 5; ++i)
            (void)server.put(u"d/f%1"_s.arg(i), content);
        (void)elsewhere.put(u"FAIRLEAD"_s, QByteArray("another"));
        share.setRates(FaultRates::only(fault, perMille));
        share.beginSession();
    }
    QByteArray got() { return share.get(u"d/f0"_s).value(); }
};

/// All that a few hundred random calls answered, in one text.
QString storyOf(quint64 seed, const FaultRates& rates)
{
    MemoryShare server, elsewhere;
    FaultShare share(server, elsewhere, seed);
    share.setRates(rates);
    std::mt19937_64 random(seed);
    QString story;
    const auto code = [](const auto& result) { return result ? u'+' : QChar(u'A' + int(result.error().code)); };
    for (int i = 0; i < 400; ++i) {
        const QString name = u"d/%1"_s.arg(random() % 20);
        if (i % 20 == 0) share.beginSession();
        switch (random() % 5) {
        case 0:
            story += code(share.put(name, content));
            break;
        case 1: {
            const auto bytes = share.get(name);
            story += bytes ? QString::fromLatin1(bytes->toHex()) : QString(code(bytes));
            break;
        }
        case 2:
            story += code(share.remove(name));
            break;
        case 3:
            story += code(share.claim(name));
            break;
        default:
            if (const auto entries = share.list(u"d"_s))
                for (const Share::Entry& entry : *entries)
                    story += entry.name;
        }
    }
    return story;
}
} // namespace

TEST_CASE("Listings are stale, partial and doubled as they are asked to be")
{
    World hidden(Fault::HiddenEntry, 500);
    const size_t seen = hidden.share.list(u"d"_s)->size();
    CHECK(seen < 5);
    CHECK(hidden.share.count(Fault::HiddenEntry) == int(5 - seen));

    World old(Fault::OldListing);
    CHECK(old.share.list(u"d"_s)->size() == 5);
    REQUIRE(old.server.remove(u"d/f0"_s));
    REQUIRE(old.server.put(u"d/f9"_s, content));
    CHECK(old.share.list(u"d"_s)->front().name == u"f0");
    old.share.calm();
    CHECK(old.share.list(u"d"_s)->front().name == u"f1");

    World doubled(Fault::DoubledEntry);
    const auto entries = doubled.share.list(u"d"_s);
    REQUIRE(entries->size() == 6);
    CHECK(std::adjacent_find(entries->begin(), entries->end()) != entries->end());
}

TEST_CASE("Readings are torn, zeroed and flipped, and the server's bytes are not")
{
    for (int i = 0; i < 50; ++i) {
        World torn(Fault::TornRead), zeroed(Fault::ZeroedRead), flipped(Fault::FlippedRead), missing(Fault::Missing);
        CHECK(torn.got().size() < content.size());
        CHECK(content.startsWith(torn.got()));
        CHECK(zeroed.got().size() == content.size());
        CHECK(zeroed.got().endsWith('\0'));
        int bits = 0;
        const QByteArray other = flipped.got();
        for (qsizetype at = 0; at < content.size(); ++at)
            bits += std::popcount(quint8(other[at] ^ content[at]));
        CHECK(bits == 1);
        CHECK(missing.share.get(u"d/f0"_s).error().code == ErrorCode::NotFound);
        for (const World* world : { &torn, &zeroed, &flipped, &missing })
            CHECK(world->server.files().at(u"d/f0"_s) == content);
    }
}

TEST_CASE("A put may go wrong in every way that servers know")
{
    World bad(Fault::BadPut);
    CHECK(bad.share.put(u"d/new"_s, content));
    CHECK(bad.server.files().at(u"d/new"_s) != content);
    bad.share.calm();
    CHECK(bad.share.put(u"d/new"_s, content));
    CHECK(bad.server.files().at(u"d/new"_s) == content);

    World full(Fault::Full);
    CHECK(
        full.share.put(u"d/new"_s, content).error() == Error { ErrorCode::DiskFull, QString::number(content.size()) });
    CHECK_FALSE(full.server.files().contains(u"d/new"_s));

    World refused(Fault::Refused);
    const ErrorCode code = refused.share.put(u"d/new"_s, content).error().code;
    CHECK((code == ErrorCode::ReadOnly || code == ErrorCode::NoAccess));
    CHECK_FALSE(refused.share.claim(u"c"_s));
    CHECK_FALSE(refused.share.remove(u"d/f0"_s));
    CHECK(refused.got() == content);

    World hang(Fault::Hang);
    int withEffect = 0;
    for (int i = 0; i < 40; ++i) {
        const QString name = u"d/h%1"_s.arg(i);
        CHECK(hang.share.put(name, content).error().code == ErrorCode::TimedOut);
        withEffect += int(hang.server.files().contains(name));
    }
    CHECK((withEffect > 5 && withEffect < 35));
}

TEST_CASE("A put without answer arrives later, at the latest when all is calm")
{
    World late(Fault::LateEffect);
    const auto arrived = [&late] { return late.server.files().size() - 5; };
    for (int i = 0; i < 100; ++i)
        CHECK(late.share.put(u"d/late%1"_s.arg(i), content).error().code == ErrorCode::TimedOut);
    CHECK(arrived() == 0);
    late.share.beginSession();
    CHECK(arrived() > 0);
    CHECK(arrived() < 100);
    late.share.calm();
    CHECK(arrived() == 100);
}

TEST_CASE("What was removed comes back as a ghost until all is calm")
{
    World ghost(Fault::Ghost);
    REQUIRE(ghost.server.remove(u"d/f0"_s));
    CHECK(ghost.share.list(u"d"_s)->front().name == u"f0");
    CHECK(ghost.got() == content);
    ghost.share.calm();
    CHECK(ghost.share.list(u"d"_s)->front().name == u"f1");
    CHECK(ghost.share.get(u"d/f0"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("For a session the folder may be another, or empty, or away")
{
    World wrong(Fault::WrongFolder);
    CHECK(wrong.share.get(u"FAIRLEAD"_s).value() == "another");
    CHECK(wrong.share.get(u"d/f0"_s).error().code == ErrorCode::NotFound);
    wrong.share.calm();
    CHECK(wrong.got() == content);

    World empty(Fault::EmptyFolder);
    CHECK(empty.share.list({})->empty());
    CHECK(empty.share.put(u"lost"_s, content));
    CHECK(empty.share.mountPoint().files().size() == 1);
    CHECK(empty.server.files().size() == 5);

    World away(Fault::Unavailable);
    CHECK(away.share.list({}).error().code == ErrorCode::Unavailable);
    CHECK(away.share.freeSpace().error().code == ErrorCode::Unavailable);
}

TEST_CASE("A server may be put back to an old state, and may be full")
{
    MemoryShare server;
    REQUIRE(server.put(u"d/old"_s, content));
    const MemoryShare::State backup = server.snapshot();
    REQUIRE(server.put(u"d/new"_s, content));
    server.restore(backup);
    CHECK(server.files().size() == 1);
    server.setCapacity(content.size() + 10);
    CHECK(server.put(u"d/more"_s, content).error().code == ErrorCode::DiskFull);
    CHECK(server.put(u"d/old"_s, content));
    CHECK(server.freeSpace().value() == 10);
}

TEST_CASE("The same seed makes the same faults, another seed others")
{
    std::mt19937_64 random(1);
    for (quint64 seed = 0; seed < 30; ++seed) {
        const FaultRates rates = FaultRates::some(random);
        CAPTURE(seed, rates.words());
        CHECK(storyOf(seed, rates) == storyOf(seed, rates));
        CHECK(storyOf(seed, rates) != storyOf(seed + 1, rates));
    }
}

TEST_CASE("Every fault happens at its rate, and none when all is calm")
{
    for (size_t i = 0; i < faultCount; ++i) {
        World world(Fault(i), 250);
        for (int round = 0; round < 1000; ++round) {
            world.share.beginSession();
            (void)world.share.list(u"d"_s);
            (void)world.share.get(u"d/f1"_s);
            (void)world.share.put(u"d/f2"_s, content);
            (void)world.server.remove(u"d/f3"_s);
            (void)world.share.get(u"d/f3"_s);
        }
        INFO(faultName(Fault(i)).toStdString());
        CHECK(world.share.count(Fault(i)) > 150);
        const int before = world.share.count(Fault(i));
        world.share.calm();
        CHECK(world.share.list(u"d"_s));
        CHECK(world.got() == content);
        CHECK(world.share.put(u"d/f2"_s, content));
        CHECK(world.share.count(Fault(i)) == before);
    }
}
