#pragma once
#include "base/Period.h"

namespace fairlead {

/// The first time that a day of the year, by the common or the lunar calendar, comes within days; invalid if it does
/// not. The 29th of February is the 28th in other years. Any thread.
QDate yearDayIn(const Period& days, int month, int day, bool isLunar = false);

} // namespace fairlead
