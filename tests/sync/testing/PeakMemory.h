#pragma once
#include <QFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace fairlead::test {

/// How much more memory this process had at its peak since the meter was made. Linux only; under sanitizers, which keep
/// what was freed, nothing can be known.
class PeakMemory
{
public:
    PeakMemory()
    {
#ifdef __GLIBC__
        malloc_trim(0); // what was freed before must not hide what is taken now
#endif
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        const bool done = reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && reset.write("5") == 1;
        m_before = done && !sanitized() ? status("VmRSS:") : -1;
    }
    bool isKnown() const { return m_before >= 0; }
    qint64 grownKb() const { return status("VmHWM:") - m_before; }

private:
    static constexpr bool sanitized()
    {
#if defined(__SANITIZE_ADDRESS__)
        return true;
#elif defined(__has_feature)
        return __has_feature(address_sanitizer);
#else
        return false;
#endif
    }
    static qint64 status(const QByteArray& word)
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly)) return -1;
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith(word)) return line.mid(word.size()).trimmed().split(' ').first().toLongLong();
        return -1;
    }
    qint64 m_before = -1;
};

} // namespace fairlead::test
