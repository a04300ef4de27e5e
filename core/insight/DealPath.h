#pragma once
#include "insight/StageTable.h"

namespace fairlead {

/// A stage on the way of one deal.
struct PathStage
{
    StageInfo stage;
    int days = 0; ///< spent there so far, all visits together
    bool visited = false;
};

/// The way of a deal through its pipeline: the open stages in their order (retired ones only where the deal was), then
/// the end it has reached, or Won. Days are business dates of the moves that count, up to `today`.
struct DealPath
{
    std::vector<PathStage> stages;
    int current = -1; ///< index into `stages`; -1: the deal's stage is unknown here
    int daysInStage = 0; ///< of the present visit

    static Result<DealPath> of(const Reader& reader, const Record& deal, QDate today);
};

} // namespace fairlead
