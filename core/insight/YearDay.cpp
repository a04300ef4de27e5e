#include "insight/YearDay.h"

#include "base/LunarCalendar.h"

namespace fairlead {

QDate yearDayIn(const Period& days, int month, int day, bool isLunar)
{
    if (isLunar) return lunar::between(days.from, days.to, month, day);
    for (int year = days.from.year(); year <= days.to.year(); ++year) {
        QDate on(year, month, day);
        if (!on.isValid() && month == 2 && day == 29) on = QDate(year, 2, 28);
        if (on.isValid() && days.contains(on)) return on;
    }
    return {};
}

} // namespace fairlead
