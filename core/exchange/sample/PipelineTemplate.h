#pragma once
#include "exchange/sample/TemplateWriter.h"
#include "exchange/sample/TwoTongues.h"

namespace fairlead {

/// An open stage as a template proposes it: what counts as its chance, how many of its deals should move on, how long
/// they should take.
struct StageTemplate
{
    TwoTongues name;
    const char* category; ///< code of forecast_category
    int chance; ///< percent
    int targetRate; ///< percent
    int expectedDays;
};

/// A way of selling: its open stages in order. The ends are the same for all.
struct PipelineTemplate
{
    const char* code; ///< also the code of sale_kind
    TwoTongues name;
    std::vector<StageTemplate> stages;

    static const PipelineTemplate& direct();
    static const PipelineTemplate& project();
    static const PipelineTemplate& channel();
};

/// A pipeline as it was written: where its stages are.
struct WrittenPipeline
{
    RecordId id;
    std::vector<RecordId> open; ///< in order
    RecordId won, lost, noDecision, cancelled, disqualified, duplicate;
};

/// Writes pipeline, stages, ends and the parameters of the open stages, in force since ever.
WrittenPipeline writePipeline(TemplateWriter& writer, const PipelineTemplate& pipeline, bool chinese);

/// The day from which on parameters hold that have always held: imported deals may be old.
inline const QDate sinceEver(2000, 1, 1);

} // namespace fairlead
