#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Where a stage of this name usually stands in a pipeline, 0 (first contact) to 999 (ends); 800 (after the known open
/// ones) if nobody knows.
int stageRank(const QString& name);

/// A sort key that comes behind `below` and before `above` (empty: nothing there), whatever those are written in. If
/// `above` is not behind `below`, only `below` counts.
QString sortKeyBetween(const QString& below, const QString& above);

/// What the versions of one pipeline have in common: its name without the number of its version ("Direct sales v2").
QString pipelineFamily(const QString& name);

/// A new stage without a sort key gets one: before the first stage of its pipeline that usually comes later, before the
/// ends if nobody knows.
std::vector<EditStep> placeStage(const Record* before, Record& after, const RuleContext& context);
/// A new pipeline without a sort key comes last.
std::vector<EditStep> placePipeline(const Record* before, Record& after, const RuleContext& context);

} // namespace fairlead
