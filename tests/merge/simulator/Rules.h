#pragma once
#include <vector>

namespace fairlead::test {

/// What a simulated Fairlead does. All switches off is right; each but the first two is a mistake that somebody made
/// before, and the checkers must find it (sync.md 2).
struct Rules
{
    bool causal = false; ///< batches wait for what their author had seen; right either way
    bool forks = false; ///< disks are cloned, and half of all clones and restores are not noticed; right either way

    bool dropUpdateOnMissingRow = false; ///< no shells
    bool tieKeepsLocal = false; ///< equal hlc: the origin is not asked
    bool compareWithRowMax = false; ///< one clock per row instead of one per group
    bool noIncarnation = false; ///< a restored device goes on with its old numbers, readers count files
    bool hlcNotPersisted = false;
    bool cursorBeforeApply = false;
    bool cursorIsHighest = false; ///< highest number in the listing, holes or not
    bool dropFarAhead = false; ///< operations over five minutes ahead of the receiver
    bool gcUnverifiedSnapshot = false;
    bool snapshotReplaces = false; ///< instead of being joined
    bool gcKeepsNewest = false; ///< whatever anybody has read
    bool noValueOrder = false; ///< equal stamps keep what is there
    bool cursorIsNumber = false; ///< of a stream that may fork, instead of hashes
    bool filesOverwrite = false; ///< files are named by number alone

    /// Readers count batches instead of following their hashes.
    bool countsBatches() const { return noIncarnation || cursorIsHighest || cursorIsNumber; }
};

struct NamedRules
{
    const char* name;
    Rules rules;
    bool right;
};

inline const std::vector<NamedRules>& allRules()
{
    static const std::vector<NamedRules> all {
        { "right", {}, true },
        { "right-causal", { .causal = true }, true },
        { "right-forks", { .forks = true }, true },
        { "drop-update", { .dropUpdateOnMissingRow = true }, false },
        { "tie-local", { .tieKeepsLocal = true }, false },
        { "row-max", { .compareWithRowMax = true }, false },
        { "no-incarnation", { .noIncarnation = true }, false },
        { "hlc-volatile", { .hlcNotPersisted = true }, false },
        { "cursor-first", { .cursorBeforeApply = true }, false },
        { "cursor-highest", { .cursorIsHighest = true }, false },
        { "drop-ahead", { .dropFarAhead = true }, false },
        { "gc-unverified", { .gcUnverifiedSnapshot = true }, false },
        { "snapshot-replaces", { .snapshotReplaces = true }, false },
        { "gc-newest", { .gcKeepsNewest = true }, false },
        { "forks-no-value-order", { .forks = true, .noValueOrder = true }, false },
        { "forks-cursor", { .forks = true, .cursorIsNumber = true }, false },
        { "forks-overwrite", { .forks = true, .filesOverwrite = true }, false },
    };
    return all;
}

} // namespace fairlead::test
