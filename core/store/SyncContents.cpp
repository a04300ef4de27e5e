// Contents of files and photos: which go out, which come in, which stay on this laptop.
#include "model/Catalog.h"
#include "store/FileStore.h"
#include "store/SyncTurn.h"

#include <set>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Every field that names contents: table and column, and the condition under which it is kept on all laptops.
struct Place
{
    QByteArray table;
    QByteArray column;
    bool isAttachment = false;
};

std::vector<Place> places(const Catalog& catalog)
{
    std::vector<Place> list;
    for (const auto& type : catalog.types())
        for (const Field& field : type->fields())
            if (field.kind == Kind::File)
                list.push_back(
                    { TypeSql::quoted(type->name()), TypeSql::quoted(field.name), type->name() == u"attachment"_s });
    return list;
}

void upsert(Connection& connection, const QByteArray& hash, const char* column, int value)
{
    const QByteArray name(column);
    Statement row = connection.prepare(
        "INSERT INTO content(hash, " + name + ") VALUES(?1,?2) ON CONFLICT(hash) DO UPDATE SET " + name + "=?2");
    row.bind(1, hash).bind(2, qint64(value)).run();
}

} // namespace

Result<std::vector<QByteArray>> SyncStore::unsentContents() const
{
    return locked([&]() -> Result<std::vector<QByteArray>> {
        std::set<QByteArray> hashes;
        for (const Place& place : places(m_workspace.catalog())) {
            Statement rows
                = m_workspace.connection().prepare("SELECT DISTINCT r." + place.column + " FROM " + place.table
                    + " r JOIN blob b ON b.hash=r." + place.column + " LEFT JOIN content c ON c.hash=b.hash WHERE r."
                    + place.column + " IS NOT NULL AND r._v=1 AND coalesce(c.on_share, 0)=0");
            while (rows.step())
                hashes.insert(rows.blob(0));
        }
        return std::vector<QByteArray>(hashes.begin(), hashes.end());
    });
}

Result<void> SyncStore::setContentSent(const QByteArray& hash)
{
    return locked([&]() -> Result<void> {
        upsert(m_workspace.connection(), hash, "on_share", 1);
        return {};
    });
}

Result<std::vector<SyncStore::WantedContent>> SyncStore::wantedContents() const
{
    return locked([&]() -> Result<std::vector<WantedContent>> {
        std::map<QByteArray, bool> wanted;
        for (const Place& place : places(m_workspace.catalog())) {
            // What is kept once opened waits until somebody opens it.
            const QByteArray keep = place.isAttachment ? "coalesce(r.keep_local,'')" : "''";
            const QByteArray column = "r." + place.column;
            Statement rows = m_workspace.connection().prepare("SELECT " + column + ", coalesce(c.wanted,0)=1 OR " + keep
                + "='always' FROM " + place.table + " r LEFT JOIN blob b ON b.hash=" + column
                + " LEFT JOIN content c ON c.hash=" + column + " WHERE " + column
                + " IS NOT NULL AND r._v=1 AND b.no IS NULL AND (coalesce(c.wanted,0)=1 OR (coalesce(c.wanted,0)=0 AND "
                + keep + "<>'opened'))");
            while (rows.step())
                wanted[rows.blob(0)] |= rows.integer(1) != 0;
        }
        std::vector<WantedContent> list;
        for (const auto& [hash, asked] : wanted)
            list.push_back({ hash, asked });
        return list;
    });
}

Result<void> SyncStore::holdContent(const QByteArray& hash)
{
    return locked([&]() -> Result<void> {
        Transaction transaction(m_workspace.connection());
        FileStore::takeHold(m_workspace.connection(), hash);
        upsert(m_workspace.connection(), hash, "on_share", 1);
        transaction.commit();
        return {};
    });
}

Result<void> SyncStore::askForContent(const QByteArray& hash)
{
    return locked([&]() -> Result<void> {
        upsert(m_workspace.connection(), hash, "wanted", 1);
        return {};
    });
}

Result<void> SyncStore::takeContentOff(const QByteArray& hash)
{
    return locked([&]() -> Result<void> {
        Connection& connection = m_workspace.connection();
        Transaction transaction(connection);
        Statement known = connection.prepare("SELECT 1 FROM content WHERE hash=? AND on_share=1");
        if (!known.bind(1, hash).step()) return Error { ErrorCode::NotFound, QString::fromLatin1(hash.toHex()) };
        for (const char* sql : { "DELETE FROM blob_part WHERE blob IN (SELECT no FROM blob WHERE hash=?)",
                 "DELETE FROM blob WHERE hash=?" })
            connection.prepare(sql).bind(1, hash).run();
        upsert(connection, hash, "wanted", -1);
        transaction.commit();
        return {};
    });
}

} // namespace fairlead
