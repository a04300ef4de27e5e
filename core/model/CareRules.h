#pragma once
#include "model/Edit.h"

namespace fairlead {

/// Care that is done gets its day and who did it, where nobody said; care that is open again loses both. A reaction
/// gets its day.
std::vector<EditStep> completeCare(const Record* before, Record& after, const RuleContext& context);

} // namespace fairlead
