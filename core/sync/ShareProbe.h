#pragma once
#include "base/Clock.h"
#include "sync/Share.h"

#include <optional>

namespace fairlead {

/// What a share can do, tried out below "probe-…" in its root; everything that was made there is removed again.
struct ShareFindings
{
    bool readsBack = false; ///< what was put can be got at once
    bool listsAtOnce = false; ///< and is in the listing
    bool claims = false; ///< of two who claim a folder at the same time exactly one gets it, every time
    bool keepsNames = false; ///< names are listed as they were put, in small letters
    bool longNames = false; ///< 180 characters below the root
    bool emptyFiles = false;
    bool bigFiles = false; ///< 8 MiB come back whole
    bool forgetsAtOnce = false; ///< what was removed is gone from the listing
    std::optional<qint64> offsetMs; ///< the share's clock minus ours
    qint64 freeBytes = -1; ///< −1 = unknown
    QStringList leftBehind; ///< names that could not be removed again

    /// Batches can be exchanged. A slow listing is no hindrance; without `claims`, numbers stay provisional.
    bool isUsable() const { return readsBack && keepsNames && longNames && emptyFiles && bigFiles; }
};

/// `rival` is the same place once more; it is used on a thread of its own, to race for claims. `clock` for the offset.
/// An error if the share cannot be written at all; a single thing that fails is a finding.
Result<ShareFindings> probeShare(Share& share, Share& rival, const Clock& clock);

} // namespace fairlead
