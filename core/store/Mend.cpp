#include "store/Mend.h"

#include "store/FileCheck.h"
#include "store/JournalMirror.h"

#include <QtEndian>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// The origin that most rows carry in their clocks: ours.
QString likelyOrigin(Connection& connection, const Catalog& catalog)
{
    QByteArray all;
    for (const auto& type : catalog.types())
        all += (all.isEmpty() ? "SELECT _c FROM " : " UNION ALL SELECT _c FROM ") + TypeSql::quoted(type->name());
    Statement row = connection.prepare(
        "SELECT substr(_c, 9, 8), count(*) FROM (" + all + ") WHERE length(_c)>=16 GROUP BY 1 ORDER BY 2 DESC LIMIT 1");
    if (!row.step() || row.blob(0).size() != 8) return u"1"_s;
    return QString::number(qFromLittleEndian<quint64>(row.blob(0).constData()));
}

QString likelyCurrency(Connection& connection)
{
    Statement row = connection.prepare(
        "SELECT base_currency FROM (SELECT base_currency, 1 AS rank FROM own_company WHERE base_currency IS NOT NULL "
        "UNION ALL SELECT amount_currency, 2 FROM opportunity WHERE amount_currency IS NOT NULL) ORDER BY rank LIMIT "
        "1");
    return row.step() ? row.text(0) : QString();
}

} // namespace

qint64 Mend::meta(Connection& connection, const Catalog& catalog)
{
    qint64 lost = 0;
    const auto missing = [&](const char* key) {
        return !connection.scalar("SELECT count(*) FROM meta WHERE key='" + QByteArray(key) + '\'');
    };
    if (metaText(connection, u"workspace"_s).isEmpty() && ++lost)
        setMeta(connection, u"workspace"_s, RecordId::create(0).toString());
    if (metaText(connection, u"origin"_s).toULongLong() == 0 && ++lost)
        setMeta(connection, u"origin"_s, likelyOrigin(connection, catalog));
    if (missing("base_currency") && ++lost) setMeta(connection, u"base_currency"_s, likelyCurrency(connection));
    if (missing("last_hlc")) ++lost;
    const qint64 last
        = connection.scalar("SELECT max(coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key='last_hlc'), 0),"
                            "coalesce((SELECT max(last_hlc) FROM chunk), 0))");
    setMeta(connection, u"last_hlc"_s, last);
    return lost;
}

void Mend::lose(const QString& table, qint64 rows)
{
    if (rows == 0) return;
    for (Loss& known : m_losses) {
        if (known.table != table) continue;
        known.rows += rows;
        return;
    }
    m_losses.push_back({ table, rows, false });
}

void Mend::rows()
{
    Connection& connection = m_parts.connection;
    for (const auto& type : m_parts.catalog.types()) {
        std::vector<qint64> bad;
        {
            Statement rows = connection.prepare("SELECT n, id, _c FROM " + TypeSql::quoted(type->name()));
            while (rows.step()) {
                const bool good = !rows.id(1).isNull() && m_parts.rows.soundClockOf(rows.blob(2), m_parts.lastHlc);
                if (!good) bad.push_back(rows.integer(0));
            }
        }
        for (qint64 n : bad)
            m_parts.rows.erase(*type, n);
    }
}

std::vector<qint64> Mend::numbers(const QByteArray& sql)
{
    std::vector<qint64> all;
    Statement rows = m_parts.connection.prepare(sql);
    while (rows.step())
        all.push_back(rows.integer(0));
    return all;
}

void Mend::dropUndo(qint64 chunk)
{
    for (const char* sql : { "UPDATE edit SET effect=0 WHERE effect=(SELECT edit FROM chunk WHERE no=?)",
             "DELETE FROM undo_value WHERE chunk=?" })
        m_parts.connection.prepare(sql).bind(1, chunk).run();
}

void Mend::dropChunk(qint64 chunk)
{
    dropUndo(chunk);
    for (const char* sql : { "DELETE FROM journal WHERE chunk=?", "DELETE FROM chunk WHERE no=?" })
        m_parts.connection.prepare(sql).bind(1, chunk).run();
}

bool Mend::isUndoable(qint64 chunk, size_t operations)
{
    try {
        const std::vector<Replaced> replaced = m_parts.journal.replaced(chunk);
        return std::all_of(
            replaced.begin(), replaced.end(), [operations](const Replaced& one) { return one.operation < operations; });
    } catch (const DatabaseError&) {
        return false;
    }
}

void Mend::keepEditOf(qint64 chunk, const ChunkContent& content)
{
    // A lost edit: its transactions carry its name and who made it, but not what became of it, so no undo.
    m_parts.connection
        .prepare("INSERT OR IGNORE INTO edit(no, id, name, person, made_at, state) SELECT edit,?,?,?,?,1 FROM chunk "
                 "WHERE no=?")
        .bind(1, content.editId)
        .bind(2, content.editName)
        .bind(3, content.person)
        .bind(4, content.madeAt)
        .bind(5, chunk)
        .run();
}

void Mend::chunks()
{
    for (qint64 chunk : numbers("SELECT no FROM chunk ORDER BY no")) {
        ChunkContent content;
        try {
            content = m_parts.journal.content(chunk);
        } catch (const DatabaseError&) {
            // Nothing of it is kept.
        }
        if (content.operations.empty()) {
            dropChunk(chunk);
            lose(u"chunk"_s, 1);
            continue;
        }
        m_parts.connection.prepare("UPDATE chunk SET ops=?, first_hlc=?, last_hlc=? WHERE no=?")
            .bind(1, qint64(content.operations.size()))
            .bind(2, qint64(content.operations.front().stamp.hlc))
            .bind(3, qint64(content.operations.back().stamp.hlc))
            .bind(4, chunk)
            .run();
        keepEditOf(chunk, content);
        if (isUndoable(chunk, content.operations.size())) continue;
        dropUndo(chunk);
        lose(u"undo_value"_s, 1);
    }
}

void Mend::blocks()
{
    m_parts.connection.exec("DELETE FROM block WHERE no NOT IN (SELECT block FROM chunk WHERE block IS NOT NULL);"
                            "DELETE FROM block_state WHERE block NOT IN (SELECT no FROM block);");
    // Its chunks fill a block without gap, so a block with a gap has lost one.
    for (qint64 block : numbers("SELECT b.no FROM block b WHERE b.raw_length<>(SELECT sum(length) FROM chunk WHERE "
                                "block=b.no) OR EXISTS(SELECT 1 FROM chunk c WHERE c.block=b.no AND c.position<>"
                                "(SELECT coalesce(sum(length), 0) FROM chunk o WHERE o.block=b.no AND o.no<c.no))"))
        m_parts.journal.unseal(block);
    m_parts.connection.exec(
        "INSERT OR REPLACE INTO block_state(block, sealed) SELECT no, EXISTS(SELECT 1 FROM chunk c JOIN edit e ON "
        "e.no=c.edit WHERE c.block=block.no AND e.state<>0) FROM block;"
        "DELETE FROM journal WHERE chunk NOT IN (SELECT no FROM chunk WHERE block IS NULL);"
        "DELETE FROM undo_value WHERE chunk NOT IN (SELECT no FROM chunk);");
}

void Mend::edits()
{
    Connection& connection = m_parts.connection;
    connection.exec("UPDATE edit SET ops=(SELECT coalesce(sum(c.ops), 0) FROM chunk c WHERE c.edit=edit.no);"
                    "UPDATE edit SET state=3 WHERE state NOT BETWEEN 0 AND 3;"
                    "UPDATE edit SET role=0 WHERE role NOT BETWEEN 0 AND 3;"
                    "UPDATE edit SET id=randomblob(16) WHERE length(id)<>16;");
    lose(u"edit"_s, qint64(numbers("SELECT no FROM edit WHERE ops=0").size()));
    connection.exec("DELETE FROM edit WHERE ops=0;"
                    "UPDATE edit SET effect=0 WHERE effect NOT IN (SELECT no FROM edit);");
}

void Mend::replay()
{
    JournalMirror mirror(m_parts.rows, m_parts.applier);
    DoubtfulRows doubtful;
    const std::vector<qint64> chunks = numbers("SELECT no FROM chunk ORDER BY no");
    const auto each = [&](const auto& body) {
        for (qint64 chunk : chunks)
            for (const ChunkContent content = m_parts.journal.content(chunk);
                 const Operation& operation : content.operations)
                body(operation);
    };
    each([&](const Operation& operation) {
        if (mirror.catchUp(operation)) doubtful.doubt(operation);
    });
    if (doubtful.isEmpty()) return;
    each([&](const Operation& operation) { doubtful.fold(operation); });
    for (const Operation& operation : doubtful.operations())
        mirror.restore(operation);
}

void Mend::files()
{
    Connection& connection = m_parts.connection;
    const std::vector<qint64> damaged = damagedContents(connection);
    for (qint64 blob : damaged)
        for (const char* sql : { "DELETE FROM blob_part WHERE blob=?", "DELETE FROM blob WHERE no=?" })
            connection.prepare(sql).bind(1, blob).run();
    lose(u"blob"_s, qint64(damaged.size()));
    connection.exec("DELETE FROM blob WHERE hash IS NULL;"
                    "DELETE FROM blob_part WHERE blob NOT IN (SELECT no FROM blob)");
}

/// A batch whose block is lost has never been here: the share brings it again. Of our own stream that looks like a
/// twin's, so this file goes on as a new stream, and nothing is doubled.
void Mend::sync()
{
    Connection& connection = m_parts.connection;
    connection.exec("DELETE FROM batch WHERE stream NOT IN (SELECT no FROM stream) OR (ops>0 AND (block IS NULL OR "
                    "block NOT IN (SELECT no FROM block)))");
    for (qint64 stream : numbers("SELECT no FROM stream")) {
        qint64 applied = 0;
        QByteArray head;
        Statement rows = connection.prepare("SELECT seq, hash FROM batch WHERE stream=? AND state<>8 ORDER BY seq, no");
        rows.bind(1, stream);
        while (rows.step() && rows.integer(0) <= applied + 1) {
            applied = rows.integer(0);
            head = rows.blob(1);
        }
        rows.reset();
        connection.prepare("UPDATE stream SET applied=?, head=?, branches=0 WHERE no=?")
            .bind(1, applied)
            .bind(2, head)
            .bind(3, stream)
            .run();
    }
    for (qint64 batch : numbers("SELECT max(no) FROM batch WHERE state<>8 GROUP BY stream, seq HAVING count(*)>1")) {
        Statement row = connection.prepare("SELECT stream, seq FROM batch WHERE no=?");
        if (row.bind(1, batch).step()) noteBranches(connection, row.integer(0), row.integer(1));
    }
    if (storedBeacon(connection)) saveBeacon(connection, Beacon::ofAll(m_parts.rows));
}

void Mend::values()
{
    Connection& connection = m_parts.connection;
    for (const auto& type : m_parts.catalog.types()) {
        const QByteArray table = TypeSql::quoted(type->name());
        for (const Field& field : type->fields())
            for (int cell = 0; cell < field.cellCount; ++cell) {
                const QByteArray column = TypeSql::quoted(field.column(cell));
                connection.exec("UPDATE " + table + " SET " + column + "=NULL WHERE typeof(" + column
                    + ") NOT IN ('null', '" + QByteArray(TypeSql::columnType(field, cell)).toLower() + "')");
                lose(type->name(), connection.changes());
            }
        for (const char* column : { "created_by", "source_run" })
            connection.exec(
                "UPDATE " + table + " SET " + column + "=NULL WHERE " + column + " NOT IN (SELECT idx FROM known_id)");
    }
}

} // namespace fairlead
