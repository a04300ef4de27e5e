#pragma once
#include "exchange/sample/Deal.h"

namespace fairlead::sample {

/// What was ticked and done on the way of the deals that are open: the required criteria of the stages they have
/// passed, with a gap here and there, some of those where they stand, and the tasks that their stages gave them.
class ChecklistStory
{
public:
    explicit ChecklistStory(World& world)
        : m_world(world)
        , m_random(world.random.branch(91))
    {
    }
    void tell(const Deal& deal);

private:
    void tick(const Deal& deal, const DealMove& move, QDate left);
    void doTasks(const Deal& deal, const DealMove& move, QDate left);

    World& m_world;
    Random m_random;
};

} // namespace fairlead::sample
