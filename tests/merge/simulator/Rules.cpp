#include "simulator/Rules.h"

namespace fairlead::test {

const std::vector<NamedRules>& allRules()
{
    static const std::vector<NamedRules> all {
        { "right", {}, true },
        { "right-causal", { .causal = true }, true },
        { "right-forks", { .forks = true }, true },
        { "drop-update", { .dropUpdateOnMissingRow = true }, false },
        { "drop-redact", { .dropRedactOnMissingRow = true }, false },
        { "redact-forgets", { .redactForgets = true }, false },
        { "birth-stays", { .birthStays = true }, false },
        { "tie-local", { .tieKeepsLocal = true }, false },
        { "row-max", { .compareWithRowMax = true }, false },
        { "snapshot-replaces", { .snapshotReplaces = true }, false },
        { "drop-unknown", { .dropUnknown = true }, false },
        { "entries-in-parts", { .entriesInParts = true }, false },
        { "update-overwrites", { .updateOverwrites = true }, false },
        { "tells-losers-alone", { .tellsLosersAlone = true }, false },
        { "no-incarnation", { .noIncarnation = true }, false },
        { "hlc-volatile", { .hlcNotPersisted = true }, false },
        { "drop-ahead", { .dropFarAhead = true }, false },
        { "cursor-first", { .cursorBeforeApply = true }, false },
        { "cursor-highest", { .cursorIsHighest = true }, false },
        { "missing-skipped", { .missingIsSkipped = true }, false },
        { "gc-unverified", { .gcUnverifiedSnapshot = true }, false },
        { "gc-newest", { .gcKeepsNewest = true }, false },
        { "bundle-unverified", { .bundleUnverified = true }, false },
        { "forgets-after-put", { .forgetsAfterPut = true }, false },
        { "never-reputs", { .neverReputs = true }, false },
        { "never-relays", { .neverRelays = true }, false },
        { "forks-no-value-order", { .forks = true, .noValueOrder = true }, false },
        { "forks-cursor", { .forks = true, .cursorIsNumber = true }, false },
        { "forks-overwrite", { .forks = true, .filesOverwrite = true }, false },
    };
    return all;
}

} // namespace fairlead::test
