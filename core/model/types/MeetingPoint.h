#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What was said and decided about a record in a meeting. Immutable.
struct MeetingPoint
{
    RecordId id;
    RecordId meeting;
    AnyRef about;
    RecordId person;
    QString text;
    RecordId task;
    std::optional<qint64> happenedAt;
    bool operator==(const MeetingPoint&) const = default;
};

template <>
inline RecordType describe<MeetingPoint>()
{
    return RecordType("meeting_point", 63, "Point of a meeting", "会议事项", Nature::Entry)
        .field(
            1, "meeting", &MeetingPoint::meeting, declare::reference("Meeting", "会议", "meeting").required().partOf())
        .field(2, "about", &MeetingPoint::about, declare::anyReference("About", "对象").indexed())
        .field(3, "person", &MeetingPoint::person, declare::reference("Person", "人员", "person").indexed())
        .field(4, "text", &MeetingPoint::text, declare::longText("Said and decided", "结论"))
        .field(5, "task", &MeetingPoint::task, declare::reference("Task", "任务", "task"))
        .field(6, "happened_at", &MeetingPoint::happenedAt, declare::instant("Happened at", "时间").required());
}

} // namespace fairlead
