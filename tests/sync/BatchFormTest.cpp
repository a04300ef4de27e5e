// There is one form of everything in a batch file, and what later programs may change is known.
#include "testing/Strings.h"

#include "store/Packing.h"
#include "sync/BatchFile.h"
#include "sync/Crc32c.h"
#include "sync/Envelope.h"
#include "sync/testing/Parts.h"
#include "sync/testing/RandomBatches.h"

#include <QtEndian>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

TEST_CASE("There is one form of a header")
{
    Tally tally;
    const QByteArray right = written(RandomBatches(70).batch(2)).bytes;
    const std::vector<QByteArray> fields = fieldsOf(headerOf(right));
    for (size_t i = 0; i < fields.size(); ++i) {
        std::vector<QByteArray> changed = fields;
        changed.insert(changed.begin() + qsizetype(i), fields[i]); // twice
        CHECK(tally.addMended(withHeader(right, joined(changed))) == Fate::Refused);
        changed = fields;
        if (i > 0) std::swap(changed[i - 1], changed[i]); // out of order
        CHECK((i == 0 || tally.addMended(withHeader(right, joined(changed))) == Fate::Refused));
        changed = fields;
        changed[i] = field(quint8(fields[i][0]), {}); // empty
        CHECK(tally.addMended(withHeader(right, joined(changed))) == Fate::Refused);
        changed[i] = field(quint8(fields[i][0]), QByteArray(1, '\0')); // a zero that should not be there
        CHECK(tally.addMended(withHeader(right, joined(changed))) == Fate::Refused);
        changed[i] = fields[i].first(1) + char(quint8(fields[i][1]) | 0x80) + '\0' + fields[i].sliced(2); // long form
        if (!(fields[i][1] & 0x80)) CHECK(tally.addMended(withHeader(right, joined(changed))) == Fate::Refused);
    }
    tally.print("another form of the header");
    CHECK(tally.wrong == 0);
}

TEST_CASE("What is zero is not written, whatever its length")
{
    Tally tally;
    const QByteArray right = written(RandomBatches(70).batch(2)).bytes;
    const std::vector<QByteArray> fields = fieldsOf(headerOf(right));
    // With the tag of a field that the header does not have: no edit, no batch before.
    for (const auto& [tag, size] :
        std::initializer_list<std::pair<quint64, int>> { { 43, 16 }, { 50, 16 }, { 11, 32 } }) {
        std::vector<QByteArray> changed;
        for (const QByteArray& one : fields)
            if (quint64(one[0]) < tag) changed.push_back(one);
        changed.push_back(field(tag, QByteArray(size, '\0')));
        for (const QByteArray& one : fields)
            if (quint64(one[0]) > tag) changed.push_back(one);
        CHECK(tally.addMended(withHeader(right, joined(changed))) == Fate::Refused);
    }
}

TEST_CASE("Nothing may stand between body and end")
{
    const QByteArray right = written(RandomBatches(70).batch(2)).bytes;
    const QByteArray longer = mended(right.chopped(112) + "more" + right.last(112));
    // The same, but the prelude tells of the body alone, under sums that fit.
    QByteArray hidden = longer;
    qToLittleEndian(qFromLittleEndian<quint64>(right.constData() + 12), hidden.data() + 12);
    qToLittleEndian(crc32c(QByteArrayView(hidden).first(44)), hidden.data() + 44);
    const QByteArray before = hidden.chopped(112);
    const QByteArray file
        = before + envelope::trailer(envelope::batch, envelope::hashOf(before, {}), before.size() + 112);
    CHECK(readBatch(file, nameFor(file)).error().detail == u"there is more behind its end");
}

TEST_CASE("A frame that stands for nothing is no frame")
{
    CHECK_FALSE(unpackedSize(QByteArray("\x50\x2a\x4d\x18\0\0\0\0", 8)));
    CHECK_FALSE(unpackedSize({}));
    CHECK(unpackedSize(pack({})) == qint64(0));
    CHECK(unpack(pack({}), 0) == QByteArray());
}

TEST_CASE("A field of a later program is passed over if it says so, and kept")
{
    const QByteArray right = written(RandomBatches(70).batch(2)).bytes;
    Tally tally;
    CHECK(tally.addMended(withHeader(right, headerOf(right) + field(1000, "comfort"))) == Fate::Identical);
    CHECK(tally.addMended(withHeader(right, headerOf(right) + field(1001, "must be understood"))) == Fate::Refused);
    CHECK(tally.addMended(withHeader(right, headerOf(right) + field(1000, "a") + field(1000, "b"))) == Fate::Refused);
    CHECK(tally.addMended(withHeader(right, headerOf(right) + field(53, QByteArray(24, 'n')))) == Fate::Refused);
    CHECK(tally.addMended(withHeader(right, field(std::numeric_limits<quint64>::max(), "x"))) == Fate::Refused);
}

TEST_CASE("What a newer program wrote is told apart from what is damaged")
{
    const QByteArray right = written(RandomBatches(70).batch(2)).bytes;
    const auto errorWith = [&](qsizetype at, char value) {
        QByteArray changed = right;
        changed[at] = value;
        const QByteArray file = mended(changed);
        return readBatch(file, nameFor(file)).error().code;
    };
    CHECK(errorWith(4, 2) == ErrorCode::TooNew); // major
    CHECK(errorWith(4, 0) == ErrorCode::Damaged);
    CHECK(errorWith(24, 2) == ErrorCode::TooNew); // the reader it asks for
    CHECK(errorWith(24, 0) == ErrorCode::Damaged);
    CHECK(errorWith(26, 1) == ErrorCode::NeedsKeys);
    CHECK(errorWith(26, 2) == ErrorCode::TooNew);
    CHECK(errorWith(6, 1) == ErrorCode::TooNew); // flags
    CHECK(errorWith(30, 1) == ErrorCode::Damaged); // reserved
    QByteArray minor = right;
    minor[5] = 3;
    CHECK(fateOf(mended(minor), nameFor(mended(minor))) == Fate::Identical);
    QByteArray signedOne = right;
    char* const trailer = signedOne.data() + signedOne.size() - 112;
    trailer[40] = 1;
    qToLittleEndian(crc32c({ trailer, 108 }), trailer + 108);
    CHECK(readBatch(signedOne, nameFor(signedOne)).error().detail == u"it has a signature that it should not have");
}
