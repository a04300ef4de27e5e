#pragma once
#include "store/RowStore.h"

namespace fairlead {

/// Adds the fields that users made to the catalog of a workspace, and their clock groups to its rows.
void loadCustomFields(RowStore& rows, Catalog& catalog);

/// Labels, values and state of those fields as their records say now; after an edit of any of them.
void followCustomFields(RowStore& rows, Catalog& catalog);

/// Some came from elsewhere and have no column yet.
bool fieldsLackColumns(Connection& connection);

/// Fields by the type they belong to and their own record.
using CustomFieldList = std::vector<std::pair<QString, RecordId>>;

/// Removes columns whose field was never made: the edit that made it was cut off and its record is gone. Gives which;
/// the catalog forgets them when the transaction is safe.
CustomFieldList dropOrphanFields(RowStore& rows);

} // namespace fairlead
