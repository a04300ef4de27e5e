// FileStore::takeIn: a content comes into the workspace beside the edits.
#include "store/Connection.h"
#include "store/ContentHash.h"
#include "store/FileStore.h"

#include <QFile>
#include <QFileInfo>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int partsPerTransaction = 4;
constexpr int partsPerCheckpoint = 64;

class Taking
{
public:
    Taking(QIODevice& source, qint64 now, const Progress& progress)
        : m_source(source)
        , m_progress(progress)
        , m_now(now)
        , m_parts(int((source.size() + FileStore::partBytes - 1) / FileStore::partBytes))
    {
    }

    /// The content that is there already is not written again: so it is read twice, but written once at most.
    Result<StoredFile> run(const QString& workspace)
    {
        ContentHash hash;
        if (const auto read = each([&hash](const QByteArray& part) { hash.add(part); }); !read) return read.error();
        const StoredFile file { hash.finish(), m_source.size() };
        Connection connection(workspace, Connection::Mode::ReadWrite);
        if (isHere(connection, file.hash)) return keep(connection, file);
        // The edit that names the content flushes the log, and with it all that came before.
        connection.exec("PRAGMA synchronous=NORMAL");
        const auto written = write(connection, file);
        if (!written) drop(connection);
        if (!written) return written.error();
        return file;
    }

private:
    static bool isHere(Connection& connection, const QByteArray& hash)
    {
        Statement row = connection.prepare("SELECT 1 FROM blob WHERE hash=?");
        return row.bind(1, hash).step();
    }

    /// What nobody needed any more is fresh again.
    Result<StoredFile> keep(Connection& connection, const StoredFile& file)
    {
        Transaction transaction(connection);
        connection.prepare("UPDATE blob SET added_at=? WHERE hash=? AND unused_since IS NOT NULL")
            .bind(1, m_now)
            .bind(2, file.hash)
            .run();
        transaction.commit();
        return file;
    }

    Result<void> each(const std::function<void(const QByteArray&)>& part)
    {
        if (!m_source.seek(0)) return Error { ErrorCode::Io, m_source.errorString() };
        qint64 left = m_source.size();
        while (left > 0) {
            const QByteArray bytes = m_source.read(std::min(left, FileStore::partBytes));
            if (bytes.isEmpty()) return Error { ErrorCode::Io, m_source.errorString() };
            left -= bytes.size();
            part(bytes);
            if (m_progress && !m_progress(++m_done, m_parts * 2)) return Error { ErrorCode::Cancelled, {} };
        }
        return {};
    }

    Result<void> write(Connection& connection, const StoredFile& file)
    {
        return guarded([&]() -> Result<void> {
            m_transaction.emplace(connection);
            connection.prepare("INSERT INTO blob(size, added_at) VALUES(?,?)").bind(1, file.size).bind(2, m_now).run();
            m_blob = connection.lastInsertRow();
            ContentHash hash;
            int number = 0;
            const auto read = each([&](const QByteArray& part) {
                hash.add(part);
                add(connection, number++, part);
            });
            if (!read) return read;
            if (hash.finish() != file.hash || m_source.size() != file.size)
                return Error { ErrorCode::Io, u"the file changed while it was read"_s };
            if (!m_transaction) m_transaction.emplace(connection);
            finish(connection, file.hash);
            return {};
        });
    }

    void add(Connection& connection, int number, const QByteArray& bytes)
    {
        if (!m_transaction) m_transaction.emplace(connection);
        connection.prepare("INSERT INTO blob_part(blob, part, bytes) VALUES(?,?,?)")
            .bind(1, m_blob)
            .bind(2, qint64(number))
            .bind(3, bytes)
            .run();
        if ((number + 1) % partsPerTransaction) return;
        m_transaction->commit();
        m_transaction.reset();
        // The log would grow by the whole file. Readers that are at it leave the rest for the next time.
        if ((number + 1) % partsPerCheckpoint == 0) connection.scalar("PRAGMA wal_checkpoint(PASSIVE)");
    }

    /// Another thread may have brought in the same meanwhile: then its copy serves both.
    void finish(Connection& connection, const QByteArray& hash)
    {
        if (isHere(connection, hash)) {
            for (const char* sql : { "DELETE FROM blob_part WHERE blob=?", "DELETE FROM blob WHERE no=?" })
                connection.prepare(sql).bind(1, m_blob).run();
        } else {
            connection
                .prepare("UPDATE blob SET hash=?, unused_since=(SELECT coalesce(max(no), 0) FROM edit) WHERE no=?")
                .bind(1, hash)
                .bind(2, m_blob)
                .run();
        }
        m_transaction->commit();
        m_transaction.reset();
    }

    void drop(Connection& connection)
    {
        m_transaction.reset();
        try {
            Transaction transaction(connection);
            for (const char* sql : { "DELETE FROM blob_part WHERE blob=?", "DELETE FROM blob WHERE no=?" })
                connection.prepare(sql).bind(1, m_blob).run();
            transaction.commit();
        } catch (const DatabaseError&) {
            // The next opening clears it.
        }
    }

    QIODevice& m_source;
    const Progress& m_progress;
    qint64 m_now;
    int m_parts;
    int m_done = 0;
    qint64 m_blob = 0;
    std::optional<Transaction> m_transaction;
};

} // namespace

Result<QByteArray> FileStore::hashOf(QIODevice& source)
{
    ContentHash hash;
    if (!source.seek(0)) return Error { ErrorCode::Io, source.errorString() };
    for (QByteArray part = source.read(partBytes); !part.isEmpty(); part = source.read(partBytes))
        hash.add(part);
    if (!source.atEnd()) return Error { ErrorCode::Io, source.errorString() };
    return hash.finish();
}

Result<StoredFile> FileStore::takeIn(const QString& workspace, QIODevice& source, qint64 now, const Progress& progress)
{
    if (source.size() > mostBytes) return Error { ErrorCode::TooLarge, QString::number(mostBytes / 1024 / 1024) };
    return guarded([&] { return Taking(source, now, progress).run(workspace); });
}

Result<StoredFile> FileStore::takeInFile(
    const QString& workspace, const QString& file, qint64 now, const Progress& progress)
{
    QFile source(file);
    if (QFileInfo(file).isDir()) return Error { ErrorCode::Io, u"it is a folder"_s };
    if (!source.exists()) return Error { ErrorCode::NotFound, file };
    if (!source.open(QIODevice::ReadOnly)) return Error { ErrorCode::Io, source.errorString() };
    return takeIn(workspace, source, now, progress);
}

} // namespace fairlead
