#pragma once
#include "sync/BatchFile.h"

namespace fairlead {

/// What is wrong with a header, in a fragment of English; empty if nothing is. The same for writer and reader.
QString faultOf(const BatchHeader& header);

/// Nothing if a text or a hash has no right form. Ask faultOf() first.
std::optional<QByteArray> encodeHeader(const BatchHeader& header);
/// Damaged.
Result<BatchHeader> decodeHeader(const QByteArray& bytes);

} // namespace fairlead
