// What a disk that fails in the middle of sync once left behind.
#include "store/FaultVfs.h"
#include "sync/testing/Laptop.h"
#include "sync/testing/MemoryShare.h"

#include "sync/Vector.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

Workspace::Options settingsOf(const Laptop& laptop)
{
    Workspace::Options settings;
    settings.clock = laptop.options.clock;
    return settings;
}

void addColour(Laptop& laptop, const Handle& company)
{
    Record field = laptop.workspace->blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"name"_s, u"colour"_s).set(u"kind"_s, u"text"_s);
    field.set(u"label_en"_s, u"Colour"_s).set(u"label_zh"_s, u"颜色"_s);
    laptop.add(field);
    laptop.set(company, u"colour"_s, u"blue"_s);
}

/// Nobody may be told to know more of a stream than has come in of it.
bool tellsTheTruth(const Laptop& laptop)
{
    const auto streams = Laptop::take(SyncStore(*laptop.workspace).streams());
    return std::all_of(streams.begin(), streams.end(),
        [](const StreamState& stream) { return Vector::fromText(stream.knows).seqOf(stream.id) <= stream.applied; });
}

} // namespace

TEST_CASE("a field whose column could not be made when it came gets it with the next sync")
{
    MemoryShare share;
    Laptop ada(u"Ada"_s);
    Laptop bo(u"Bo"_s);
    ada.create();
    ada.share(share);
    const Handle company = ada.add(u"company"_s, u"Harbourline"_s);
    ada.meet(share);
    bo.join(share);
    bo.meet(share);
    addColour(ada, company);
    ada.meet(share);
    bo.hooks.adoptFields = [] { return Result<void>(Error { ErrorCode::DiskFull, {} }); };
    REQUIRE(bo.sync(share).error);
    bo.hooks.adoptFields = {};
    if (GENERATE(false, true)) {
        bo.close();
        bo.open();
    }
    bo.meet(share);
    CHECK(bo.get(company).text(u"colour"_s) == u"blue");
    ada.meet(share);
    bo.meet(share);
    CHECK(bo.beacon() == ada.beacon());
}

TEST_CASE("joining that fails leaves nothing in the way of the next try")
{
    MemoryShare share;
    Laptop ada(u"Ada"_s);
    ada.create();
    ada.share(share);
    ada.meet(share);
    FaultVfs vfs;
    int failures = 0;
    for (int number = 1;; number += 7) {
        Laptop bo(u"Bo"_s);
        vfs.failAt(number, FaultVfs::Fault::Full);
        const bool joined = createJoined(bo.path(), share, bo.cards(), settingsOf(bo)).hasValue();
        const bool reached = vfs.hasFailed();
        vfs.stopFailing();
        if (joined && !reached) break;
        if (joined) continue;
        ++failures;
        INFO("operation " << number);
        CHECK_FALSE(QFile::exists(bo.path()));
        CHECK(createJoined(bo.path(), share, bo.cards(), settingsOf(bo)).hasValue());
    }
    CHECK(failures > 10);
}

TEST_CASE("a workspace that could not be shared at first keeps a beacon from the next try on")
{
    FaultVfs vfs;
    int failures = 0;
    bool reached = true;
    for (int number = 1; reached; ++number) {
        INFO("operation " << number);
        MemoryShare share;
        Laptop ada(u"Ada"_s);
        ada.create();
        ada.add(u"company"_s, u"Harbourline"_s);
        vfs.failAt(number, FaultVfs::Fault::Io);
        DeviceCard card = ada.card();
        const bool done = createShare(*ada.workspace, share, card, u"Team"_s).hasValue();
        reached = vfs.hasFailed();
        vfs.stopFailing();
        failures += !done;
        if (!done) REQUIRE(createShare(*ada.workspace, share, card, u"Team"_s));
        const QByteArray beacon = ada.beacon();
        CHECK(beacon.size() == 16);
        ada.close();
        ada.open();
        CHECK(ada.beacon() == beacon);
    }
    CHECK(failures > 2);
}

TEST_CASE("what was taken in and could not be kept is not told to have come")
{
    FaultVfs vfs;
    int failures = 0;
    bool reached = true;
    for (int number = 1; reached; ++number) {
        INFO("operation " << number);
        MemoryShare share;
        Laptop ada(u"Ada"_s);
        Laptop bo(u"Bo"_s);
        ada.create();
        ada.share(share);
        ada.add(u"company"_s, u"Harbourline"_s);
        ada.meet(share);
        bo.join(share);
        bo.meet(share);
        ada.add(u"company"_s, u"Second"_s);
        ada.meet(share);
        vfs.failAt(number, FaultVfs::Fault::Full);
        const SyncReport report = bo.sync(share);
        reached = vfs.hasFailed();
        vfs.stopFailing();
        failures += report.error.has_value();
        CHECK(tellsTheTruth(bo));
        bo.meet(share);
        CHECK(tellsTheTruth(bo));
    }
    CHECK(failures > 5);
}
