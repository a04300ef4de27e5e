#pragma once
#include <QtGlobal>

namespace fairlead::ui {

/// How long a deal has been in its stage, against the days that the stage expects: the same on cards and in lists.
enum class StageStay { Fine, Near, Over };

/// `limit` 0: nobody said. Near: four fifths of it have passed.
inline StageStay stayOf(qint64 days, qint64 limit)
{
    constexpr qint64 nearTenths = 8;
    if (limit <= 0) return StageStay::Fine;
    if (days > limit) return StageStay::Over;
    return days * 10 >= limit * nearTenths ? StageStay::Near : StageStay::Fine;
}

} // namespace fairlead::ui
