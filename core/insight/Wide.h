#pragma once
#include <QtGlobal>

namespace fairlead {

/// 128 bits, for sums and products of money that may not overflow on the way.
__extension__ typedef __int128 Wide;

/// value ÷ divisor, rounded half away from zero, as base/Money.h scaleRounded() does; divisor > 0.
constexpr Wide dividedRounded(Wide value, Wide divisor)
{
    const Wide magnitude = value < 0 ? -value : value;
    const Wide rounded = (magnitude + divisor / 2) / divisor;
    return value < 0 ? -rounded : rounded;
}

constexpr bool fitsMinor(Wide value)
{
    return value <= Wide(Q_INT64_C(0x7fffffffffffffff)) && value >= -Wide(Q_INT64_C(0x7fffffffffffffff));
}

} // namespace fairlead
