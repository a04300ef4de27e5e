#pragma once
#include "RawDatabase.h"

#include "model/RecordType.h"

namespace fairlead {

/// The limits of import and export: SQLite alone does the same to a table of the same kind.
class RawTables
{
public:
    /// Copies a table of a workspace with its indexes and its search index into a new database, row by row through a
    /// prepared statement, 20,000 rows a transaction; gives the CPU seconds of the writing alone.
    static double copy(const QString& workspace, const RecordType& type, const QString& target);
    /// Writes what an export of the type writes by a bare loop over one SELECT; gives its CPU seconds.
    static double writeCsv(
        const QString& workspace, const class Catalog& catalog, const RecordType& type, const QString& path);
};

} // namespace fairlead
