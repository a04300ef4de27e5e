#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A meeting that goes through lists of records, person by person.
struct Meeting
{
    RecordId id;
    QString subject;
    QString kind;
    QDate heldOn;
    RecordId view;
    RecordId leader;
    QString minutesText;
    bool operator==(const Meeting&) const = default;
};

template <>
inline RecordType describe<Meeting>()
{
    return RecordType("meeting", 59, "Sales meeting", "销售例会")
        .field(1, "subject", &Meeting::subject, declare::text("Subject", "主题").required().title())
        .field(2, "kind", &Meeting::kind, declare::choice("Kind", "类型", "meeting_kind"))
        .field(3, "held_on", &Meeting::heldOn, declare::date("Held on", "日期").required().indexed())
        .field(4, "view", &Meeting::view, declare::reference("List talked through", "讨论清单", "saved_view"))
        .field(5, "leader", &Meeting::leader, declare::reference("Leader", "主持人", "person"))
        .field(6, "minutes_text", &Meeting::minutesText, declare::longText("Minutes", "纪要").searchable());
}

} // namespace fairlead
