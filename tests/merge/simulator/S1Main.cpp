// fairlead_s1: runs seeds of the model simulator and tells what came of them.
#include "simulator/Tally.h"

#include <cstdio>
#include <cstring>
#include <ctime>

using namespace fairlead::test;

namespace {

enum class Task { OneSet, Gate, Table };

struct Wish
{
    Task task = Task::OneSet;
    quint64 seeds = 50000;
    quint64 first = 1;
    const NamedRules* rules = &allRules().front();
};

constexpr quint64 seedsOfWrongRules = 2000;

double cpuSince(std::clock_t start) { return double(std::clock() - start) / CLOCKS_PER_SEC; }

void printTrace(const Rules& rules, quint64 seed)
{
    std::vector<std::string> trace;
    const Verdict verdict = Simulator(rules, seed, &trace).run();
    for (const std::string& line : trace)
        std::printf("  %s\n", line.c_str());
    std::printf("  seed %llu:%s%s%s%s\n", seed, verdict.diverged ? " diverged" : "", verdict.lost ? " lost" : "",
        verdict.ineffective ? " ineffective" : "", verdict.untold ? " untold" : "");
}

/// The right rules must never fail, every wrong rule must be found soon. Half of the seeds go to plain delivery and a
/// quarter each to causal delivery and to forks. The whole table runs wrong rules on after they are found.
int runAll(const Wish& wish)
{
    int faults = 0;
    printHeads();
    for (const NamedRules& named : allRules()) {
        const std::clock_t start = std::clock();
        const bool plain = !named.rules.causal && !named.rules.forks;
        const Tally tally = named.right ? runInTwo(named.rules, wish.first, plain ? wish.seeds / 2 : wish.seeds / 4)
                                        : runSeeds(named.rules, 1, seedsOfWrongRules, wish.task == Task::Gate);
        printLine(named.name, tally, cpuSince(start));
        if (named.right != (tally.failures == 0)) ++faults;
        if (named.right && tally.firstBad) printTrace(named.rules, tally.firstBad);
    }
    std::printf(
        faults ? "%d rule sets did not come out as they should\n" : "all rule sets came out as they should\n", faults);
    return faults ? 1 : 0;
}

int runOne(const Wish& wish)
{
    const std::clock_t start = std::clock();
    const Tally tally = runSeeds(wish.rules->rules, wish.first, wish.seeds, false);
    printHeads();
    printLine(wish.rules->name, tally, cpuSince(start));
    if (tally.firstBad) printTrace(wish.rules->rules, tally.firstBad);
    return tally.failures == 0 ? 0 : 1;
}

int usage()
{
    std::fprintf(stderr,
        "fairlead_s1 [--seeds N] [--first SEED] [--rules NAME]   runs seeds of one rule set (right)\n"
        "fairlead_s1 --gate [--seeds N] [--first SEED]           N seeds of the right rules; wrong ones until found\n"
        "fairlead_s1 --table [--seeds N]                         the same, and 2000 seeds of each wrong one\n"
        "rule sets:");
    for (const NamedRules& named : allRules())
        std::fprintf(stderr, " %s", named.name);
    std::fprintf(stderr, "\n");
    return 2;
}

bool take(Wish& wish, const char* option, const char* value)
{
    if (std::strcmp(option, "--seeds") == 0) {
        wish.seeds = std::strtoull(value, nullptr, 10);
        return wish.seeds > 0;
    }
    if (std::strcmp(option, "--first") == 0) {
        wish.first = std::strtoull(value, nullptr, 10);
        return wish.first > 0;
    }
    if (std::strcmp(option, "--rules") != 0) return false;
    for (const NamedRules& each : allRules())
        if (std::strcmp(each.name, value) == 0) {
            wish.rules = &each;
            return true;
        }
    return false;
}

} // namespace

int main(int argc, char* argv[])
{
    Wish wish;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--gate") == 0)
            wish.task = Task::Gate;
        else if (std::strcmp(argv[i], "--table") == 0)
            wish.task = Task::Table;
        else if (i + 1 == argc || !take(wish, argv[i], argv[i + 1]))
            return usage();
        else
            ++i;
    }
    return wish.task == Task::OneSet ? runOne(wish) : runAll(wish);
}
