#include "store/SyncOverview.h"

#include "testing/TestWorkspace.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

/// A workspace that is shared, and streams of others in its tables.
struct Shared
{
    TestWorkspace workspace;
    SyncStore store { *workspace };
    RecordId own = RecordId::create(TestWorkspace::moment);
    RecordId other = RecordId::create(TestWorkspace::moment + 1);

    void begin() { REQUIRE(store.begin({ own, 1 }, 77, u"ours-pc"_s)); }
    SyncOverview read(int most = 10)
    {
        const qint64 today = TestWorkspace::moment - TestWorkspace::moment % dayMs;
        auto overview = readSyncOverview(workspace->reader(), { today - dayMs, today }, most);
        if (!overview) FAIL(overview.error().detail.toStdString());
        return std::move(*overview);
    }
    void empty(const StreamId& stream, quint64 seq, qint64 madeAt, qint64 ahead, const RecordId& person = {})
    {
        const QByteArray hash = QByteArray::number(seq).rightJustified(32, 'h') + stream.device.toString().toLatin1();
        IncomingBatch batch;
        batch.stream = stream;
        batch.seq = seq;
        batch.hash = hash.left(32);
        batch.head = "head";
        batch.size = 400;
        batch.madeAt = madeAt;
        batch.ahead = ahead;
        batch.deviceName = u"theirs-pc"_s;
        batch.person = person;
        batch.registry = SyncStore::schemaVersion();
        const auto receipt = store.receive({ batch });
        if (receipt.failed) FAIL(receipt.failed->detail.toStdString());
        REQUIRE(receipt.batches == 1);
    }
    void send()
    {
        const auto block = store.gather();
        REQUIRE((block && *block));
        const auto streams = store.streams();
        REQUIRE(streams);
        const quint64 seq = streams->front().applied + 1;
        REQUIRE(store.seal(**block, { seq, QByteArray(32, char('a' + seq)), "head", 1000 }).value());
    }
};

} // namespace

TEST_CASE("a workspace that was never shared has an overview without computers")
{
    Shared shared;
    shared.workspace.named(u"company"_s, u"Alpha"_s);
    const SyncOverview overview = shared.read();
    CHECK_FALSE(overview.shared);
    CHECK(overview.devices.empty());
    CHECK(overview.at == 0);
}

TEST_CASE("the overview tells what waits, and what went out today and the day before")
{
    Shared shared;
    shared.workspace.instant->fetch_sub(dayMs);
    shared.workspace.named(u"company"_s, u"Alpha"_s);
    shared.begin();
    CHECK(shared.read().waiting > 0);
    shared.send();
    CHECK(shared.read().waiting == 0);
    const qint64 yesterday = shared.read().days.front().out;
    CHECK(yesterday > 0);
    shared.workspace.instant->fetch_add(dayMs);
    shared.workspace.named(u"company"_s, u"Beta"_s);
    shared.workspace.named(u"company"_s, u"Gamma"_s);
    const qint64 waited = shared.read().waiting;
    shared.send();
    const SyncOverview overview = shared.read();
    REQUIRE(overview.days.size() == 2);
    CHECK(overview.days[0].out == yesterday);
    CHECK(overview.days[1].out == waited);
    CHECK(overview.days[1].in == 0);
    REQUIRE(overview.exchanges.size() == 2);
    CHECK(overview.exchanges[0].out);
    CHECK(overview.exchanges[0].operations == waited);
    CHECK(overview.exchanges[0].bytes == 1000);
    CHECK(shared.read(1).exchanges.size() == 1);
}

TEST_CASE(
    "a computer that began anew is one computer; a person who sits there is named; what nobody has seen is missing")
{
    Shared shared;
    const Record person = shared.workspace.named(u"person"_s, u"Li Wei"_s);
    shared.begin();
    const qint64 at = TestWorkspace::moment;
    shared.empty({ shared.other, 5 }, 1, at - 3 * dayMs, 0);
    shared.workspace.instant->fetch_add(1000);
    shared.empty({ shared.other, 6 }, 1, at - dayMs, 240'000, person.id);
    REQUIRE(shared.store.noteSeen({ shared.other, 6 }, 4));
    const SyncOverview overview = shared.read();
    CHECK(overview.shared);
    REQUIRE(overview.devices.size() == 2);
    CHECK(overview.devices[0].own);
    CHECK(overview.devices[0].name == u"ours-pc"_s);
    const SyncDevice& other = overview.devices[1];
    CHECK(other.name == u"theirs-pc"_s);
    CHECK(other.personName == u"Li Wei"_s);
    CHECK(other.madeAt == at - dayMs - 240'000);
    CHECK(other.ahead == 240'000);
    CHECK(other.missing == 3);
    CHECK_FALSE(other.newerProgram);
    CHECK(overview.exchanges.empty()); // signs of life are no exchange
    CHECK(overview.batches == 2);
    CHECK(overview.bytes == 800);
}

TEST_CASE("what stopped the last meeting is told, but not that a person did; files that cannot be taken are listed")
{
    Shared shared;
    shared.begin();
    REQUIRE(shared.store.setNote(u"folder"_s, u"/srv/share"_s));
    REQUIRE(shared.store.setNote(u"at"_s, u"1700000000000"_s));
    REQUIRE(shared.store.setNote(u"trouble"_s, QString::number(int(ErrorCode::NoAccess)) + u" dev/x"_s));
    REQUIRE(shared.store.noteBadFile(u"a/b/00000001-00.flb"_s, u"torn"_s));
    SyncOverview overview = shared.read();
    CHECK(overview.folder == u"/srv/share"_s);
    CHECK(overview.at == 1700000000000);
    REQUIRE(overview.trouble);
    CHECK(*overview.trouble == Error { ErrorCode::NoAccess, u"dev/x"_s });
    REQUIRE(overview.badFiles.size() == 1);
    CHECK(overview.badFiles[0].name == u"a/b/00000001-00.flb"_s);
    REQUIRE(shared.store.setNote(u"trouble"_s, QString::number(int(ErrorCode::Cancelled)) + u" "_s));
    CHECK_FALSE(shared.read().trouble);
}
