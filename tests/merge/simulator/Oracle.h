#pragma once
#include "simulator/World.h"

namespace fairlead::test {

/// The rows that a set of operations must lead to, found by looking for the greatest of all at each register: written
/// apart from the fold and the join, so that a mistake there cannot hide here.
Rows expectedRows(const World& world, const OperationSet& counted);

} // namespace fairlead::test
