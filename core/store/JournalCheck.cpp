#include "store/JournalCheck.h"

#include "store/Packing.h"

namespace fairlead {

using namespace Qt::StringLiterals;

void JournalCheck::count(Finding::Kind kind, const char* where, const char* detail, const QByteArray& sql)
{
    const qint64 rows = m_parts.connection.scalar("SELECT count(*) FROM " + sql);
    if (rows) m_findings.add(kind, QString::fromLatin1(where), QString::fromLatin1(detail), rows);
}

void JournalCheck::edits()
{
    count(Finding::Kind::Edit, "edit", "state or role out of range",
        "edit WHERE state NOT BETWEEN 0 AND 3 OR role NOT BETWEEN 0 AND 3 OR length(id)<>16");
    count(Finding::Kind::Edit, "edit", "operations are missing",
        "edit e WHERE e.ops<>(SELECT coalesce(sum(c.ops),0) FROM chunk c WHERE c.edit=e.no)");
    count(Finding::Kind::Edit, "edit", "leads to an edit that is not there",
        "edit e WHERE e.effect<>0 AND NOT EXISTS(SELECT 1 FROM edit o WHERE o.no=e.effect)");
    count(Finding::Kind::Edit, "chunk", "belongs to no edit",
        "chunk c WHERE NOT EXISTS(SELECT 1 FROM edit e WHERE e.no=c.edit)");
    count(Finding::Kind::IncompleteEdit, "edit", "", "edit WHERE state=0");
    // A stamp that is given twice would make two devices disagree.
    count(Finding::Kind::Clock, "meta", "the clock of this device is behind its own edits",
        "meta WHERE key='last_hlc' AND CAST(value AS INTEGER)<(SELECT coalesce(max(last_hlc),0) FROM chunk)");
    for (const char* key : { "workspace", "origin", "base_currency", "last_hlc" })
        if (!m_parts.connection.scalar("SELECT count(*) FROM meta WHERE key='" + QByteArray(key) + '\''))
            m_findings.add(Finding::Kind::Value, u"meta"_s, QString::fromLatin1(key));
}

std::vector<JournalCheck::Chunk> JournalCheck::allChunks()
{
    std::vector<Chunk> chunks;
    Statement rows = m_parts.connection.prepare("SELECT no, edit, ops, first_hlc, last_hlc FROM chunk ORDER BY no");
    while (rows.step())
        chunks.push_back({ rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4) });
    return chunks;
}

/// A batch that came while the person wrote, or the power went, is applied up to some operation and goes on there with
/// the next sync: that is no damage.
void JournalCheck::findBegun()
{
    Statement rows = m_parts.connection.prepare(
        "SELECT c.no, b.position-(SELECT coalesce(sum(o.ops),0) FROM chunk o WHERE o.block=c.block AND "
        "o.position<c.position) FROM batch b JOIN chunk c ON c.block=b.block WHERE b.state=8");
    while (rows.step())
        m_begun.insert(rows.integer(0), std::max<qint64>(0, rows.integer(1)));
}

void JournalCheck::chunks()
{
    findBegun();
    const std::vector<Chunk> chunks = allChunks();
    for (const Chunk& chunk : chunks) {
        try {
            lookAt(chunk);
        } catch (const DatabaseError& error) {
            if (error.code() == 9 /* SQLITE_INTERRUPT */) throw;
            m_findings.add(Finding::Kind::Journal, u"chunk"_s,
                u"chunk %1: %2"_s.arg(chunk.no).arg(QString::fromUtf8(error.what())));
        }
    }
    if (!m_doubtful.isEmpty()) judge(chunks);
    count(Finding::Kind::Journal, "journal", "belongs to no transaction",
        "journal j WHERE NOT EXISTS(SELECT 1 FROM chunk c WHERE c.no=j.chunk AND c.block IS NULL)");
}

template <typename Body>
void JournalCheck::each(const Chunk& chunk, const ChunkContent& content, Body&& body) const
{
    qint64 applied = m_begun.value(chunk.no, chunk.ops);
    for (const Operation& operation : content.operations) {
        if (applied-- <= 0) return;
        body(operation);
    }
}

void JournalCheck::lookAt(const Chunk& chunk)
{
    const ChunkContent content = m_parts.journal.content(chunk.no);
    if (content.operations.empty() || qint64(content.operations.size()) != chunk.ops
        || content.operations.front().stamp.hlc != quint64(chunk.firstHlc)
        || content.operations.back().stamp.hlc != quint64(chunk.lastHlc)) {
        m_findings.add(
            Finding::Kind::Journal, u"chunk"_s, u"chunk %1: other operations than it should have"_s.arg(chunk.no));
        return;
    }
    each(chunk, content, [this](const Operation& operation) {
        switch (compare(operation)) {
        case JournalMirror::State::Same:
            return;
        case JournalMirror::State::MissingRow:
            return tell(Finding::Kind::MissingRow, operation);
        case JournalMirror::State::OlderRow:
            return tell(Finding::Kind::Value, operation);
        case JournalMirror::State::OtherValue:
            return m_doubtful.doubt(operation);
        }
    });
}

JournalMirror::State JournalCheck::compare(const Operation& operation)
{
    // Of a newer program: it waits.
    if (!m_parts.catalog.numbered(operation.type)) return JournalMirror::State::Same;
    try {
        return m_mirror.compare(operation);
    } catch (const DatabaseError& error) {
        if (error.code() == 9) throw;
        return JournalMirror::State::Same; // the row cannot be read: the look at rows has told it
    }
}

void JournalCheck::tell(Finding::Kind kind, const Operation& operation)
{
    m_findings.add(kind, m_parts.catalog.numbered(operation.type)->name(), operation.row.toString());
}

void JournalCheck::judge(const std::vector<Chunk>& chunks)
{
    for (const Chunk& chunk : chunks) {
        try {
            each(chunk, m_parts.journal.content(chunk.no),
                [this](const Operation& operation) { m_doubtful.fold(operation); });
        } catch (const DatabaseError& error) {
            if (error.code() == 9) throw;
            // It cannot be read: that was told.
        }
    }
    for (const Operation& operation : m_doubtful.operations())
        if (compare(operation) != JournalMirror::State::Same) tell(Finding::Kind::Value, operation);
}

void JournalCheck::blocks()
{
    count(Finding::Kind::Block, "chunk", "its block is not there",
        "chunk c WHERE c.block IS NOT NULL AND NOT EXISTS(SELECT 1 FROM block b WHERE b.no=c.block)");
    count(Finding::Kind::Block, "block_state", "block and state do not match",
        "block b LEFT JOIN block_state s ON s.block=b.no WHERE s.block IS NULL OR s.sealed NOT IN (0,1)");
    count(Finding::Kind::Block, "block_state", "state of no block",
        "block_state s WHERE NOT EXISTS(SELECT 1 FROM block b WHERE b.no=s.block)");
    std::vector<std::pair<qint64, bool>> all; // and whether only a part of it is in
    {
        Statement rows = m_parts.connection.prepare(
            "SELECT no, EXISTS(SELECT 1 FROM batch WHERE block=k.no AND state=8) FROM block k ORDER BY no");
        while (rows.step())
            all.emplace_back(rows.integer(0), rows.integer(1) != 0);
    }
    // The chunks of a block fill it without gap or overlap.
    QHash<qint64, qint64> filled;
    Statement places = m_parts.connection.prepare(
        "SELECT block, position, length, no FROM chunk WHERE block IS NOT NULL ORDER BY 1,2");
    while (places.step()) {
        qint64& end = filled[places.integer(0)];
        if (places.integer(1) != end || places.integer(2) <= 0)
            m_findings.add(Finding::Kind::Block, u"chunk"_s, u"chunk %1 lies elsewhere"_s.arg(places.integer(3)));
        end = places.integer(1) + places.integer(2);
    }
    for (const auto& [no, begun] : all) {
        Statement row = m_parts.connection.prepare("SELECT bytes, raw_length FROM block WHERE no=?");
        row.bind(1, no);
        if (!row.step()) continue;
        const auto raw = unpack(row.blob(0), row.integer(1));
        const qint64 end = filled.value(no);
        if (!raw || raw->size() < end || (raw->size() > end && !begun))
            m_findings.add(Finding::Kind::Block, u"block"_s, u"block %1"_s.arg(no));
    }
}

void JournalCheck::undoValues()
{
    count(Finding::Kind::Undo, "undo_value", "belongs to no transaction",
        "undo_value u WHERE NOT EXISTS(SELECT 1 FROM chunk c WHERE c.no=u.chunk)");
    std::vector<std::pair<qint64, qint64>> all;
    {
        Statement rows
            = m_parts.connection.prepare("SELECT u.chunk, c.ops FROM undo_value u JOIN chunk c ON c.no=u.chunk");
        while (rows.step())
            all.emplace_back(rows.integer(0), rows.integer(1));
    }
    for (const auto& [chunk, ops] : all) {
        bool good = false;
        try {
            const std::vector<Replaced> replaced = m_parts.journal.replaced(chunk);
            good = std::all_of(replaced.begin(), replaced.end(),
                [ops = ops](const Replaced& one) { return one.operation < size_t(ops); });
        } catch (const DatabaseError& error) {
            if (error.code() == 9) throw;
        }
        if (!good) m_findings.add(Finding::Kind::Undo, u"undo_value"_s, u"chunk %1"_s.arg(chunk));
    }
}

void JournalCheck::pointers()
{
    count(Finding::Kind::History, "touch", "leads to no transaction",
        "touch t WHERE NOT EXISTS(SELECT 1 FROM chunk c WHERE c.no=t.chunk)");
    count(Finding::Kind::History, "touch_run", "leads to no transaction",
        "touch_run t WHERE NOT EXISTS(SELECT 1 FROM chunk c WHERE c.no=t.chunk) OR n_from>n_to");
    count(Finding::Kind::History, "chunk", "no row leads to it",
        "chunk c WHERE c.no NOT IN (SELECT chunk FROM touch UNION SELECT chunk FROM touch_run) AND NOT EXISTS(SELECT 1 "
        "FROM batch b WHERE b.block=c.block AND b.state=8)");
}

} // namespace fairlead
