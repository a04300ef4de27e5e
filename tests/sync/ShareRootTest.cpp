#include "testing/Strings.h"

#include "sync/Envelope.h"
#include "sync/ShareLayout.h"
#include "sync/ShareRoot.h"
#include "sync/Tlv.h"
#include "sync/testing/MemoryShare.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {
Genesis genesisOf(const QString& name)
{
    return { RecordId::computed(1, name.toUtf8()), name, u"EUR"_s, 1794994920000, RecordId::computed(2, "laptop"),
        u"Laptop"_s };
}
const QString markerName = u"FAIRLEAD"_s;
} // namespace

TEST_CASE("A genesis comes back as it was written, and no byte of it may change")
{
    const Genesis genesis = genesisOf(u"North 北方"_s);
    const auto written = writeGenesis(genesis);
    REQUIRE(written);
    CHECK(readGenesis(written->bytes, written->hash).value() == genesis);
    CHECK(written->name == u"00000001-%1.fla"_s.arg(QString::fromLatin1(written->hash.first(8).toHex())));
    for (qsizetype bit = 0; bit < written->bytes.size() * 8; ++bit) {
        QByteArray flipped = written->bytes;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        CHECK_FALSE(readGenesis(flipped, written->hash));
    }
    for (qsizetype size = 0; size < written->bytes.size(); ++size)
        CHECK(readGenesis(written->bytes.first(size), written->hash).error().code == ErrorCode::Damaged);
    CHECK_FALSE(readGenesis(written->bytes, QByteArray(32, 'x')));
}

TEST_CASE("Another entry of the chain is no genesis")
{
    const Genesis genesis = genesisOf(u"North"_s);
    const auto entry = [&](quint64 number, quint64 kind, const QByteArray& body) {
        TlvWriter out;
        out.id(1, genesis.workspace);
        out.number(3, number);
        out.number(5, kind);
        out.id(9, genesis.device);
        out.zigzagged(11, genesis.createdMs);
        out.text(13, genesis.name, 200);
        out.text(15, genesis.currency, 3);
        out.text(16, genesis.deviceName, 200);
        const QByteArray before = envelope::front(envelope::admin, out.bytes(), body.size()) + body;
        const QByteArray hash = envelope::hashOf(before, {});
        return readGenesis(before + envelope::trailer(envelope::admin, hash, before.size() + 112), hash);
    };
    CHECK(entry(1, 1, {}).value() == genesis);
    CHECK(entry(2, 1, {}).error().code == ErrorCode::Damaged);
    CHECK(entry(1, 2, {}).error().code == ErrorCode::Damaged);
    CHECK(entry(1, 1, "x").error().code == ErrorCode::Damaged);
}

TEST_CASE("A genesis that breaks a rule is not written")
{
    const auto refused = [](auto change) {
        Genesis genesis = genesisOf(u"North"_s);
        change(genesis);
        return writeGenesis(genesis).error().code == ErrorCode::Invalid;
    };
    CHECK(refused([](Genesis& g) { g.workspace = {}; }));
    CHECK(refused([](Genesis& g) { g.device = {}; }));
    CHECK(refused([](Genesis& g) { g.name.clear(); }));
    CHECK(refused([](Genesis& g) { g.name = QString(201, u'x'); }));
    CHECK(refused([](Genesis& g) { g.currency = u"eur"_s; }));
    CHECK(refused([](Genesis& g) { g.currency = u"EURO"_s; }));
    CHECK(refused([](Genesis& g) { g.deviceName = QString(201, u'x'); }));
}

TEST_CASE("A marker says whose share it is, and no byte of it may change")
{
    const ShareMarker marker { RecordId::computed(1, "w"), QByteArray(32, 'h') };
    const QByteArray bytes = writeMarker(marker);
    CHECK(readMarker(bytes).value() == marker);
    CHECK(bytes.startsWith("FAIRLEAD share 1\nworkspace "));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int change : { 0x01, 0x20, 0x80 }) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ change);
            const auto read = readMarker(changed);
            // Another id in good order is another marker: the chain that it names is not there.
            if (read) CHECK_FALSE(*read == marker);
        }
        CHECK(readMarker(bytes.first(at)).error().code == ErrorCode::Damaged);
    }
    CHECK(readMarker(bytes + '\n').error().code == ErrorCode::Damaged);
    CHECK(readMarker(QByteArray(5000, '\0')).error().code == ErrorCode::Damaged);
    CHECK(readMarker(QByteArray(bytes).replace("share 1", "share 2")).error().code == ErrorCode::TooNew);
}

TEST_CASE("The share of one workspace is not made that of another")
{
    MemoryShare share;
    const Genesis north = genesisOf(u"North"_s), south = genesisOf(u"South"_s);
    REQUIRE(createShare(share, north));
    const auto second = createShare(share, south);
    CHECK(second.error() == Error { ErrorCode::Exists, north.workspace.toString() });
    CHECK(readShare(share)->genesis == north);
    CHECK(meetShare(share, north.workspace));
    CHECK(meetShare(share, south.workspace).error().code == ErrorCode::Unavailable);
}

TEST_CASE("A folder with other files may become a share")
{
    MemoryShare share;
    REQUIRE(share.put(u"notes.txt"_s, QByteArray("mine")));
    REQUIRE(createShare(share, genesisOf(u"North"_s)));
    CHECK(share.get(u"notes.txt"_s).value() == "mine");
}

TEST_CASE("A share without marker is not there, and one with a broken one is damaged")
{
    MemoryShare share;
    const Genesis genesis = genesisOf(u"North"_s);
    CHECK(readShare(share).error().code == ErrorCode::NotFound);
    CHECK(meetShare(share, genesis.workspace).error().code == ErrorCode::Unavailable);
    REQUIRE(createShare(share, genesis));
    const QByteArray marker = share.get(markerName).value();

    share.spoil(markerName, QByteArray(marker.size(), '\0'));
    CHECK(meetShare(share, genesis.workspace).error().code == ErrorCode::Damaged);
    CHECK(createShare(share, genesis).error().code == ErrorCode::Damaged);
    CHECK(createShare(share, genesisOf(u"South"_s)).error().code == ErrorCode::Damaged);

    share.spoil(markerName, marker);
    const QString chain = sharelayout::admin(genesis.workspace);
    const QString first = chain + u'/' + share.list(chain)->front().name;
    const QByteArray entry = share.get(first).value();
    share.spoil(first, entry.chopped(1));
    CHECK(meetShare(share, genesis.workspace).error().code == ErrorCode::Damaged);
    REQUIRE(share.remove(first));
    CHECK(meetShare(share, genesis.workspace).error().code == ErrorCode::Damaged);
}

TEST_CASE("Setting up a share that was cut off is done again")
{
    MemoryShare share;
    const Genesis genesis = genesisOf(u"North"_s);
    const auto written = writeGenesis(genesis);
    REQUIRE(share.put(sharelayout::admin(genesis.workspace) + u'/' + written->name, QByteArray("half")));
    CHECK(readShare(share).error().code == ErrorCode::NotFound);
    REQUIRE(createShare(share, genesis));
    CHECK(readShare(share)->genesis == genesis);
}
