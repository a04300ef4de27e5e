#pragma once
#include "simulator/World.h"

namespace fairlead::test {

/// What a device writes to the share: batches, bundles, snapshots, and again what is missing there.
class Publisher
{
public:
    explicit Publisher(World& world)
        : m_world(world)
    {
    }
    /// Seals what is new and puts what is sealed; with `faults` files come out damaged, and it may crash at each step.
    void publish(Device& device, bool faults);
    /// Reads back what was put and puts again what is not whole. True if something was put.
    bool confirm(Device& device, bool faults);
    /// Packs confirmed batches; bundles that were read back allow their single files to go.
    void bundle(Device& device, bool faults);
    /// Puts again whatever this device holds and the share does not show; for others if they are silent, or if it was
    /// waited for them long enough (`patient`). True if something was put.
    bool tend(Device& device, bool faults, bool patient);
    void writeSnapshot(Device& device, bool faults);
    /// Only by those who believe that snapshots or age allow it.
    void collectGarbage(Device& device);

private:
    void seal(Device& device);
    void put(Device& device, quint16 batch, bool faults);
    void putFile(std::vector<File>& files, File file);
    bool comesOutDamaged(bool faults) { return faults && m_world.random.chance(8); }
    BatchSet shown(bool faults);
    BatchSet thoughtUnneeded() const;
    void deleteSingles(StreamFolder& folder, const BatchSet& batches);
    bool isOnlyHere(const Device& device) const;

    World& m_world;
};

} // namespace fairlead::test
