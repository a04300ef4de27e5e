#pragma once
#include <QByteArray>
#include <optional>

namespace fairlead {

/// zstd at level 3, one frame with its content size and a checksum.
QByteArray pack(const QByteArray& raw);
/// Nothing if the bytes are no frame, claim more than `expected` (or, if that is negative, 256 MiB), or are damaged.
std::optional<QByteArray> unpack(const QByteArray& packed, qint64 expected);

} // namespace fairlead
