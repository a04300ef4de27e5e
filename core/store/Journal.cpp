#include "store/Journal.h"

#include "base/Clock.h"
#include "merge/OperationCodec.h"
#include "store/OriginBytes.h"
#include "store/Packing.h"

#include <QtEndian>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What was replaced lies in the same codec, one operation per group; its stamp only has to be later than every base.
QByteArray encodeReplaced(const std::vector<Operation>& operations, const std::vector<Replaced>& replaced)
{
    std::vector<Operation> list;
    list.reserve(replaced.size());
    for (size_t i = 0; i < replaced.size(); ++i) {
        const Operation& of = operations[replaced[i].operation];
        Operation old;
        old.kind = replaced[i].value.group.number == group::deleted ? Operation::Kind::SetDeleted
                                                                    : Operation::Kind::SetGroup;
        old.type = of.type;
        // The row is known from the operation; its place stands in the id.
        QByteArray place(16, '\0');
        qToLittleEndian<quint32>(quint32(replaced[i].operation + 1), place.data());
        old.row = RecordId::fromBytes(place);
        old.stamp = { HybridClock::limit - replaced.size() + i, 0 };
        old.base = replaced[i].stamp;
        old.values = { replaced[i].value };
        list.push_back(std::move(old));
    }
    return encodeOperations(list);
}

} // namespace

Journal::Journal(Connection& connection, quint64 founding, quint64 writing)
    : m_connection(connection)
    , m_founding(founding)
    , m_writing(writing)
{
}

qint64 Journal::beginEdit(const QString& name, const RecordId& person, qint64 madeAt, int role, bool incomplete)
{
    Statement add
        = m_connection.prepare("INSERT INTO edit(id, name, person, made_at, state, role) VALUES(?,?,?,?,?,?)");
    add.bind(1, RecordId::create(madeAt)).bind(2, name).bind(3, person).bind(4, madeAt);
    add.bind(5, qint64(incomplete ? EditInfo::State::Incomplete : EditInfo::State::Done)).bind(6, qint64(role)).run();
    const qint64 no = m_connection.lastInsertRow();
    setEffect(no, no);
    return no;
}

void Journal::finishEdit(qint64 edit)
{
    setState(edit, EditInfo::State::Done);
    Statement open
        = m_connection.prepare("UPDATE block_state SET sealed=1 WHERE block IN (SELECT block FROM chunk WHERE edit=?)");
    open.bind(1, edit).run();
}

void Journal::addChunk(
    qint64 edit, ChunkContent& content, const std::vector<Replaced>& replaced, const std::vector<Touched>& touched)
{
    if (content.operations.empty()) return;
    {
        Statement head = m_connection.prepare("SELECT id, name, person, made_at FROM edit WHERE no=?");
        head.bind(1, edit).step();
        content.editId = head.id(0);
        content.editName = head.text(1);
        content.person = head.id(2);
        content.madeAt = head.integer(3);
    }
    const QByteArray payload = encodeChunk(content);
    qint64 block = 0;
    if (payload.size() >= directBlock) {
        Statement add = m_connection.prepare("INSERT INTO block(raw_length, bytes) VALUES(?,?)");
        add.bind(1, qint64(payload.size())).bind(2, pack(payload)).run();
        block = m_connection.lastInsertRow();
        Statement state = m_connection.prepare(
            "INSERT INTO block_state(block, sealed) VALUES(?, (SELECT state=1 FROM edit WHERE no=?))");
        state.bind(1, block).bind(2, edit).run();
    }
    Statement add = m_connection.prepare(
        "INSERT INTO chunk(edit, ops, first_hlc, last_hlc, block, position, length, origin) VALUES(?,?,?,?,?,0,?,?)");
    add.bind(1, edit).bind(2, qint64(content.operations.size())).bind(3, qint64(content.operations.front().stamp.hlc));
    add.bind(4, qint64(content.operations.back().stamp.hlc));
    if (block)
        add.bind(5, block);
    else
        add.bindNull(5);
    add.bind(6, qint64(payload.size())).bind(7, originCell(m_writing)).run();
    const qint64 chunk = m_connection.lastInsertRow();
    if (!block) {
        Statement journal = m_connection.prepare("INSERT INTO journal(chunk, payload) VALUES(?,?)");
        journal.bind(1, chunk).bind(2, payload).run();
    }
    if (!replaced.empty()) {
        Statement undo = m_connection.prepare("INSERT INTO undo_value(chunk, payload) VALUES(?,?)");
        undo.bind(1, chunk).bind(2, pack(encodeReplaced(content.operations, replaced))).run();
    }
    Statement count = m_connection.prepare("UPDATE edit SET ops=ops+? WHERE no=?");
    count.bind(1, qint64(content.operations.size())).bind(2, edit).run();
    addTouches(chunk, touched);
}

qint64 Journal::addReceived(const ChunkContent& content, const Place& place)
{
    qint64 edit = 0;
    {
        Statement known = m_connection.prepare("SELECT no FROM edit WHERE id=? AND role=3 ORDER BY no DESC LIMIT 1");
        known.bind(1, content.editId);
        if (known.step()) edit = known.integer(0);
    }
    if (!edit) {
        Statement add = m_connection.prepare(
            "INSERT INTO edit(id, name, person, made_at, state, role, effect, sent) VALUES(?,?,?,?,1,3,0,1)");
        add.bind(1, content.editId.bytes()).bind(2, content.editName).bind(3, content.person);
        add.bind(4, content.madeAt).run();
        edit = m_connection.lastInsertRow();
    }
    Statement add = m_connection.prepare(
        "INSERT INTO chunk(edit, ops, first_hlc, last_hlc, block, position, length, origin) VALUES(?,?,?,?,?,?,?,?)");
    const std::vector<Operation>& operations = content.operations;
    add.bind(1, edit).bind(2, qint64(operations.size())).bind(3, qint64(operations.front().stamp.hlc));
    add.bind(4, qint64(operations.back().stamp.hlc)).bind(5, place.block).bind(6, place.position).bind(7, place.length);
    add.bind(8, originCell(operations.front().stamp.origin)).run();
    const qint64 chunk = m_connection.lastInsertRow();
    Statement count = m_connection.prepare("UPDATE edit SET ops=ops+? WHERE no=?");
    count.bind(1, qint64(operations.size())).bind(2, edit).run();
    return chunk;
}

Cell Journal::originCell(quint64 origin)
{
    if (origin == m_founding) return {};
    const QByteArray bytes = originBytes(origin);
    const auto find = [&]() -> Cell {
        Statement known = m_connection.prepare("SELECT idx FROM origin WHERE value=?");
        known.bind(1, bytes);
        return known.step() ? Cell(known.integer(0)) : Cell();
    };
    if (const Cell known = find(); !isNull(known)) return known;
    m_connection.prepare("INSERT INTO origin(value) VALUES(?)").bind(1, bytes).run();
    return find();
}

quint64 Journal::originOf(qint64 chunk)
{
    Statement row = m_connection.prepare(
        "SELECT c.origin, o.value FROM chunk c LEFT JOIN origin o ON o.idx=c.origin WHERE c.no=?");
    row.bind(1, chunk);
    if (!row.step() || row.isNull(0)) return m_founding;
    return originIn(row.blob(1));
}

void Journal::addTouches(qint64 chunk, const std::vector<Touched>& touched)
{
    // Runs of fresh rows are one line each; everything else is a line per row.
    QHash<quint16, std::vector<qint64>> byType;
    for (const Touched& touch : touched)
        byType[touch.type].push_back(touch.n);
    Statement single = m_connection.prepare("INSERT OR IGNORE INTO touch(type, n, chunk) VALUES(?,?,?)");
    Statement run = m_connection.prepare("INSERT OR IGNORE INTO touch_run(type, n_from, n_to, chunk) VALUES(?,?,?,?)");
    for (auto it = byType.begin(); it != byType.end(); ++it) {
        std::vector<qint64>& rows = it.value();
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        for (size_t from = 0; from < rows.size();) {
            size_t to = from;
            while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
                ++to;
            if (to - from >= 8)
                run.bind(1, qint64(it.key())).bind(2, rows[from]).bind(3, rows[to]).bind(4, chunk).run();
            else
                for (size_t i = from; i <= to; ++i)
                    single.bind(1, qint64(it.key())).bind(2, rows[i]).bind(3, chunk).run();
            from = to + 1;
        }
    }
}

std::vector<qint64> Journal::chunksOf(qint64 edit)
{
    std::vector<qint64> chunks;
    Statement rows = m_connection.prepare("SELECT no FROM chunk WHERE edit=? ORDER BY no");
    rows.bind(1, edit);
    while (rows.step())
        chunks.push_back(rows.integer(0));
    return chunks;
}

std::vector<qint64> Journal::chunksTouching(quint16 type, qint64 n)
{
    std::vector<qint64> chunks;
    Statement rows = m_connection.prepare("SELECT chunk FROM touch WHERE type=?1 AND n=?2 UNION SELECT chunk FROM "
                                          "touch_run WHERE type=?1 AND n_from<=?2 AND n_to>=?2 ORDER BY 1");
    rows.bind(1, qint64(type)).bind(2, n);
    while (rows.step())
        chunks.push_back(rows.integer(0));
    return chunks;
}

QByteArray Journal::blockBytes(qint64 block)
{
    if (block != m_cachedBlock) {
        Statement row = m_connection.prepare("SELECT bytes, raw_length FROM block WHERE no=?");
        row.bind(1, block);
        if (!row.step()) throw DatabaseError(11, 0, "a block of the journal is missing");
        const auto raw = unpack(row.blob(0), row.integer(1));
        if (!raw) throw DatabaseError(11, 0, "a block of the journal cannot be unpacked");
        m_cachedBytes = *raw;
        m_cachedBlock = block;
    }
    return m_cachedBytes;
}

QByteArray Journal::payloadOf(qint64 chunk)
{
    Statement row = m_connection.prepare("SELECT c.block, c.position, c.length, j.payload FROM chunk c LEFT JOIN "
                                         "journal j ON j.chunk=c.no WHERE c.no=?");
    row.bind(1, chunk);
    if (!row.step()) throw DatabaseError(11, 0, "a journal entry is missing");
    return row.isNull(0) ? row.blob(3) : blockBytes(row.integer(0)).mid(row.integer(1), row.integer(2));
}

ChunkContent Journal::content(qint64 chunk)
{
    auto content = decodeChunk(payloadOf(chunk), originOf(chunk));
    if (!content) throw DatabaseError(11, 0, "the operations of a journal entry cannot be read");
    return std::move(*content);
}

std::vector<Replaced> Journal::replaced(qint64 chunk)
{
    Statement row = m_connection.prepare("SELECT payload FROM undo_value WHERE chunk=?");
    row.bind(1, chunk);
    if (!row.step()) return {};
    const auto raw = unpack(row.blob(0), -1);
    auto list = raw ? decodeOperations(*raw, 0) : Result<std::vector<Operation>>(Error { ErrorCode::Damaged, {} });
    if (!list) throw DatabaseError(11, 0, "the values for undo cannot be read");
    std::vector<Replaced> out;
    for (Operation& operation : *list) {
        const quint32 place = qFromLittleEndian<quint32>(operation.row.data());
        if (place == 0 || operation.values.size() != 1)
            throw DatabaseError(11, 0, "the values for undo cannot be read");
        out.push_back({ size_t(place - 1), std::move(operation.values.front()), operation.base });
    }
    return out;
}

qint64 Journal::editOf(qint64 chunk)
{
    Statement row = m_connection.prepare("SELECT edit FROM chunk WHERE no=?");
    row.bind(1, chunk);
    return row.step() ? row.integer(0) : 0;
}

bool Journal::isReceived(qint64 edit)
{
    Statement row = m_connection.prepare("SELECT role=3 FROM edit WHERE no=?");
    row.bind(1, edit);
    return row.step() && row.integer(0) != 0;
}

void Journal::dropEdit(qint64 edit)
{
    for (const char* sql : { "DELETE FROM block_state WHERE block IN (SELECT block FROM chunk WHERE edit=?)",
             "DELETE FROM block WHERE no IN (SELECT block FROM chunk WHERE edit=?)",
             "DELETE FROM journal WHERE chunk IN (SELECT no FROM chunk WHERE edit=?)",
             "DELETE FROM undo_value WHERE chunk IN (SELECT no FROM chunk WHERE edit=?)",
             "DELETE FROM touch WHERE chunk IN (SELECT no FROM chunk WHERE edit=?)",
             "DELETE FROM touch_run WHERE chunk IN (SELECT no FROM chunk WHERE edit=?)",
             "DELETE FROM chunk WHERE edit=?", "DELETE FROM edit WHERE no=?" }) {
        Statement remove = m_connection.prepare(sql);
        remove.bind(1, edit).run();
    }
    m_cachedBlock = 0;
}

EditInfo Journal::readEdit(const Statement& row)
{
    return { row.integer(0), row.text(1), row.id(2), row.integer(3), row.integer(4), EditInfo::State(row.integer(5)),
        row.integer(6) != 0 };
}

static const QByteArray editColumns = "SELECT no, name, person, made_at, ops, state, sent FROM edit ";

std::optional<EditInfo> Journal::edit(qint64 no)
{
    Statement row = m_connection.prepare(editColumns + "WHERE no=?");
    row.bind(1, no);
    return row.step() ? std::optional(readEdit(row)) : std::nullopt;
}

std::vector<EditInfo> Journal::edits(int limit)
{
    std::vector<EditInfo> list;
    Statement row = m_connection.prepare(editColumns + "WHERE role=0 ORDER BY no DESC LIMIT ?");
    row.bind(1, qint64(limit));
    while (row.step())
        list.push_back(readEdit(row));
    return list;
}

std::optional<EditInfo> Journal::nextUndo()
{
    Statement row
        = m_connection.prepare(editColumns + "WHERE state=1 AND role=0 AND effect<>0 ORDER BY no DESC LIMIT 1");
    return row.step() ? std::optional(readEdit(row)) : std::nullopt;
}

std::optional<EditInfo> Journal::nextRedo()
{
    Statement row
        = m_connection.prepare(editColumns + "WHERE state=2 AND role=0 AND effect<>0 ORDER BY no ASC LIMIT 1");
    return row.step() ? std::optional(readEdit(row)) : std::nullopt;
}

qint64 Journal::effectOf(qint64 edit)
{
    Statement row = m_connection.prepare("SELECT effect FROM edit WHERE no=?");
    row.bind(1, edit);
    return row.step() ? row.integer(0) : 0;
}

void Journal::setState(qint64 edit, EditInfo::State state)
{
    Statement row = m_connection.prepare("UPDATE edit SET state=? WHERE no=?");
    row.bind(1, qint64(state)).bind(2, edit).run();
}

void Journal::setEffect(qint64 edit, qint64 effect)
{
    Statement row = m_connection.prepare("UPDATE edit SET effect=? WHERE no=?");
    row.bind(1, effect).bind(2, edit).run();
}

void Journal::forgetUndo() { m_connection.exec("UPDATE edit SET state=3 WHERE state IN (1, 2) AND role=0"); }

void Journal::forgetRedo()
{
    Statement row = m_connection.prepare("UPDATE edit SET state=3 WHERE state=2 AND role=0");
    row.run();
}

std::vector<qint64> Journal::incompleteEdits()
{
    std::vector<qint64> list;
    Statement row = m_connection.prepare("SELECT no FROM edit WHERE state=0 ORDER BY no DESC");
    while (row.step())
        list.push_back(row.integer(0));
    return list;
}

} // namespace fairlead
