#pragma once
#include "store/RowStore.h"

namespace fairlead {

/// Adds the fields that users made to the catalog of a workspace, and their clock groups to its rows.
void loadCustomFields(RowStore& rows, Catalog& catalog);

/// Labels, values and state of those fields as their records say now; after an edit of any of them.
void followCustomFields(RowStore& rows, Catalog& catalog);

/// Some came from elsewhere and have no column yet.
bool fieldsLackColumns(Connection& connection);

/// What every field that users made is called, the same on all computers that have the same fields: of several of one
/// name on a type the one that was made first has it, the others with the end of their id. Fields that this program
/// cannot keep are not among them. By their records.
QHash<RecordId, QString> customFieldNames(RowStore& rows, const Catalog& catalog);

/// Gives columns and catalog these names. In the caller's transaction; after a rollback rereadFieldNames().
void renameCustomFields(RowStore& rows, Catalog& catalog, const QHash<RecordId, QString>& names);
void rereadFieldNames(RowStore& rows, Catalog& catalog);

/// Fields by the type they belong to and their own record.
using CustomFieldList = std::vector<std::pair<QString, RecordId>>;

/// Removes columns whose field was never made: the edit that made it was cut off and its record is gone. Gives which;
/// the catalog forgets them when the transaction is safe.
CustomFieldList dropOrphanFields(RowStore& rows);

} // namespace fairlead
