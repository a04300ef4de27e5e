// Files that no Fairlead wrote: each is refused, or taken and written to the very same bytes again.
#include "testing/Strings.h"

#include "merge/ByteWriter.h"
#include "store/Packing.h"
#include "sync/BatchFile.h"
#include "sync/testing/Parts.h"
#include "sync/testing/PeakMemory.h"
#include "sync/testing/RandomBatches.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {
/// A file whose body is `body`, under a header that says what `change` makes of a right one.
QByteArray withBody(const QByteArray& body, quint64 rawLength)
{
    auto batch = RandomBatches(31).batch(1);
    batch.header.rawLength = rawLength;
    const QByteArray right = written(RandomBatches(31).batch(1)).bytes;
    std::vector<QByteArray> fields = fieldsOf(headerOf(right));
    for (QByteArray& one : fields) {
        ByteWriter number;
        number.varint(rawLength);
        if (one[0] == 31) one = field(31, number.toByteArray());
    }
    const QByteArray front = right.first(48 + headerLength(right));
    return mended(withHeader(front + body + right.last(112), joined(fields)));
}

QByteArray indexed(const QByteArray& index, const QByteArray& block)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(quint32(index.size()), bytes.data());
    return bytes + index + block;
}

QByteArray lengthsOf(std::initializer_list<quint64> numbers)
{
    ByteWriter out;
    for (const quint64 number : numbers)
        out.varint(number);
    return out.toByteArray();
}
} // namespace

TEST_CASE("A batch that was cut off anywhere is refused")
{
    Tally tally;
    for (quint64 seed = 0; seed < 20; ++seed) {
        const WrittenBatch file = written(RandomBatches(seed).any());
        for (qsizetype size = 0; size < file.bytes.size(); ++size)
            tally.add(file.bytes.first(size), file.name);
        // Room that was taken for the file before its bytes came.
        for (qsizetype size = 0; size < file.bytes.size(); size += 7)
            tally.add(file.bytes.first(size) + QByteArray(file.bytes.size() - size, '\0'), file.name);
    }
    tally.print("cut off or filled with zeros");
    CHECK(tally.refused == tally.all());
    CHECK(tally.all() > 10'000);
}

TEST_CASE("A batch with one flipped bit is refused")
{
    Tally tally;
    for (const size_t transactions : { 0, 1, 2 }) {
        const WrittenBatch file = written(RandomBatches(50 + transactions).batch(transactions));
        for (qsizetype bit = 0; bit < file.bytes.size() * 8; ++bit) {
            QByteArray flipped = file.bytes;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
            tally.add(flipped, file.name);
        }
    }
    tally.print("one bit flipped");
    CHECK(tally.refused == tally.all());
    CHECK(tally.all() > 5'000);
}

TEST_CASE("Changed bytes under a hash that fits are refused or mean what they say")
{
    Tally tally;
    for (quint64 seed = 60; seed < 66; ++seed) {
        const QByteArray right = written(RandomBatches(seed).any()).bytes;
        REQUIRE(mended(right) == right);
        for (qsizetype at = 0; at < right.size() - 112; ++at)
            for (const int value : { 0x00, 0x01, 0x7f, 0x80, 0xff, right[at] ^ 0x04, right[at] + 1, right[at] - 1 }) {
                QByteArray changed = right;
                changed[at] = char(value);
                tally.addMended(changed);
            }
        for (qsizetype at = 48; at < right.size() - 112; ++at)
            tally.addMended(right.first(at) + right.sliced(at + 1));
    }
    tally.print("changed under a fitting hash");
    CHECK(tally.wrong == 0);
    CHECK(tally.refused > 10'000);
    CHECK(tally.identical > 1'000);
}

TEST_CASE("Nothing grows beyond the limits when it is unpacked")
{
    Tally tally;
    const QByteArray one = pack(lengthsOf({ 1, 5 }));
    const auto both = [&](const QByteArray& index, const QByteArray& block, quint64 rawLength) {
        const QByteArray file = withBody(indexed(index, block), rawLength);
        return tally.add(file, nameFor(file));
    };
    CHECK(both(one, pack("12345"), 5) == Fate::Identical);
    CHECK(both(one, pack("12345") + pack("6"), 5) == Fate::Refused); // two frames
    CHECK(both(one, pack("12345") + QByteArray("\x50\x2a\x4d\x18\0\0\0\0", 8), 5) == Fate::Refused); // skippable
    CHECK(both(pack(lengthsOf({ 1, 6 })), pack("12345"), 5) == Fate::Refused);
    CHECK(both(pack(lengthsOf({ 2, 5, 0 })), pack("12345"), 5) == Fate::Refused);
    CHECK(both(pack(lengthsOf({ 0 })), pack("12345"), 5) == Fate::Refused);
    CHECK(both(pack(lengthsOf({ 2, 5 })), pack("12345"), 5) == Fate::Refused);
    CHECK(both(pack(lengthsOf({ 1, 5, 5 })), pack("12345"), 5) == Fate::Refused);
    CHECK(both(pack({}), pack("12345"), 5) == Fate::Refused);
    CHECK(both({}, pack("12345"), 5) == Fate::Refused);
    CHECK(both(one, {}, 5) == Fate::Refused);
    // As much as is allowed, in a few bytes; and one byte more.
    const quint64 most = quint64(batchlimits::rawBlock);
    CHECK(both(pack(lengthsOf({ 1, most })), pack(QByteArray(qsizetype(most), 'a')), most) == Fate::Identical);
    CHECK(both(pack(lengthsOf({ 2, most, 1 })), pack(QByteArray(qsizetype(most) + 1, 'a')), most + 1) == Fate::Refused);
    CHECK(both(pack(QByteArray(batchlimits::rawIndex + 1, '\1')), pack("12345"), 5) == Fate::Refused);
    CHECK(both(pack(lengthsOf({ 1ull << 62 })), pack("12345"), 5) == Fate::Refused);
    // Frames that claim to hold 2^40 bytes, or a window of 2^38.
    const QByteArray giant("\x28\xb5\x2f\xfd\xe0\0\0\0\0\0\1\0\0\1\0\0", 16);
    const QByteArray window("\x28\xb5\x2f\xfd\x40\xe0\5\0\1\0\0", 11);
    for (const QByteArray& frame : { giant, window }) {
        CHECK(both(frame, pack("12345"), 5) == Fate::Refused);
        CHECK(both(one, frame, 5) == Fate::Refused);
        CHECK(both(one, frame, 1ull << 40) == Fate::Refused);
    }
    tally.print("bombs");
    CHECK(tally.wrong == 0);
}

TEST_CASE("Reading any file stays below 64 MiB of memory")
{
    // The greatest file that is right, the same cut off, and the greatest content in the fewest bytes.
    auto batch = RandomBatches(3).batch(1);
    RandomBatches random(4);
    const QByteArray indexBomb = pack(QByteArray(100 * 1024 * 1024, '\1'));
    for (const bool plain : { false, true }) {
        const QByteArray raw = plain ? QByteArray(batchlimits::rawBlock, 'a') : random.bytes(batchlimits::rawBlock);
        batch.body = { { quint32(raw.size()) }, pack(raw) };
        batch.header.rawLength = quint64(raw.size());
        const WrittenBatch file = written(batch);
        const QByteArray bomb = withBody(indexed(indexBomb, batch.body.block), 5);
        for (const QByteArray& bytes : { file.bytes, mended(file.bytes.left(file.bytes.size() - 9)), bomb }) {
            PeakMemory peak;
            (void)readBatch(bytes, nameFor(bytes));
            if (!peak.isKnown()) return;
            std::printf(
                "reading %lld bytes took %lld KiB at most\n", (long long)bytes.size(), (long long)peak.grownKb());
            CHECK(peak.grownKb() < 64 * 1024);
        }
    }
}
