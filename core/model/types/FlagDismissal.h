#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Somebody looked at what is out of line and says why it may be; holds as long as the facts stay. Immutable.
struct FlagDismissal
{
    RecordId id;
    AnyRef subject;
    QString kind;
    QString facts;
    QString reason;
    QDate happenedOn;
    bool operator==(const FlagDismissal&) const = default;
};

template <>
inline RecordType describe<FlagDismissal>()
{
    return RecordType("flag_dismissal", 45, "Flag dismissed", "异常处理", Nature::Entry)
        .field(1, "subject", &FlagDismissal::subject,
            declare::anyReference("Record", "记录").required().partOf({ "opportunity" }))
        .field(2, "kind", &FlagDismissal::kind, declare::choice("Kind", "类型", "flag_kind").required())
        .field(3, "facts", &FlagDismissal::facts, declare::text("Facts then", "当时事实").required())
        .field(4, "reason", &FlagDismissal::reason, declare::text("Reason", "理由"))
        .field(5, "happened_on", &FlagDismissal::happenedOn, declare::date("Business date", "发生日期").required());
}

} // namespace fairlead
