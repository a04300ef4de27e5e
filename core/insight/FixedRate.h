#pragma once
#include "insight/Ratio.h"
#include "insight/Wide.h"

namespace fairlead {

/// A product of rates, in billionths: rounded half away from zero after every factor, so that a chain of any length
/// stays exact to nine digits without floats.
struct FixedRate
{
    static constexpr qint64 one = 1000000000;
    qint64 billionths = one;

    /// The ratio must be defined.
    FixedRate times(const Ratio& ratio) const
    {
        const Wide product = Wide(billionths) * ratio.numerator;
        return { qint64(ratio.denominator > 0 ? dividedRounded(product, ratio.denominator)
                                              : dividedRounded(-product, -Wide(ratio.denominator))) };
    }
    Ratio ratio() const { return { billionths, one }; }
};

} // namespace fairlead
