#include "base/Clock.h"

#include <QDateTime>

namespace fairlead {

Clock Clock::system()
{
    const QString wanted = qEnvironmentVariable("FAIRLEAD_NOW");
    if (!wanted.isEmpty()) {
        QDateTime at = QDateTime::fromString(wanted, Qt::ISODateWithMs);
        if (at.isValid()) {
            if (at.timeSpec() == Qt::LocalTime) at = QDateTime(at.date(), at.time(), Qt::UTC);
            return fixed(at.toMSecsSinceEpoch());
        }
    }
    return Clock([] { return QDateTime::currentMSecsSinceEpoch(); });
}

Clock Clock::fixed(qint64 unixMs)
{
    return Clock([unixMs] { return unixMs; });
}

QDate Clock::today() const { return QDateTime::fromMSecsSinceEpoch(now()).date(); }

quint64 HybridClock::next(qint64 wallMs)
{
    const bool isBelieved = wallMs >= 0 && wallMs < qint64(limit >> 16);
    const quint64 wall = isBelieved ? quint64(wallMs) << 16 : 0;
    m_last = std::max(m_last + 1, wall);
    return m_last;
}

void HybridClock::observe(quint64 stamp) { m_last = std::max(m_last, stamp); }

} // namespace fairlead
