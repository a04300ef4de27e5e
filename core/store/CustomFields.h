#pragma once
#include "store/RowStore.h"

namespace fairlead {

/// Adds the fields that users made to the catalog of a workspace, and their clock groups to its rows.
void loadCustomFields(RowStore& rows, Catalog& catalog);
/// After a rollback: the catalog must not know fields that the file does not have.
void forgetLostFields(RowStore& rows, Catalog& catalog);

} // namespace fairlead
