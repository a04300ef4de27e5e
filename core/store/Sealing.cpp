// What becomes of transactions with time: Journal packs them into blocks and lets go of old undo values.
#include "store/Journal.h"
#include "store/Packing.h"

#include <set>

namespace fairlead {

void Journal::trimUndo(qint64 now)
{
    constexpr qint64 keepEdits = 1000;
    constexpr qint64 keepMs = qint64(90) * 24 * 3600 * 1000;
    // An edit whose old values are gone can no longer be taken back: it leaves the list whole, not half.
    const QByteArray old = "no <= (SELECT max(no) FROM edit) - ?1 OR made_at < ?2";
    for (const QByteArray& sql :
        { "DELETE FROM undo_value WHERE chunk IN (SELECT no FROM chunk WHERE edit IN (SELECT no FROM edit WHERE " + old
                + "))",
            "UPDATE edit SET effect=0 WHERE effect IN (SELECT no FROM edit WHERE " + old + ") AND effect<>0" })
        m_connection.prepare(sql).bind(1, keepEdits).bind(2, now - keepMs).run();
}

SealFigures Journal::seal()
{
    struct Loose
    {
        qint64 chunk;
        QByteArray payload;
    };
    SealFigures figures;
    constexpr qsizetype blockLimit = 4 * 1024 * 1024;
    for (;;) {
        std::vector<Loose> loose;
        qsizetype size = 0;
        {
            Statement rows
                = m_connection.prepare("SELECT j.chunk, j.payload FROM journal j JOIN chunk c ON c.no=j.chunk JOIN "
                                       "edit e ON e.no=c.edit WHERE e.state<>0 ORDER BY j.chunk");
            while (size < blockLimit && rows.step()) {
                loose.push_back({ rows.integer(0), rows.blob(1) });
                size += loose.back().payload.size();
            }
        }
        if (loose.empty()) return figures;
        QByteArray raw;
        raw.reserve(size);
        for (const Loose& one : loose)
            raw += one.payload;
        const QByteArray packed = pack(raw);
        Statement add = m_connection.prepare("INSERT INTO block(raw_length, bytes) VALUES(?,?)");
        add.bind(1, qint64(raw.size())).bind(2, packed).run();
        const qint64 block = m_connection.lastInsertRow();
        Statement state = m_connection.prepare("INSERT INTO block_state(block, sealed) VALUES(?,1)");
        state.bind(1, block).run();
        Statement move = m_connection.prepare("UPDATE chunk SET block=?, position=? WHERE no=?");
        Statement drop = m_connection.prepare("DELETE FROM journal WHERE chunk=?");
        qint64 position = 0;
        for (const Loose& one : loose) {
            move.bind(1, block).bind(2, position).bind(3, one.chunk).run();
            drop.bind(1, one.chunk).run();
            position += one.payload.size();
        }
        ++figures.blocks;
        figures.bytes += packed.size();
    }
}

qint64 Journal::moveInto(const QByteArray& packed, const std::vector<qint64>& chunks, qint64 rawLength)
{
    m_connection.prepare("INSERT INTO block(raw_length, bytes) VALUES(?,?)").bind(1, rawLength).bind(2, packed).run();
    const qint64 block = m_connection.lastInsertRow();
    m_connection.prepare("INSERT INTO block_state(block, sealed) VALUES(?,1)").bind(1, block).run();
    std::set<qint64> left;
    qint64 position = 0;
    Statement old = m_connection.prepare("SELECT block, length FROM chunk WHERE no=?");
    Statement move = m_connection.prepare("UPDATE chunk SET block=?, position=? WHERE no=?");
    Statement drop = m_connection.prepare("DELETE FROM journal WHERE chunk=?");
    for (qint64 chunk : chunks) {
        old.bind(1, chunk);
        if (!old.step()) throw DatabaseError(11, 0, "a journal entry is missing");
        if (!old.isNull(0)) left.insert(old.integer(0));
        const qint64 length = old.integer(1);
        old.reset();
        move.bind(1, block).bind(2, position).bind(3, chunk).run();
        drop.bind(1, chunk).run();
        position += length;
    }
    // What else was in their old blocks waits loose again for its turn.
    for (qint64 each : left)
        unseal(each);
    return block;
}

void Journal::unseal(qint64 block)
{
    std::vector<qint64> chunks;
    {
        Statement rows = m_connection.prepare("SELECT no FROM chunk WHERE block=?");
        rows.bind(1, block);
        while (rows.step())
            chunks.push_back(rows.integer(0));
    }
    for (qint64 chunk : chunks) {
        const QByteArray payload = payloadOf(chunk);
        m_connection.prepare("INSERT OR REPLACE INTO journal(chunk, payload) VALUES(?,?)")
            .bind(1, chunk)
            .bind(2, payload)
            .run();
        m_connection.prepare("UPDATE chunk SET block=NULL, position=0, length=? WHERE no=?")
            .bind(1, qint64(payload.size()))
            .bind(2, chunk)
            .run();
    }
    m_connection.prepare("DELETE FROM block_state WHERE block=?").bind(1, block).run();
    m_connection.prepare("DELETE FROM block WHERE no=?").bind(1, block).run();
    m_cachedBlock = 0;
}

} // namespace fairlead
