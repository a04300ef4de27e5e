#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Who took part in an activity, on our side or theirs.
struct ActivityPerson
{
    RecordId id;
    RecordId activity;
    AnyRef who;
    QString side;
    QString response;
    bool operator==(const ActivityPerson&) const = default;
};

template <>
inline RecordType describe<ActivityPerson>()
{
    return RecordType("activity_person", 24, "Person in an activity", "行动参与人", Nature::Entry)
        .field(1, "activity", &ActivityPerson::activity,
            declare::reference("Activity", "行动", "activity").required().partOf())
        .field(2, "who", &ActivityPerson::who, declare::anyReference("Person or contact", "人员").required().indexed())
        .field(3, "side", &ActivityPerson::side, declare::choice("Side", "我方/对方", "side"))
        .field(4, "response", &ActivityPerson::response, declare::text("Response", "回应"));
}

} // namespace fairlead
