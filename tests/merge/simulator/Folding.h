#pragma once
#include "simulator/World.h"

namespace fairlead::test {

/// Folds an operation that arrived into its row: the real merge, unless the rules hold a mistake of merging. Keeps in
/// mind what must be told to people.
void foldIn(const World& world, Device& device, int operation);
/// The same for what waits, after a program of its version was started the first time.
void learnAll(const World& world, Device& device);
/// The same for all rows of a snapshot.
void foldInSnapshot(const World& world, Device& device, const Rows& snapshot);

} // namespace fairlead::test
