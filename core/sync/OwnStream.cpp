#include "sync/OwnStream.h"

#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = qint64(24) * 3600 * 1000;
constexpr quint64 fullVectorEvery = 64;
const QString sentVector = QStringLiteral("vector"); ///< what our last header told

/// The name of a computer as a header takes it.
QString plainName(const QString& name)
{
    QString plain;
    for (const char32_t c : name.toUcs4())
        if (c >= 0x20 && c != 0x7f && plain.size() < 60) plain += QString::fromUcs4(&c, 1);
    return plain;
}

const StreamState* ownState(const std::vector<StreamState>& streams, const StreamId& own)
{
    for (const StreamState& stream : streams)
        if (stream.id == own) return &stream;
    return nullptr;
}

} // namespace

Result<void> OwnStream::check()
{
    const auto streams = m_state.store.streams();
    if (!streams) return streams.error();
    const StreamState* own = ownState(*streams, m_state.own);
    FL_PROMISE(own);
    const auto twin = m_state.store.note(SyncEngine::State::twinNote);
    if (!twin) return twin.error();
    if (!twin->isEmpty() || !m_state.card.fits(m_state.own, own->applied)) return beginAnew();
    const auto foreign = somebodyWritesHere(own->applied);
    if (!foreign) return foreign.error();
    if (*foreign) return beginAnew();
    return {};
}

/// A batch of our stream lies there that we have not written: this file was put back from a backup, or has a twin.
Result<bool> OwnStream::somebodyWritesHere(quint64 applied)
{
    const quint64 from = m_state.options.thorough ? 1 : std::max<quint64>(1, applied);
    const auto there = m_state.batchesOf(m_state.own, from, m_state.layout.stream(m_state.own));
    if (!there) return there.error();
    for (const auto& file : *there) {
        const auto known = m_state.store.has(m_state.own, file.name.seq, file.name.head);
        if (!known) return known.error();
        if (!*known) return true;
    }
    if (const auto mended = putBack(*there, from); !mended) return mended.error();
    return false;
}

Result<void> OwnStream::beginAnew()
{
    const quint64 incarnation = DeviceCard::newIncarnation();
    // The same computer stays the same device; a copy on another one has no card and becomes a device of its own.
    const StreamId stream { m_state.card.device(), incarnation };
    const QString name = DeviceCard::computerName();
    const auto begun = m_state.store.begin(stream, originOf(stream.device, incarnation), name);
    if (!begun) return begun;
    (void)m_state.store.setNote(sentVector, {});
    (void)m_state.store.setNote(SyncEngine::State::twinNote, {});
    m_state.own = stream;
    m_state.report.newIncarnation = true;
    return m_state.card.write(stream, 0);
}

/// Absence proves nothing, but putting a file again that was there harms nothing either.
Result<void> OwnStream::putBack(const std::vector<SyncEngine::State::Listed>& there, quint64 from)
{
    std::map<quint64, qint64> sizes;
    for (const auto& file : there)
        sizes[file.name.head] = file.size;
    const quint64 epoch = from - from % 1024;
    const auto ours = m_state.store.batchesOf(m_state.own, std::max<quint64>(1, epoch));
    if (!ours) return ours.error();
    for (const StoredBatch& batch : *ours) {
        if (batch.state == BatchState::Sealed) continue;
        const auto listed = sizes.find(headOf(batch.hash));
        if (listed != sizes.end() && listed->second == batch.size) continue;
        if (listed == sizes.end()) {
            ++m_state.report.reads;
            const auto found = m_state.share.get(m_state.layout.batch(m_state.own, batch.seq, batch.hash), 0, 1);
            if (found || found.error().code != ErrorCode::NotFound) continue;
        }
        ++m_state.report.putAgain;
        if (const auto set = m_state.store.setState(batch.no, BatchState::Sealed, u"gone"_s); !set) return set;
    }
    return {};
}

Result<BatchHeader> OwnStream::nextHeader(const std::vector<StreamState>& streams)
{
    const StreamState* own = ownState(streams, m_state.own);
    FL_PROMISE(own);
    BatchHeader header;
    header.workspace = *RecordId::parse(m_state.workspace.identity());
    header.device = m_state.own.device;
    header.incarnation = m_state.own.incarnation;
    header.seq = own->applied + 1;
    header.prev = own->applied ? own->head : QByteArray(32, '\0');
    header.adminNumber = 1;
    const auto genesis = m_state.store.note(u"genesis"_s);
    if (!genesis) return genesis.error();
    header.adminHash = QByteArray::fromHex(genesis->toLatin1());
    if (header.adminHash.size() != 32) header.adminHash = QByteArray(32, '\0');
    header.program = m_state.options.program;
    header.registry = quint32(m_state.store.schemaVersion());
    header.wallMs = m_state.options.clock.now();
    header.offsetMs = m_state.store.shareOffset();
    header.deviceName = plainName(own->name);
    header.person = m_state.options.person;
    header.origin = originOf(m_state.own.device, m_state.own.incarnation);
    const Vector now(streams);
    const auto before = m_state.store.note(sentVector);
    if (!before) return before.error();
    header.vectorFull = before->isEmpty() || header.seq % fullVectorEvery == 1;
    header.branches = now.branches();
    Vector told = header.vectorFull ? Vector() : Vector::fromText(*before);
    // Of our own stream `prev` tells it already.
    Vector others = now;
    others.set(m_state.own, {});
    told.set(m_state.own, {});
    header.vector = others.since(told);
    // More than a header holds: the rest is told by the batches after it.
    if (header.vector.size() > batchlimits::vector) {
        header.vector.resize(batchlimits::vector);
        header.vectorFull = false;
    }
    return header;
}

Result<bool> OwnStream::seal(const OutgoingBlock* block)
{
    const auto streams = m_state.store.streams();
    if (!streams) return streams.error();
    auto header = nextHeader(*streams);
    if (!header) return header.error();
    BatchBody body;
    if (block) {
        header->hlcFirst = block->hlcFirst;
        header->hlcLast = block->hlcLast;
        header->operations = block->operations;
        // Counting them apart would cost more than the batch: none has more rows than operations.
        header->rows = block->operations;
        header->rawLength = quint64(block->rawLength);
        header->beacon = block->beacon;
        if (block->origin != header->origin) header->purpose = BatchHeader::Purpose::Relay;
        header->origin = block->origin;
        body = { block->lengths, block->block };
    } else {
        header->purpose = BatchHeader::Purpose::Heartbeat;
        const auto beacon = m_state.store.beacon();
        if (!beacon) return beacon.error();
        header->beacon = *beacon;
    }
    const auto written = writeBatch(*header, body);
    if (!written) return written.error();
    const SealedBatch sealed { header->seq, written->hash, written->head, written->bytes.size() };
    if (block) {
        const auto done = m_state.store.seal(*block, sealed);
        if (!done || !*done) return done;
    } else if (const auto done = m_state.store.sealEmpty(sealed); !done) {
        return done.error();
    }
    const auto before = m_state.store.note(sentVector);
    if (!before) return before.error();
    Vector told = header->vectorFull ? Vector() : Vector::fromText(*before);
    told.merge(Vector(header->vector));
    if (const auto noted = m_state.store.setNote(sentVector, told.text()); !noted) return noted.error();
    m_state.report.operationsOut += header->operations;
    return true;
}

Result<void> OwnStream::publish()
{
    for (;;) {
        if (!m_state.goOn(SyncProgress::Phase::Sending)) return Error { ErrorCode::Cancelled, {} };
        const auto block = m_state.store.gather();
        if (!block) return block.error();
        if (!*block) break;
        // False: an edit was taken back meanwhile; what is left is gathered again.
        if (const auto sealed = seal(&**block); !sealed) return sealed.error();
        if (const auto put = putWaiting(); !put) return put;
    }
    return putWaiting();
}

Result<void> OwnStream::heartbeat()
{
    const auto streams = m_state.store.streams();
    if (!streams) return streams.error();
    const StreamState* own = ownState(*streams, m_state.own);
    const qint64 age = m_state.options.clock.now() - own->madeAt;
    // After a clock that was years ahead was set right nobody must wait years to hear of us.
    const bool silent = own->applied == 0 || age >= day || age < -day;
    const auto waiting = m_state.store.waiting();
    if (!waiting) return waiting.error();
    if (!silent || *waiting > 0) return {};
    if (const auto sealed = seal(nullptr); !sealed) return sealed.error();
    return putWaiting();
}

Result<void> OwnStream::putWaiting()
{
    const auto list = m_state.store.underWay();
    if (!list) return list.error();
    for (const StoredBatch& batch : *list) {
        if (batch.state != BatchState::Sealed) continue;
        if (!m_state.goOn(SyncProgress::Phase::Sending, m_state.report.bytesOut))
            return Error { ErrorCode::Cancelled, {} };
        if (const auto done = put(batch); !done) return done;
        ++m_state.report.batchesOut;
        m_state.report.bytesOut += batch.size;
    }
    return {};
}

Result<void> OwnStream::put(const StoredBatch& batch)
{
    const auto file = m_state.store.fileOf(batch.no);
    if (!file) return file.error();
    const auto bytes = joinBatch(file->head, file->block, batch.hash);
    if (!bytes) return bytes.error();
    const auto done = m_state.share.put(m_state.layout.batch(batch.stream, batch.seq, batch.hash), *bytes);
    if (!done) {
        (void)m_state.store.setState(batch.no, BatchState::Sealed, done.error().detail);
        return done;
    }
    if (batch.stream == m_state.own)
        if (const auto written = m_state.card.write(m_state.own, batch.seq); !written) return written;
    return m_state.store.setState(batch.no, BatchState::Put);
}

Result<void> OwnStream::confirm()
{
    const auto list = m_state.store.underWay();
    if (!list) return list.error();
    const qint64 now = m_state.options.clock.now();
    for (const StoredBatch& batch : *list) {
        // A clock that was set back does not hold it up for ever.
        const qint64 age = now - batch.triedAt;
        if (batch.state != BatchState::Put || (age >= 0 && age < m_state.options.confirmAfterMs)) continue;
        if (!m_state.goOn(SyncProgress::Phase::Sending)) return Error { ErrorCode::Cancelled, {} };
        const auto bytes = m_state.get(m_state.layout.batch(batch.stream, batch.seq, batch.hash));
        if (!bytes && bytes.error().code != ErrorCode::NotFound) return bytes.error();
        const auto file = m_state.store.fileOf(batch.no);
        if (!file) return file.error();
        const auto ours = joinBatch(file->head, file->block, batch.hash);
        if (!ours) return ours.error();
        if (bytes && *bytes == *ours) {
            if (const auto set = m_state.store.setState(batch.no, BatchState::Confirmed); !set) return set;
            continue;
        }
        ++m_state.report.putAgain;
        if (const auto again = put(batch); !again) return again;
    }
    return {};
}

} // namespace fairlead
