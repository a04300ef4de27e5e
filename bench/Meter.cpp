#include "Meter.h"

#include <QByteArray>
#include <QFile>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <malloc.h>
#include <sys/resource.h>

namespace fairlead {

namespace {

double cpuSeconds()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

qint64 wallNanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double statusMegabytes(const QByteArray& key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).simplified().split(' ').front().toDouble() / 1024;
    return 0;
}

} // namespace

Meter::Meter()
    : m_cpu(cpuSeconds())
    , m_wall(wallNanoseconds())
{
}

double Meter::cpu() const { return cpuSeconds() - m_cpu; }
double Meter::wallMs() const { return double(wallNanoseconds() - m_wall) / 1e6; }

double Memory::now() { return statusMegabytes("VmRSS"); }
double Memory::peak() { return statusMegabytes("VmHWM"); }

void Memory::forgetPeak()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) file.write("5");
}

double Samples::at(double share) const
{
    if (m_values.empty()) return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = size_t(std::ceil(share * double(sorted.size())));
    return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1];
}

} // namespace fairlead
