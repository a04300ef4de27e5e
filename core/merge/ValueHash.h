#pragma once
#include "merge/Operation.h"

namespace fairlead {

/// True if no cell of the group holds anything.
bool isEmpty(const Cells& cells);
/// True if the two differ at most by nulls at the end.
bool sameValue(const Cells& left, const Cells& right);

} // namespace fairlead
