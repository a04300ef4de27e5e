#include "insight/Ratio.h"

#include "base/Text.h"
#include "insight/Wide.h"

namespace fairlead {

namespace {

qint64 tenTo(int digits)
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

} // namespace

qint64 Ratio::scaled(int digits) const { return scaleRounded(numerator, tenTo(digits), denominator); }

QString Ratio::text(int digits) const { return isDefined() ? scaledToString(scaled(digits), digits, true) : QString(); }

QString Ratio::percent(int digits) const
{
    return isDefined() ? scaledToString(scaled(digits + 2), digits, true) : QString();
}

bool Ratio::isLessThan(const Ratio& other) const
{
    return Wide(numerator) * other.denominator < Wide(other.numerator) * denominator;
}

} // namespace fairlead
