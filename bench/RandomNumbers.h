#pragma once
#include <QtGlobal>

namespace fairlead {

/// Random numbers that are the same everywhere and for ever (SplitMix64); the standard's distributions are not. Every
/// record has a stream of its own, so that the millionth can be made without the others.
class RandomNumbers
{
public:
    explicit RandomNumbers(quint64 stream)
        : m_state(stream * 0x9E3779B97F4A7C15ull + 20260101)
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    qint64 below(qint64 limit) { return qint64(next() % quint64(limit)); }
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    template <typename List>
    const auto& of(const List& list)
    {
        return list[size_t(below(qint64(std::size(list))))];
    }

private:
    quint64 m_state;
};

} // namespace fairlead
