#include "testing/Strings.h"

#include "sync/BatchFile.h"
#include "sync/Crc32c.h"
#include "sync/testing/RandomBatches.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

TEST_CASE("Any batch comes back as it was written")
{
    for (quint64 seed = 0; seed < 3000; ++seed) {
        CAPTURE(seed);
        const auto batch = RandomBatches(seed).any();
        const WrittenBatch file = written(batch);
        const auto read = readBatch(file.bytes, file.name);
        REQUIRE(read);
        CHECK(dump(read->header) == dump(batch.header));
        CHECK(read->header == batch.header);
        CHECK(read->body.lengths == batch.body.lengths);
        CHECK(read->body.block == batch.body.block);
        CHECK(read->hash == file.hash);
        CHECK(quint64(read->raw.size()) == batch.header.rawLength);
        CHECK(writeBatch(read->header, read->body)->bytes == file.bytes);
    }
}

TEST_CASE("Head and block that were kept make the same file again")
{
    for (quint64 seed = 0; seed < 200; ++seed) {
        const auto batch = RandomBatches(seed).any();
        const WrittenBatch file = written(batch);
        const auto joined = joinBatch(file.head, batch.body.block, file.hash);
        REQUIRE(joined);
        CHECK(*joined == file.bytes);
        const auto read = readBatch(file.bytes, file.name);
        CHECK(read->head == file.head);
    }
    const auto batch = RandomBatches(1).batch(2);
    const WrittenBatch file = written(batch);
    CHECK(joinBatch(file.head, batch.body.block + 'x', file.hash).error().code == ErrorCode::Damaged);
}

TEST_CASE("The first bytes of a file tell what it is")
{
    const auto batch = RandomBatches(5).batch(3);
    const WrittenBatch file = written(batch);
    const auto head = readBatchHead(file.bytes.first(file.bytes.size() / 2 + 200));
    REQUIRE(head);
    CHECK(*head == batch.header);
    CHECK(readBatchHead(file.bytes.first(60)).error() == Error { ErrorCode::Damaged, u"its end is missing"_s });
    CHECK(readBatchHead("PK\3\4 something else that is long enough to have a prelude").error().code
        == ErrorCode::Damaged);
}

TEST_CASE("A file under another name is refused")
{
    const auto batch = RandomBatches(9).batch(1);
    const WrittenBatch file = written(batch);
    const QByteArray other = QByteArray(32, 'x');
    for (const QString& name : { batchName(batch.header.seq + 1, file.hash), batchName(batch.header.seq, other),
             u"t-123"_s, QString(), file.name.toUpper() })
        CHECK(readBatch(file.bytes, name).error().code == ErrorCode::Damaged);
}

TEST_CASE("Names of batches and epochs are read as they are written")
{
    const QByteArray hash = QByteArray::fromHex("0123456789abcdef") + QByteArray(24, '\0');
    CHECK(batchName(0x1f, hash) == u"0000001f-0123456789abcdef.flb");
    const auto name = parseBatchName(u"0000001f-0123456789abcdef.flb"_s);
    REQUIRE(name);
    CHECK(name->seq == 0x1f);
    CHECK(name->head == headOf(hash));
    CHECK(parseBatchName(batchName(batchlimits::seq, hash))->seq == batchlimits::seq);
    for (const QString& wrong : { u"0000001F-0123456789abcdef.flb"_s, u"00000000-0123456789abcdef.flb"_s,
             u"04000000-0123456789abcdef.flb"_s, u"0000001f-0123456789abcdef.flx"_s, u"000001f-0123456789abcdef.flb"_s,
             u"0000001f-0123456789abcde.flb"_s, u"0000001f0-123456789abcdef.flb"_s, u"t-0001"_s, QString() })
        CHECK_FALSE(parseBatchName(wrong));
    CHECK(epochOf(1) == u"e0000");
    CHECK(epochOf(1023) == u"e0000");
    CHECK(epochOf(1024) == u"e0001");
    CHECK(epochOf(batchlimits::seq) == u"effff");
    CHECK(parseEpoch(u"e0001"_s) == quint64(1));
    for (const QString& wrong : { u"e1"_s, u"x0001"_s, u"e000G"_s, u"e00001"_s, QString() })
        CHECK_FALSE(parseEpoch(wrong));
}

TEST_CASE("A stream's origin follows from device and incarnation")
{
    const RecordId device = *RecordId::parse(u"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s);
    CHECK(originOf(device, 1) == originOf(device, 1));
    CHECK(originOf(device, 1) != originOf(device, 2));
    CHECK(originOf(RecordId::computed(1, "x"), 1) != originOf(device, 1));
}

TEST_CASE("The check sum is the one of the standard")
{
    CHECK(crc32c("123456789") == 0xe3069283u);
    CHECK(crc32c(QByteArray(32, '\0')) == 0x8a9136aau);
    CHECK(crc32c("") == 0u);
}
