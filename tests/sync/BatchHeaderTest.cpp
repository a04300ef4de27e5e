// What a writer may not write, and what limits there are.
#include "testing/Strings.h"

#include "base/Clock.h"
#include "store/Packing.h"
#include "sync/BatchFile.h"
#include "sync/testing/RandomBatches.h"

#include <functional>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {
using Change = std::function<void(BatchHeader&, BatchBody&)>;

ErrorCode refusalOf(size_t transactions, const Change& change)
{
    auto batch = RandomBatches(11).batch(transactions);
    batch.header.seq = 7;
    batch.header.prev = QByteArray(32, 'p');
    REQUIRE(writeBatch(batch.header, batch.body));
    change(batch.header, batch.body);
    const auto result = writeBatch(batch.header, batch.body);
    return result ? ErrorCode::Ambiguous : result.error().code;
}
} // namespace

TEST_CASE("A header that breaks a rule is not written")
{
    const Change changes[] {
        [](auto& h, auto&) { h.workspace = {}; },
        [](auto& h, auto&) { h.device = {}; },
        [](auto& h, auto&) { h.incarnation = 0; },
        [](auto& h, auto&) { h.seq = 0; },
        [](auto& h, auto&) { h.seq = batchlimits::seq + 1; },
        [](auto& h, auto&) { h.seq = 1; }, // with a batch before it
        [](auto& h, auto&) { h.prev = QByteArray(32, '\0'); },
        [](auto& h, auto&) { h.prev = "short"; },
        [](auto& h, auto&) { h.adminNumber = 0; },
        [](auto& h, auto&) { h.adminHash = QByteArray(32, '\0'); },
        [](auto& h, auto&) { h.keyEpoch = 1; },
        [](auto& h, auto&) { h.program = QString(); },
        [](auto& h, auto&) { h.program = QString(65, u'x'); },
        [](auto& h, auto&) { h.program = u"a\nb"_s; },
        [](auto& h, auto&) { h.registry = 0; },
        [](auto& h, auto&) { h.deviceName = QString(67, u'李'); },
        [](auto& h, auto&) { h.deviceName = QString(QChar(0xd800)); },
        [](auto& h, auto&) { h.wallMs = std::numeric_limits<qint64>::min(); },
        [](auto& h, auto&) { h.hlcFirst = 0; },
        [](auto& h, auto&) { h.hlcFirst = h.hlcLast + 1; },
        [](auto& h, auto&) { h.hlcLast = HybridClock::limit; },
        [](auto& h, auto&) { h.operations = 0; },
        [](auto& h, auto&) { h.rows = h.operations + 1; },
        [](auto& h, auto&) { h.rows = 0; },
        [](auto& h, auto&) { h.beacon = "short"; },
        [](auto& h, auto&) { h.purpose = BatchHeader::Purpose(9); },
        [](auto& h, auto&) { h.purpose = BatchHeader::Purpose::Heartbeat; },
        [](auto& h, auto&) { h.edit = {}, h.part = 1, h.parts = 1; },
        [](auto& h, auto&) { h.edit = h.device, h.part = 2, h.parts = 1; },
        [](auto& h, auto&) {
            h.vector = { { h.device, 1, 1, 0 }, { h.device, 1, 1, 0 } };
        },
        [](auto& h, auto&) {
            h.vector = { { h.device, 2, 1, 0 }, { h.device, 1, 1, 0 } };
        },
        [](auto& h, auto&) {
            h.vector = { { h.device, 0, 1, 0 } };
        },
        [](auto& h, auto&) {
            h.vector = { { h.device, 1, 0, 0 } };
        },
        [](auto&, auto& b) { b.lengths.push_back(0); },
        [](auto&, auto& b) { b.lengths.clear(); },
        [](auto&, auto& b) { b.block.clear(); },
    };
    int number = 0;
    for (const Change& change : changes) {
        CAPTURE(number++);
        CHECK(refusalOf(2, change) == ErrorCode::Invalid);
    }
}

TEST_CASE("What a writer has of streams that have split is told only if there is one")
{
    auto batch = RandomBatches(3).batch(1);
    const auto plain = writeBatch(batch.header, batch.body);
    batch.header.branches = 0xfedcba9876543210;
    const auto split = writeBatch(batch.header, batch.body);
    REQUIRE((plain.hasValue() && split.hasValue()));
    CHECK(readBatch(plain->bytes, plain->name)->header.branches == 0);
    CHECK(readBatch(split->bytes, split->name)->header == batch.header);
    CHECK(split->bytes.size() > plain->bytes.size());
}

TEST_CASE("Limits are told when writing")
{
    CHECK(refusalOf(1, [](auto& h, auto&) { h.operations = batchlimits::operations + 1; }) == ErrorCode::TooLarge);
    CHECK(refusalOf(1, [](auto& h, auto&) { h.rawLength = batchlimits::rawBlock + 1; }) == ErrorCode::TooLarge);
    CHECK(refusalOf(1, [](auto&, auto& b) { b.lengths.assign(batchlimits::transactions + 1, 1); })
        == ErrorCode::TooLarge);
    CHECK(refusalOf(1, [](auto& h, auto&) { h.vector.resize(batchlimits::vector + 1); }) == ErrorCode::TooLarge);
}

TEST_CASE("The largest batch and the longest header can be written and read")
{
    auto batch = RandomBatches(3).batch(1);
    RandomBatches random(4);
    const quint64 most = std::numeric_limits<quint64>::max();
    batch.header.vector.clear();
    for (size_t i = 0; i < batchlimits::vector; ++i)
        batch.header.vector.push_back({ RecordId::fromBytes(random.bytes(16)), most, batchlimits::seq, most });
    std::sort(batch.header.vector.begin(), batch.header.vector.end());
    batch.header.deviceName = QString(66, u'李');
    batch.header.program = QString(64, u'x');
    QByteArray raw = random.bytes(batchlimits::rawBlock);
    batch.body.block = pack(raw);
    batch.header.rawLength = quint64(raw.size());
    batch.body.lengths.assign(batchlimits::transactions, quint32(raw.size() / batchlimits::transactions));
    batch.body.lengths.back() += quint32(raw.size() % batchlimits::transactions);
    const auto file = writeBatch(batch.header, batch.body);
    REQUIRE(file);
    CHECK(file->bytes.size() <= batchlimits::file);
    const auto read = readBatch(file->bytes, file->name);
    REQUIRE(read);
    CHECK(read->header == batch.header);
    CHECK(read->body.lengths == batch.body.lengths);
    CHECK(read->raw == raw);
}

TEST_CASE("A block that a disk has spoilt is not passed on")
{
    auto batch = RandomBatches(21).batch(4);
    for (qsizetype at = 0; at < batch.body.block.size(); ++at) {
        BatchBody spoilt = batch.body;
        spoilt.block[at] = char(spoilt.block[at] ^ 0x10);
        const auto result = writeBatch(batch.header, spoilt);
        // The only bits without meaning in a frame are its unused and reserved ones; the content must be the same then.
        if (result) {
            CHECK(unpack(spoilt.block, -1) == unpack(batch.body.block, -1));
            continue;
        }
        CHECK(result.error().code == ErrorCode::Damaged);
    }
    batch.body.lengths.back() += 1;
    CHECK(writeBatch(batch.header, batch.body).error().code == ErrorCode::Damaged);
}
