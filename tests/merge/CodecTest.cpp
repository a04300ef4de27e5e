#include "testing/Strings.h"

#include "merge/OperationCodec.h"
#include "merge/RandomOperations.h"

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

Operation setText(const QString& text)
{
    const RecordId row = RecordId::computed(1, "row");
    return Operation { Operation::Kind::SetGroup, 3, row, { 100, 7 }, { 50, 9 },
        { GroupValue { { 4, {} }, { text } } } };
}

/// Refused, or accepted as something that has exactly these bytes.
bool isSound(const QByteArray& bytes)
{
    const auto decoded = decodeOperations(bytes, 7);
    return !decoded || encodeOperations(*decoded) == bytes;
}

} // namespace

TEST_CASE("a hundred thousand random operations come back as they were")
{
    size_t done = 0;
    for (quint64 seed = 1; done < 100000; ++seed) {
        RandomOperations random(seed);
        const auto operations = random.list(1 + random.below(400));
        const QByteArray bytes = encodeOperations(operations);
        const auto decoded = decodeOperations(bytes, 7);
        REQUIRE(decoded);
        REQUIRE(*decoded == operations);
        REQUIRE(encodeOperations(*decoded) == bytes);
        done += operations.size();
    }
}

TEST_CASE("operations come back in the order of their stamps, values in the order of groups")
{
    RandomOperations random(5);
    auto operations = random.list(100);
    const auto ordered = operations;
    std::reverse(operations.begin(), operations.end());
    for (Operation& operation : operations)
        std::reverse(operation.values.begin(), operation.values.end());
    CHECK(*decodeOperations(encodeOperations(operations), 7) == ordered);
}

TEST_CASE("nothing at all is two bytes")
{
    CHECK(encodeOperations({}) == QByteArray("\x01\x00", 2));
    CHECK(decodeOperations(QByteArray("\x01\x00", 2), 7)->empty());
    CHECK_FALSE(decodeOperations({}, 7));
}

TEST_CASE("a newer format is told apart from damage")
{
    CHECK(decodeOperations("\x02", 7).error().code == ErrorCode::TooNew);
    CHECK(decodeOperations(QByteArray("\0\0", 2), 7).error().code == ErrorCode::Damaged);
}

TEST_CASE("texts with NUL or half a character, and values over 1 MiB cannot be encoded")
{
    CHECK(canEncode(setText(u"\ufeff王\U00020000"_s)));
    CHECK_FALSE(canEncode(setText(QString(QChar(0)))));
    CHECK_FALSE(canEncode(setText(QString(QChar(0xd800)))));
    CHECK(canEncode(setText(QString(1 << 20, u'x'))));
    CHECK_FALSE(canEncode(setText(QString((1 << 20) + 1, u'x'))));
    CHECK_FALSE(canEncode(setText(QString(1 << 19, u'王'))));
}

TEST_CASE("operations that break the rules of their kind cannot be encoded")
{
    const Operation right = setText(u"x"_s);
    REQUIRE(canEncode(right));
    const auto broken = [&](auto change) {
        Operation operation = right;
        change(operation);
        return !canEncode(operation);
    };
    CHECK(broken([](Operation& o) { o.row = RecordId(); }));
    CHECK(broken([](Operation& o) { o.stamp.hlc = 0; }));
    CHECK(broken([](Operation& o) { o.stamp.hlc = quint64(4102444800000) << 16; }));
    CHECK(broken([](Operation& o) { o.base.hlc = 100; }));
    CHECK(broken([](Operation& o) { o.base.hlc = 0; }));
    CHECK(broken([](Operation& o) { o.values.clear(); }));
    CHECK(broken([](Operation& o) { o.values.push_back(o.values.front()); }));
    CHECK(broken([](Operation& o) { o.values.front().cells.clear(); }));
    CHECK(broken([](Operation& o) { o.values.front().cells.resize(256); }));
    CHECK(broken([](Operation& o) { o.values.front().group.number = group::deleted; }));
    CHECK(broken([](Operation& o) { o.values.front().group.number = group::birth; }));
    CHECK(broken([](Operation& o) { o.values.front().group.number = 256; }));
    CHECK(broken([](Operation& o) { o.values.front().group.number = group::customField; }));
    CHECK(broken([](Operation& o) { o.kind = Operation::Kind::Redact; }));
    CHECK(broken([](Operation& o) { o.kind = Operation::Kind::SetDeleted; }));
}

TEST_CASE("every truncation of small encodings is refused")
{
    for (quint64 seed = 1; seed <= 150; ++seed) {
        RandomOperations random(seed);
        const QByteArray bytes = encodeOperations(random.list(1 + random.below(6)));
        for (qsizetype length = 0; length < bytes.size(); ++length)
            REQUIRE_FALSE(decodeOperations(bytes.left(length), 7));
        REQUIRE_FALSE(decodeOperations(bytes + '\0', 7));
    }
}

TEST_CASE("every single-bit flip of small encodings is refused or means exactly what it says")
{
    for (quint64 seed = 1; seed <= 150; ++seed) {
        RandomOperations random(seed);
        QByteArray bytes = encodeOperations(random.list(1 + random.below(6)));
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            const char flip = char(1 << (bit % 8));
            bytes[bit / 8] = char(bytes[bit / 8] ^ flip);
            REQUIRE(isSound(bytes));
            bytes[bit / 8] = char(bytes[bit / 8] ^ flip);
        }
    }
}

TEST_CASE("random damage of larger encodings is refused or means exactly what it says")
{
    for (quint64 seed = 1; seed <= 3000; ++seed) {
        RandomOperations random(seed);
        QByteArray bytes = encodeOperations(random.list(1 + random.below(60)));
        for (quint64 i = 1 + random.below(4); i > 0; --i)
            bytes[qsizetype(random.below(quint64(bytes.size())))] = char(random.below(256));
        REQUIRE(isSound(bytes));
    }
}

TEST_CASE("the example of docs/operation-format.md is what it says")
{
    const auto ms = [](quint64 time, quint64 counter) { return time << 16 | counter; };
    const RecordId row = RecordId::fromBytes(QByteArray(15, '\0') + '\x01');
    const std::vector<Operation> operations { Operation { Operation::Kind::SetGroup, 3, row, { ms(100, 2), 7 },
        { ms(99, 0), 7 }, { GroupValue { { 4, {} }, { u"x"_s } } } } };
    CHECK(encodeOperations(operations).toHex(' ') == "01 01 01 03 02 04 00 64 02 0f 01 01 01 00 01 03 00 01 78");
}

TEST_CASE("what could be written otherwise is refused")
{
    const auto accepts = [](const char* hex) { return decodeOperations(QByteArray::fromHex(hex), 7).hasValue(); };
    const auto ending
        = [&](const char* start, const char* end) { return accepts((QByteArray(start) + end).constData()); };

    const char* const one = "01 01 01 03 02 04 00";
    CHECK(ending(one, "64 02 0f 01 01 01 00 01 03 00 01 78"));
    CHECK_FALSE(ending(one, "e400 02 0f 01 01 01 00 01 03 00 01 78")); // a longer varint
    CHECK_FALSE(ending(one, "64 02 0e 0001 01 01 00 01 03 00 01 78")); // a shorter prefix
    CHECK_FALSE(ending(one, "64 02 0f 01 02 0700000000000000 01 00 01 03 00 01 78")); // own origin as another
    CHECK_FALSE(ending(one, "64 02 0f 01 03 0800000000000000 01 00 01 03 00 01 78")); // a number left out
    CHECK_FALSE(ending(one, "64 02 0f 01 01 01 00 02 03 00 01 78 00")); // no value as wide as said
    CHECK_FALSE(ending(one, "64 02 0f 01 01 01 00 01 02 01 02")); // differences that save nothing

    const char* const insert = "01 01 01 03 01 00 64 02 0f 01 00 01 04";
    CHECK(ending(insert, "00 01 03 00 01 78"));
    CHECK_FALSE(ending(insert, "01 01 01 03 00 01 78")); // a bitmap of ones
    CHECK_FALSE(ending(insert, "01 00 01")); // a group that nobody has

    const char* const two = "01 02 01 03 02 04 00 00 64 00 02 00 0f 10 01 00 00 01 03 03";
    CHECK(ending(two, "00 01 01 78"));
    CHECK_FALSE(ending(
        "01 02 02 03 02 04 03 02 05 00 00 64 00 02 00 0f 10 01 00 00 01 03 03", "00 01 01 78 01")); // an unused section
    CHECK_FALSE(ending(two, "00 00 01 01 78 78")); // the same value twice
    CHECK_FALSE(ending(two, "00 02 01 78")); // a value that is not there yet
}
