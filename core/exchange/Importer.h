#pragma once
#include "exchange/ImportPlan.h"

namespace fairlead {

/// Runs a plan: every row is added, updated, unchanged or rejected with a reason; the whole run is one edit and one
/// undo. Reads in bounded memory. Call it off the interface thread for large files, with nobody else writing.
class Importer
{
public:
    /// Errors: Invalid "questions" while the plan has open ones, Cancelled (nothing is left behind), and what reading
    /// or the store refuse (nothing is left behind either).
    static Result<ImportResult> run(
        Workspace& workspace, ImportPlan& plan, const std::function<bool(const ImportProgress&)>& progress = {});
};

} // namespace fairlead
