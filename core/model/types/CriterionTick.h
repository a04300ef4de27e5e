#pragma once
#include "model/CriterionRules.h"

namespace fairlead {

/// Somebody said on a day that a criterion is met, or no longer; the newest counts. Immutable.
struct CriterionTick
{
    RecordId id;
    AnyRef subject;
    RecordId criterion;
    QString state;
    QString proof;
    QDate happenedOn;
    bool operator==(const CriterionTick&) const = default;
};

template <>
inline RecordType describe<CriterionTick>()
{
    return RecordType("criterion_tick", 38, "Criterion ticked", "标志确认", Nature::Entry)
        .field(1, "subject", &CriterionTick::subject,
            declare::anyReference("Deal or lead", "机会或线索").required().partOf({ "opportunity", "lead" }))
        .field(
            2, "criterion", &CriterionTick::criterion, declare::reference("Criterion", "标志", "criterion").required())
        .field(3, "state", &CriterionTick::state, declare::choice("State", "状态", "tick_state").required())
        .field(4, "proof", &CriterionTick::proof, declare::text("Proof", "证据"))
        .field(5, "happened_on", &CriterionTick::happenedOn, declare::date("Business date", "发生日期").required())
        .rule(checkTick);
}

} // namespace fairlead
