#include "store/CareParts.h"

#include "store/CustomFields.h"
#include "store/OwnSettings.h"

namespace fairlead {

using namespace Qt::StringLiterals;

QString metaText(Connection& connection, const QString& key)
{
    Statement row = connection.prepare("SELECT value FROM meta WHERE key=?");
    row.bind(1, key);
    return row.step() ? row.text(0) : QString();
}

void setMeta(Connection& connection, const QString& key, const Cell& value)
{
    Statement row = connection.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES(?,?)");
    row.bind(1, key).bind(2, value).run();
}

namespace {

quint64 latestStamp(Connection& connection)
{
    const auto kept = metaText(connection, u"last_hlc"_s).toULongLong();
    try {
        return std::max(kept, quint64(connection.scalar("SELECT max(last_hlc) FROM chunk")));
    } catch (const DatabaseError&) {
        return kept;
    }
}

} // namespace

CareParts::CareParts(Connection& connection)
    : connection(connection)
    , origins(readOrigins(connection))
    , lastHlc(latestStamp(connection))
    , rows(connection, catalog)
    , applier(rows)
    , journal(connection, origins.founding, origins.writing)
{
    loadCustomFields(rows, catalog);
    followChoices(rows, catalog);
    followFieldUses(rows, catalog);
}

} // namespace fairlead
