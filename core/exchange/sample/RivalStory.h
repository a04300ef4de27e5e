#pragma once
#include "exchange/sample/Deal.h"

namespace fairlead::sample {

/// Who else wants the deals that are far enough to be fought for, who had them before us, and the reviews of what was
/// won and lost lately.
class RivalStory
{
public:
    explicit RivalStory(World& world)
        : m_world(world)
        , m_random(world.random.branch(101))
    {
    }
    void tell(const Deal& deal);

private:
    void fight(const Deal& deal);
    void review(const Deal& deal);
    RecordId rivalOf(const Deal& deal);

    World& m_world;
    Random m_random;
};

} // namespace fairlead::sample
