#pragma once
#include "models/Format.h"

#include <QDateTime>

namespace fairlead::ui {

/// "14 Aug 14:05", "8月14日 14:05", as the clock here shows it.
inline QString momentText(const Format& format, qint64 utc)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(utc);
    return format.day(when.date()) + u' ' + when.time().toString(QStringLiteral("HH:mm"));
}

} // namespace fairlead::ui
