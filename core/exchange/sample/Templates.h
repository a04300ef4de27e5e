#pragma once
#include "store/Workspace.h"

namespace fairlead {

/// What a new workspace may start with. docs/templates.md tells what is in each.
struct WorkspaceTemplate
{
    QString name; ///< as written on the command line
    Label label;
    Label description; ///< one sentence
};

/// empty, those of pipelines (exchange/PipelineFile.h), sample; in the order in which they are offered.
const QList<WorkspaceTemplate>& workspaceTemplates();

/// Fills a new workspace. `currency` is its base currency (ISO 4217); `language` zh or en chooses the names that a
/// person reads. What a template writes is not in the undo list: it is what the workspace begins with.
/// NotFound: no template of that name. Exists: the workspace has been edited already. Invalid: the sample has no rate
/// for that currency.
Result<void> applyTemplate(
    Workspace& workspace, const QString& name, const QString& currency, const QString& language = QStringLiteral("en"));

} // namespace fairlead
