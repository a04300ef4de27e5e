#pragma once
#include "simulator/Checker.h"
#include "simulator/Editor.h"
#include "simulator/Misfortune.h"
#include "simulator/Publisher.h"
#include "simulator/Reader.h"

namespace fairlead::test {

/// Two to eight devices, about a hundred operations and one share that lies: jumping clocks, stale listings, damaged
/// files, crashes, restored, cloned and lost disks, programs of three versions, bundles, snapshots, a share that goes
/// back. Then the faults stop, everybody pulls and repairs, and the world is checked. The merge is the real one;
/// everything else is a model. One seed is one run, always the same.
class Simulator
{
public:
    Simulator(const Rules& rules, quint64 seed, std::vector<std::string>* trace = nullptr);
    Verdict run();

private:
    void step();
    void tidy(Device& device);
    void loadAny(Device& device);
    void settle();
    bool settleRound();
    bool declareHoles();

    World m_world;
    Editor m_editor;
    Publisher m_publisher;
    Reader m_reader;
    Misfortune m_misfortune;
};

} // namespace fairlead::test
