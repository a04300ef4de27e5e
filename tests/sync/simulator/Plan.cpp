#include "sync/simulator/Plan.h"

namespace fairlead::test {

using namespace Qt::StringLiterals;

const char* nameOf(Wrong wrong)
{
    static constexpr const char* names[wrongCount] { "nothing", "hidden_file", "lost_log", "lost_chunk", "cursor_ahead",
        "changed_row", "forgotten_conflict", "forgotten_history", "share_gap", "restless" };
    return names[int(wrong)];
}

Plan::Plan(quint64 seed, int steps, Wrong wrong)
    : seed(seed)
    , steps(steps)
    , wrong(wrong)
{
    Random random(seed ^ 0x5eed);
    laptops = 2 + random.below(5);
    early = std::max(2, laptops - random.below(3));
    std::mt19937_64 source(random.next());
    if (random.chance(75)) faults = FaultRates::some(source);
    syncing = 15 + random.below(4) * 10;
    fewRecords = random.chance(70);
    for (bool* one : { &skewed, &backwards, &frozen, &years, &crashes, &stops, &backups, &clones, &rollbacks, &leaving,
             &thorough, &keptEngines, &failingFields, &bulks, &fields })
        *one = random.chance(40);
    crashes = crashes || wrong == Wrong::LostLog;
}

QString Plan::words() const
{
    QString words = u"seed %1, %2 steps, %3 laptops (%4 at first), %5% meetings"_s.arg(seed)
                        .arg(steps)
                        .arg(laptops)
                        .arg(early)
                        .arg(syncing);
    const std::pair<bool, const char*> all[] { { fewRecords, "few records" }, { skewed, "skewed clocks" },
        { backwards, "clocks go back" }, { frozen, "clocks stop" }, { years, "clocks are years off" },
        { crashes, "crashes" }, { stops, "meetings are stopped" }, { backups, "backups" }, { clones, "clones" },
        { rollbacks, "the server goes back" }, { leaving, "laptops leave" }, { thorough, "thorough meetings" },
        { keptEngines, "engines are kept" }, { failingFields, "fields fail" }, { bulks, "bulk edits" },
        { fields, "own fields" } };
    for (const auto& [on, word] : all)
        if (on) words += u", "_s + QString::fromLatin1(word);
    if (wrong != Wrong::Nothing) words += u", WRONG: "_s + QString::fromLatin1(nameOf(wrong));
    return faults.isCalm() ? words : words + u", faults: "_s + faults.words();
}

} // namespace fairlead::test
