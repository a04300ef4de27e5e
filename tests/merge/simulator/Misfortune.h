#pragma once
#include "simulator/World.h"

namespace fairlead::test {

/// What happens to clocks, disks and the share.
class Misfortune
{
public:
    explicit Misfortune(World& world)
        : m_world(world)
    {
    }
    /// One of them, at random.
    void befall(Device& device);
    /// Minutes to an hour either way, or back to the truth.
    void jump(Device& device);

private:
    void restore(Device& device);
    void clone(const Device& device);
    void loseDevice(Device& device);
    void damageFile();
    void putShareBack();
    void startIncarnation(Device& device);
    template <typename Happens>
    void mayTakeLastCopy(Happens happens);

    World& m_world;
    std::unique_ptr<Share> m_oldShare;
};

/// The next version of the program is started: what waited for it is folded in.
void updateProgram(World& world, Device& device, int version);

} // namespace fairlead::test
