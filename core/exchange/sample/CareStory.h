#pragma once
#include "exchange/sample/Deal.h"

namespace fairlead::sample {

/// What sellers do for people of their open deals (care that is done, due and planned), and their last visits: one with
/// check-in, check-out and report, one whose report is missing, one that is under way.
class CareStory
{
public:
    explicit CareStory(World& world)
        : m_world(world)
        , m_random(world.random.branch(131))
    {
    }
    void tell(const std::vector<Deal>& deals);

private:
    void tellCare(size_t who, const Deal& deal, size_t turn);
    enum class Visit { Reported, WithoutReport, UnderWay };
    void tellVisit(size_t who, const Deal& deal, Visit visit);

    World& m_world;
    Random m_random;
};

} // namespace fairlead::sample
