#include "simulator/Exchange.h"

#include "base/Result.h"

namespace fairlead::test {

void Exchange::publish(Device& device, bool faults)
{
    Disk& disk = device.disk;
    if (!disk.journal.empty()) seal(device);
    if (faults && m_world.random.chance(5)) return crash(device);
    while (!disk.outbox.empty()) {
        put(disk.outbox.front());
        // The share has it, but the device does not know: it will be put again.
        if (faults && m_world.random.chance(5)) return crash(device);
        disk.outbox.erase(disk.outbox.begin());
    }
}

void Exchange::seal(Device& device)
{
    Disk& disk = device.disk;
    const auto number = quint16(m_world.batches.size());
    FL_PROMISE(number < maxBatches);
    m_world.batches.push_back(Batch { disk.stream, ++disk.made, disk.head, disk.journal, disk.applied });
    disk.journal.clear();
    disk.outbox.push_back(number);
    disk.batches.set(number);
    disk.cursors[size_t(disk.stream)] = quint16(disk.made);
    disk.head = number;
    m_world.note("batch %d: stream %d number %d of %zu operations", number, disk.stream, disk.made,
        m_world.batches.back().operations.size());
}

void Exchange::put(int batch)
{
    auto& files = m_world.streams[size_t(m_world.batches[size_t(batch)].stream)].files;
    for (quint16 operation : m_world.batches[size_t(batch)].operations)
        m_world.published.set(operation);
    for (quint16& file : files) {
        if (file == batch) return;
        if (m_world.rules.filesOverwrite && m_world.batches[file].number == m_world.batches[size_t(batch)].number) {
            m_world.note("batch %d overwrites %d", batch, file);
            file = quint16(batch);
            return;
        }
    }
    files.push_back(quint16(batch));
    m_world.note("batch %d is on the share", batch);
}

bool Exchange::pull(Device& device, bool faults)
{
    bool any = false;
    for (size_t stream = 0; stream < m_world.streams.size(); ++stream) {
        m_visible.clear();
        for (quint16 file : m_world.streams[stream].files)
            if (!faults || !m_world.random.chance(25)) m_visible.push_back(file);
        any |= m_world.rules.countsBatches() ? pullByNumber(device, int(stream), m_visible, faults)
                                             : pullByHash(device, m_visible, faults);
    }
    return any;
}

/// Every branch of a fork is followed: a batch is next if the one before it is there.
bool Exchange::pullByHash(Device& device, const std::vector<quint16>& files, bool faults)
{
    bool any = false;
    for (bool again = true; again;) {
        again = false;
        for (quint16 file : files) {
            const Batch& batch = m_world.batches[file];
            if (device.disk.batches.test(file) || (batch.prev >= 0 && !device.disk.batches.test(size_t(batch.prev))))
                continue;
            if (m_world.rules.causal && !m_ignoreCauses) {
                OperationSet before = batch.seen;
                for (quint16 operation : batch.operations)
                    before.reset(operation);
                if (!covers(device.disk.applied, before)) continue;
            }
            if (!apply(device, file, faults)) return any;
            any = again = true;
        }
    }
    return any;
}

bool Exchange::pullByNumber(Device& device, int stream, const std::vector<quint16>& files, bool faults)
{
    bool any = false;
    quint16& cursor = device.disk.cursors[size_t(stream)];
    quint16 highest = cursor;
    for (bool again = true; again;) {
        again = false;
        for (quint16 file : files) {
            const int number = m_world.batches[file].number;
            const bool next = m_world.rules.cursorIsHighest ? number > cursor : number == cursor + 1;
            if (!next || device.disk.batches.test(file)) continue;
            if (!apply(device, file, faults)) return any;
            highest = std::max(highest, quint16(number));
            any = true;
            if (m_world.rules.cursorIsHighest) continue;
            cursor = quint16(number);
            again = true;
        }
    }
    cursor = highest;
    return any;
}

/// One transaction: effects and progress together. False if the device crashed instead.
bool Exchange::apply(Device& device, int batch, bool faults)
{
    const bool crashes = faults && m_world.random.chance(3);
    if (crashes && !m_world.rules.cursorBeforeApply) {
        crash(device);
        return false;
    }
    device.disk.batches.set(size_t(batch));
    if (crashes) {
        crash(device);
        return false;
    }
    for (quint16 operation : m_world.batches[size_t(batch)].operations)
        deliver(device, operation);
    if (!m_world.rules.hlcNotPersisted) device.disk.hlc = device.clock.last();
    m_world.note("device %d applies batch %d", int(&device - m_world.devices.data()), batch);
    return true;
}

void Exchange::deliver(Device& device, int number)
{
    const Operation& operation = m_world.operations[size_t(number)];
    RowState& row = device.disk.rows[size_t(m_world.rowOf[size_t(number)])];
    if (m_world.rules.dropFarAhead && qint64(operation.stamp.hlc >> 16) > m_world.wall(device) + 5 * 60000) return;
    device.disk.applied.set(size_t(number));
    device.clock.observe(operation.stamp.hlc);
    if (!isDroppedByMistake(device, row, operation)) applyOperation(row, operation);
}

bool Exchange::isDroppedByMistake(const Device&, const RowState& row, const Operation& operation) const
{
    const Rules& rules = m_world.rules;
    const bool update = operation.kind == Operation::Kind::SetGroup || operation.kind == Operation::Kind::SetDeleted;
    if (!update) return false;
    if (rules.dropUpdateOnMissingRow && row.born.isNull()) return true;
    if (rules.compareWithRowMax) {
        Stamp greatest = row.born;
        for (const auto& [group, reg] : row.registers)
            greatest = std::max(greatest, reg.stamp);
        return operation.stamp <= greatest;
    }
    if (!rules.tieKeepsLocal && !rules.noValueOrder) return false;
    const auto at = row.registers.find(operation.values.front().group);
    const Stamp present = at == row.registers.end() ? row.born : at->second.stamp;
    return rules.tieKeepsLocal ? operation.stamp.hlc == present.hlc : operation.stamp == present;
}

void Exchange::writeSnapshot(Device& device)
{
    publish(device, false);
    const Disk& disk = device.disk;
    const auto number = quint16(m_world.snapshots.size());
    m_world.snapshots.push_back(Snapshot {
        disk.rows, disk.applied, disk.batches, disk.cursors, device.clock.last(), m_world.random.chance(15) });
    device.disk.unverified.push_back(number);
    if (m_world.rules.gcUnverifiedSnapshot) device.disk.bundled |= disk.batches;
    m_world.note("device %d writes snapshot %d%s", int(&device - m_world.devices.data()), number,
        m_world.snapshots.back().torn ? ", torn" : "");
}

void Exchange::verifySnapshots(Device& device)
{
    for (quint16 number : device.disk.unverified)
        if (!m_world.snapshots[number].torn) device.disk.bundled |= m_world.snapshots[number].batches;
    device.disk.unverified.clear();
}

bool Exchange::hasNews(const Device& device, const Snapshot& snapshot) const
{
    if (!m_world.rules.countsBatches()) return !covers(device.disk.batches, snapshot.batches);
    for (size_t i = 0; i < m_world.streams.size(); ++i)
        if (snapshot.cursors[i] > device.disk.cursors[i]) return true;
    return false;
}

void Exchange::loadSnapshot(Device& device, const Snapshot& snapshot)
{
    if (snapshot.torn) return; // its hash does not fit
    Disk& disk = device.disk;
    for (size_t i = 0; i < maxRows; ++i)
        disk.rows[i] = m_world.rules.snapshotReplaces ? snapshot.rows[i] : join(disk.rows[i], snapshot.rows[i]);
    disk.applied |= snapshot.operations;
    disk.batches |= snapshot.batches;
    for (size_t i = 0; i < maxStreams; ++i)
        disk.cursors[i] = std::max(disk.cursors[i], snapshot.cursors[i]);
    device.clock.observe(snapshot.hlc);
    if (!m_world.rules.hlcNotPersisted) disk.hlc = device.clock.last();
    m_world.note("device %d loads snapshot %d", int(&device - m_world.devices.data()),
        int(&snapshot - m_world.snapshots.data()));
}

void Exchange::collectGarbage(Device& device)
{
    for (Stream& stream : m_world.streams) {
        if (stream.owner != device.owner) continue;
        if (m_world.rules.gcKeepsNewest) {
            const size_t kept = std::min<size_t>(2, stream.files.size());
            stream.files.erase(stream.files.begin(), stream.files.end() - qsizetype(kept));
        } else {
            std::erase_if(stream.files, [&](quint16 file) { return device.disk.bundled.test(file); });
        }
    }
    m_world.note("device %d collects garbage", int(&device - m_world.devices.data()));
}

void Exchange::crash(Device& device)
{
    device.clock = HybridClock(device.disk.hlc);
    m_world.note("device %d crashes", int(&device - m_world.devices.data()));
}

} // namespace fairlead::test
