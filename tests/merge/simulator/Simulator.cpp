#include "simulator/Simulator.h"

#include "simulator/Oracle.h"

namespace fairlead::test {

Simulator::Simulator(const Rules& rules, quint64 seed, std::vector<std::string>* trace)
    : m_world(rules, seed)
    , m_editor(m_world)
    , m_exchange(m_world)
{
    m_world.trace = trace;
    m_world.operations.reserve(maxOperations);
    m_world.devices.reserve(9);
    const int devices = 2 + m_world.random.below(7);
    for (int i = 0; i < devices; ++i) {
        Device& device = m_world.devices.emplace_back();
        device.owner = i;
        device.disk.stream = m_world.openStream(i);
        if (m_world.random.chance(50)) jump(device);
    }
}

Verdict Simulator::run()
{
    const size_t wanted = size_t(80 + m_world.random.below(41));
    while (m_world.operations.size() < wanted)
        step();
    settle();
    return check();
}

void Simulator::step()
{
    Random& random = m_world.random;
    m_world.now += random.chance(20) ? random.below(60000) : random.below(3);
    Device& device = m_world.devices[size_t(random.below(int(m_world.devices.size())))];
    const int what = random.below(100);
    if (what < 52)
        m_editor.edit(device);
    else if (what < 64)
        m_exchange.publish(device, true);
    else if (what < 82)
        m_exchange.pull(device, true);
    else
        disturb(device);
}

void Simulator::disturb(Device& device)
{
    const int what = m_world.random.below(18);
    if (what < 3)
        jump(device);
    else if (what < 6)
        m_exchange.crash(device);
    else if (what < 8)
        device.backup = std::make_unique<Disk>(device.disk);
    else if (what < 9 && device.backup)
        restore(device);
    else if (what < 11)
        m_exchange.writeSnapshot(device);
    else if (what < 13)
        m_exchange.verifySnapshots(device);
    else if (what < 15)
        m_exchange.collectGarbage(device);
    else if (what < 17 && !m_world.snapshots.empty())
        m_exchange.loadSnapshot(device, m_world.snapshots[size_t(m_world.random.below(int(m_world.snapshots.size())))]);
    else if (what == 17 && m_world.rules.forks)
        clone(device);
}

/// Minutes to an hour either way, or back to the truth.
void Simulator::jump(Device& device)
{
    device.offset = m_world.random.chance(30) ? 0 : m_world.random.below(2 * 3600000) - 3600000;
    m_world.note("the clock of a device is off by %lld s", device.offset / 1000);
}

void Simulator::restore(Device& device)
{
    device.disk = *device.backup;
    m_exchange.crash(device);
    m_world.note("device %d is restored from a backup", int(&device - m_world.devices.data()));
    const bool noticed = !m_world.rules.forks || m_world.random.chance(50);
    if (noticed && !m_world.rules.noIncarnation) startIncarnation(device);
}

void Simulator::clone(const Device& device)
{
    if (m_world.devices.size() >= 8) return;
    Device& copy = m_world.devices.emplace_back();
    copy.owner = device.owner;
    copy.disk = device.disk;
    copy.offset = device.offset;
    m_exchange.crash(copy);
    m_world.note(
        "device %d is a clone of %d", int(&copy - m_world.devices.data()), int(&device - m_world.devices.data()));
    if (m_world.random.chance(50)) startIncarnation(copy);
}

/// A new stream; what may not have been sent is sealed anew, the same operations with the same stamps.
void Simulator::startIncarnation(Device& device)
{
    Disk& disk = device.disk;
    std::vector<quint16> unsent;
    for (quint16 batch : disk.outbox)
        for (quint16 operation : m_world.batches[batch].operations)
            unsent.push_back(operation);
    unsent.insert(unsent.end(), disk.journal.begin(), disk.journal.end());
    disk.journal = std::move(unsent);
    disk.outbox.clear();
    disk.stream = m_world.openStream(device.owner);
    disk.made = 0;
    disk.head = -1;
    m_world.note("device %d opens stream %d", int(&device - m_world.devices.data()), disk.stream);
}

/// A new device that knows nothing but the share must come to the same as all others (C6).
void Simulator::settle()
{
    m_world.note("the faults stop");
    for (Device& device : m_world.devices) {
        m_exchange.crash(device);
        m_exchange.publish(device, false);
    }
    Device& fresh = m_world.devices.emplace_back();
    fresh.owner = -1;
    fresh.disk.stream = m_world.openStream(-1);
    bool any = true;
    for (int round = 0; round < 6 && any; ++round) {
        any = false;
        if (round == 4) m_exchange.ignoreCauses();
        settleRound(any);
    }
}

void Simulator::settleRound(bool& any)
{
    for (Device& device : m_world.devices) {
        any |= m_exchange.pull(device, false);
        for (const Snapshot& snapshot : m_world.snapshots) {
            if (snapshot.torn || !m_exchange.hasNews(device, snapshot)) continue;
            m_exchange.loadSnapshot(device, snapshot);
            any = true;
        }
    }
}

Verdict Simulator::check() const
{
    Verdict verdict;
    verdict.operations = int(m_world.operations.size());
    verdict.ineffective = m_world.ineffective;
    OperationSet known = m_world.published;
    for (const Device& device : m_world.devices)
        known |= device.disk.applied;
    for (const Device& device : m_world.devices)
        verdict.lost |= !covers(device.disk.applied, known);
    const Rows& first = m_world.devices.front().disk.rows;
    for (const Device& device : m_world.devices)
        verdict.diverged |= device.disk.rows != first;
    if (!verdict.lost && !verdict.diverged)
        verdict.diverged = first != expectedRows(m_world.operations, m_world.rowOf, known) || changesAgain(first);
    return verdict;
}

/// Everything comes a second time: nothing may change.
bool Simulator::changesAgain(const Rows& settled) const
{
    Rows rows = settled;
    const OperationSet& applied = m_world.devices.front().disk.applied;
    for (size_t i = 0; i < m_world.operations.size(); ++i)
        if (applied.test(i)) applyOperation(rows[size_t(m_world.rowOf[i])], m_world.operations[i]);
    for (const Snapshot& snapshot : m_world.snapshots)
        for (size_t i = 0; i < maxRows; ++i)
            rows[i] = join(rows[i], snapshot.rows[i]);
    return rows != settled;
}

} // namespace fairlead::test
