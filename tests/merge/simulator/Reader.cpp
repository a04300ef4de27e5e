#include "simulator/Reader.h"

#include "simulator/Folding.h"

namespace fairlead::test {

bool Reader::pull(Device& device, bool faults)
{
    bool any = false;
    for (size_t stream = 0; stream < m_world.streams.size(); ++stream) {
        list(device, m_world.share.streams[stream], faults);
        any |= m_world.rules.countsBatches() ? pullByNumber(device, int(stream), faults) : pullByHash(device, faults);
    }
    return any;
}

/// A stale listing names files that are gone: whoever asks for one and gets nothing lists anew and finds the bundle.
void Reader::list(Device& device, StreamFolder& folder, bool faults)
{
    m_found.clear();
    bool stale = faults;
    if (faults)
        for (quint16 ghost : folder.ghosts) {
            if (device.disk.batches.test(ghost) || !isNext(device, ghost) || !m_world.random.chance(25)) continue;
            if (m_world.rules.missingIsSkipped) device.disk.batches.set(ghost);
            stale = false;
        }
    look(folder.singles, device, stale);
    look(folder.bundles, device, stale);
    look(folder.relayed, device, stale);
}

void Reader::look(std::vector<File>& files, const Device& device, bool faults)
{
    for (File& file : files) {
        if (faults && m_world.random.chance(25)) continue;
        for (quint16 batch : file.batches) {
            if (device.disk.batches.test(batch)) continue;
            file.missed |= file.damaged;
            if (!file.damaged) m_found.push_back(batch);
        }
    }
}

bool Reader::isNext(const Device& device, quint16 batch) const
{
    const int prev = m_world.batches[batch].prev;
    return prev < 0 || device.disk.batches.test(size_t(prev)) || m_world.holes.test(size_t(prev));
}

/// Every branch of a fork is followed: a batch is next if the one before it is there.
bool Reader::pullByHash(Device& device, bool faults)
{
    bool any = false;
    for (bool again = true; again;) {
        again = false;
        for (quint16 number : m_found) {
            const Batch& batch = m_world.batches[number];
            if (device.disk.batches.test(number) || !isNext(device, number)) continue;
            if (m_world.rules.causal && !m_ignoreCauses) {
                OperationSet before = batch.seen;
                for (quint16 operation : batch.operations)
                    before.reset(operation);
                if (!covers(device.disk.applied, before)) continue;
            }
            if (!apply(device, number, faults)) return any;
            any = again = true;
        }
    }
    return any;
}

bool Reader::pullByNumber(Device& device, int stream, bool faults)
{
    bool any = false;
    quint16& cursor = device.disk.cursors[size_t(stream)];
    quint16 highest = cursor;
    for (bool again = true; again;) {
        again = false;
        for (quint16 batch : m_found) {
            const int number = m_world.batches[batch].number;
            const bool next = m_world.rules.cursorIsHighest ? number > cursor : number == cursor + 1;
            if (!next || device.disk.batches.test(batch)) continue;
            if (!apply(device, batch, faults)) return any;
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
bool Reader::apply(Device& device, quint16 batch, bool faults)
{
    const bool crashes = faults && m_world.random.chance(3);
    if (crashes && !m_world.rules.cursorBeforeApply) {
        m_world.restart(device);
        return false;
    }
    device.disk.batches.set(batch);
    device.disk.held.set(batch);
    if (crashes) {
        m_world.restart(device);
        return false;
    }
    for (quint16 operation : m_world.batches[batch].operations)
        deliver(device, operation);
    if (!m_world.rules.hlcNotPersisted) device.disk.hlc = device.clock.last();
    m_world.note("device %d applies batch %d", m_world.numberOf(device), batch);
    return true;
}

void Reader::deliver(Device& device, int number)
{
    const Operation& operation = m_world.operations[size_t(number)];
    if (m_world.rules.dropFarAhead && qint64(operation.stamp.hlc >> 16) > m_world.wall(device) + 5 * 60000) return;
    device.disk.applied.set(size_t(number));
    device.clock.observe(operation.stamp.hlc);
    device.disk.delivered.set(size_t(number));
    foldIn(m_world, device, number);
}

bool Reader::hasNews(const Device& device, const Snapshot& snapshot) const
{
    if (!m_world.rules.countsBatches()) return !covers(device.disk.batches, snapshot.batches);
    for (size_t i = 0; i < m_world.streams.size(); ++i)
        if (snapshot.cursors[i] > device.disk.cursors[i]) return true;
    return false;
}

void Reader::loadSnapshot(Device& device, const Snapshot& snapshot)
{
    if (snapshot.torn) return; // its hash does not fit
    Disk& disk = device.disk;
    foldInSnapshot(m_world, device, snapshot.rows);
    disk.applied |= snapshot.operations;
    disk.fromSnapshots |= snapshot.batches & ~disk.batches;
    disk.batches |= snapshot.batches;
    for (size_t i = 0; i < maxStreams; ++i)
        disk.cursors[i] = std::max(disk.cursors[i], snapshot.cursors[i]);
    device.clock.observe(snapshot.hlc);
    if (!m_world.rules.hlcNotPersisted) disk.hlc = device.clock.last();
    m_world.note("device %d loads snapshot %d", m_world.numberOf(device), int(&snapshot - m_world.snapshots.data()));
}

} // namespace fairlead::test
