#pragma once
#include "base/RecordId.h"

#include <cstring>
#include <string_view>

namespace fairlead {

/// The id whose 16 bytes a row holds, without a copy on the way; null for anything else.
inline RecordId idOfBytes(std::string_view bytes)
{
    return RecordId::fromBytes(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())));
}

inline bool isSameId(const RecordId& id, std::string_view bytes)
{
    return bytes.size() == 16 && std::memcmp(id.data(), bytes.data(), 16) == 0;
}

} // namespace fairlead
