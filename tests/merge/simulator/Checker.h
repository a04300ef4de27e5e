#pragma once
#include "simulator/World.h"

namespace fairlead::test {

/// What one run came to (sync.md 5.3).
struct Verdict
{
    int operations = 0;
    bool diverged = false; ///< C2, C6, C7: devices differ, or differ from what the operations say
    bool lost = false; ///< C1: an operation that somebody has, or had published, is not everywhere
    bool ineffective = false; ///< C3, C4: somebody's edit did not win where it was made
    bool untold = false; ///< C5: two edits that did not know of each other, and an author was not told
    bool isBad() const { return diverged || lost || ineffective || untold; }
};

/// Looks at a world in which all is quiet; the last device is one that knew nothing but the share.
Verdict check(const World& world);

} // namespace fairlead::test
