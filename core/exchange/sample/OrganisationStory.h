#pragma once
#include "exchange/sample/World.h"

namespace fairlead::sample {

/// Writes our own firm, its units, people and their terms: one changed teams last year, one has left.
void tellOrganisation(World& world);

/// Writes the pipeline; its chances changed on a day of last year.
void tellPipeline(World& world);

/// Writes exchange rates into the base currency: planning by year, market and month-end by month.
void tellRates(World& world);

/// Writes the products with their list prices.
void tellWares(World& world);

/// The places in the order of their use: who looks after an area. Index of the colleague, today and before.
struct AreaOwners
{
    std::vector<size_t> today;
    std::vector<size_t> before;
};
AreaOwners ownersOf(Area area);

} // namespace fairlead::sample
