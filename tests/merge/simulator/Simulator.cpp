#include "simulator/Simulator.h"

namespace fairlead::test {

Simulator::Simulator(const Rules& rules, quint64 seed, std::vector<std::string>* trace)
    : m_world(rules, seed)
    , m_editor(m_world)
    , m_publisher(m_world)
    , m_reader(m_world)
    , m_misfortune(m_world)
{
    m_world.trace = trace;
    m_world.operations.reserve(maxOperations);
    m_world.devices.reserve(9);
    const int devices = 2 + m_world.random.below(7);
    for (int i = 0; i < devices; ++i) {
        Device& device = m_world.devices.emplace_back();
        device.owner = i;
        device.version = m_world.random.below(newestVersion + 1);
        device.disk.stream = m_world.openStream(i);
        if (m_world.random.chance(50)) m_misfortune.jump(device);
    }
}

Verdict Simulator::run()
{
    const size_t wanted = size_t(80 + m_world.random.below(41));
    while (m_world.operations.size() < wanted)
        step();
    settle();
    return check(m_world);
}

void Simulator::step()
{
    Random& random = m_world.random;
    m_world.now += random.chance(20) ? random.below(60000) : random.below(3);
    Device& device = m_world.devices[size_t(random.below(int(m_world.devices.size())))];
    if (device.gone) return;
    const int what = random.below(100);
    if (what < 48)
        m_editor.edit(device);
    else if (what < 60)
        m_publisher.publish(device, true);
    else if (what < 77)
        m_reader.pull(device, true);
    else if (what < 90)
        tidy(device);
    else
        m_misfortune.befall(device);
}

void Simulator::tidy(Device& device)
{
    const int what = m_world.random.below(15);
    if (what < 4)
        m_publisher.confirm(device, true);
    else if (what < 8)
        m_publisher.bundle(device, true);
    else if (what < 10)
        m_publisher.tend(device, true, false);
    else if (what < 11)
        m_publisher.writeSnapshot(device, true);
    else if (what < 13)
        m_publisher.collectGarbage(device);
    else
        loadAny(device);
}

void Simulator::loadAny(Device& device)
{
    const std::vector<quint16>& there = m_world.share.snapshots;
    if (there.empty()) return;
    const quint16 number = there[size_t(m_world.random.below(int(there.size())))];
    m_reader.loadSnapshot(device, m_world.snapshots[number]);
}

/// A new device that knows nothing but the share must come to the same as all others (C6): from files alone, unless
/// misfortune has taken the last copy of one.
void Simulator::settle()
{
    m_world.note("the faults stop");
    for (Device& device : m_world.devices) {
        if (device.gone) continue;
        m_world.restart(device);
        updateProgram(m_world, device, newestVersion);
        m_publisher.publish(device, false);
    }
    Device& fresh = m_world.devices.emplace_back();
    fresh.owner = -1;
    fresh.version = newestVersion;
    fresh.disk.stream = m_world.openStream(-1);
    bool waits = m_world.rules.causal;
    for (int round = 0; round < 20; ++round) {
        if (settleRound()) continue;
        if (waits) m_reader.ignoreCauses();
        if (!declareHoles() && !waits) break;
        waits = false;
    }
}

bool Simulator::settleRound()
{
    bool any = false;
    for (Device& device : m_world.devices) {
        if (device.gone) continue;
        any |= m_reader.pull(device, false);
        if (device.owner < 0 && m_world.misfortunes == 0) continue;
        for (size_t i = 0; i < m_world.share.snapshots.size(); ++i) {
            const Snapshot& snapshot = m_world.snapshots[m_world.share.snapshots[i]];
            if (snapshot.torn || !m_reader.hasNews(device, snapshot)) continue;
            m_reader.loadSnapshot(device, snapshot);
            any = true;
        }
    }
    for (Device& device : m_world.devices) {
        if (device.gone) continue;
        any |= m_publisher.confirm(device, false);
        any |= m_publisher.tend(device, false, true);
    }
    return any;
}

/// What nobody has any more is told to be lost, so that what comes after it can be read.
bool Simulator::declareHoles()
{
    BatchSet there = m_world.readable();
    for (const Device& device : m_world.devices)
        if (!device.gone) there |= device.disk.held;
    bool any = false;
    for (size_t i = 0; i < m_world.batches.size(); ++i) {
        if (there.test(i) || m_world.holes.test(i)) continue;
        m_world.holes.set(i);
        m_world.note("batch %zu is lost", i);
        any = true;
    }
    return any;
}

} // namespace fairlead::test
