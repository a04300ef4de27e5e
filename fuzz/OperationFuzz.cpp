// Any bytes: refused, or operations that encode to the very same bytes.
#include "base/Result.h"
#include "merge/OperationCodec.h"
#include "merge/RandomOperations.h"

#include <cstring>

using namespace fairlead;

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t maxSize);

/// Now and then starts from a right encoding, so that the inner columns are reached without a corpus.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned int seed)
{
    if (seed % 16 == 0) {
        test::RandomOperations random(seed);
        const QByteArray bytes = encodeOperations(random.list(1 + random.below(8)));
        if (size_t(bytes.size()) <= maxSize) {
            std::memcpy(data, bytes.constData(), size_t(bytes.size()));
            size = size_t(bytes.size());
        }
    }
    return LLVMFuzzerMutate(data, size, maxSize);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto operations = decodeOperations(bytes, 7);
    if (!operations) return 0;
    for (const Operation& operation : *operations)
        FL_PROMISE(canEncode(operation));
    FL_PROMISE(encodeOperations(*operations) == bytes);
    return 0;
}
