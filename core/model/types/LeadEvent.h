#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What became of a lead on its way: given to somebody, given back, qualified, converted, rejected. Immutable.
struct LeadEvent
{
    RecordId id;
    RecordId lead;
    QString event;
    RecordId fromOwner;
    RecordId toOwner;
    QString rule;
    QString reason;
    std::optional<qint64> happenedAt;
    bool operator==(const LeadEvent&) const = default;
};

template <>
inline RecordType describe<LeadEvent>()
{
    using namespace declare;
    return RecordType("lead_event", 30, "Lead event", "线索流转", Nature::Entry)
        .field(1, "lead", &LeadEvent::lead, reference("Lead", "线索", "lead").required().partOf())
        .field(2, "event", &LeadEvent::event, choice("Event", "事件", "lead_event_kind").required())
        .field(3, "from_owner", &LeadEvent::fromOwner, reference("From", "原负责人", "person"))
        .field(4, "to_owner", &LeadEvent::toOwner, reference("To", "新负责人", "person"))
        .field(5, "rule", &LeadEvent::rule, text("Rule", "规则"))
        .field(6, "reason", &LeadEvent::reason, choice("Reason", "原因", "lead_reject_reason").open())
        .field(7, "happened_at", &LeadEvent::happenedAt, instant("Happened at", "发生时间").required());
}

} // namespace fairlead
