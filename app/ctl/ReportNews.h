#pragma once
#include "Output.h"
#include "insight/SyncFreshness.h"

#include <QJsonObject>

namespace fairlead::ctl {

/// Up to when a workspace has news of others and whose are missing, to be said with every figure; nothing where it is
/// not shared.
Result<std::optional<SyncFreshness>> newsOf(const Workspace& workspace);
/// "News as of 2026-11-18T09:00:00Z, from 2 of 3 people. Missing: Li Wei (until …)."
QString newsLine(const SyncFreshness& fresh, const Output& out);
/// The same under `news` of a report's JSON.
QJsonObject newsJson(const SyncFreshness& fresh);

} // namespace fairlead::ctl
