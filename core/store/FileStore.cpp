#include "store/FileStore.h"

#include "model/Catalog.h"
#include "store/Connection.h"
#include "store/ContentHash.h"
#include "store/TypeSql.h"

#include <QSaveFile>

namespace fairlead {

using namespace Qt::StringLiterals;

Result<void> FileStore::read(
    const Reader& reader, const QByteArray& hash, const std::function<bool(const QByteArray&)>& part)
{
    return guarded([&]() -> Result<void> {
        const auto moment = reader.snapshot();
        Connection& connection = reader.connection();
        Statement blob = connection.prepare("SELECT no, size FROM blob WHERE hash=?");
        if (!blob.bind(1, hash).step()) return Error { ErrorCode::NotFound, QString::fromLatin1(hash.toHex()) };
        const qint64 size = blob.integer(1);
        Statement parts = connection.prepare("SELECT bytes FROM blob_part WHERE blob=? ORDER BY part");
        parts.bind(1, blob.integer(0));
        ContentHash found;
        qint64 length = 0;
        while (parts.step()) {
            const QByteArray bytes = parts.blob(0);
            found.add(bytes);
            length += bytes.size();
            if (!part(bytes)) return Error { ErrorCode::Cancelled, {} };
        }
        if (length != size || found.finish() != hash)
            return Error { ErrorCode::Damaged, QString::fromLatin1(hash.toHex()) };
        return {};
    });
}

Result<void> FileStore::writeOut(const Reader& reader, const QByteArray& hash, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return Error { ErrorCode::NoAccess, file.errorString() };
    const auto done = read(reader, hash, [&file](const QByteArray& part) { return file.write(part) == part.size(); });
    const bool full = file.error() == QFileDevice::ResourceError;
    if (!done && done.error().code != ErrorCode::Cancelled) return done;
    if (!done || !file.commit()) return Error { full ? ErrorCode::DiskFull : ErrorCode::Io, file.errorString() };
    return {};
}

Result<QByteArray> FileStore::bytes(const Reader& reader, const QByteArray& hash, qint64 most)
{
    QByteArray all;
    const auto done = read(reader, hash, [&](const QByteArray& part) {
        all += part;
        return all.size() <= most;
    });
    if (done) return all;
    return done.error().code == ErrorCode::Cancelled ? Error { ErrorCode::TooLarge, {} } : done.error();
}

std::optional<qint64> FileStore::sizeOf(const Reader& reader, const QByteArray& hash)
{
    std::optional<qint64> size;
    (void)reader.each(
        "SELECT size FROM blob WHERE hash=?", { Cell(hash) }, [&size](const RowView& row) { size = row.integer(0); });
    return size;
}

bool FileStore::takeHold(Connection& connection, const QByteArray& hash)
{
    connection.prepare("UPDATE blob SET unused_since=NULL WHERE hash=?").bind(1, hash).run();
    return connection.changes() > 0;
}

namespace {

void drop(Connection& connection, const QByteArray& which)
{
    connection.exec("DELETE FROM blob_part WHERE blob IN (SELECT no FROM blob WHERE " + which
        + "); DELETE FROM blob WHERE " + which);
}

} // namespace

void FileStore::clearArriving(Connection& connection)
{
    if (!connection.scalar("SELECT EXISTS(SELECT 1 FROM blob WHERE hash IS NULL)")) return;
    Transaction transaction(connection);
    drop(connection, "hash IS NULL");
    transaction.commit();
}

void FileStore::sweep(Connection& connection, const Catalog& catalog, qint64 now)
{
    // Brought in, but its edit is still being made: so long nobody needs for that.
    constexpr qint64 fresh = qint64(24) * 3600 * 1000;
    QByteArray named;
    for (const auto& type : catalog.types())
        for (const Field& field : type->fields())
            if (field.kind == Kind::File)
                named += (named.isEmpty() ? "EXISTS(SELECT 1 FROM " : " OR EXISTS(SELECT 1 FROM ")
                    + TypeSql::quoted(type->name()) + " t WHERE t." + TypeSql::quoted(field.name) + "=blob.hash)";
    connection.exec("UPDATE blob SET unused_since=NULL WHERE unused_since IS NOT NULL AND (" + named
        + "); UPDATE blob SET unused_since=(SELECT coalesce(max(no), 0) FROM edit) WHERE hash IS NOT NULL AND "
          "unused_since IS NULL AND NOT ("
        + named + ')');
    drop(connection,
        "hash IS NOT NULL AND unused_since IS NOT NULL AND added_at<" + QByteArray::number(now - fresh)
            + " AND NOT EXISTS(SELECT 1 FROM edit WHERE no<=unused_since AND effect<>0 AND state IN (1,2))");
}

} // namespace fairlead
