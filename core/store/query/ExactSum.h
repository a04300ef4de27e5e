#pragma once
#include <QtGlobal>
#include <optional>

namespace fairlead {

/// Sums of amounts, and of amounts × basis points, that cannot overflow: 128 bits wide.
class ExactSum
{
public:
    void add(qint64 value, qint64 factor = 1) { m_sum += Wide(value) * factor; }
    void add(const ExactSum& other, qint64 factor = 1) { m_sum += other.m_sum * factor; }

    /// Nothing if it is beyond 64 bits.
    std::optional<qint64> value() const { return narrow(m_sum); }
    /// Divided by 10,000 and rounded once, half away from zero.
    std::optional<qint64> ofBasisPoints() const;

private:
    __extension__ typedef __int128 Wide;
    static std::optional<qint64> narrow(Wide wide);
    Wide m_sum = 0;
};

} // namespace fairlead
