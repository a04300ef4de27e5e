#pragma once
#include "base/Result.h"
#include "merge/Operation.h"

namespace fairlead {

/// The first byte of every encoding.
inline constexpr quint8 operationFormat = 1;

/// The byte form of operations in the journal, in sealed blocks and on the wire (little endian, column-major inside
/// sections of one type and kind; docs/operation-format.md). Operations come back in the order of their stamps' hlc,
/// which is commit order inside a stream, and their values in the order of groups. All operations of one call must have
/// the same origin, which is not stored: the block's header names it. Stamps differ, canEncode() holds for each, there
/// are at most 200,000 operations with 4,000,000 cells: anything else is a broken promise.
QByteArray encodeOperations(const std::vector<Operation>& operations);

/// What the byte form asks of an operation: a row; a stamp before the year 2100 and a base before the stamp; groups
/// that fit the kind (`deleted` for SetDeleted alone, `birth` for inserts alone), none twice, with 1 to 255 cells;
/// exactly one group to set, none to redact; text without NUL and lone surrogates, values of at most 1 MiB.
bool canEncode(const Operation& operation);

/// Refuses anything that encodeOperations could not have written: bad tags, counts beyond the bytes left, unsorted or
/// repeated stamps, invalid UTF-8, values over 1 MiB, more than 200,000 operations, trailing bytes. Whatever is
/// accepted encodes to the same bytes again. Never allocates more than a small multiple of the input's size.
Result<std::vector<Operation>> decodeOperations(const QByteArray& bytes, quint64 origin);

} // namespace fairlead
