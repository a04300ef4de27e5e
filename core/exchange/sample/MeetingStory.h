#pragma once
#include "exchange/sample/Deal.h"

namespace fairlead::sample {

/// The sales meetings of the last two weeks of the team with most to sell: what was said about which deal, and what was
/// promised. Of last week's three promises two were kept.
class MeetingStory
{
public:
    explicit MeetingStory(World& world)
        : m_world(world)
        , m_random(world.random.branch(111))
    {
    }
    void tell(const std::vector<Deal>& deals);

private:
    std::vector<const Deal*> agenda(const std::vector<Deal>& deals, size_t& leader) const;
    void hold(QDate day, size_t leader, const std::vector<const Deal*>& agenda, size_t from);
    RecordId promise(const Deal& deal, const QString& subject, QDate day, bool kept);

    World& m_world;
    Random m_random;
};

} // namespace fairlead::sample
