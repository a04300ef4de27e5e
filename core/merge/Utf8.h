#pragma once
#include <QString>
#include <optional>
#include <string_view>

namespace fairlead {

class ByteWriter;

/// Writes text as UTF-8; false (and nothing written) if it holds NUL or a lone surrogate. QString's own conversions
/// replace what is wrong and drop a leading byte order mark, so they cannot promise that text comes back as it was.
bool writeUtf8(ByteWriter& out, QStringView text);
/// Nothing if the bytes are not exactly what writeUtf8 writes.
std::optional<QString> readUtf8(std::string_view bytes);

} // namespace fairlead
