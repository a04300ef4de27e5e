#include "insight/MatchProposal.h"

#include <algorithm>

namespace fairlead {

std::vector<MatchLine> proposeMatch(const ClaimBook& book, const Incoming& money)
{
    std::vector<MatchLine> lines;
    for (const Claim& claim : book.claims())
        if (claim.currency == money.currency && claim.isSure() && claim.open() > 0) lines.push_back({ claim, 0 });
    const auto rank = [](const MatchLine& line) {
        return std::tuple(line.claim.kind == Claim::Kind::Expected, line.claim.due ? line.claim.due : 9'999'999,
            !line.claim.isInvoice(), line.claim.part, line.claim.id);
    };
    std::sort(lines.begin(), lines.end(), [&](const MatchLine& a, const MatchLine& b) { return rank(a) < rank(b); });
    qint64 left = money.unmatched();
    const auto isMeant = [](const MatchLine& line) { return line.claim.kind != Claim::Kind::Expected; };
    const auto exact = std::find_if(
        lines.begin(), lines.end(), [&](const MatchLine& line) { return isMeant(line) && line.claim.open() == left; });
    if (exact != lines.end()) {
        exact->proposed = left;
        return lines;
    }
    for (MatchLine& line : lines) {
        if (!isMeant(line)) break;
        line.proposed = std::min(left, line.claim.open());
        left -= line.proposed;
    }
    return lines;
}

} // namespace fairlead
