// fairlead_s1: runs seeds of the model simulator and tells what came of them.
#include "simulator/Simulator.h"

#include <cstdio>
#include <cstring>
#include <ctime>
#include <thread>

using namespace fairlead::test;

namespace {

struct Tally
{
    quint64 seeds = 0;
    quint64 operations = 0;
    quint64 failures = 0;
    quint64 diverged = 0;
    quint64 lost = 0;
    quint64 ineffective = 0;
    quint64 firstBad = 0; ///< 0 = none; seeds count from 1

    void add(quint64 seed, const Verdict& verdict)
    {
        ++seeds;
        operations += quint64(verdict.operations);
        diverged += verdict.diverged;
        lost += verdict.lost;
        ineffective += verdict.ineffective;
        if (!verdict.isBad()) return;
        ++failures;
        if (firstBad == 0 || seed < firstBad) firstBad = seed;
    }
    void add(const Tally& other)
    {
        seeds += other.seeds;
        operations += other.operations;
        failures += other.failures;
        diverged += other.diverged;
        lost += other.lost;
        ineffective += other.ineffective;
        if (other.firstBad && (firstBad == 0 || other.firstBad < firstBad)) firstBad = other.firstBad;
    }
};

Tally runSeeds(const Rules& rules, quint64 first, quint64 count, bool untilBad)
{
    Tally tally;
    for (quint64 seed = first; seed < first + count && !(untilBad && tally.firstBad); ++seed)
        tally.add(seed, Simulator(rules, seed).run());
    return tally;
}

/// Halves of the range in two threads; the sum does not depend on which ends first.
Tally runInTwo(const Rules& rules, quint64 first, quint64 count)
{
    Tally upper;
    std::thread other([&] { upper = runSeeds(rules, first + count / 2, count - count / 2, false); });
    Tally tally = runSeeds(rules, first, count / 2, false);
    other.join();
    tally.add(upper);
    return tally;
}

void print(const char* name, const Tally& tally, double seconds)
{
    std::printf("%-22s %8llu seeds %11llu ops %6llu failures (%llu diverged, %llu lost, %llu ineffective) %7.2f s CPU",
        name, tally.seeds, tally.operations, tally.failures, tally.diverged, tally.lost, tally.ineffective, seconds);
    if (tally.firstBad) std::printf(", first bad seed %llu", tally.firstBad);
    std::printf("\n");
    std::fflush(stdout);
}

double cpuSince(std::clock_t start) { return double(std::clock() - start) / CLOCKS_PER_SEC; }

void printTrace(const Rules& rules, quint64 seed)
{
    std::vector<std::string> trace;
    const Verdict verdict = Simulator(rules, seed, &trace).run();
    for (const std::string& line : trace)
        std::printf("  %s\n", line.c_str());
    std::printf("  seed %llu:%s%s%s\n", seed, verdict.diverged ? " diverged" : "", verdict.lost ? " lost" : "",
        verdict.ineffective ? " ineffective" : "");
}

/// The right rules must never fail, every wrong rule must be found soon. Half of the seeds go to plain delivery and a
/// quarter each to causal delivery and to forks.
int gate(quint64 seeds)
{
    int faults = 0;
    for (const NamedRules& named : allRules()) {
        const std::clock_t start = std::clock();
        const bool plain = !named.rules.causal && !named.rules.forks;
        const Tally tally = named.right ? runInTwo(named.rules, 1, plain ? seeds / 2 : seeds / 4)
                                        : runSeeds(named.rules, 1, 2000, true);
        print(named.name, tally, cpuSince(start));
        if (named.right != (tally.failures == 0)) ++faults;
        if (named.right && tally.firstBad) printTrace(named.rules, tally.firstBad);
    }
    std::printf(
        faults ? "%d rule sets did not come out as they should\n" : "all rule sets came out as they should\n", faults);
    return faults ? 1 : 0;
}

int usage()
{
    std::fprintf(stderr,
        "fairlead_s1 [--seeds N] [--first SEED] [--rules NAME]   runs seeds of one rule set (right)\n"
        "fairlead_s1 --gate [--seeds N]                          all rule sets, N seeds of the right ones\n"
        "rule sets:");
    for (const NamedRules& named : allRules())
        std::fprintf(stderr, " %s", named.name);
    std::fprintf(stderr, "\n");
    return 2;
}

} // namespace

int main(int argc, char* argv[])
{
    quint64 seeds = 50000;
    quint64 first = 1;
    bool gated = false;
    const NamedRules* named = &allRules().front();
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--gate") == 0) {
            gated = true;
            continue;
        }
        if (i + 1 == argc) return usage();
        const char* value = argv[++i];
        if (std::strcmp(argv[i - 1], "--seeds") == 0)
            seeds = std::strtoull(value, nullptr, 10);
        else if (std::strcmp(argv[i - 1], "--first") == 0)
            first = std::strtoull(value, nullptr, 10);
        else if (std::strcmp(argv[i - 1], "--rules") == 0) {
            named = nullptr;
            for (const NamedRules& each : allRules())
                if (std::strcmp(each.name, value) == 0) named = &each;
        } else
            return usage();
    }
    if (!named || seeds == 0 || first == 0) return usage();
    if (gated) return gate(seeds);
    const std::clock_t start = std::clock();
    const Tally tally = runSeeds(named->rules, first, seeds, false);
    print(named->name, tally, cpuSince(start));
    if (tally.firstBad) printTrace(named->rules, tally.firstBad);
    return tally.failures == 0 ? 0 : 1;
}
