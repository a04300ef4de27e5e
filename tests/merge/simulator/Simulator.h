#pragma once
#include "simulator/Editor.h"
#include "simulator/Exchange.h"

namespace fairlead::test {

/// What one run came to.
struct Verdict
{
    int operations = 0;
    bool diverged = false; ///< C2, C6, C7: devices differ, or differ from what the operations say
    bool lost = false; ///< C1: an operation that somebody has, or had published, is not everywhere
    bool ineffective = false; ///< C3, C4: somebody's edit did not win where it was made
    bool isBad() const { return diverged || lost || ineffective; }
};

/// Two to eight devices, about a hundred operations and one share that lies: jumping clocks, stale listings, crashes,
/// restored and cloned disks, snapshots and garbage collection. Then the faults stop, everybody pulls, and the world is
/// checked. The merge is the real one; everything else is a model. One seed is one run, always the same.
class Simulator
{
public:
    Simulator(const Rules& rules, quint64 seed, std::vector<std::string>* trace = nullptr);
    Verdict run();

private:
    void step();
    void disturb(Device& device);
    void jump(Device& device);
    void restore(Device& device);
    void clone(const Device& device);
    void startIncarnation(Device& device);
    void settle();
    void settleRound(bool& any);
    Verdict check() const;
    bool changesAgain(const Rows& settled) const;

    World m_world;
    Editor m_editor;
    Exchange m_exchange;
};

} // namespace fairlead::test
