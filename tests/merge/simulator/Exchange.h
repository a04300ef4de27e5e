#pragma once
#include "simulator/World.h"

namespace fairlead::test {

/// What devices do with the share: seal and put, pull, snapshots, garbage.
class Exchange
{
public:
    explicit Exchange(World& world)
        : m_world(world)
    {
    }
    /// Seals what is new and puts what is sealed; with `faults` it may crash at each step.
    void publish(Device& device, bool faults);
    /// Reads the files of all streams; with `faults` a quarter of them is not visible and it may crash.
    /// True if anything was applied.
    bool pull(Device& device, bool faults);
    void writeSnapshot(Device& device);
    void verifySnapshots(Device& device);
    void loadSnapshot(Device& device, const Snapshot& snapshot);
    /// Whether the snapshot has batches that the device knows to lack.
    bool hasNews(const Device& device, const Snapshot& snapshot) const;
    void collectGarbage(Device& device);
    void crash(Device& device);
    /// When all is quiet: a dependency that never comes is waited for no longer.
    void ignoreCauses() { m_ignoreCauses = true; }

private:
    void seal(Device& device);
    void put(int batch);
    bool pullByHash(Device& device, const std::vector<quint16>& files, bool faults);
    bool pullByNumber(Device& device, int stream, const std::vector<quint16>& files, bool faults);
    bool apply(Device& device, int batch, bool faults);
    void deliver(Device& device, int operation);
    bool isDroppedByMistake(const Device& device, const RowState& row, const Operation& operation) const;

    World& m_world;
    std::vector<quint16> m_visible;
    bool m_ignoreCauses = false;
};

} // namespace fairlead::test
