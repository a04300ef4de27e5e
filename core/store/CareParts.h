#pragma once
#include "model/Catalog.h"
#include "store/Applier.h"
#include "store/Journal.h"
#include "store/SyncMeta.h"

namespace fairlead {

/// What check and repair need of a workspace that is not opened for work: its declarations with the fields of its
/// users, its rows, and its journal under its own origin.
struct CareParts
{
    /// Throws if the tables for it cannot be read.
    explicit CareParts(Connection& connection);

    Connection& connection;
    Origins origins;
    quint64 lastHlc; ///< of the file and its journal: no clock is later
    Catalog catalog;
    RowStore rows;
    Applier applier;
    Journal journal;
};

/// A value of the table meta as text; empty if there is none.
QString metaText(Connection& connection, const QString& key);
void setMeta(Connection& connection, const QString& key, const Cell& value);

} // namespace fairlead
