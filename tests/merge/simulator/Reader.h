#pragma once
#include "simulator/World.h"

namespace fairlead::test {

/// What a device reads from the share.
class Reader
{
public:
    explicit Reader(World& world)
        : m_world(world)
    {
    }
    /// Reads the files of all streams; with `faults` a quarter of them is not visible, a quarter of the deleted ones
    /// still is, and it may crash. True if anything was applied.
    bool pull(Device& device, bool faults);
    void loadSnapshot(Device& device, const Snapshot& snapshot);
    /// Whether the snapshot has batches that the device knows to lack.
    bool hasNews(const Device& device, const Snapshot& snapshot) const;
    /// When all is quiet: a dependency that never comes is waited for no longer.
    void ignoreCauses() { m_ignoreCauses = true; }

private:
    void list(Device& device, StreamFolder& folder, bool faults);
    void look(std::vector<File>& files, const Device& device, bool faults);
    bool isNext(const Device& device, quint16 batch) const;
    bool pullByHash(Device& device, bool faults);
    bool pullByNumber(Device& device, int stream, bool faults);
    bool apply(Device& device, quint16 batch, bool faults);
    void deliver(Device& device, int operation);

    World& m_world;
    std::vector<quint16> m_found; ///< batches of one stream that could be read
    bool m_ignoreCauses = false;
};

} // namespace fairlead::test
