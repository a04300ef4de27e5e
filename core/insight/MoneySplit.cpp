#include "insight/MoneySplit.h"

#include "base/Result.h"
#include "insight/Wide.h"

#include <algorithm>
#include <numeric>

namespace fairlead {

std::vector<qint64> splitAmount(qint64 amount, const std::vector<qint64>& weights)
{
    FL_PROMISE(!weights.empty());
    Wide total = 0;
    for (qint64 weight : weights) {
        FL_PROMISE(weight >= 0);
        total += weight;
    }
    if (total == 0) return splitAmount(amount, std::vector<qint64>(weights.size(), 1));
    const Wide size = amount < 0 ? -Wide(amount) : Wide(amount);
    std::vector<qint64> parts;
    std::vector<Wide> remainders;
    Wide left = size;
    for (qint64 weight : weights) {
        parts.push_back(qint64(size * weight / total));
        remainders.push_back(size * weight % total);
        left -= parts.back();
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; left > 0; ++i, --left)
        ++parts[order[i]];
    if (amount < 0)
        for (qint64& part : parts)
            part = -part;
    return parts;
}

} // namespace fairlead
