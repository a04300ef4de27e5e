#pragma once
#include "base/RecordId.h"

namespace fairlead {

/// Fifty numbers of a series that one installation alone gives to records: block 0 has 1 to 50, block 1 51 to 100 …
struct NumberBlock
{
    RecordId series;
    QString scope; ///< see NumberPattern::scope()
    qint64 block = 0;
    bool operator==(const NumberBlock&) const = default;
};

/// How many blocks a shared workspace wants, from which on.
struct NumberNeed
{
    RecordId series;
    QString scope;
    qint64 from = 0; ///< no block before this one
    int blocks = 0;
};

} // namespace fairlead
