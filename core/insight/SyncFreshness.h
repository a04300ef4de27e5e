#pragma once
#include "store/SyncOverview.h"

namespace fairlead {

/// Up to when the figures of a shared workspace have news, and from whom they are missing: by person, as people think,
/// not by computer; a computer at which nobody sits counts for itself. Value type.
struct SyncFreshness
{
    struct Missing
    {
        QString name; ///< of the person, else of the computer; empty: nothing came from it ever
        qint64 until = 0; ///< of the last news, UTC ms in the time of the share; 0: nothing came ever
        bool operator==(const Missing&) const = default;
    };
    bool shared = false;
    qint64 at = 0; ///< the last meeting, UTC ms; 0: none yet
    int people = 0; ///< who share the workspace, with who sits here
    std::vector<Missing> missing; ///< of them, the longest silent first

    int heard() const { return people - int(missing.size()); }

    /// `now` in UTC ms.
    static SyncFreshness of(const SyncOverview& overview, qint64 now);
    /// Whole days since a computer was heard of last, if it is silent so long that people should know: a weekend is no
    /// silence. 0: it is not.
    static int silentDays(const SyncDevice& device, qint64 now);
};

} // namespace fairlead
