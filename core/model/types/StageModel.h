#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Chance, target rate and expected days of a stage from a day on; the newest that has begun is in force.
struct StageModel
{
    RecordId id;
    RecordId stage;
    std::optional<qint64> probability;
    std::optional<qint64> targetRate;
    std::optional<qint64> expectedDays;
    QDate happenedOn;
    RecordId corrects;
    bool isVoid = false;
    bool operator==(const StageModel&) const = default;
};

template <>
inline RecordType describe<StageModel>()
{
    return RecordType("stage_model", 14, "Stage parameters", "阶段参数", Nature::Entry)
        .field(1, "stage", &StageModel::stage, declare::reference("Stage", "阶段", "stage").required().partOf())
        .field(2, "probability", &StageModel::probability, declare::percent("Probability", "赢率"))
        .field(3, "target_rate", &StageModel::targetRate, declare::percent("Target promotion rate", "目标升迁率"))
        .field(4, "expected_days", &StageModel::expectedDays, declare::integer("Expected days", "标准耗时（天）"))
        .field(5, "happened_on", &StageModel::happenedOn, declare::date("Valid from", "生效日期").required())
        .field(6, "corrects", &StageModel::corrects, declare::reference("Corrects", "更正", "stage_model"))
        .field(7, "void", &StageModel::isVoid, declare::boolean("Void", "作废"));
}

} // namespace fairlead
