#pragma once
#include <QtGlobal>
#include <vector>

namespace fairlead::sample {

/// A small seeded generator (SplitMix64): the same seed gives the same numbers on every machine and in every version.
/// Each part of the sample takes a branch of its own, so that a change in one part does not stir up the others.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_seed(seed)
        , m_state(seed)
    {
    }
    Random branch(quint64 label) const;

    quint64 next();
    double unit(); ///< 0 ≤ x < 1
    bool chance(double probability) { return unit() < probability; }
    int between(int low, int high); ///< both included
    double around(double median, double sigma); ///< log-normal
    /// An index, each with its weight.
    size_t weighted(const std::vector<double>& weights);
    template <typename List>
    const auto& pick(const List& list)
    {
        return list[size_t(between(0, int(std::size(list)) - 1))];
    }

private:
    quint64 m_seed;
    quint64 m_state;
};

} // namespace fairlead::sample
