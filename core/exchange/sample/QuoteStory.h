#pragma once
#include "exchange/sample/Deal.h"
#include "model/types/Quote.h"

#include <map>

namespace fairlead::sample {

/// Quotations for a part of the open deals: most wait for an answer, some in a second version, one is accepted, some
/// were rejected or have expired; what they offer differs from what the deal says as it does in life.
class QuoteStory
{
public:
    explicit QuoteStory(World& world)
        : m_world(world)
        , m_random(world.random.branch(111))
    {
    }
    void tell(const std::vector<Deal>& deals);

private:
    struct Offer
    {
        const Deal* deal = nullptr;
        QDate sent;
    };
    struct Version
    {
        RecordId id;
        int number = 1;
        QDate sent;
        int days = 0; ///< of validity
    };
    void write(const Offer& offer, int turn);
    void writeVersion(const Deal& deal, const Quote& quote, const Version& what);
    void writeLines(const Deal& deal, const RecordId& version, int number);
    void writeSeries();

    World& m_world;
    Random m_random;
    std::map<int, int> m_numbers; ///< last number of a year
};

} // namespace fairlead::sample
