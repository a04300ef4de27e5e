#pragma once
#include "insight/ClaimBook.h"

namespace fairlead {

/// A claim that money may pay, with how much of it is proposed.
struct MatchLine
{
    Claim claim;
    qint64 proposed = 0; ///< minor units, never more than is open
};

/// What a receipt is most likely meant for: the claims in its currency that are open and sure, the first due first. One
/// claim that is exactly as large as the money takes it; else the oldest are paid one after the other until nothing is
/// left. Expected instalments are offered and never proposed.
std::vector<MatchLine> proposeMatch(const ClaimBook& book, const Incoming& money);

} // namespace fairlead
