#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What one person said to something he was told of: again at a moment, or not again. What is told, and for which of
/// its days or facts, is the occasion; another one is told anew.
struct Reminder
{
    RecordId id;
    AnyRef subject;
    RecordId forPerson;
    QString occasion;
    std::optional<qint64> at;
    QString channel;
    bool operator==(const Reminder&) const = default;
};

template <>
inline RecordType describe<Reminder>()
{
    return RecordType("reminder", 80, "Reminder", "提醒", Nature::Keyed)
        .field(1, "subject", &Reminder::subject, declare::anyReference("Record", "对象").required().indexed())
        .field(
            2, "for_person", &Reminder::forPerson, declare::reference("For", "提醒对象", "person").required().indexed())
        .field(3, "occasion", &Reminder::occasion, declare::text("Occasion", "提醒事由").required().unsearched())
        .field(4, "at", &Reminder::at, declare::instant("Again at", "再次提醒时间").group("when"))
        .field(5, "channel", &Reminder::channel, declare::choice("How", "方式", "reminder_channel").group("when"))
        .key({ "subject", "for_person", "occasion" });
}

} // namespace fairlead
