#include "sync/Intake.h"

#include "sync/BadFileReason.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Unpacked batches that were read and wait for others.
constexpr qint64 mostWaiting = 64 * 1024 * 1024;

IncomingBatch incoming(const StreamId& stream, const ReadBatch& read, qint64 size)
{
    const BatchHeader& header = read.header;
    return { stream, header.seq, read.hash, read.head, read.body.block, read.raw, read.body.lengths, header.origin,
        header.operations, size, header.wallMs, -header.offsetMs, header.deviceName, header.person, header.program,
        int(header.registry) };
}

Error damaged(BadFileReason::Kind kind) { return { ErrorCode::Damaged, BadFileReason::of(kind).text() }; }

} // namespace

Result<void> Intake::run()
{
    const auto bad = m_state.store.badFiles();
    if (!bad) return bad.error();
    for (const SyncStore::BadFile& file : *bad)
        m_bad[file.name] = file;
    if (const auto resumed = resume(); !resumed) return resumed;
    if (const auto looked = look(); !looked) return looked;
    for (const Line& line : m_lines)
        for (const Candidate& candidate : line.candidates)
            m_allBytes += candidate.size;
    for (bool more = true; more;) {
        more = false;
        for (Line& line : m_lines) {
            if (!m_state.goOn(SyncProgress::Phase::Receiving, m_doneBytes, m_allBytes))
                return Error { ErrorCode::Cancelled, {} };
            const auto found = gather(line);
            if (!found) return found.error();
            more = more || *found;
        }
        if (const auto applied = apply(); !applied) return applied;
    }
    if (const auto counted = countMissing(); !counted) return counted;
    return compareBeacons();
}

Result<void> Intake::adoptFields()
{
    return m_state.hooks.adoptFields ? m_state.hooks.adoptFields() : m_state.store.adoptFields();
}

/// What an earlier run left half done. A batch's file lies in the workspace already: it must not wait for the share to
/// show it again.
Result<void> Intake::resume()
{
    const auto fields = m_state.store.fieldsWait();
    if (!fields) return fields.error();
    if (*fields)
        if (const auto adopted = adoptFields(); !adopted) return adopted;
    const auto unfinished = m_state.store.unfinished();
    if (!unfinished) return unfinished.error();
    for (const StoredBatch& batch : *unfinished) {
        const auto file = m_state.store.fileOf(batch.no);
        if (!file) return file.error();
        const auto bytes = joinBatch(file->head, file->block, batch.hash);
        if (!bytes) return bytes.error();
        auto read = readBatch(*bytes, batchName(batch.seq, batch.hash));
        if (!read) return read.error();
        const Candidate candidate { { batch.seq, headOf(batch.hash) },
            m_state.layout.batch(batch.stream, batch.seq, batch.hash), bytes->size() };
        m_state.inboxBytes += read->raw.size();
        m_state.inbox.insert_or_assign(candidate.path, std::move(*read));
        addReady(batch.stream, candidate);
    }
    return apply();
}

Result<bool> Intake::isIn(const StreamId& stream, quint64 seq, quint64 head)
{
    if (m_inReady.contains({ stream, seq, head })) return true;
    return m_state.store.has(stream, seq, head);
}

Result<const ReadBatch*> Intake::load(const StreamId& stream, const Candidate& candidate)
{
    if (const auto known = m_state.inbox.find(candidate.path); known != m_state.inbox.end()) return &known->second;
    if (candidate.size > batchlimits::file) return damaged(BadFileReason::Kind::TooLarge);
    // The listing may be older than the file: never more than a batch can be.
    const auto bytes = m_state.get(candidate.path, batchlimits::file + 1);
    if (!bytes) return bytes.error();
    m_doneBytes += bytes->size();
    auto read = readBatch(*bytes, candidate.path.section(u'/', -1));
    if (!read) return read.error();
    if (!fits(*read, stream, candidate)) return damaged(BadFileReason::Kind::Misplaced);
    if (m_state.inboxBytes > mostWaiting) {
        m_state.inbox.clear();
        m_state.inboxBytes = 0;
    }
    m_state.inboxBytes += read->raw.size();
    return &m_state.inbox.emplace(candidate.path, std::move(*read)).first->second;
}

bool Intake::fits(const ReadBatch& read, const StreamId& stream, const Candidate& candidate) const
{
    const BatchHeader& header = read.header;
    return header.workspace == RecordId::parse(m_state.workspace.identity()) && header.space == 0
        && header.device == stream.device && header.incarnation == stream.incarnation
        && header.seq == candidate.name.seq;
}

Result<bool> Intake::isEligible(const ReadBatch& read, const Candidate& candidate)
{
    const BatchHeader& header = read.header;
    const StreamId stream { header.device, header.incarnation };
    if (header.seq > 1) {
        const auto before = isIn(stream, header.seq - 1, headOf(header.prev));
        if (!before || !*before) return before;
    }
    for (const VectorEntry& entry : header.vector) {
        const StreamId other { entry.device, entry.incarnation };
        const auto known = isIn(other, entry.seq, entry.head);
        if (!known) return known;
        if (*known) continue;
        if (other != m_state.own)
            if (const auto noted = m_state.store.noteSeen(other, entry.seq); !noted) return noted.error();
        bool patient = true;
        if (const auto waits = waitsFor(candidate, entry, patient); !waits) return waits.error();
        if (patient) return false;
    }
    return true;
}

/// Comfort, not safety: it makes parents come before children. After a day it is applied without.
Result<void> Intake::waitsFor(const Candidate& candidate, const VectorEntry& missing, bool& patient)
{
    const auto known = m_bad.find(candidate.path);
    const qint64 now = m_state.options.clock.now();
    const qint64 since = known == m_bad.end() ? now : known->second.since;
    patient = now - since < m_state.options.patienceMs && since <= now;
    if (known != m_bad.end()) return {};
    const QString reason = BadFileReason::waits(missing.seq, SharePlaces::nameOf(missing.device)).text();
    m_bad[candidate.path] = { candidate.path, reason, now, 0 };
    return m_state.store.noteBadFile(candidate.path, reason);
}

void Intake::addReady(const StreamId& stream, const Candidate& candidate)
{
    const auto at = m_state.inbox.find(candidate.path);
    const ReadBatch& read = at->second;
    m_ready.push_back({ incoming(stream, read, candidate.size), candidate.path, read.header.vector,
        read.header.branches, read.header.beacon });
    m_inReady.insert({ stream, candidate.name.seq, candidate.name.head });
    m_readyBytes += read.raw.size();
    m_state.inboxBytes -= read.raw.size();
    m_state.inbox.erase(at);
}

Result<void> Intake::apply()
{
    qint64 inThisTurn = 0; // asked once for each operation
    const auto stop = [this, &inThisTurn] {
        return !m_state.goOn(SyncProgress::Phase::Applying, m_doneBytes, m_allBytes, inThisTurn++);
    };
    while (!m_ready.empty()) {
        std::vector<IncomingBatch> batches;
        for (Ready& ready : m_ready)
            batches.push_back(ready.batch);
        const SyncStore::Receipt receipt = m_state.store.receive(batches, stop);
        m_state.report.operationsIn += receipt.operations;
        inThisTurn = 0;
        m_state.report.conflicts += receipt.conflicts;
        if (m_state.hooks.announce && !receipt.change.records.isEmpty()) m_state.hooks.announce(receipt.change);
        if (const auto settled = settle(receipt.batches); !settled) return settled;
        if (receipt.failed) return *receipt.failed;
        m_ready.erase(m_ready.begin(), m_ready.begin() + qsizetype(receipt.batches));
        if (receipt.damaged) {
            // All of its stream waits for it; the others go on.
            const StreamId stream = m_ready.front().batch.stream;
            const Candidate bad { { m_ready.front().batch.seq, headOf(m_ready.front().batch.hash) },
                m_ready.front().path, 0 };
            if (const auto refused = refuse(bad, receipt.damaged->detail); !refused) return refused;
            std::erase_if(m_ready, [&](const Ready& one) { return one.batch.stream == stream; });
        } else if (receipt.taken == SyncStore::Taken::Fields) {
            if (const auto adopted = adoptFields(); !adopted) return adopted;
        } else if (receipt.taken == SyncStore::Taken::Part) {
            return Error { ErrorCode::Cancelled, {} };
        }
    }
    m_inReady.clear();
    m_readyBytes = 0;
    return {};
}

/// What is told of these batches, now that they are in; of a stream that has split the higher branch counts.
Result<void> Intake::settle(size_t count)
{
    const auto streams = m_state.store.streams();
    if (!streams) return streams.error();
    std::map<StreamId, Vector> knows;
    std::map<StreamId, QByteArray> beacons;
    for (const StreamState& stream : *streams)
        knows[stream.id] = Vector::fromText(stream.knows);
    for (size_t i = 0; i < count; ++i) {
        const Ready& ready = m_ready[i];
        const StreamId& stream = ready.batch.stream;
        ++m_state.report.batchesIn;
        m_state.report.bytesIn += ready.batch.size;
        // Also where it lay spoilt before somebody put it elsewhere.
        const QString name = ready.path.section(u'/', -1);
        for (const auto& [path, bad] : m_bad)
            if (path.section(u'/', -1) == name)
                if (const auto forgotten = m_state.store.forgetBadFile(path); !forgotten) return forgotten;
        if (knows[stream].seqOf(stream) > ready.batch.seq) continue;
        knows[stream].merge(Vector(ready.vector));
        knows[stream].setBranches(ready.branches);
        knows[stream].set(stream, { ready.batch.seq, headOf(ready.batch.hash) });
        beacons[stream] = ready.beacon;
    }
    for (const auto& [stream, beacon] : beacons)
        if (const auto set = m_state.store.setKnows(stream, knows[stream].text(), beacon); !set) return set;
    return {};
}

Result<void> Intake::refuse(const Candidate& candidate, const QString& reason)
{
    m_refused.insert(candidate.path);
    ++m_state.report.damaged;
    return m_state.store.noteBadFile(candidate.path, reason);
}

Result<void> Intake::countMissing()
{
    const auto streams = m_state.store.streams();
    if (!streams) return streams.error();
    for (const StreamState& stream : *streams)
        if (stream.seen > stream.applied) m_state.report.missing += int(stream.seen - stream.applied);
    return {};
}

/// Who knows exactly what we know must have come to exactly what we came to. Of a stream that two have written it is
/// not known which of them knew what.
Result<void> Intake::compareBeacons()
{
    const auto waiting = m_state.store.waiting();
    const auto streams = m_state.store.streams();
    const auto beacon = m_state.store.beacon();
    if (!waiting || !streams || !beacon) return {};
    if (*waiting > 0 || beacon->isEmpty()) return {};
    const Vector ours(*streams);
    for (const StreamState& stream : *streams) {
        if (stream.id == m_state.own || stream.beacon.isEmpty() || stream.branches
            || stream.registry != SyncStore::schemaVersion())
            continue;
        if (Vector::fromText(stream.knows) == ours && stream.beacon != *beacon)
            m_state.report.diverged.append(stream.name);
    }
    return {};
}

} // namespace fairlead
