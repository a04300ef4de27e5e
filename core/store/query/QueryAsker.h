#pragma once
#include "base/RecordId.h"

#include <QDate>
#include <QTimeZone>

namespace fairlead {

/// Who asks, and when: what `me` and `today` mean.
struct QueryAsker
{
    RecordId person;
    QDate today;
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< cuts instants into days
};

} // namespace fairlead
