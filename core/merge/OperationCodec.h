#pragma once
#include "base/Result.h"
#include "merge/Operation.h"

namespace fairlead {

/// The byte form of operations in the journal, in sealed blocks and on the wire (little endian, column-major inside
/// sections of one type and kind; docs/operation-format.md). Operations come back in the order of their stamps' hlc,
/// which is commit order inside a stream. All operations of one call must have the same origin, which is not stored:
/// the block's header names it.
QByteArray encodeOperations(const std::vector<Operation>& operations);

/// Refuses anything that encodeOperations could not have written: bad tags, counts beyond the bytes left, unsorted or
/// repeated stamps, invalid UTF-8, values over 1 MiB, more than 200,000 operations, trailing bytes. Never allocates
/// more than a small multiple of the input's size.
Result<std::vector<Operation>> decodeOperations(const QByteArray& bytes, quint64 origin);

} // namespace fairlead
