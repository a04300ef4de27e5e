#pragma once
#include "exchange/sample/World.h"

namespace fairlead::sample {

/// Writes the people at the firms, after the deals are known: the more deals, the more people we know there.
class ContactStory
{
public:
    explicit ContactStory(World& world);
    void tell();

private:
    void meet(Firm& firm, size_t title, const RecordId& chief);
    void nameIt(struct ContactDraft& draft, const Firm& firm);

    World& m_world;
    Random m_random;
    QSet<QString> m_mails;
};

} // namespace fairlead::sample
