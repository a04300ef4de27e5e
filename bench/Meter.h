#pragma once
#include <QtGlobal>
#include <vector>

namespace fairlead {

/// CPU seconds (user and system, all threads) and wall milliseconds since it was made.
class Meter
{
public:
    Meter();
    double cpu() const;
    double wallMs() const;

private:
    double m_cpu;
    qint64 m_wall;
};

/// The program's memory in MB. The peak counts from the last forgetPeak().
struct Memory
{
    static double now();
    static double peak();
    static void forgetPeak(); ///< gives free memory back first, so that what went before is not counted
};

/// Repeated measurements of the same thing.
class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    void add(const Samples& more) { m_values.insert(m_values.end(), more.m_values.begin(), more.m_values.end()); }
    double median() const { return at(0.5); }
    double at(double share) const; ///< 0.95 = the 95th percentile, nearest rank
    double most() const { return at(1.0); }
    size_t count() const { return m_values.size(); }

private:
    std::vector<double> m_values;
};

/// What a piece of work took, both ways, in milliseconds.
struct Timed
{
    Samples wall;
    Samples cpu;
    template <typename Work>
    void add(bool counts, Work&& work)
    {
        const Meter meter;
        work();
        const double cpuMs = meter.cpu() * 1000;
        const double wallMs = meter.wallMs();
        if (!counts) return;
        wall.add(wallMs);
        cpu.add(cpuMs);
    }
    void add(const Timed& other)
    {
        wall.add(other.wall);
        cpu.add(other.cpu);
    }
};

} // namespace fairlead
