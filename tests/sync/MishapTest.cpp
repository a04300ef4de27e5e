// What the simulator has found once, each in its plainest form.
#include "sync/testing/Pair.h"

#include "sync/SharePlaces.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = qint64(24) * 3600 * 1000;

/// Spoils the newest file of whoever writes at this laptop; its size stays. Gives its name.
QString spoil(MemoryShare& share, Laptop& laptop, const QString& folder)
{
    const StreamId stream = Laptop::take(SyncStore(*laptop.workspace).identity())->stream;
    QString newest;
    for (const auto& [name, bytes] : share.files())
        if (name.contains(folder) && name.contains(SharePlaces::nameOf(stream.incarnation))) newest = name;
    if (newest.isEmpty()) return newest;
    QByteArray spoilt = share.files()[newest];
    spoilt[spoilt.size() / 2] = char(spoilt[spoilt.size() / 2] ^ 1);
    REQUIRE(share.spoil(newest, spoilt));
    return newest;
}

} // namespace

TEST_CASE("a field whose column could not be made gets it at the next meeting, with the values that came meanwhile")
{
    Pair team;
    Record field = team.ada.workspace->blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"name"_s, u"colour"_s).set(u"kind"_s, u"text"_s);
    field.set(u"label_en"_s, u"Colour"_s).set(u"label_zh"_s, u"颜色"_s);
    team.ada.add(field);
    team.ada.meet(team.share);
    team.bo.hooks.adoptFields = []() -> Result<void> { return Error { ErrorCode::DiskFull, {} }; };
    const SyncReport report = team.bo.sync(team.share);
    REQUIRE(report.error);
    CHECK(report.error->code == ErrorCode::DiskFull);
    team.bo.hooks.adoptFields = {};
    const bool closed = GENERATE(false, true);
    if (closed) {
        team.bo.close();
        team.bo.open();
    }
    team.ada.set(team.company, u"colour"_s, u"blue"_s);
    team.meetAll();
    CHECK(team.bo.get(team.company).text(u"colour"_s) == u"blue");
    CHECK(contentsOf(*team.ada.workspace) == contentsOf(*team.bo.workspace));
    CHECK(team.ada.beacon() == team.bo.beacon());
}

TEST_CASE("a clock that is years ahead does not make the others put everything a second time")
{
    Pair team;
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    team.bo.tick(10 * 365 * day);
    // Until he has measured the share's clock a few times.
    for (int i = 0; i < 5; ++i) {
        team.bo.meet(team.share);
        team.bo.tick(day / 12);
    }
    team.bo.add(u"company"_s, u"By Bo"_s);
    int relayed = 0;
    for (int i = 0; i < 4; ++i) {
        team.share.setNow(team.ada.instant->load());
        team.bo.meet(team.share);
        cy.add(u"company"_s, u"C%1"_s.arg(i));
        // Ada has what Cy wrote a moment ago, and Bo, who was there before, has not.
        for (Laptop* each : { &cy, &team.ada })
            relayed += each->meet(team.share).relayed;
        for (Laptop* each : { &team.ada, &team.bo, &cy })
            each->tick(day + 1000);
    }
    CHECK(relayed == 0);
}

TEST_CASE("what two twins wrote in the same tick of their clocks stands in the history of both")
{
    Pair team;
    team.ada.keepCopy(u"twin"_s);
    Laptop twin(u"Twin"_s);
    REQUIRE(QFile::copy(team.ada.copyPath(u"twin"_s), twin.path()));
    *twin.instant = team.ada.instant->load();
    twin.open();
    team.ada.set(team.company, u"phone"_s, u"111"_s);
    twin.set(team.company, u"phone"_s, u"222"_s);
    for (int i = 0; i < 3; ++i)
        for (Laptop* each : { &team.ada, &twin, &team.bo })
            each->meet(team.share);
    for (Laptop* each : { &team.ada, &twin, &team.bo }) {
        CHECK(each->get(team.company).text(u"phone"_s) == u"222");
        QStringList phones;
        for (const HistoryEntry& entry :
            Laptop::take(each->workspace->history(each->typeOf(team.company), team.company.id)))
            for (const auto& field : entry.fields)
                if (field.field == u"phone"_s) phones += textOf(field.after.front());
        phones.sort();
        CHECK(phones == QStringList { u"111"_s, u"222"_s });
    }
}

TEST_CASE("a twin has mended what the one that it was copied from cannot read")
{
    Pair team;
    team.ada.keepCopy(u"twin"_s);
    Laptop twin(u"Twin"_s);
    REQUIRE(QFile::copy(team.ada.copyPath(u"twin"_s), twin.path()));
    *twin.instant = team.ada.instant->load();
    twin.open();
    const Handle added = twin.add(u"company"_s, u"By the twin"_s);
    CHECK(twin.meet(team.share).newIncarnation);
    twin.meet(team.share);
    REQUIRE_FALSE(spoil(team.share, twin, u"/dev/"_s).isEmpty());
    for (int i = 0; i < 5; ++i)
        for (Laptop* each : { &team.ada, &twin }) {
            each->tick(day + 1000);
            each->meet(team.share);
        }
    CHECK(team.ada.has(added));
}

TEST_CASE("a file that was put for others and came to harm is put again")
{
    Pair team;
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    for (int i = 0; i < 2; ++i)
        cy.meet(team.share);
    const Handle added = team.ada.add(u"company"_s, u"By Ada"_s);
    team.ada.meet(team.share);
    team.bo.meet(team.share);
    // Ada's laptop is gone, her file is spoilt, and what Bo puts for Cy is spoilt once, too.
    const QString own = spoil(team.share, team.ada, u"/dev/"_s);
    REQUIRE_FALSE(own.isEmpty());
    REQUIRE(team.share.remove(own));
    QString relay;
    for (int i = 0; i < 8; ++i) {
        for (Laptop* each : { &cy, &team.bo }) {
            each->tick(day + 1000);
            each->meet(team.share);
        }
        if (relay.isEmpty()) relay = spoil(team.share, team.ada, u"/relay/"_s);
    }
    CHECK_FALSE(relay.isEmpty());
    CHECK(cy.has(added));
}

TEST_CASE("who has taken in half of a batch does not tell the others what he came to")
{
    Pair team;
    for (int i = 0; i < 40; ++i)
        team.ada.add(u"company"_s, u"C%1"_s.arg(i));
    team.ada.meet(team.share);
    int looks = 0;
    team.bo.hooks.progress = [&looks](const SyncProgress& progress) {
        return progress.phase != SyncProgress::Phase::Applying || ++looks < 15;
    };
    REQUIRE(team.bo.sync(team.share).error);
    team.bo.add(u"company"_s, u"By Bo"_s);
    // He is stopped again, after his own went out.
    team.bo.hooks.progress
        = [](const SyncProgress& progress) { return progress.phase != SyncProgress::Phase::Receiving; };
    CHECK(team.bo.sync(team.share).batchesOut == 1);
    // Who sees only that, and not the rest of what Ada wrote, has what Bo told of and must not be alarmed.
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    const auto files = team.share.files();
    const StreamId ada = Laptop::take(SyncStore(*team.ada.workspace).identity())->stream;
    QString newest;
    for (const auto& [name, bytes] : files)
        if (name.contains(SharePlaces::nameOf(ada.incarnation))) newest = name;
    REQUIRE(team.share.remove(newest));
    cy.meet(team.share); // looks at what diverged
    CHECK(cy.workspace->reader().number("SELECT count(*) FROM company").value() == 2);
}
