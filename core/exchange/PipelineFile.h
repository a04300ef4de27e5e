#pragma once
#include "exchange/PipelinePlan.h"

namespace fairlead {

/// The file form of a plan: JSON, told in docs/templates.md. Invalid: it is none, or breaks the form; the detail names
/// the place ("stages[2].chance"), or says that a later program wrote it.
Result<PipelinePlan> readPipelineFile(const QByteArray& json);
QByteArray writePipelineFile(const PipelinePlan& plan);

/// A plan that comes with the program.
struct PipelineTemplate
{
    QString code; ///< as written on the command line
    PipelinePlan plan;
};

/// direct, project, channel, software, machinery; in the order in which they are offered.
const std::vector<PipelineTemplate>& pipelineTemplates();
/// Null: there is none of that name.
const PipelinePlan* pipelineTemplate(const QString& code);

} // namespace fairlead
