#include "simulator/Misfortune.h"

#include "simulator/Folding.h"

namespace fairlead::test {

void updateProgram(World& world, Device& device, int version)
{
    device.version = version;
    learnAll(world, device);
    world.note("device %d runs version %d", world.numberOf(device), version);
}

void Misfortune::befall(Device& device)
{
    const int what = m_world.random.below(26);
    if (what < 5)
        jump(device);
    else if (what < 10)
        m_world.restart(device);
    else if (what < 13)
        device.backup = std::make_unique<Disk>(device.disk);
    else if (what < 15)
        mayTakeLastCopy([&] { restore(device); });
    else if (what < 17)
        clone(device);
    else if (what < 19)
        mayTakeLastCopy([&] { loseDevice(device); });
    else if (what < 21)
        mayTakeLastCopy([&] { damageFile(); });
    else if (what < 23)
        m_oldShare = std::make_unique<Share>(m_world.share);
    else if (what < 25)
        mayTakeLastCopy([&] { putShareBack(); });
    else if (device.version < newestVersion)
        updateProgram(m_world, device, device.version + 1);
}

/// A file that was damaged after its author had lost his disk is nobody's mistake: only what is there before and gone
/// after it is forgiven.
template <typename Happens>
void Misfortune::mayTakeLastCopy(Happens happens)
{
    const OperationSet before = m_world.obtainable();
    happens();
    m_world.published &= ~(before & ~m_world.obtainable());
    ++m_world.misfortunes;
}

void Misfortune::jump(Device& device)
{
    device.offset = m_world.random.chance(30) ? 0 : m_world.random.below(2 * 3600000) - 3600000;
    m_world.note("the clock of device %d is off by %lld s", m_world.numberOf(device), device.offset / 1000);
}

void Misfortune::restore(Device& device)
{
    if (!device.backup) return;
    device.disk = *device.backup;
    m_world.restart(device);
    m_world.note("device %d is restored from a backup", m_world.numberOf(device));
    learnAll(m_world, device);
    const bool noticed = !m_world.rules.forks || m_world.random.chance(50);
    if (noticed && !m_world.rules.noIncarnation) startIncarnation(device);
}

void Misfortune::clone(const Device& device)
{
    if (!m_world.rules.forks || m_world.devices.size() >= 8) return;
    Device& copy = m_world.devices.emplace_back();
    copy.owner = device.owner;
    copy.version = device.version;
    copy.disk = device.disk;
    copy.offset = device.offset;
    m_world.restart(copy);
    m_world.note("device %d is a clone of %d", m_world.numberOf(copy), m_world.numberOf(device));
    if (m_world.random.chance(50)) startIncarnation(copy);
}

/// Two are always left.
void Misfortune::loseDevice(Device& device)
{
    const auto left
        = std::count_if(m_world.devices.begin(), m_world.devices.end(), [](const Device& each) { return !each.gone; });
    if (left <= 2) return;
    device.gone = true;
    m_world.note("device %d is lost", m_world.numberOf(device));
}

void Misfortune::damageFile()
{
    StreamFolder& folder = m_world.share.streams[size_t(m_world.random.below(int(m_world.streams.size())))];
    std::vector<File>& files = folder.bundles.empty() ? folder.singles : folder.bundles;
    if (files.empty()) return;
    File& file = files[size_t(m_world.random.below(int(files.size())))];
    file.damaged = true;
    m_world.note("a file with batch %d is damaged", file.batches.front());
}

/// From a backup of the server: everything is as it was, and what came since is gone.
void Misfortune::putShareBack()
{
    if (!m_oldShare) return;
    m_world.share = *m_oldShare;
    m_world.note("the share goes back to an older state");
}

/// A new stream; what may not have been sent is sealed anew, the same operations with the same stamps.
void Misfortune::startIncarnation(Device& device)
{
    Disk& disk = device.disk;
    std::vector<quint16> unsent;
    for (quint16 batch : disk.outbox) {
        for (quint16 operation : m_world.batches[batch].operations)
            unsent.push_back(operation);
        disk.held.reset(batch);
    }
    unsent.insert(unsent.end(), disk.journal.begin(), disk.journal.end());
    disk.journal = std::move(unsent);
    disk.outbox.clear();
    disk.stream = m_world.openStream(device.owner);
    disk.made = 0;
    disk.head = -1;
    m_world.note("device %d opens stream %d", m_world.numberOf(device), disk.stream);
}

} // namespace fairlead::test
