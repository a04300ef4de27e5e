#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A field of one's own: its record type exists, its kind is known, its name is a plain word (a–z, digits, _; at most
/// 40) that the type does not have yet, a reference names its target.
void checkFieldRecord(const Record& after, const RuleContext& context, std::vector<Problem>& problems);

} // namespace fairlead
