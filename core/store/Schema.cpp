#include "store/Schema.h"

#include <QFile>

// A static library's resources come in only when asked for.
static void initSchema() { Q_INIT_RESOURCE(schema); }

namespace fairlead {

using namespace Qt::StringLiterals;

int Schema::newest()
{
    initSchema();
    int version = 0;
    while (QFile::exists(u":/fairlead/schema/%1.sql"_s.arg(version + 1, 4, 10, QLatin1Char('0'))))
        ++version;
    return version;
}

QByteArray Schema::sqlOf(int version)
{
    QFile file(u":/fairlead/schema/%1.sql"_s.arg(version, 4, 10, QLatin1Char('0')));
    FL_PROMISE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int Schema::versionOf(Connection& connection) { return int(connection.scalar("PRAGMA user_version")); }

Schema::State Schema::stateOf(Connection& connection)
{
    const qint64 id = connection.scalar("PRAGMA application_id");
    const qint64 tables = connection.scalar("SELECT count(*) FROM sqlite_master");
    if (id == 0 && tables == 0) return State::Fresh;
    if (id != applicationId) return State::NotAWorkspace;
    const int version = versionOf(connection);
    if (version > newest()) return State::TooNew;
    return version == newest() ? State::Current : version == 0 ? State::Fresh : State::Older;
}

void Schema::migrate(Connection& connection)
{
    for (int version = versionOf(connection) + 1; version <= newest(); ++version) {
        Transaction transaction(connection);
        connection.exec(sqlOf(version));
        connection.exec("PRAGMA user_version=" + QByteArray::number(version));
        connection.exec("PRAGMA application_id=" + QByteArray::number(applicationId));
        transaction.commit();
    }
    if (versionOf(connection) != newest()) throw DatabaseError(1, 0, "the version number was not written");
}

} // namespace fairlead
