#pragma once
#include "simulator/Simulator.h"

namespace fairlead::test {

/// What many runs came to.
struct Tally
{
    quint64 seeds = 0;
    quint64 operations = 0;
    quint64 failures = 0;
    quint64 diverged = 0;
    quint64 lost = 0;
    quint64 ineffective = 0;
    quint64 untold = 0;
    quint64 firstBad = 0; ///< 0 = none; seeds count from 1

    void add(quint64 seed, const Verdict& verdict);
    void add(const Tally& other);
};

/// Runs the seeds from `first` on; `untilBad`: no further than to the first that fails.
Tally runSeeds(const Rules& rules, quint64 first, quint64 count, bool untilBad);
/// The same in two threads.
Tally runInTwo(const Rules& rules, quint64 first, quint64 count);

/// A table with a line for each rule set.
void printHeads();
void printLine(const char* name, const Tally& tally, double cpuSeconds);

} // namespace fairlead::test
