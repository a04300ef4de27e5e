#pragma once
#include <QtGlobal>
#include <optional>

namespace fairlead {

/// Sums of amounts, and of amounts × basis points, that cannot overflow: 128 bits wide.
class ExactSum
{
public:
    __extension__ typedef __int128 Wide;

    /// high × 2^bits + low: how SQL hands out sums whose halves fit 64 bits.
    void add(qint64 high, qint64 low, int bits) { m_sum += (Wide(high) << bits) + low; }
    void add(const ExactSum& other, qint64 factor = 1) { m_sum += other.m_sum * factor; }
    void subtract(const ExactSum& other) { m_sum -= other.m_sum; }

    /// Nothing if it is beyond 64 bits.
    std::optional<qint64> value() const { return narrow(m_sum); }
    /// Divided by 10,000 and rounded once, half away from zero.
    std::optional<qint64> ofBasisPoints() const;

private:
    static std::optional<qint64> narrow(Wide wide);
    Wide m_sum = 0;
};

} // namespace fairlead
