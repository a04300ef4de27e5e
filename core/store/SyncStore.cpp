// Who we are, how far everybody is, what lies on the share: SyncStore without the operations themselves.
#include "store/SyncStore.h"

#include "store/CareParts.h"
#include "store/NumberStock.h"
#include "store/OriginBytes.h"
#include "store/Schema.h"
#include "store/SyncTurn.h"

#include <QtEndian>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

const QByteArray streamColumns
    = "SELECT no, device, incarnation, own, name, person, program, registry, applied, head, seen, made_at, ahead, "
      "heard_at, knows, beacon, branches FROM stream ";

StreamState readStream(const Statement& row)
{
    StreamState stream;
    stream.no = row.integer(0);
    stream.id = { row.id(1), quint64(row.integer(2)) };
    stream.own = row.integer(3) != 0;
    stream.name = row.text(4);
    stream.person = row.id(5);
    stream.program = row.text(6);
    stream.registry = int(row.integer(7));
    stream.applied = quint64(row.integer(8));
    stream.head = row.blob(9);
    stream.seen = quint64(row.integer(10));
    stream.madeAt = row.integer(11);
    stream.ahead = row.integer(12);
    stream.heardAt = row.integer(13);
    stream.knows = row.text(14);
    stream.beacon = row.blob(15);
    stream.branches = quint64(row.integer(16));
    return stream;
}

const QByteArray batchColumns = "SELECT b.no, s.device, s.incarnation, b.seq, b.hash, b.state, b.tried_at, b.tries, "
                                "b.size, b.at, b.ops FROM batch b JOIN stream s ON s.no=b.stream ";

StoredBatch readBatchRow(const Statement& row)
{
    return { row.integer(0), { row.id(1), quint64(row.integer(2)) }, quint64(row.integer(3)), row.blob(4),
        BatchState(row.integer(5)), row.integer(6), int(row.integer(7)), row.integer(8), row.integer(9),
        row.integer(10) };
}

std::vector<StoredBatch> allBatches(Statement& rows)
{
    std::vector<StoredBatch> list;
    while (rows.step())
        list.push_back(readBatchRow(rows));
    return list;
}

} // namespace

Result<std::optional<SyncIdentity>> SyncStore::identity() const
{
    using Answer = std::optional<SyncIdentity>;
    return locked([&]() -> Result<Answer> {
        Statement own = m_workspace.connection().prepare(streamColumns + "WHERE own=1 ORDER BY no DESC LIMIT 1");
        if (!own.step()) return Answer();
        const StreamState stream = readStream(own);
        return Answer(SyncIdentity { m_workspace.identity(), stream.id, stream.name });
    });
}

Result<void> SyncStore::begin(const StreamId& stream, quint64 origin, const QString& deviceName)
{
    const auto begun = locked([&]() -> Result<void> {
        Connection& connection = m_workspace.connection();
        Workspace::Parts& parts = *m_workspace.m_parts;
        Transaction transaction(connection);
        const QByteArray bytes = originBytes(origin);
        const bool again = connection.scalar("SELECT EXISTS(SELECT 1 FROM stream WHERE own=1)") != 0;
        Statement known = connection.prepare("SELECT 1 FROM stream WHERE device=? AND incarnation=?");
        known.bind(1, stream.device).bind(2, qint64(stream.incarnation));
        if (again && !known.step()) NumberStock(parts.rows, m_workspace.today()).loseAll();
        known.reset();
        Statement add
            = connection.prepare("INSERT INTO stream(device, incarnation, own, origin, name) VALUES(?,?,1,?,?)"
                                 "ON CONFLICT(device, incarnation) DO UPDATE SET name=excluded.name");
        add.bind(1, stream.device)
            .bind(2, qint64(stream.incarnation))
            .bind(3, qint64(parts.rows.origins().indexOf(bytes)));
        add.bind(4, deviceName).run();
        setWritingOrigin(connection, origin);
        if (!parts.applier.beacon()) {
            parts.applier.setBeacon(Beacon::ofAll(parts.rows));
            saveBeacon(connection, parts.applier.beacon());
        }
        transaction.commit();
        parts.origin = origin;
        parts.ownOrigins.insert(origin);
        parts.journal.writeAs(origin);
        return {};
    });
    if (begun) return begun;
    // Neither the origin nor the beacon has come into the file: nobody may count on them.
    const std::lock_guard guard(m_workspace.m_turn);
    m_workspace.m_parts->reload(*m_workspace.m_catalog);
    return begun;
}

Result<QString> SyncStore::note(const QString& key) const
{
    return locked([&]() -> Result<QString> { return metaText(m_workspace.connection(), u"sync_"_s + key); });
}

Result<void> SyncStore::setNote(const QString& key, const QString& value)
{
    return locked([&]() -> Result<void> {
        setMeta(m_workspace.connection(), u"sync_"_s + key, value.isEmpty() ? Cell() : Cell(value));
        return {};
    });
}

Result<void> SyncStore::setShareOffset(qint64 ms)
{
    return locked([&]() -> Result<void> {
        setMeta(m_workspace.connection(), u"share_offset"_s, ms);
        m_workspace.m_parts->shareOffset = ms;
        return {};
    });
}

qint64 SyncStore::shareOffset() const
{
    const std::lock_guard guard(m_workspace.m_turn);
    return m_workspace.m_parts->shareOffset;
}

Result<std::vector<StreamState>> SyncStore::streams() const
{
    return locked([&]() -> Result<std::vector<StreamState>> {
        std::vector<StreamState> list;
        Statement rows = m_workspace.connection().prepare(streamColumns + "ORDER BY own DESC, no");
        while (rows.step())
            list.push_back(readStream(rows));
        return list;
    });
}

Result<bool> SyncStore::has(const StreamId& stream, quint64 seq, quint64 hashBegin) const
{
    return locked([&]() -> Result<bool> {
        Statement rows = m_workspace.connection().prepare(
            batchColumns + "WHERE s.device=? AND s.incarnation=? AND b.seq=? AND b.state<>8");
        rows.bind(1, stream.device).bind(2, qint64(stream.incarnation)).bind(3, qint64(seq));
        while (rows.step())
            if (qFromLittleEndian<quint64>(rows.blob(4).constData()) == hashBegin) return true;
        return false;
    });
}

Result<void> SyncStore::noteSeen(const StreamId& stream, quint64 seq)
{
    return locked([&]() -> Result<void> {
        Statement note = m_workspace.connection().prepare(
            "INSERT INTO stream(device, incarnation, seen) VALUES(?,?,?) ON CONFLICT(device, incarnation) DO UPDATE "
            "SET seen=max(seen, excluded.seen) WHERE seen<excluded.seen");
        note.bind(1, stream.device).bind(2, qint64(stream.incarnation)).bind(3, qint64(seq)).run();
        return {};
    });
}

Result<void> SyncStore::setKnows(const StreamId& stream, const QString& knows, const QByteArray& beacon)
{
    return locked([&]() -> Result<void> {
        Statement row
            = m_workspace.connection().prepare("UPDATE stream SET knows=?, beacon=? WHERE device=? AND incarnation=?");
        row.bind(1, knows).bind(2, beacon).bind(3, stream.device).bind(4, qint64(stream.incarnation)).run();
        return {};
    });
}

Result<std::optional<StoredBatch>> SyncStore::find(const StreamId& stream, quint64 seq, const QByteArray& hash) const
{
    using Answer = std::optional<StoredBatch>;
    return locked([&]() -> Result<Answer> {
        Statement rows
            = m_workspace.connection().prepare(batchColumns + "WHERE s.device=? AND s.incarnation=? AND b.seq=?");
        rows.bind(1, stream.device).bind(2, qint64(stream.incarnation)).bind(3, qint64(seq));
        while (rows.step())
            if (hash.isEmpty() || rows.blob(4) == hash) return Answer(readBatchRow(rows));
        return Answer();
    });
}

Result<std::vector<StoredBatch>> SyncStore::batchesOf(const StreamId& stream, quint64 from) const
{
    return locked([&]() -> Result<std::vector<StoredBatch>> {
        Statement rows = m_workspace.connection().prepare(
            batchColumns + "WHERE s.device=? AND s.incarnation=? AND b.seq>=? ORDER BY b.seq, b.no");
        rows.bind(1, stream.device).bind(2, qint64(stream.incarnation)).bind(3, qint64(from));
        return allBatches(rows);
    });
}

Result<std::vector<StoredBatch>> SyncStore::underWay() const
{
    return locked([&]() -> Result<std::vector<StoredBatch>> {
        Statement rows = m_workspace.connection().prepare(batchColumns + "WHERE b.state IN (1, 2) ORDER BY b.no");
        return allBatches(rows);
    });
}

Result<std::vector<StoredBatch>> SyncStore::unfinished() const
{
    return locked([&]() -> Result<std::vector<StoredBatch>> {
        Statement rows = m_workspace.connection().prepare(batchColumns + "WHERE b.state IN (8) ORDER BY b.no");
        return allBatches(rows);
    });
}

Result<void> SyncStore::setState(qint64 batch, BatchState state, const QString& error)
{
    return locked([&]() -> Result<void> {
        Statement row = m_workspace.connection().prepare(
            "UPDATE batch SET state=?, tried_at=?, tries=tries+1, error=? WHERE no=?");
        row.bind(1, qint64(state)).bind(2, m_workspace.clock().now());
        row.bind(3, error.isEmpty() ? Cell() : Cell(error)).bind(4, batch).run();
        return {};
    });
}

Result<BatchParts> SyncStore::fileOf(qint64 batch) const
{
    return locked([&]() -> Result<BatchParts> {
        Statement row = m_workspace.connection().prepare(
            "SELECT b.head, k.bytes FROM batch b LEFT JOIN block k ON k.no=b.block WHERE b.no=?");
        row.bind(1, batch);
        if (!row.step()) return Error { ErrorCode::NotFound, QString::number(batch) };
        return BatchParts { row.blob(0), row.isNull(1) ? QByteArray() : row.blob(1) };
    });
}

Result<QByteArray> SyncStore::beacon() const
{
    return locked([&]() -> Result<QByteArray> {
        const auto& beacon = m_workspace.m_parts->applier.beacon();
        return beacon ? beacon->bytes() : QByteArray();
    });
}

Result<void> SyncStore::noteBadFile(const QString& name, const QString& reason)
{
    return locked([&]() -> Result<void> {
        Statement row = m_workspace.connection().prepare(
            "INSERT INTO share_file(name, reason, since) VALUES(?,?,?) ON CONFLICT(name) DO UPDATE SET "
            "reason=excluded.reason, tries=tries+1");
        row.bind(1, name).bind(2, reason).bind(3, m_workspace.clock().now()).run();
        return {};
    });
}

Result<void> SyncStore::forgetBadFile(const QString& name)
{
    return locked([&]() -> Result<void> {
        m_workspace.connection().prepare("DELETE FROM share_file WHERE name=?").bind(1, name).run();
        return {};
    });
}

Result<std::vector<SyncStore::BadFile>> SyncStore::badFiles() const
{
    return locked([&]() -> Result<std::vector<BadFile>> {
        std::vector<BadFile> list;
        Statement rows
            = m_workspace.connection().prepare("SELECT name, reason, since, tries FROM share_file ORDER BY 1");
        while (rows.step())
            list.push_back({ rows.text(0), rows.text(1), rows.integer(2), int(rows.integer(3)) });
        return list;
    });
}

Result<bool> SyncStore::fieldsWait() const
{
    return locked([&]() -> Result<bool> { return fieldsLackColumns(m_workspace.connection()); });
}

int SyncStore::schemaVersion() { return Schema::newest(); }

void SyncStore::announce(const Change& change) { m_workspace.announce(change); }

} // namespace fairlead
