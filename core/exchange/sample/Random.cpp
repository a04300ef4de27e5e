#include "exchange/sample/Random.h"

#include <cmath>

namespace fairlead::sample {

Random Random::branch(quint64 label) const
{
    Random mixer(m_seed ^ (label * 0xd1342543de82ef95ULL + 1));
    return Random(mixer.next());
}

quint64 Random::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Random::unit() { return double(next() >> 11) / double(1ULL << 53); }

int Random::between(int low, int high)
{
    if (high <= low) return low;
    return low + int(next() % quint64(high - low + 1));
}

double Random::around(double median, double sigma)
{
    // Twelve equal shares make a bell that is good enough, and its tails end.
    double normal = -6;
    for (int i = 0; i < 12; ++i)
        normal += unit();
    return median * std::exp(sigma * normal);
}

size_t Random::weighted(const std::vector<double>& weights)
{
    double sum = 0;
    for (double weight : weights)
        sum += weight;
    double at = unit() * sum;
    for (size_t i = 0; i < weights.size(); ++i) {
        at -= weights[i];
        if (at < 0) return i;
    }
    return weights.size() - 1;
}

} // namespace fairlead::sample
