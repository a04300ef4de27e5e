#pragma once
#include "base/Money.h"

namespace fairlead {

/// A rate or a mean, exact: two integers. What is shown is rounded once, half away from zero, from these; no floats.
struct Ratio
{
    qint64 numerator = 0;
    qint64 denominator = 0; ///< also the n that is shown beside a rate or mean

    bool isDefined() const { return denominator != 0; }
    bool operator==(const Ratio&) const = default;
    /// Numerator × 10^digits ÷ denominator, rounded; the ratio must be defined.
    qint64 scaled(int digits) const;
    /// "0.63150" for digits = 5; empty where there is no ratio.
    QString text(int digits) const;
    /// "63.15" for digits = 2: the ratio × 100.
    QString percent(int digits) const;
    /// Compares by cross multiplication in 128 bits; both must be defined.
    bool isLessThan(const Ratio& other) const;
};

/// Rates over fewer cases than this are greyed (metrics: "how sure").
inline constexpr qint64 smallSample = 10;

} // namespace fairlead
