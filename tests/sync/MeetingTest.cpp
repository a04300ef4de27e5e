// Laptops that work alone and meet through a share: what a team relies on.
#include "sync/testing/Pair.h"

#include "store/BulkEdit.h"
#include "store/Connection.h"
#include "sync/BadFileReason.h"
#include "sync/SharePlaces.h"

#include <thread>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

TEST_CASE("what one writes is there for the other, and a third who joins later has all of it")
{
    Pair team;
    const Handle deal = team.bo.add(u"opportunity"_s, u"催化段改造"_s);
    team.ada.set(team.company, u"phone"_s, u"0574 8888"_s);
    team.meetAll();
    CHECK(team.ada.has(deal));
    CHECK(team.bo.get(team.company).text(u"phone"_s) == u"0574 8888");
    team.same();

    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    cy.meet(team.share);
    CHECK(contentsOf(*cy.workspace) == contentsOf(*team.ada.workspace));
    CHECK(cy.beacon() == team.ada.beacon());
    CHECK(damageOf(cy) == QString());
    CHECK(damageOf(team.ada) == QString());
}

TEST_CASE("meeting again without news reads no file and changes nothing")
{
    Pair team;
    team.meetAll();
    const QStringList before = contentsOf(*team.bo.workspace);
    const auto files = team.share.files();
    const SyncReport report = team.bo.meet(team.share);
    CHECK(report.reads == 0);
    CHECK(report.listings <= 2 * 2 + 2);
    CHECK(report.batchesOut == 0);
    CHECK(contentsOf(*team.bo.workspace) == before);
    CHECK(team.share.files() == files);
}

TEST_CASE("a workspace that was put back from a backup goes on as a new stream and has back what it had sent")
{
    Pair team;
    team.ada.keepCopy(u"backup"_s);
    const Handle later = team.ada.add(u"company"_s, u"After the backup"_s);
    team.ada.meet(team.share);
    team.ada.putBack(u"backup"_s);
    CHECK_FALSE(team.ada.find(later).has_value());
    const Handle again = team.ada.add(u"company"_s, u"After it was put back"_s);
    const SyncReport report = team.ada.meet(team.share);
    CHECK(report.newIncarnation);
    team.meetAll();
    for (Laptop* each : { &team.ada, &team.bo }) {
        CHECK(each->has(later));
        CHECK(each->has(again));
    }
    team.same();
    CHECK(damageOf(team.ada) == QString());
}

TEST_CASE("an old file that was put again does not make a backup pass for what was sent last")
{
    Pair team;
    const auto before = team.share.files();
    team.ada.keepCopy(u"backup"_s);
    const Handle later = team.ada.add(u"company"_s, u"After the backup"_s);
    team.ada.meet(team.share);
    team.bo.meet(team.share);
    REQUIRE(team.bo.has(later));
    const auto sent = team.share.files();
    const QString ofAda = SharePlaces::nameOf(team.ada.card().device());
    for (const auto& [name, bytes] : before)
        if (name.contains(ofAda) && name.endsWith(u".flb"_s)) REQUIRE(team.share.remove(name));
    CHECK(team.ada.meet(team.share).putAgain > 0);
    // The server loses the last file, and the computer goes back to where it did not know of it.
    for (const auto& [name, bytes] : sent)
        if (!before.contains(name) && name.contains(ofAda)) REQUIRE(team.share.remove(name));
    team.ada.putBack(u"backup"_s);
    const Handle again = team.ada.add(u"company"_s, u"After it was put back"_s);
    CHECK(team.ada.meet(team.share).newIncarnation);
    team.meetForDays();
    for (Laptop* each : { &team.ada, &team.bo }) {
        CHECK(each->has(later));
        CHECK(each->has(again));
    }
    team.same();
}

TEST_CASE("two values that one computer gave the same stamp, put back in between, are both shown to everybody")
{
    Pair team;
    team.ada.keepCopy(u"backup"_s);
    const qint64 moment = *team.ada.instant;
    team.ada.set(team.company, u"phone"_s, u"before"_s);
    team.ada.meet(team.share);
    team.bo.meet(team.share);
    team.ada.putBack(u"backup"_s);
    *team.ada.instant = moment;
    team.ada.set(team.company, u"phone"_s, u"after"_s);
    team.meetAll();
    team.same();
    for (Laptop* each : { &team.ada, &team.bo }) {
        CHECK(each->workspace->connection().scalar("SELECT count(*) FROM conflict WHERE winner=loser") == 1);
        const auto conflicts = each->conflicts();
        REQUIRE(conflicts.size() == 1);
        const QString stands = each->get(team.company).text(u"phone"_s);
        CHECK(conflicts[0].winner.record.text(u"phone"_s) == stands);
        CHECK(conflicts[0].loser.record.text(u"phone"_s) == (stands == u"after" ? u"before"_s : u"after"_s));
    }
}

TEST_CASE("two twins of one file, neither of which knows, both have their work kept")
{
    Pair team;
    team.ada.keepCopy(u"twin"_s);
    Laptop twin(u"Twin"_s);
    REQUIRE(QFile::copy(team.ada.copyPath(u"twin"_s), twin.path()));
    // It even has the card, as a cloned disk would.
    QDir().mkpath(twin.cards());
    REQUIRE(twin.card().write(Laptop::take(SyncStore(*team.ada.workspace).identity())->stream, 1));
    twin.open();
    const Handle one = team.ada.add(u"company"_s, u"One"_s);
    const Handle two = twin.add(u"company"_s, u"Two"_s);
    team.ada.meet(team.share);
    CHECK(twin.meet(team.share).newIncarnation);
    team.meetAll();
    twin.meet(team.share);
    team.meetAll();
    twin.meet(team.share);
    for (Laptop* each : { &team.ada, &team.bo, &twin }) {
        CHECK(each->has(one));
        CHECK(each->has(two));
    }
    CHECK(contentsOf(*twin.workspace) == contentsOf(*team.ada.workspace));
    team.same();
}

TEST_CASE("a file that came to harm stops its own stream alone, and is mended by its author")
{
    Pair team;
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    cy.meet(team.share);
    const Handle lost = team.ada.add(u"company"_s, u"Lost"_s);
    team.ada.meet(team.share);
    const Handle other = cy.add(u"company"_s, u"Other"_s);
    cy.meet(team.share);
    QString spoilt;
    for (const auto& [name, bytes] : team.share.files())
        if (name.contains(Laptop::take(SyncStore(*team.ada.workspace).identity())->stream.device.toString()))
            spoilt = name;
    REQUIRE(team.share.spoil(spoilt, team.share.files()[spoilt].left(100)));
    const SyncReport report = team.bo.meet(team.share);
    CHECK(report.damaged == 1);
    CHECK_FALSE(team.bo.find(lost).has_value());
    const auto bad = Laptop::take(SyncStore(*team.bo.workspace).badFiles());
    const auto told = std::find_if(bad.begin(), bad.end(), [&](const auto& file) { return file.name == spoilt; });
    REQUIRE(told != bad.end());
    CHECK(BadFileReason::fromText(told->reason).kind == BadFileReason::Kind::Damaged);
    CHECK(team.ada.meet(team.share).putAgain == 1);
    team.bo.meet(team.share);
    CHECK(team.bo.has(lost));
    CHECK(team.bo.has(other));
    CHECK(Laptop::take(SyncStore(*team.bo.workspace).badFiles()).empty());
}

TEST_CASE("a file that was spoilt long after it was confirmed is mended, by its author or by whoever has it")
{
    Pair team;
    Laptop cy(u"Cy"_s);
    cy.join(team.share);
    cy.meet(team.share);
    const Handle lost = team.ada.add(u"company"_s, u"Lost"_s);
    team.ada.meet(team.share);
    team.bo.meet(team.share);
    QString spoilt;
    for (const auto& [name, bytes] : team.share.files())
        if (name.contains(Laptop::take(SyncStore(*team.ada.workspace).identity())->stream.device.toString()))
            spoilt = name;
    QByteArray bytes = team.share.files()[spoilt];
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1); // the size stays
    REQUIRE(team.share.spoil(spoilt, bytes));
    const bool authorIsGone = GENERATE(false, true);
    for (int day = 0; day < 4; ++day) {
        for (Laptop* each : { &team.ada, &team.bo, &cy })
            each->tick(24 * 3600 * 1000 + 1);
        for (Laptop* each : { &team.bo, &cy })
            each->meet(team.share);
        if (!authorIsGone) team.ada.meet(team.share);
    }
    CHECK(cy.has(lost));
}

TEST_CASE("a server that was put back to an old state gets everybody's files again")
{
    Pair team;
    const MemoryShare::State old = team.share.snapshot();
    const Handle deal = team.ada.add(u"opportunity"_s, u"Deal"_s);
    team.ada.meet(team.share);
    team.share.restore(old);
    CHECK(team.ada.meet(team.share).putAgain >= 1);
    team.bo.meet(team.share);
    CHECK(team.bo.has(deal));
}

TEST_CASE("an import that is under way is not sent in part")
{
    Pair team;
    auto bulk = Laptop::take(team.ada.workspace->beginBulk(u"import"_s));
    bulk->setPartSize(2);
    std::vector<Problem> problems;
    for (int i = 0; i < 5; ++i) {
        Record record = team.ada.workspace->blank(u"company"_s);
        record.set(u"name"_s, u"C%1"_s.arg(i));
        REQUIRE(bulk->add(EditStep::create(record), problems).value());
    }
    SyncStore store(*team.ada.workspace);
    // Its last part is still open: whoever wants a turn now waits for it.
    REQUIRE(bulk->finish());
    team.meetAll();
    team.same();
    CHECK(team.bo.workspace->reader().number("SELECT count(*) FROM company").value() == 6);
}

TEST_CASE("what was begun to apply goes on where it stopped, also after the share is gone")
{
    Pair team;
    for (int i = 0; i < 40; ++i)
        team.ada.add(u"company"_s, u"C%1"_s.arg(i));
    team.ada.meet(team.share);
    int looks = 0;
    team.bo.hooks.progress = [&looks](const SyncProgress& progress) {
        return progress.phase != SyncProgress::Phase::Applying || ++looks < 15;
    };
    const SyncReport stopped = team.bo.sync(team.share);
    REQUIRE(stopped.error);
    CHECK(stopped.error->code == ErrorCode::Cancelled);
    const qint64 some = team.bo.workspace->reader().number("SELECT count(*) FROM company").value();
    CHECK(some > 1);
    CHECK(some < 41);
    CHECK(damageOf(team.bo) == QString());
    team.bo.hooks.progress = {};
    team.bo.close();
    team.bo.open();
    team.meetAll();
    team.same();
    CHECK(damageOf(team.bo) == QString());
}

TEST_CASE("a person's edit takes its turn between two rows of what comes in")
{
    Pair team;
    for (int i = 0; i < 400; ++i)
        team.ada.add(u"company"_s, u"C%1"_s.arg(i));
    team.ada.meet(team.share);
    std::atomic<int> edits = 0;
    std::atomic<bool> done = false;
    std::thread person([&] {
        while (!done && edits < 20) {
            Record record = team.bo.workspace->blank(u"company"_s);
            record.set(u"name"_s, u"mine %1"_s.arg(edits));
            if (team.bo.workspace->apply({ u"add"_s, { EditStep::create(record) }, {} })) ++edits;
        }
    });
    SyncStore store(*team.bo.workspace);
    const SyncReport report = team.bo.sync(team.share);
    done = true;
    person.join();
    CHECK_FALSE(report.error);
    CHECK(team.bo.workspace->reader().number("SELECT count(*) FROM company").value() == 401 + edits);
    team.meetAll();
    team.same();
    CHECK(damageOf(team.bo) == QString());
}

TEST_CASE("a share that is not there, or is another's, is left alone")
{
    Pair team;
    team.ada.add(u"company"_s, u"Waits"_s);
    MemoryShare empty;
    const SyncReport report = team.ada.sync(empty);
    REQUIRE(report.error);
    CHECK(report.error->code == ErrorCode::Unavailable);
    CHECK(empty.files().empty());
    Laptop other(u"Other"_s);
    other.create();
    MemoryShare foreign;
    other.share(foreign);
    const auto files = foreign.files();
    CHECK(team.ada.sync(foreign).error);
    CHECK(foreign.files() == files);
    DeviceCard card = team.ada.card();
    CHECK(joinShare(*team.ada.workspace, foreign, card).error().code == ErrorCode::Exists);
}
