// Any bytes: refused, or operations that encode to the very same bytes.
#include "base/Result.h"
#include "merge/OperationCodec.h"

using namespace fairlead;

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
