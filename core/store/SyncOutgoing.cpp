// What goes out: transactions of our own become blocks, and blocks batches.
#include "store/CareParts.h"
#include "store/Packing.h"
#include "store/SyncMeta.h"
#include "store/SyncTurn.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRaw = 8 * 1024 * 1024;
/// A block of this size goes out as it lies; smaller ones are joined, so that a week without the share is few files.
constexpr qint64 reusedFrom = 1024 * 1024;
const QString goneOut = QStringLiteral("sync_chunk"); ///< up to this transaction all of ours have gone out

struct Waiting
{
    qint64 chunk = 0;
    qint64 block = 0;
    qint64 length = 0;
    qint64 operations = 0;
    quint64 hlcFirst = 0;
    quint64 hlcLast = 0;
    qint64 origin = 0;
    qint64 blockLength = 0;
};

qint64 lastGone(Connection& connection) { return metaText(connection, goneOut).toLongLong(); }

/// Own transactions that have not gone out, in order, until `raw` bytes of them are there.
std::vector<Waiting> waitingOnes(Connection& connection, qint64 raw)
{
    std::vector<Waiting> list;
    Statement rows = connection.prepare(
        "SELECT c.no, c.block, c.length, c.ops, c.first_hlc, c.last_hlc, c.origin, b.raw_length, e.state FROM chunk c "
        "JOIN edit e ON e.no=c.edit LEFT JOIN block b ON b.no=c.block WHERE c.no>? AND e.role<>3 ORDER BY c.no");
    rows.bind(1, lastGone(connection));
    qint64 sum = 0;
    while (sum <= raw && rows.step()) {
        // What comes after an edit that is not complete must not overtake it.
        if (rows.integer(8) == qint64(EditInfo::State::Incomplete)) break;
        list.push_back({ rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3), quint64(rows.integer(4)),
            quint64(rows.integer(5)), rows.integer(6), rows.integer(7) });
        sum += list.back().length;
    }
    return list;
}

/// How many of the first ones are exactly a big block; 0 if none.
size_t wholeBlock(Connection& connection, const std::vector<Waiting>& list)
{
    const Waiting& first = list.front();
    if (!first.block || first.blockLength < reusedFrom) return 0;
    Statement members = connection.prepare("SELECT no, position FROM chunk WHERE block=? ORDER BY no");
    members.bind(1, first.block);
    size_t count = 0;
    qint64 position = 0;
    while (members.step()) {
        if (count >= list.size() || list[count].chunk != members.integer(0) || members.integer(1) != position) return 0;
        position += list[count].length;
        ++count;
    }
    return count;
}

/// How many of the first ones fit into one batch.
size_t fitting(const std::vector<Waiting>& list)
{
    size_t count = 0;
    qint64 raw = 0;
    qint64 operations = 0;
    for (const Waiting& one : list) {
        raw += one.length;
        operations += one.operations;
        if (count > 0 && (raw > mostRaw || operations > 150'000 || one.origin != list.front().origin)) break;
        if (count > 0 && one.block != list.front().block && one.blockLength >= reusedFrom) break;
        ++count;
    }
    return count;
}

/// The chunk lies where `gather` saw it, so its bytes are the same.
bool stillLies(Connection& connection, const OutgoingBlock& block)
{
    Statement row = connection.prepare("SELECT c.length, coalesce(b.state, 0) FROM chunk c LEFT JOIN batch b ON "
                                       "b.block=c.block WHERE c.no=?");
    for (size_t i = 0; i < block.chunks.size(); ++i) {
        row.bind(1, block.chunks[i]);
        if (!row.step() || row.integer(0) != block.lengths[i] || row.integer(1) != 0) return false;
        row.reset();
    }
    return true;
}

/// The rows say what our vector tells, and no more: nothing of others is in only in part.
bool isWhole(Connection& connection)
{
    return !connection.scalar("SELECT EXISTS(SELECT 1 FROM batch WHERE state IN (8))")
        && !fieldsLackColumns(connection);
}

void addBatch(Connection& connection, const SealedBatch& batch, Cell block, qint64 operations, qint64 now)
{
    Statement stream = connection.prepare("SELECT no FROM stream WHERE own=1 ORDER BY no DESC LIMIT 1");
    FL_PROMISE(stream.step());
    const qint64 no = stream.integer(0);
    Statement add = connection.prepare(
        "INSERT INTO batch(stream, seq, hash, state, block, ops, size, at, head) VALUES(?,?,?,1,?,?,?,?,?)");
    add.bind(1, no).bind(2, qint64(batch.seq)).bind(3, batch.hash).bind(4, block).bind(5, operations);
    add.bind(6, batch.size).bind(7, now).bind(8, batch.head).run();
    Statement head = connection.prepare(
        "UPDATE stream SET applied=?, head=?, seen=max(seen,?1), made_at=?3, heard_at=?3 WHERE no=?4");
    head.bind(1, qint64(batch.seq)).bind(2, batch.hash).bind(3, now).bind(4, no).run();
}

} // namespace

Result<std::optional<OutgoingBlock>> SyncStore::gather()
{
    using Answer = std::optional<OutgoingBlock>;
    QByteArray raw;
    auto block = locked([&]() -> Result<Answer> {
        Connection& connection = m_workspace.connection();
        const std::vector<Waiting> list = waitingOnes(connection, mostRaw);
        if (list.empty()) return Answer();
        OutgoingBlock block;
        size_t count = wholeBlock(connection, list);
        if (count) block.reused = list.front().block;
        if (!count) count = fitting(list);
        for (size_t i = 0; i < count; ++i) {
            block.chunks.push_back(list[i].chunk);
            block.lengths.push_back(quint32(list[i].length));
            block.rawLength += list[i].length;
            block.operations += quint32(list[i].operations);
        }
        block.hlcFirst = list.front().hlcFirst;
        block.hlcLast = list[count - 1].hlcLast;
        block.origin = m_workspace.m_parts->journal.originOf(list.front().chunk);
        const bool last
            = !connection.scalar("SELECT EXISTS(SELECT 1 FROM chunk c JOIN edit e ON e.no=c.edit WHERE e.role<>3 "
                                 "AND c.no>"
                + QByteArray::number(block.chunks.back()) + ")");
        if (const auto& beacon = m_workspace.m_parts->applier.beacon(); beacon && last && isWhole(connection))
            block.beacon = beacon->bytes();
        if (block.reused) {
            Statement bytes = connection.prepare("SELECT bytes FROM block WHERE no=?");
            bytes.bind(1, block.reused);
            if (bytes.step()) block.block = bytes.blob(0);
        } else {
            for (qint64 chunk : block.chunks)
                raw += m_workspace.m_parts->journal.payloadOf(chunk);
        }
        return Answer(std::move(block));
    });
    // Packing some MiB takes a while: nobody waits for it.
    if (block && *block && !(*block)->reused) (*block)->block = pack(raw);
    return block;
}

Result<bool> SyncStore::seal(const OutgoingBlock& block, const SealedBatch& batch)
{
    return locked([&]() -> Result<bool> {
        Connection& connection = m_workspace.connection();
        Journal& journal = m_workspace.m_parts->journal;
        Transaction transaction(connection);
        if (!stillLies(connection, block)) return false;
        const qint64 no = block.reused ? block.reused : journal.moveInto(block.block, block.chunks, block.rawLength);
        addBatch(connection, batch, Cell(no), block.operations, m_workspace.clock().now());
        Statement sent = connection.prepare("UPDATE edit SET sent=1 WHERE no=(SELECT edit FROM chunk WHERE no=?)");
        for (qint64 chunk : block.chunks)
            sent.bind(1, chunk).run();
        setMeta(connection, goneOut, QString::number(block.chunks.back()));
        transaction.commit();
        return true;
    });
}

Result<void> SyncStore::sealEmpty(const SealedBatch& batch)
{
    return locked([&]() -> Result<void> {
        Transaction transaction(m_workspace.connection());
        addBatch(m_workspace.connection(), batch, {}, 0, m_workspace.clock().now());
        transaction.commit();
        return {};
    });
}

qint64 waitingOperations(Connection& connection)
{
    Statement sum = connection.prepare(
        "SELECT coalesce(sum(c.ops),0) FROM chunk c JOIN edit e ON e.no=c.edit WHERE c.no>? AND e.role<>3");
    sum.bind(1, lastGone(connection));
    return sum.step() ? sum.integer(0) : 0;
}

Result<qint64> SyncStore::waiting() const
{
    return locked([&]() -> Result<qint64> { return waitingOperations(m_workspace.connection()); });
}

} // namespace fairlead
