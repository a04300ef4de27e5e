#pragma once
#include <QByteArray>
#include <optional>

namespace fairlead {

/// zstd at level 3, one frame with its content size and a checksum.
QByteArray pack(const QByteArray& raw);
/// Bytes that a frame unpacks to, as it claims. Nothing unless the bytes are exactly one frame, it tells its size, and
/// it needs no dictionary and a window of 8 MiB at most.
std::optional<qint64> unpackedSize(const QByteArray& packed);
/// Nothing if unpackedSize() tells nothing, or another size than `expected` (if that is negative: more
/// than 256 MiB), or the bytes are damaged.
std::optional<QByteArray> unpack(const QByteArray& packed, qint64 expected);

} // namespace fairlead
