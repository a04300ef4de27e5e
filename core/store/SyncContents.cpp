// Contents of files and photos: which go out, which come in, which stay on this laptop.
#include "model/Catalog.h"
#include "store/FileStore.h"
#include "store/SyncTurn.h"

#include <map>
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

void upsert(Connection& connection, const QByteArray& hash, const char* column, qint64 value)
{
    const QByteArray name(column);
    Statement row = connection.prepare(
        "INSERT INTO content(hash, " + name + ") VALUES(?1,?2) ON CONFLICT(hash) DO UPDATE SET " + name + "=?2");
    row.bind(1, hash).bind(2, value).run();
}

/// content.on_share: 0 = not known to lie there, else one more than its bytes; 1 also where they were not noted.
qint64 sharedMark(std::optional<qint64> size) { return size ? *size + 1 : 0; }

using Wish = SyncStore::WantedContent::Wish;

Wish wishOf(qint64 wanted, const QString& keep)
{
    if (wanted == 1) return Wish::Asked;
    return keep == u"always"_s ? Wish::Always : keep == u"opened"_s ? Wish::WhenOpened : Wish::IfSmall;
}

/// Of several records that name the same content the one that wants it most counts; of those that leave it to the
/// laptop, any one that wants it by itself.
Wish stronger(Wish one, Wish other)
{
    const auto rank = [](Wish wish) { return wish == Wish::WhenOpened ? -1 : int(wish); };
    return rank(one) < rank(other) ? other : one;
}

} // namespace

Result<std::vector<QByteArray>> SyncStore::unsentContents(bool all) const
{
    return locked([&]() -> Result<std::vector<QByteArray>> {
        const QByteArray which = all ? "" : " AND coalesce(c.on_share, 0)=0";
        std::set<QByteArray> hashes;
        for (const Place& place : places(m_workspace.catalog())) {
            Statement rows = m_workspace.connection().prepare("SELECT DISTINCT r." + place.column + " FROM "
                + place.table + " r JOIN blob b ON b.hash=r." + place.column
                + " LEFT JOIN content c ON c.hash=b.hash WHERE r." + place.column + " IS NOT NULL AND r._v=1" + which);
            while (rows.step())
                hashes.insert(rows.blob(0));
        }
        return std::vector<QByteArray>(hashes.begin(), hashes.end());
    });
}

Result<void> SyncStore::setContentOnShare(const QByteArray& hash, std::optional<qint64> size)
{
    return locked([&]() -> Result<void> {
        upsert(m_workspace.connection(), hash, "on_share", sharedMark(size));
        return {};
    });
}

Result<std::vector<SyncStore::WantedContent>> SyncStore::wantedContents(bool asked) const
{
    return locked([&]() -> Result<std::vector<WantedContent>> {
        const QByteArray which = asked ? "c.wanted=1" : "coalesce(c.wanted,0)>=0";
        std::map<QByteArray, WantedContent> wanted;
        for (const Place& place : places(m_workspace.catalog())) {
            const QByteArray keep = place.isAttachment ? "coalesce(r.keep_local,'')" : "''";
            const QByteArray column = "r." + place.column;
            Statement rows = m_workspace.connection().prepare("SELECT DISTINCT " + column + ", coalesce(c.wanted,0), "
                + keep + ", coalesce(c.on_share,0) FROM " + place.table + " r LEFT JOIN blob b ON b.hash=" + column
                + " LEFT JOIN content c ON c.hash=" + column + " WHERE " + column
                + " IS NOT NULL AND r._v=1 AND b.no IS NULL AND " + which);
            while (rows.step()) {
                const Wish wish = wishOf(rows.integer(1), rows.text(2));
                const auto [at, fresh] = wanted.try_emplace(rows.blob(0));
                WantedContent& content = at->second;
                content.hash = at->first;
                content.wish = fresh ? wish : stronger(content.wish, wish);
                if (rows.integer(3) > 1) content.onShare = rows.integer(3) - 1;
            }
        }
        std::vector<WantedContent> list;
        for (const auto& [hash, content] : wanted)
            list.push_back(content);
        return list;
    });
}

Result<void> SyncStore::holdContent(const QByteArray& hash, qint64 size)
{
    return locked([&]() -> Result<void> {
        Connection& connection = m_workspace.connection();
        Transaction transaction(connection);
        FileStore::takeHold(connection, hash);
        upsert(connection, hash, "on_share", sharedMark(size));
        transaction.commit();
        return {};
    });
}

Result<void> SyncStore::askForContent(const QByteArray& hash, bool asked)
{
    return locked([&]() -> Result<void> {
        upsert(m_workspace.connection(), hash, "wanted", asked ? 1 : 0);
        return {};
    });
}

Result<void> SyncStore::takeContentOff(const QByteArray& hash)
{
    return locked([&]() -> Result<void> {
        Connection& connection = m_workspace.connection();
        Transaction transaction(connection);
        Statement known = connection.prepare("SELECT 1 FROM content WHERE hash=? AND on_share>0");
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
