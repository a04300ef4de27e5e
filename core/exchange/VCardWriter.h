#pragma once
#include "exchange/RecordWriter.h"

namespace fairlead {

enum class VCardVersion { V3, V4 };

/// Contacts as cards, each with the post that it holds now. VCardRecords reads them back; what a card has no line for
/// (owner, source, interests …) only CSV and JSON carry.
std::unique_ptr<RecordWriter> vCardWriter(QIODevice& device, const Reader& reader, VCardVersion version);

} // namespace fairlead
