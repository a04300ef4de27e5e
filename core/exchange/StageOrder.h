#pragma once
#include <QString>

namespace fairlead {

/// Where a stage of this name usually stands in a pipeline, 0 (first contact) to 999 (ends); 800 (after the known open
/// ones) if nobody knows.
int stageRank(const QString& name);

} // namespace fairlead
