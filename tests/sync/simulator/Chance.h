#pragma once
#include <QtGlobal>

namespace fairlead::test {

/// From now on all that this process draws at random (ids, incarnations, origins) follows from `seed`. Threads that
/// were begun before may still have drawn in advance: a run is repeatable in a thread of its own.
void drawFrom(quint64 seed);

/// Starts the program anew if the machine's own source of random numbers would be asked past us; returns otherwise.
void makeRepeatable(char* argv[]);

} // namespace fairlead::test
