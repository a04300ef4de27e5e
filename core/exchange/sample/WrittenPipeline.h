#pragma once
#include "exchange/PipelinePlan.h"
#include "exchange/sample/TemplateWriter.h"

namespace fairlead {

/// A pipeline as it was written: where its stages are.
struct WrittenPipeline
{
    RecordId id;
    std::vector<RecordId> open; ///< in order
    RecordId won, lost, noDecision, cancelled, disqualified, duplicate;
    std::vector<Record> criteria; ///< in the order of their stages
    std::vector<Record> tasks; ///< templates, the same
};

/// Writes all records of a plan.
WrittenPipeline writePipeline(TemplateWriter& writer, const PipelinePlan& plan, bool chinese);

} // namespace fairlead
