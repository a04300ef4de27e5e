// What a hostile encoding can cost. Allocations are counted by replacing operator new in the test program; under the
// address sanitizer, which has its own, nothing is counted.
#include "testing/Strings.h"

#include "merge/OperationCodec.h"
#include "merge/RandomOperations.h"

#include <cstdlib>
#include <new>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FAIRLEAD_CLANG_ASAN 1
#endif
#endif

using namespace fairlead;
using namespace fairlead::test;

namespace {

thread_local size_t allocated = 0;

/// Bytes that decoding asks for in all, freed or not.
size_t costOf(const QByteArray& bytes)
{
    allocated = 0;
    const auto decoded = decodeOperations(bytes, 7);
    return allocated;
}

constexpr size_t multiple = 400; ///< operations in memory are far larger than their bytes; buffers grow by doubling
constexpr size_t constant = 16384;

} // namespace

#if !defined(__SANITIZE_ADDRESS__) && !FAIRLEAD_CLANG_ASAN
void* operator new(size_t size)
{
    allocated += size;
    if (void* memory = std::malloc(size ? size : 1)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, size_t) noexcept { std::free(memory); }
#endif

TEST_CASE("a huge count anywhere is refused without allocating for it")
{
    const std::vector<QByteArray> huge { QByteArray::fromHex("bf9a0c"), QByteArray::fromHex("c09a0c"),
        QByteArray::fromHex("ffff3f"), QByteArray::fromHex("ffffffff0f"), QByteArray::fromHex("ffffffffffffffff7f"),
        QByteArray::fromHex("ffffffffffffffffff01"), QByteArray::fromHex("ff") };
    for (quint64 seed = 1; seed <= 60; ++seed) {
        RandomOperations random(seed);
        const QByteArray bytes = encodeOperations(random.list(1 + random.below(5)));
        for (qsizetype at = 0; at < bytes.size(); ++at)
            for (const QByteArray& count : huge) {
                const QByteArray changed = bytes.left(at) + count + bytes.mid(at + 1);
                REQUIRE(costOf(changed) <= size_t(changed.size()) * multiple + constant);
            }
    }
}

TEST_CASE("what is accepted costs a small multiple of its size")
{
    RandomOperations random(1);
    const QByteArray bytes = encodeOperations(random.list(5000));
    CHECK(costOf(bytes) <= size_t(bytes.size()) * 40 + constant);
}

TEST_CASE("a short value may be shared, a long one never is")
{
    const auto sized = [](qsizetype length) {
        std::vector<Operation> operations;
        for (quint64 i = 1; i <= 1000; ++i)
            operations.push_back(Operation { Operation::Kind::SetGroup, 1, RecordId::computed(1, "row"), { i, 7 }, {},
                { { { 1, {} }, { QByteArray(length, 'x') } } } });
        return encodeOperations(operations).size();
    };
    CHECK(sized(64) < 10000);
    CHECK(sized(65) > 65000);
}
