#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Who takes part in an appointment, from either side.
struct Attendee
{
    RecordId id;
    RecordId appointment;
    AnyRef who;
    QString answer;
    bool operator==(const Attendee&) const = default;
};

template <>
inline RecordType describe<Attendee>()
{
    return RecordType("attendee", 22, "Attendee", "参与人", Nature::Keyed)
        .field(1, "appointment", &Attendee::appointment,
            declare::reference("Appointment", "日程", "appointment").required().partOf())
        .field(2, "who", &Attendee::who, declare::anyReference("Person or contact", "人员").required().indexed())
        .field(3, "answer", &Attendee::answer, declare::choice("Answer", "答复", "attendee_answer"))
        .key({ "appointment", "who" });
}

} // namespace fairlead
