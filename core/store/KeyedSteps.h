#pragma once
#include "model/Edit.h"
#include "store/Reader.h"

namespace fairlead {

/// Steps that give a keyed record the values of `fields`, whether it is there, was deleted, or nobody has made it yet.
/// `wanted` has its key and, of one that is there, everything else as it is to be.
std::vector<EditStep> keyedSteps(const Reader& reader, Record wanted, const QStringList& fields);
/// The keyed record with the key of `key` as it is now; else `key` itself.
Record keyedRecord(const Reader& reader, Record key);

} // namespace fairlead
