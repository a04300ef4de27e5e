#pragma once
#include "exchange/ContentOutput.h"

#include <QDate>
#include <QHash>

namespace fairlead {

/// The time zones that the events of one calendar name, each with the days for which it is needed.
class ZoneRules
{
public:
    void need(const QByteArray& zone, QDate day);
    /// A VTIMEZONE of each: every change of the clock from the year before the first such day to two years after the
    /// last.
    void write(ContentOutput& output) const;

private:
    struct Days
    {
        QDate first;
        QDate last;
    };
    static void writeZone(ContentOutput& output, const QByteArray& zone, const Days& days);
    QHash<QByteArray, Days> m_zones;
};

} // namespace fairlead
