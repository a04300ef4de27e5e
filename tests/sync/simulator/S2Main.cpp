// fairlead_s2: laptops with the real store and the real engine in a world of faults, seed by seed.
#include "sync/simulator/Chance.h"
#include "sync/simulator/Office.h"

#include <QCoreApplication>
#include <QThread>
#include <csignal>
#include <ctime>
#include <thread>

using namespace fairlead::test;

namespace {

struct Wish
{
    quint64 first = 1;
    quint64 seeds = 1;
    int steps = 200;
    bool gate = false;
    bool tells = false;
    bool goesOn = false; ///< after a seed that failed
    Wrong wrong = Wrong::Nothing;
};

quint64 current = 0;

struct Outcome
{
    bool good = true;
    Figures figures;
};

/// On a thread of its own: what threads keep between two runs must not matter.
Outcome runSeed(const Ground& ground, quint64 seed, const Wish& wish, Wrong wrong)
{
    Outcome outcome;
    current = seed;
    std::thread([&] {
        drawFrom(seed);
        const Plan plan(seed, wish.steps, wrong);
        if (wish.tells) std::printf("%s\n", qPrintable(plan.words()));
        try {
            outcome.figures = Office(ground, plan, wish.tells).run();
        } catch (const Failure& failure) {
            outcome.good = false;
            if (wrong == Wrong::Nothing || wish.tells)
                std::printf("FAILED %s\n  %s\n", qPrintable(plan.words()), failure.what());
        }
    }).join();
    std::fflush(stdout);
    return outcome;
}

double cpu() { return double(std::clock()) / CLOCKS_PER_SEC; }

int runRight(const Ground& ground, const Wish& wish)
{
    Figures figures;
    quint64 failures = 0;
    quint64 done = 0;
    const double start = cpu();
    for (quint64 seed = wish.first; seed < wish.first + wish.seeds; ++seed) {
        const Outcome outcome = runSeed(ground, seed, wish, wish.wrong);
        figures.add(outcome.figures);
        failures += !outcome.good;
        if (!outcome.good && !wish.goesOn) break;
        if (++done % 100 == 0)
            std::printf("%llu seeds, %llu failed, %lld operations acknowledged, %.0f s of CPU\n", done, failures,
                figures.acknowledged, cpu() - start);
    }
    std::printf(
        "%llu seeds of %d steps: %llu failed; operations acknowledged %lld, verified %lld, gone with their last "
        "disk %lld, lost 0; meetings %lld, conflicts %lld, rounds until quiet %lld at most; %.1f s of CPU\n",
        done, wish.steps, failures, figures.acknowledged, figures.verified, figures.gone, figures.meetings,
        figures.conflicts, figures.rounds, cpu() - start);
    return failures ? 1 : 0;
}

/// Each mistake must be found soon.
int runWrong(const Ground& ground, const Wish& wish)
{
    int missed = 0;
    for (int i = 1; i < wrongCount; ++i) {
        quint64 seed = 1;
        while (seed <= 40 && runSeed(ground, seed, wish, Wrong(i)).good)
            ++seed;
        std::printf("%-20s %s %llu\n", nameOf(Wrong(i)), seed <= 40 ? "found by seed" : "NOT FOUND until", seed);
        missed += seed > 40;
    }
    return missed;
}

bool take(Wish& wish, const QByteArray& option, const QByteArray& value)
{
    if (option == "--seed")
        wish.first = value.toULongLong();
    else if (option == "--first")
        wish.first = value.toULongLong();
    else if (option == "--seeds")
        wish.seeds = value.toULongLong();
    else if (option == "--steps")
        wish.steps = value.toInt();
    else if (option == "--wrong") {
        for (int i = 0; i < wrongCount; ++i)
            if (value == nameOf(Wrong(i))) wish.wrong = Wrong(i);
        return wish.wrong != Wrong::Nothing;
    } else
        return false;
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    Wish wish;
    for (int i = 1; i < argc; ++i) {
        const QByteArray option = argv[i];
        if (option == "-v")
            wish.tells = true;
        else if (option == "--gate")
            wish.gate = true;
        else if (option == "--go-on")
            wish.goesOn = true;
        else if (i + 1 == argc || !take(wish, option, argv[++i])) {
            std::fprintf(stderr,
                "fairlead_s2 [--first SEED] [--seeds N] [--steps N] [--go-on] [--gate]   --gate: wrong worlds, too\n"
                "fairlead_s2 --seed SEED [--steps N] [--wrong NAME] -v                   tells what happens\n");
            return 2;
        }
    }
    const QCoreApplication application(argc, argv);
    std::signal(SIGABRT, [](int) { std::fprintf(stderr, "seed %llu\n", current); });
    // The two files every seed begins from are the same for all.
    drawFrom(0);
    const Ground ground;
    const int failures = runRight(ground, wish);
    return failures ? failures : wish.gate ? runWrong(ground, wish) : 0;
}
