#include "store/Receiver.h"

#include "store/CareParts.h"
#include "store/ConflictList.h"
#include "store/SyncTurn.h"

#include <QtEndian>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Of a big batch the listeners get the types only.
constexpr size_t listedRecords = 500;
constexpr qsizetype largeBatch = 256 * 1024;

QByteArray stampBytes(const Stamp& stamp)
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToLittleEndian<quint64>(stamp.hlc, bytes.data());
    qToLittleEndian<quint64>(stamp.origin, bytes.data() + 8);
    return bytes;
}

} // namespace

SyncStore::Receipt SyncStore::receive(const std::vector<IncomingBatch>& batches, const std::function<bool()>& stop)
{
    return Receiver(m_workspace, m_partSize, stop).run(batches);
}

Receiver::Receiver(Workspace& workspace, size_t partSize, const std::function<bool()>& stop)
    : m_workspace(workspace)
    , m_parts(*workspace.m_parts)
    , m_connection(workspace.connection())
    , m_deferred(m_parts.rows)
    , m_partSize(partSize)
    , m_stop(stop)
    , m_turn(workspace.m_turn, std::defer_lock)
{
}

void Receiver::open()
{
    if (m_transaction) return;
    m_workspace.m_turn.lockBehind();
    m_turn = std::unique_lock(m_workspace.m_turn, std::adopt_lock);
    m_transaction = std::make_unique<Transaction>(m_connection);
    m_inPart = 0;
}

void Receiver::close()
{
    if (!m_transaction) return;
    setMeta(m_connection, u"last_hlc"_s, qint64(m_parts.clock.last()));
    saveBeacon(m_connection, m_parts.applier.beacon());
    m_transaction->commit();
    m_transaction.reset();
    m_safe = m_receipt;
    m_turn.unlock();
}

void Receiver::breakOff()
{
    m_transaction.reset();
    m_touched.clear();
    m_receipt = m_safe;
    if (!m_turn.owns_lock()) return;
    m_parts.reload(*m_workspace.m_catalog);
    m_turn.unlock();
}

bool Receiver::mustPause() const
{
    return m_inPart > 0 && (m_workspace.m_turn.isWanted() || m_inPart >= m_partSize || isStopped());
}

SyncStore::Receipt Receiver::run(const std::vector<IncomingBatch>& batches)
{
    const auto done = guarded([&]() -> Result<void> {
        for (const IncomingBatch& batch : batches) {
            if (!takeWhole(batch)) break;
            ++m_receipt.batches;
            if (mustPause()) close();
            if (isStopped()) break;
        }
        close();
        return {};
    });
    if (!done) {
        breakOff();
        m_receipt.failed = done.error();
    }
    if (m_fields) m_receipt.taken = SyncStore::Taken::Fields;
    if (!m_fields && m_receipt.batches < batches.size()) m_receipt.taken = SyncStore::Taken::Part;
    return m_receipt;
}

bool Receiver::takeWhole(const IncomingBatch& batch)
{
    // Reading a large one takes a while: nobody has to wait for that.
    if (batch.raw.size() > largeBatch) close();
    auto chunks = decode(batch);
    if (!chunks) {
        m_receipt.damaged = chunks.error();
        return false;
    }
    open();
    if (isHere(batch)) return true;
    while (!take(batch, *chunks)) {
        close();
        if (isStopped()) return false;
        open();
    }
    return true;
}

Result<Receiver::Chunks> Receiver::decode(const IncomingBatch& batch) const
{
    Chunks chunks;
    qint64 position = 0;
    qint64 operations = 0;
    quint64 last = 0;
    for (quint32 length : batch.lengths) {
        auto content = decodeChunk(batch.raw.mid(position, length), batch.origin);
        if (!content) return content.error();
        if (content->operations.empty()) return Error { ErrorCode::Damaged, u"a transaction without operations"_s };
        if (content->operations.front().stamp.hlc <= last)
            return Error { ErrorCode::Damaged, u"the clock of a stream goes back"_s };
        last = content->operations.back().stamp.hlc;
        const auto count = qint64(content->operations.size());
        chunks.push_back({ std::move(*content), { 0, position, length }, operations });
        operations += count;
        position += length;
    }
    if (operations != batch.operations)
        return Error { ErrorCode::Damaged, u"other operations than its header tells"_s };
    return chunks;
}

bool Receiver::isHere(const IncomingBatch& batch)
{
    Statement row = m_connection.prepare("SELECT 1 FROM batch b JOIN stream s ON s.no=b.stream WHERE s.device=? AND "
                                         "s.incarnation=? AND b.seq=? AND b.hash=? AND b.state<>8");
    row.bind(1, batch.stream.device).bind(2, qint64(batch.stream.incarnation)).bind(3, qint64(batch.seq));
    return row.bind(4, batch.hash).step();
}

qint64 Receiver::streamOf(const StreamId& id)
{
    Statement stream = m_connection.prepare(
        "INSERT INTO stream(device, incarnation) VALUES(?,?) ON CONFLICT(device, incarnation) DO NOTHING");
    stream.bind(1, id.device).bind(2, qint64(id.incarnation)).run();
    Statement no = m_connection.prepare("SELECT no FROM stream WHERE device=? AND incarnation=?");
    no.bind(1, id.device).bind(2, qint64(id.incarnation));
    FL_PROMISE(no.step());
    return no.integer(0);
}

Receiver::Place Receiver::placeOf(const IncomingBatch& batch)
{
    Place place;
    place.stream = streamOf(batch.stream);
    {
        Statement begun
            = m_connection.prepare("SELECT no, block, position FROM batch WHERE stream=? AND seq=? AND hash=?");
        begun.bind(1, place.stream).bind(2, qint64(batch.seq)).bind(3, batch.hash);
        if (begun.step()) {
            place.batch = begun.integer(0);
            place.block = begun.integer(1);
            place.done = begun.integer(2);
            return place;
        }
    }
    if (!batch.lengths.empty()) {
        Statement block = m_connection.prepare("INSERT INTO block(raw_length, bytes) VALUES(?,?)");
        block.bind(1, qint64(batch.raw.size())).bind(2, batch.block).run();
        place.block = m_connection.lastInsertRow();
        m_connection.prepare("INSERT INTO block_state(block, sealed) VALUES(?,1)").bind(1, place.block).run();
    }
    Statement add = m_connection.prepare(
        "INSERT INTO batch(stream, seq, hash, state, block, ops, size, at, head) VALUES(?,?,?,8,?,?,?,?,?)");
    add.bind(1, place.stream).bind(2, qint64(batch.seq)).bind(3, batch.hash);
    add.bind(4, place.block ? Cell(place.block) : Cell()).bind(5, qint64(batch.operations)).bind(6, batch.size);
    add.bind(7, m_workspace.clock().now()).bind(8, batch.head).run();
    place.batch = m_connection.lastInsertRow();
    return place;
}

bool Receiver::take(const IncomingBatch& batch, Chunks& chunks)
{
    Place place = placeOf(batch);
    for (Chunk& chunk : chunks) {
        chunk.where.block = place.block;
        if (chunk.first + qint64(chunk.content.operations.size()) <= place.done) continue;
        if (takeChunk(place, chunk)) continue;
        m_connection.prepare("UPDATE batch SET position=? WHERE no=?").bind(1, place.done).bind(2, place.batch).run();
        return false;
    }
    finish(batch, place);
    return true;
}

bool Receiver::takeChunk(Place& place, Chunk& chunk)
{
    std::vector<Operation>& operations = chunk.content.operations;
    qint64 no = 0;
    {
        Statement begun = m_connection.prepare("SELECT no FROM chunk WHERE block=? AND position=?");
        begun.bind(1, chunk.where.block).bind(2, chunk.where.position);
        if (begun.step()) no = begun.integer(0);
    }
    if (!no) no = m_parts.journal.addReceived(chunk.content, chunk.where);
    m_parts.clock.observe(operations.back().stamp.hlc);
    auto at = size_t(std::max<qint64>(0, place.done - chunk.first));
    for (; at < operations.size() && !mustPause(); ++at)
        apply(std::move(operations[at]));
    m_parts.journal.addTouches(no, m_touched);
    m_touched.clear();
    place.done = chunk.first + qint64(at);
    return at == operations.size();
}

void Receiver::apply(Operation operation)
{
    ++m_inPart;
    ++m_receipt.operations;
    const Effect effect = m_deferred.take(m_parts.applier, operation);
    m_touched.push_back({ operation.type, effect.n });
    if (!effect.type) return;
    noteConflicts(operation, effect);
    if (!effect.changed) return;
    // Whoever wrote it knew what stands here: he has decided.
    if (m_parts.conflicts && effect.concurrent.empty() && operation.kind == Operation::Kind::SetGroup)
        settleConflict(m_connection, operation, m_parts.rows.localGroup(operation.values.front().group));
    tell(operation, *effect.type);
    if (effect.type->name() == u"field"_s && effect.created) m_fields = true;
}

void Receiver::tell(const Operation& operation, const RecordType& type)
{
    const bool known = m_receipt.change.records.contains(type.name());
    std::vector<RecordId>& ids = m_receipt.change.records[type.name()];
    if (!known || ids.empty()) m_parts.lookup.changed(type);
    if (ids.size() < listedRecords) {
        if (ids.empty() || ids.back() != operation.row) ids.push_back(operation.row);
    } else {
        m_receipt.change.many = true;
    }
}

void Receiver::noteConflicts(const Operation& operation, const Effect& effect)
{
    for (size_t i = 0; i < effect.concurrent.size(); ++i)
        noteConflict(operation, m_parts.rows.localGroup(effect.concurrent[i]), effect.concurrentWith[i]);
    if (!effect.deletedMeanwhile) return;
    const auto row = m_parts.rows.load(*effect.type, operation.row);
    // Some records come back by such an edit.
    if (row && !row->record.visible) noteConflict(operation, group::deleted, row->clock.of(group::deleted));
}

/// Of each register one line stays open: what stands, and the last that had to give way to it.
void Receiver::noteConflict(const Operation& operation, quint16 group, Stamp other)
{
    const Stamp winner = group == group::deleted ? other : std::max(operation.stamp, other);
    const Stamp loser = winner == other ? operation.stamp : other;
    Statement note = m_connection.prepare("INSERT INTO conflict(type, row, field_group, winner, loser, seen_at) "
                                          "VALUES(?,?,?,?,?,?) ON CONFLICT(type, row, "
                                          "field_group) WHERE settled=0 DO UPDATE SET winner=excluded.winner, "
                                          "loser=excluded.loser, seen_at=excluded.seen_at");
    note.bind(1, qint64(operation.type)).bind(2, operation.row).bind(3, qint64(group));
    note.bind(4, stampBytes(winner)).bind(5, stampBytes(loser)).bind(6, m_workspace.clock().now()).run();
    m_parts.conflicts = true;
    ++m_receipt.conflicts;
}

void Receiver::finish(const IncomingBatch& batch, const Place& place)
{
    Statement done = m_connection.prepare("UPDATE batch SET state=9, position=0, at=? WHERE no=?");
    done.bind(1, m_workspace.clock().now()).bind(2, place.batch).run();
    // Of a stream that has split in two the higher branch is shown; both are in.
    Statement stream = m_connection.prepare("UPDATE stream SET applied=?1, head=?2, seen=max(seen,?1), made_at=?3, "
                                            "ahead=?4, heard_at=?5, name=?6, person=?7, "
                                            "program=?8, registry=?9 WHERE no=?10 AND applied<=?1");
    stream.bind(1, qint64(batch.seq)).bind(2, batch.hash).bind(3, batch.madeAt).bind(4, batch.ahead);
    stream.bind(5, m_workspace.clock().now()).bind(6, batch.deviceName).bind(7, batch.person).bind(8, batch.program);
    stream.bind(9, qint64(batch.registry)).bind(10, place.stream).run();
    noteBranches(m_connection, place.stream, qint64(batch.seq));
}

Result<void> SyncStore::adoptFields()
{
    return locked([&]() -> Result<void> {
        Workspace::Parts& parts = *m_workspace.m_parts;
        Connection& connection = m_workspace.connection();
        const auto done = guarded([&]() -> Result<void> {
            Transaction transaction(connection);
            EditWriter(parts.context(m_workspace, true)).adoptCustomFields();
            Deferred(parts.rows).replay(parts.applier);
            saveBeacon(connection, parts.applier.beacon());
            transaction.commit();
            parts.newFields.clear();
            return {};
        });
        if (!done) parts.reload(*m_workspace.m_catalog);
        return done;
    });
}

} // namespace fairlead
