#pragma once
#include <QByteArray>
#include <QFile>
#include <cstdio>
#include <time.h>

namespace fairlead {

/// What a program that is started by the bench tells about its start: milliseconds since its parent started it, and its
/// memory. The parent gives its monotonic clock, in ns, as the last argument.
class StartProbe
{
public:
    explicit StartProbe(const char* startedAt)
        : m_startedAt(QByteArray(startedAt).toLongLong())
    {
    }
    static qint64 nowNs()
    {
        timespec now {};
        clock_gettime(CLOCK_MONOTONIC, &now);
        return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }
    void mapped() { m_mapped = m_mapped > 0 ? m_mapped : sinceStart(); }
    void idle() { m_idle = sinceStart(); }
    void print() const
    {
        std::printf(
            "{\"mapped\": %.1f, \"idle\": %.1f, \"cpu\": %.1f, \"pss\": %.1f}\n", m_mapped, m_idle, cpuMs(), pssMb());
        std::fflush(stdout);
    }

private:
    double sinceStart() const { return double(nowNs() - m_startedAt) / 1e6; }
    static double cpuMs()
    {
        timespec used {};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
        return double(used.tv_sec) * 1000 + double(used.tv_nsec) / 1e6;
    }
    static double pssMb()
    {
        QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
        if (!rollup.open(QIODevice::ReadOnly)) return 0;
        for (const QByteArray& line : rollup.readAll().split('\n'))
            if (line.startsWith("Pss:")) return line.simplified().split(' ').at(1).toDouble() / 1024;
        return 0;
    }
    qint64 m_startedAt;
    double m_mapped = 0;
    double m_idle = 0;
};

} // namespace fairlead
