#include "store/FileCheck.h"

#include "store/ContentHash.h"
#include "store/TypeSql.h"
#include "store/WorkspaceCheck.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool isSound(Connection& connection, qint64 blob, qint64 size, const QByteArray& hash)
{
    Statement parts = connection.prepare("SELECT part, bytes FROM blob_part WHERE blob=? ORDER BY part");
    parts.bind(1, blob);
    ContentHash found;
    qint64 length = 0;
    for (qint64 part = 0; parts.step(); ++part) {
        if (parts.integer(0) != part) return false;
        const QByteArray bytes = parts.blob(1);
        found.add(bytes);
        length += bytes.size();
    }
    return length == size && found.finish() == hash;
}

} // namespace

std::vector<qint64> damagedContents(Connection& connection)
{
    struct Blob
    {
        qint64 no, size;
        QByteArray hash;
    };
    std::vector<Blob> blobs;
    {
        Statement rows = connection.prepare("SELECT no, size, hash FROM blob WHERE hash IS NOT NULL ORDER BY no");
        while (rows.step())
            blobs.push_back({ rows.integer(0), rows.integer(1), rows.blob(2) });
    }
    std::vector<qint64> damaged;
    for (const Blob& blob : blobs) {
        bool sound = false;
        try {
            sound = isSound(connection, blob.no, blob.size, blob.hash);
        } catch (const DatabaseError& error) {
            if (!isDamage(error)) throw;
        }
        if (!sound) damaged.push_back(blob.no);
    }
    return damaged;
}

void FileCheck::contents()
{
    for (qint64 blob : damagedContents(m_connection))
        m_findings.add(Finding::Kind::FileDamaged, u"blob"_s, u"row %1"_s.arg(blob));
    const qint64 stray = m_connection.scalar("SELECT count(*) FROM blob_part WHERE blob NOT IN (SELECT no FROM blob)");
    if (stray) m_findings.add(Finding::Kind::FileDamaged, u"blob_part"_s, u"belongs to no file"_s, stray);
}

void FileCheck::names(const Catalog& catalog)
{
    for (const auto& type : catalog.types())
        for (const Field& field : type->fields()) {
            if (field.kind != Kind::File) continue;
            const QByteArray column = TypeSql::quoted(field.name);
            Statement lost = m_connection.prepare("SELECT count(*), min(n) FROM " + TypeSql::quoted(type->name())
                + " WHERE _v=1 AND " + column + " IS NOT NULL AND NOT EXISTS(SELECT 1 FROM blob WHERE hash=" + column
                + ')');
            if (lost.step() && lost.integer(0))
                m_findings.add(Finding::Kind::FileMissing, type->name() + u'.' + field.name,
                    u"row %1"_s.arg(lost.integer(1)), lost.integer(0));
        }
}

} // namespace fairlead
