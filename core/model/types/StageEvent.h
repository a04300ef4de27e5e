#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A move of a deal with the facts of that moment; immutable. All funnel figures are computed from these.
struct StageEvent
{
    RecordId id;
    RecordId opportunity;
    RecordId pipeline;
    RecordId fromStage;
    RecordId toStage;
    QString direction;
    Money amount;
    std::optional<qint64> probability;
    QDate expectedClose;
    RecordId owner;
    RecordId ownerUnit;
    QString category;
    QString reason;
    QDate happenedOn;
    QString source;
    RecordId corrects;
    bool isVoid = false;
    std::optional<qint64> unmet;
    bool operator==(const StageEvent&) const = default;
};

template <>
inline RecordType describe<StageEvent>()
{
    return RecordType("stage_event", 18, "Stage event", "升迁记录", Nature::Entry)
        .field(1, "opportunity", &StageEvent::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").required().partOf().coveredElsewhere())
        .field(2, "pipeline", &StageEvent::pipeline, declare::reference("Pipeline", "管线", "pipeline"))
        .field(3, "from_stage", &StageEvent::fromStage, declare::reference("From", "原阶段", "stage"))
        .field(4, "to_stage", &StageEvent::toStage, declare::reference("To", "新阶段", "stage").required())
        .field(5, "direction", &StageEvent::direction, declare::choice("Direction", "方向", "direction").required())
        .field(6, "amount", &StageEvent::amount, declare::money("Amount then", "当时金额"))
        .field(7, "probability", &StageEvent::probability, declare::percent("Probability then", "当时赢率"))
        .field(8, "expected_close", &StageEvent::expectedClose, declare::date("Expected close then", "当时预计日"))
        .field(9, "owner", &StageEvent::owner, declare::reference("Owner then", "当时负责人", "person"))
        .field(10, "owner_unit", &StageEvent::ownerUnit, declare::reference("Unit then", "当时部门", "unit"))
        .field(11, "category", &StageEvent::category, declare::choice("Category then", "当时类别", "forecast_category"))
        .field(12, "reason", &StageEvent::reason, declare::text("Reason", "原因"))
        .field(13, "happened_on", &StageEvent::happenedOn, declare::date("Business date", "发生日期").required())
        .field(14, "source", &StageEvent::source, declare::choice("Recorded by", "记录方式", "event_source"))
        .field(15, "corrects", &StageEvent::corrects, declare::reference("Corrects", "更正", "stage_event"))
        .field(16, "void", &StageEvent::isVoid, declare::boolean("Void", "作废"))
        .field(17, "unmet", &StageEvent::unmet, declare::integer("Unmet criteria", "未满足标志"))
        .index({ "opportunity", "happened_on", "created_at", "to_stage", "corrects", "void", "owner", "owner_unit" });
}

} // namespace fairlead
