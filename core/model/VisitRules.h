#pragma once
#include "model/Edit.h"

namespace fairlead {

/// Nobody checks in ahead of time, or out before he came or without having come.
void checkVisit(const Record& after, const RuleContext& context, std::vector<Problem>& problems);

} // namespace fairlead
