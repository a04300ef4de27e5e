#pragma once
#include "store/CustomFields.h"
#include "store/EditWriter.h"
#include "store/OwnSettings.h"
#include "store/SyncMeta.h"
#include "store/Workspace.h"

namespace fairlead {

/// The collaborators behind a Workspace.
struct Workspace::Parts
{
    Parts(Connection& connection, Catalog& catalog, const Origins& origins, quint64 lastHlc)
        : rows(connection, catalog)
        , applier(rows)
        , journal(connection, origins.founding, origins.writing)
        , lookup(rows)
        , clock(lastHlc)
        , origin(origins.writing)
        , ownOrigins(origins.own)
    {
        applier.setBeacon(storedBeacon(connection));
        conflicts = connection.scalar("SELECT EXISTS(SELECT 1 FROM conflict WHERE settled=0)") != 0;
    }

    EditWriter::Context context(Workspace& workspace, bool bulk)
    {
        return { rows, applier, journal, lookup, clock, *workspace.m_catalog, origin, workspace.m_options.person,
            workspace.m_options.clock.now(), shareOffset, workspace.today(), newFields, conflicts, bulk };
    }
    /// After a rollback nothing remembered may be newer than the file.
    void reload(Catalog& catalog)
    {
        rows.reload();
        for (const auto& [type, field] : newFields) {
            catalog.removeCustomField(type, field);
            rows.forgetSql(catalog.type(type));
        }
        newFields.clear();
        try {
            applier.setBeacon(storedBeacon(rows.connection()));
            followChoices(rows, catalog);
            followFieldUses(rows, catalog);
        } catch (const DatabaseError&) {
            // A disk that fails; they are read again after the next edit of theirs, or at the next opening.
        }
        for (const auto& type : catalog.types())
            lookup.changed(*type);
    }

    RowStore rows;
    Applier applier;
    Journal journal;
    StoreLookup lookup;
    HybridClock clock;
    quint64 origin; ///< of what is written from now on
    bool conflicts = false; ///< some may be open
    QSet<quint64> ownOrigins; ///< all that this file has written under
    qint64 shareOffset = 0; ///< ms that the share's clock is ahead of ours
    CustomFieldList newFields; ///< of the open transaction: a rollback takes them out of the catalog again
};

} // namespace fairlead
