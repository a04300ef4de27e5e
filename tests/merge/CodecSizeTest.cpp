#include "testing/Strings.h"

#include "merge/OperationCodec.h"
#include "merge/SampleTrade.h"

#include <ctime>
#include <iostream>
#include <zstd.h>

using namespace fairlead;
using namespace fairlead::test;

namespace {

/// Bytes per operation after zstd −3, as sealed blocks are packed.
double packedSize(const std::vector<Operation>& operations)
{
    const QByteArray bytes = encodeOperations(operations);
    std::vector<char> packed(ZSTD_compressBound(size_t(bytes.size())));
    const size_t size = ZSTD_compress(packed.data(), packed.size(), bytes.constData(), size_t(bytes.size()), 3);
    REQUIRE_FALSE(ZSTD_isError(size));
    std::cout << "  " << operations.size() << ": " << double(bytes.size()) / double(operations.size()) << " raw, "
              << double(size) / double(operations.size()) << " packed\n";
    return double(size) / double(operations.size());
}

/// CPU time of the best of five runs.
double seconds(const std::function<void()>& work)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

void reportSpeed(const char* what, const std::vector<Operation>& operations)
{
    QByteArray bytes;
    const double encoding = seconds([&] { bytes = encodeOperations(operations); });
    size_t decoded = 0;
    const double decoding
        = seconds([&] { decoded = decodeOperations(bytes, operations.front().stamp.origin)->size(); });
    REQUIRE(decoded == operations.size());
    const double thousands = double(operations.size()) / 1000;
    std::cout << "  " << what << ": " << thousands / encoding << " k/s written, " << thousands / decoding
              << " k/s read\n";
}

} // namespace

TEST_CASE("an imported row of 20 fields takes at most 80 bytes in a batch of hundreds, 120 in one of twenty")
{
    std::cout << "bytes per imported row\n";
    double small = 0;
    for (quint64 seed = 1; seed <= 10; ++seed)
        small += packedSize(SampleTrade(seed).imported(20)) / 10;
    CHECK(packedSize(SampleTrade(1).imported(200)) <= 80);
    CHECK(packedSize(SampleTrade(1).imported(20000)) <= 80);
    std::cout << "  mean of batches of 20: " << small << "\n";
    CHECK(small <= 120); // nearly all of it is content: each company and person is named for the first time
}

TEST_CASE("an edit of a single field takes at most 120 bytes in a batch of twenty or more")
{
    std::cout << "bytes per edit\n";
    for (quint64 seed = 1; seed <= 10; ++seed)
        CHECK(packedSize(SampleTrade(seed).edits(20)) <= 120);
    CHECK(packedSize(SampleTrade(1).edits(200)) <= 120);
    CHECK(packedSize(SampleTrade(1).edits(20000)) <= 120);
}

TEST_CASE("operations are written and read faster than any import needs", "[.speed]")
{
    std::cout << "speed\n";
    reportSpeed("rows of 20 fields", SampleTrade(1).imported(20000));
    reportSpeed("edits", SampleTrade(1).edits(200000));
}
