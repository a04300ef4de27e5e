#pragma once
#include <QtGlobal>
#include <vector>

namespace fairlead {

/// Splits an amount in proportion to weights (none negative) into whole minor units that add up to it exactly. Each
/// part is rounded down first; the units left over go to the parts with the largest remainders, the earlier one on a
/// tie. All weights 0 = all alike. A negative amount is split like the positive one.
std::vector<qint64> splitAmount(qint64 amount, const std::vector<qint64>& weights);

} // namespace fairlead
