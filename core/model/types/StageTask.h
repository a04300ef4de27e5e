#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A task that a deal gets when it enters a stage.
struct StageTask
{
    RecordId id;
    RecordId stage;
    QString subject;
    QString assignee;
    std::optional<qint64> offsetDays;
    std::optional<qint64> plannedMinutes;
    QString remark;
    bool retired = false;
    QString sortKey;
    bool operator==(const StageTask&) const = default;
};

template <>
inline RecordType describe<StageTask>()
{
    return RecordType("stage_task", 39, "Stage task", "阶段任务", Nature::Setup)
        .field(1, "stage", &StageTask::stage, declare::reference("Stage", "阶段", "stage").required().partOf())
        .field(2, "subject", &StageTask::subject, declare::text("Subject", "主题").required().title().unsearched())
        .field(3, "assignee", &StageTask::assignee, declare::choice("Who", "执行人", "assignee_rule"))
        .field(4, "offset_days", &StageTask::offsetDays, declare::integer("Days after entry", "进入后天数"))
        .field(5, "planned_minutes", &StageTask::plannedMinutes, declare::minutes("Planned time", "计划用时"))
        .field(6, "remark", &StageTask::remark, declare::longText("Remark", "备注"))
        .field(7, "retired", &StageTask::retired, declare::boolean("Retired", "停用"))
        .field(8, "sort_key", &StageTask::sortKey, declare::text("Sort key", "顺序"))
        .matchBy({ { "stage", "subject" } });
}

} // namespace fairlead
