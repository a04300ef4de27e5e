#pragma once
#include "insight/MasterPass.h"

namespace fairlead {

/// The rows of the master table from above: units by name within their parent, their people by name, their deals by the
/// day of their close; whatever belongs to nobody stands last.
Result<std::vector<MasterRow>> masterRows(const Reader& reader, MasterPass& pass, MasterTable::Depth depth);

} // namespace fairlead
