#pragma once
#include "merge/simulator/Random.h"
#include "sync/testing/Faults.h"

namespace fairlead::test {

/// A mistake that is made on purpose, to see that the checkers would find it.
enum class Wrong {
    Nothing,
    HiddenFile, ///< the server never shows one file
    LostLog, ///< a crash loses what was committed
    LostChunk, ///< a transaction vanishes from a journal
    CursorAhead, ///< a batch is noted as applied that was not
    ChangedRow, ///< a value is written past the one write path
    ForgottenConflict, ///< conflicts are thrown away
    ForgottenHistory, ///< rows forget which transactions touched them
    ShareGap, ///< a file is removed from the share after everybody has it
    Restless ///< meeting again leaves something new behind
};
inline constexpr int wrongCount = 10;
const char* nameOf(Wrong wrong);

/// What a seed does: how many laptops there are, what may go wrong, how often. Each seed switches on some of it.
struct Plan
{
    Plan(quint64 seed, int steps, Wrong wrong);
    /// All of it in one line.
    QString words() const;

    quint64 seed;
    int steps;
    Wrong wrong;
    int laptops; ///< at the beginning and later
    int early; ///< of them begin together
    FaultRates faults;
    int syncing; ///< percent of the steps that are a meeting
    bool fewRecords; ///< all edit the same few
    bool skewed, backwards, frozen, years; ///< clocks
    bool crashes, stops, backups, clones, rollbacks, leaving, thorough, keptEngines, failingFields, bulks, fields;
};

} // namespace fairlead::test
