#pragma once
#include "Output.h"

namespace fairlead::ctl {

/// What an import asks and tells, as sentences and as JSON.
QString questionText(const Output& out, const ImportQuestion& question);
QJsonObject importJson(const ImportResult& result, const RecordType& type);
void printImport(const Output& out, const ImportResult& result, const Workspace& workspace);

} // namespace fairlead::ctl
