#include "simulator/Publisher.h"

#include "base/Result.h"

namespace fairlead::test {

void Publisher::publish(Device& device, bool faults)
{
    Disk& disk = device.disk;
    if (!disk.journal.empty()) seal(device);
    if (faults && m_world.random.chance(5)) return m_world.restart(device);
    while (!disk.outbox.empty()) {
        put(device, disk.outbox.front(), faults);
        // The share has it, but the device does not know: it will be put again.
        if (faults && m_world.random.chance(5)) return m_world.restart(device);
        disk.unconfirmed.push_back(disk.outbox.front());
        disk.outbox.erase(disk.outbox.begin());
    }
}

void Publisher::seal(Device& device)
{
    Disk& disk = device.disk;
    const auto number = quint16(m_world.batches.size());
    FL_PROMISE(number < maxBatches);
    m_world.batches.push_back(Batch { disk.stream, ++disk.made, disk.head, disk.journal, disk.applied });
    disk.journal.clear();
    disk.outbox.push_back(number);
    disk.batches.set(number);
    disk.held.set(number);
    disk.cursors[size_t(disk.stream)] = quint16(disk.made);
    disk.head = number;
    m_world.note("batch %d: device %d stream %d number %d of %zu operations", number, m_world.numberOf(device),
        disk.stream, disk.made, m_world.batches.back().operations.size());
}

void Publisher::put(Device& device, quint16 batch, bool faults)
{
    const bool damaged = comesOutDamaged(faults);
    putFile(m_world.share.streams[size_t(m_world.batches[batch].stream)].singles, File { { batch }, damaged, false });
    for (quint16 operation : m_world.batches[batch].operations)
        if (!damaged) m_world.published.set(operation);
    if (m_world.rules.forgetsAfterPut) device.disk.held.reset(batch);
    m_world.note("device %d puts batch %d%s", m_world.numberOf(device), batch, damaged ? ", damaged" : "");
}

/// The name of a file says its content by hash, unless it is named by number alone. A whole file is never replaced.
void Publisher::putFile(std::vector<File>& files, File file)
{
    for (File& present : files) {
        const bool sameNumber = m_world.rules.filesOverwrite
            && m_world.batches[present.batches.front()].number == m_world.batches[file.batches.front()].number;
        if (!sameNumber && present.batches != file.batches) continue;
        if (present.damaged || present.batches != file.batches) present = std::move(file);
        return;
    }
    files.push_back(std::move(file));
}

bool Publisher::confirm(Device& device, bool faults)
{
    bool any = false;
    const BatchSet readable = m_world.readable();
    for (quint16 batch : std::exchange(device.disk.unconfirmed, {})) {
        if (readable.test(batch)) {
            device.disk.confirmed.set(batch);
        } else if (device.disk.held.test(batch) && !m_world.rules.filesOverwrite) {
            put(device, batch, faults);
            device.disk.unconfirmed.push_back(batch);
            any = true;
        }
    }
    return any;
}

void Publisher::bundle(Device& device, bool faults)
{
    StreamFolder& folder = m_world.share.streams[size_t(device.disk.stream)];
    BatchSet bundled;
    for (File& present : folder.bundles) {
        if (present.damaged && !m_world.rules.bundleUnverified) present.damaged = comesOutDamaged(faults); // put again
        for (quint16 batch : present.batches)
            if (!present.damaged) bundled.set(batch);
    }
    deleteSingles(folder, bundled);
    File made { {}, comesOutDamaged(faults), false };
    BatchSet batches;
    for (const File& single : folder.singles) {
        const quint16 batch = single.batches.front();
        if (!device.disk.confirmed.test(batch) || !device.disk.held.test(batch)) continue;
        made.batches.push_back(batch);
        batches.set(batch);
    }
    if (made.batches.size() < 2) return;
    m_world.note("device %d bundles %zu batches of stream %d%s", m_world.numberOf(device), made.batches.size(),
        device.disk.stream, made.damaged ? ", damaged" : "");
    putFile(folder.bundles, std::move(made));
    if (m_world.rules.bundleUnverified) deleteSingles(folder, batches);
}

void Publisher::deleteSingles(StreamFolder& folder, const BatchSet& batches)
{
    std::erase_if(folder.singles, [&](const File& file) {
        const quint16 batch = file.batches.front();
        if (!batches.test(batch)) return false;
        folder.ghosts.push_back(batch);
        m_world.note("batch %d is deleted", batch);
        return true;
    });
}

/// The batches that a listing shows; what a reader has missed counts as not there.
BatchSet Publisher::shown(bool faults)
{
    BatchSet found;
    for (size_t stream = 0; stream < m_world.streams.size(); ++stream) {
        const StreamFolder& folder = m_world.share.streams[stream];
        for (const auto* files : { &folder.singles, &folder.bundles, &folder.relayed })
            for (const File& file : *files) {
                if (file.missed || (faults && m_world.random.chance(25))) continue;
                for (quint16 batch : file.batches)
                    found.set(batch);
            }
    }
    if (!m_world.rules.filesOverwrite) return found;
    const BatchSet byHash = found;
    for (size_t i = 0; i < m_world.batches.size(); ++i)
        for (size_t j = 0; j < m_world.batches.size(); ++j)
            if (byHash.test(j) && m_world.batches[i].stream == m_world.batches[j].stream
                && m_world.batches[i].number == m_world.batches[j].number)
                found.set(i);
    return found;
}

/// What nobody puts again because by the rules it went for good: in the right ones, nothing.
BatchSet Publisher::thoughtUnneeded() const
{
    BatchSet found;
    if (m_world.rules.gcUnverifiedSnapshot)
        for (quint16 number : m_world.share.snapshots)
            found |= m_world.snapshots[number].batches;
    if (m_world.rules.bundleUnverified)
        for (const StreamFolder& folder : m_world.share.streams)
            for (const File& file : folder.bundles)
                for (quint16 batch : file.batches)
                    found.set(batch);
    if (!m_world.rules.gcKeepsNewest) return found;
    for (size_t i = 0; i < m_world.batches.size(); ++i)
        for (const Batch& later : m_world.batches)
            if (later.stream == m_world.batches[i].stream && later.number > m_world.batches[i].number + 1) found.set(i);
    return found;
}

bool Publisher::tend(Device& device, bool faults, bool patient)
{
    if (m_world.rules.neverReputs) return false;
    const Disk& disk = device.disk;
    BatchSet missing = disk.held & ~shown(faults) & ~thoughtUnneeded();
    for (quint16 batch : disk.outbox)
        missing.reset(batch);
    bool any = false;
    for (size_t batch = 0; batch < m_world.batches.size() && missing.any(); ++batch) {
        if (!missing.test(batch)) continue;
        const size_t stream = size_t(m_world.batches[batch].stream);
        const int owner = m_world.streams[stream].owner;
        if (owner == device.owner) {
            put(device, quint16(batch), faults);
        } else {
            if (m_world.rules.neverRelays || (!patient && !m_world.isSilent(owner))) continue;
            m_world.note("device %d relays batch %zu", m_world.numberOf(device), batch);
            putFile(m_world.share.streams[stream].relayed, File { { quint16(batch) }, false, false });
        }
        any = true;
    }
    if (!patient || m_world.rules.neverRelays || !isOnlyHere(device)) return any;
    writeSnapshot(device, faults);
    return true;
}

/// Something came in a snapshot that is there no longer: nobody has the batches, but this device has what they did.
bool Publisher::isOnlyHere(const Device& device) const
{
    BatchSet there = m_world.readable();
    for (quint16 number : m_world.share.snapshots)
        if (!m_world.snapshots[number].torn) there |= m_world.snapshots[number].batches;
    return (device.disk.fromSnapshots & ~device.disk.held & ~there).any();
}

void Publisher::writeSnapshot(Device& device, bool faults)
{
    publish(device, false);
    const Disk& disk = device.disk;
    const auto number = quint16(m_world.snapshots.size());
    m_world.snapshots.push_back(Snapshot { disk.rows, disk.applied, disk.batches, disk.cursors, device.clock.last(),
        faults && m_world.random.chance(15) });
    m_world.share.snapshots.push_back(number);
    m_world.note("device %d writes snapshot %d%s", m_world.numberOf(device), number,
        m_world.snapshots.back().torn ? ", torn" : "");
    if (m_world.rules.gcUnverifiedSnapshot) collectGarbage(device);
}

void Publisher::collectGarbage(Device& device)
{
    if (!m_world.rules.gcKeepsNewest && !m_world.rules.gcUnverifiedSnapshot) return;
    for (size_t stream = 0; stream < m_world.streams.size(); ++stream) {
        if (m_world.streams[stream].owner != device.owner) continue;
        StreamFolder& folder = m_world.share.streams[stream];
        deleteSingles(folder, thoughtUnneeded());
    }
}

} // namespace fairlead::test
