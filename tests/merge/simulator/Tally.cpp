#include "simulator/Tally.h"

#include <cstdio>
#include <thread>

namespace fairlead::test {

void Tally::add(quint64 seed, const Verdict& verdict)
{
    ++seeds;
    operations += quint64(verdict.operations);
    diverged += verdict.diverged;
    lost += verdict.lost;
    ineffective += verdict.ineffective;
    untold += verdict.untold;
    if (!verdict.isBad()) return;
    ++failures;
    if (firstBad == 0 || seed < firstBad) firstBad = seed;
}

void Tally::add(const Tally& other)
{
    seeds += other.seeds;
    operations += other.operations;
    failures += other.failures;
    diverged += other.diverged;
    lost += other.lost;
    ineffective += other.ineffective;
    untold += other.untold;
    if (other.firstBad && (firstBad == 0 || other.firstBad < firstBad)) firstBad = other.firstBad;
}

Tally runSeeds(const Rules& rules, quint64 first, quint64 count, bool untilBad)
{
    Tally tally;
    for (quint64 seed = first; seed < first + count && !(untilBad && tally.firstBad); ++seed)
        tally.add(seed, Simulator(rules, seed).run());
    return tally;
}

Tally runInTwo(const Rules& rules, quint64 first, quint64 count)
{
    Tally upper;
    std::thread other([&] { upper = runSeeds(rules, first + count / 2, count - count / 2, false); });
    Tally tally = runSeeds(rules, first, count / 2, false);
    other.join();
    tally.add(upper);
    return tally;
}

void printHeads()
{
    std::printf("%-22s %9s %12s %8s %8s %8s %8s %8s %8s\n", "rule set", "runs", "operations", "diverged", "op lost",
        "own edit", "untold", "1st bad", "CPU s");
}

void printLine(const char* name, const Tally& tally, double cpuSeconds)
{
    std::printf("%-22s %9llu %12llu %8llu %8llu %8llu %8llu %8llu %8.2f\n", name, tally.seeds, tally.operations,
        tally.diverged, tally.lost, tally.ineffective, tally.untold, tally.firstBad, cpuSeconds);
    std::fflush(stdout);
}

} // namespace fairlead::test
