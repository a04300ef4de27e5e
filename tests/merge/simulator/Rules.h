#pragma once
#include <vector>

namespace fairlead::test {

/// What a simulated Fairlead does. All switches off is right; each but the first two is a mistake that somebody made
/// before, or that is near at hand, and the checkers must find it (sync.md 2).
struct Rules
{
    bool causal = false; ///< batches wait for what their author had seen; right either way
    bool forks = false; ///< disks are cloned, and half of all clones and restores are not noticed; right either way

    // merging
    bool dropUpdateOnMissingRow = false; ///< no shells
    bool dropRedactOnMissingRow = false; ///< a redaction finds nothing to blank and is done
    bool redactForgets = false; ///< what comes after a redaction shows again
    bool birthStays = false; ///< the insert that comes first says who made the row
    bool tieKeepsLocal = false; ///< equal hlc: the origin is not asked
    bool noValueOrder = false; ///< equal stamps keep what is there
    bool compareWithRowMax = false; ///< one clock per row instead of one per group
    bool snapshotReplaces = false; ///< instead of being joined
    bool dropUnknown = false; ///< types and fields of newer programs are left out
    bool entriesInParts = false; ///< of two entries the known parts are compared, not the wholes
    bool updateOverwrites = false; ///< what waited for an update wins over what came since

    bool tellsLosersAlone = false; ///< whoever wins over an edit that he did not know is not told

    // clocks and incarnations
    bool noIncarnation = false; ///< a restored device goes on with its old numbers, readers count files
    bool hlcNotPersisted = false;
    bool dropFarAhead = false; ///< operations over five minutes ahead of the receiver

    // reading
    bool cursorBeforeApply = false;
    bool cursorIsHighest = false; ///< highest number in the listing, holes or not
    bool cursorIsNumber = false; ///< of a stream that may fork, instead of hashes
    bool missingIsSkipped = false; ///< a listed file that is gone is passed over, not looked for in a bundle

    // what lies on the share
    bool filesOverwrite = false; ///< files are named by number alone
    bool gcUnverifiedSnapshot = false;
    bool gcKeepsNewest = false; ///< whatever anybody has read
    bool bundleUnverified = false; ///< single files go before the bundle was read back
    bool forgetsAfterPut = false; ///< the author keeps nothing of what it has put
    bool neverReputs = false; ///< a share that went back, or a damaged file, stays as it is
    bool neverRelays = false; ///< only the author repairs, also one who is gone

    /// Readers count batches instead of following their hashes.
    bool countsBatches() const { return noIncarnation || cursorIsHighest || cursorIsNumber; }
};

struct NamedRules
{
    const char* name;
    Rules rules;
    bool right;
};

const std::vector<NamedRules>& allRules();

} // namespace fairlead::test
