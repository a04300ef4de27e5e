#pragma once
#include "insight/FocusSet.h"
#include "model/Field.h"

namespace fairlead {

/// What differs between the focus on deals and that on collections: which things there are, what they are called.
struct FocusKind
{
    const char* name; ///< of the report
    Label title;
    bool claims;

    static FocusKind deals();
    static FocusKind collections();
};

/// "4 deals close the gap of …", of a group that has a plan.
Label focusSentence(const FocusGroup& group, const FocusKind& kind);
Label focusFormula(const FocusKind& kind);

} // namespace fairlead
