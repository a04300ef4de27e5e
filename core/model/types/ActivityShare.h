#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// The part of an activity's time that belongs to a deal, case or project.
struct ActivityShare
{
    RecordId id;
    RecordId activity;
    AnyRef about;
    std::optional<qint64> share;
    bool operator==(const ActivityShare&) const = default;
};

template <>
inline RecordType describe<ActivityShare>()
{
    return RecordType("activity_share", 25, "Part of an activity", "行动归属", Nature::Entry)
        .field(1, "activity", &ActivityShare::activity,
            declare::reference("Activity", "行动", "activity").required().partOf())
        .field(2, "about", &ActivityShare::about, declare::anyReference("For", "归属").required().indexed())
        .field(3, "share", &ActivityShare::share, declare::percent("Share", "比例").required());
}

} // namespace fairlead
