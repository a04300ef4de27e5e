#pragma once
#include "model/RecordType.h"
#include "model/TaskRules.h"

namespace fairlead {

/// Something to be done by a day.
struct Task
{
    RecordId id;
    QString subject;
    QString status;
    QDate doneOn;
    QString outcome;
    RecordId owner;
    RecordId giver;
    QDate startOn;
    QDate dueOn;
    std::optional<qint64> dueTime;
    QString priority;
    AnyRef about;
    RecordId company;
    RecordId opportunity;
    QString repeat;
    std::optional<qint64> plannedMinutes;
    QString origin;
    QString remark;
    RecordId stageTask;
    QString remind;
    bool operator==(const Task&) const = default;
};

template <>
inline RecordType describe<Task>()
{
    return RecordType("task", 20, "Task", "任务", Nature::Register)
        .field(1, "subject", &Task::subject,
            declare::text("Subject", "主题").required().title().alias({ "task", "name", "任务", "标题" }))
        .field(2, "status", &Task::status, declare::choice("Status", "状态", "task_status").group("state").indexed())
        .field(3, "done_on", &Task::doneOn, declare::date("Done on", "完成日期").group("state"))
        .field(4, "outcome", &Task::outcome, declare::text("Outcome", "结果").group("state"))
        .field(5, "owner", &Task::owner,
            declare::reference("Owner", "负责人", "person")
                .indexed()
                .group("owner")
                .alias({ "assigned to", "assignee", "执行人" }))
        .field(6, "giver", &Task::giver, declare::reference("Given by", "交办人", "person").group("owner"))
        .field(7, "start_on", &Task::startOn, declare::date("Start", "开始").group("due"))
        .field(8, "due_on", &Task::dueOn,
            declare::date("Due", "到期").group("due").indexed().alias({ "due date", "deadline", "截止日期" }))
        .field(9, "due_time", &Task::dueTime, declare::minutes("Due time (minute of the day)", "到期时刻").group("due"))
        .field(10, "priority", &Task::priority, declare::choice("Priority", "优先级", "priority"))
        .field(11, "about", &Task::about, declare::anyReference("About", "关联").indexed())
        .field(12, "company", &Task::company, declare::reference("Customer", "客户", "company").indexed())
        .field(
            13, "opportunity", &Task::opportunity, declare::reference("Opportunity", "机会", "opportunity").indexed())
        .field(14, "repeat", &Task::repeat, declare::text("Repeat", "重复规则"))
        .field(15, "planned_minutes", &Task::plannedMinutes, declare::minutes("Planned time", "计划用时"))
        .field(16, "origin", &Task::origin, declare::choice("Origin", "来源", "task_origin"))
        .field(17, "remark", &Task::remark, declare::longText("Remark", "备注").searchable())
        .field(18, "stage_task", &Task::stageTask, declare::reference("From stage task", "阶段任务来源", "stage_task"))
        .field(30, "remind", &Task::remind, declare::choice("Remind me", "提醒我", "reminder_lead"))
        .listed("Tasks", "任务", Menu::Sales, "view-task")
        .editRevives()
        .matchBy({ { "subject", "due_on", "owner" } })
        .consequence(followTask);
}

} // namespace fairlead
