#include "store/CareParts.h"

#include "store/CustomFields.h"

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

CareParts::CareParts(Connection& connection)
    : connection(connection)
    , origin(metaText(connection, u"origin"_s).toULongLong())
    , rows(connection, catalog)
    , applier(rows)
    , journal(connection, origin)
{
    loadCustomFields(rows, catalog);
}

} // namespace fairlead
