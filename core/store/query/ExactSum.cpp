#include "store/query/ExactSum.h"

#include "base/Money.h"

#include <limits>

namespace fairlead {

std::optional<qint64> ExactSum::narrow(Wide wide)
{
    if (wide > std::numeric_limits<qint64>::max() || wide < std::numeric_limits<qint64>::min()) return std::nullopt;
    return qint64(wide);
}

std::optional<qint64> ExactSum::ofBasisPoints() const
{
    // Quotient and rest have the same sign, so rounding the rest rounds the whole.
    constexpr qint64 whole = 10000;
    return narrow(m_sum / whole + scaleRounded(qint64(m_sum % whole), 1, whole));
}

} // namespace fairlead
