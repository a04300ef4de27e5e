#pragma once
#include "exchange/sample/Deal.h"

namespace fairlead::sample {

/// Writes what is planned from the numbers: stock levels of the wares that open deals ask for, an improvement measure
/// that was begun two months ago, and requests for leads and growth.
void tellPlanning(World& world, const std::vector<Deal>& deals);

} // namespace fairlead::sample
