#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Work done: call, visit, meeting, mail, note – with result, duration and next step. Immutable.
struct Activity
{
    RecordId id;
    QString kind;
    QString subject;
    QString body;
    std::optional<qint64> happenedAt;
    std::optional<qint64> minutes;
    std::optional<qint64> travelMinutes;
    RecordId by;
    RecordId company;
    QString place;
    RecordId appointment;
    RecordId task;
    QString direction;
    QString result;
    QString nextStep;
    QDate nextOn;
    RecordId corrects;
    bool isVoid = false;
    bool operator==(const Activity&) const = default;
};

template <>
inline RecordType describe<Activity>()
{
    return RecordType("activity", 23, "Activity", "行动记录", Nature::Entry)
        .field(1, "kind", &Activity::kind, declare::choice("Kind", "类型", "activity_kind").required())
        .field(2, "subject", &Activity::subject, declare::text("Subject", "主题").title().alias({ "activity", "行动" }))
        .field(3, "body", &Activity::body, declare::longText("Text", "内容").searchable())
        .field(
            4, "happened_at", &Activity::happenedAt, declare::instant("Happened at", "发生时间").required().indexed())
        .field(5, "minutes", &Activity::minutes, declare::minutes("Duration", "时长"))
        .field(6, "travel_minutes", &Activity::travelMinutes, declare::minutes("Travel", "路途"))
        .field(7, "by", &Activity::by, declare::reference("By", "执行人", "person").indexed())
        .field(8, "company", &Activity::company, declare::reference("Customer", "客户", "company").indexed())
        .field(9, "place", &Activity::place, declare::text("Place", "地点"))
        .field(10, "appointment", &Activity::appointment, declare::reference("Planned as", "计划", "appointment"))
        .field(11, "task", &Activity::task, declare::reference("Task", "任务", "task"))
        .field(12, "direction", &Activity::direction, declare::choice("In or out", "呼入/呼出", "call_direction"))
        .field(13, "result", &Activity::result, declare::choice("Result", "结果", "activity_result").open())
        .field(14, "next_step", &Activity::nextStep, declare::text("Next step", "下一步"))
        .field(15, "next_on", &Activity::nextOn, declare::date("Next on", "下次日期"))
        .field(16, "corrects", &Activity::corrects, declare::reference("Corrects", "更正", "activity").indexed())
        .field(17, "void", &Activity::isVoid, declare::boolean("Void", "作废"))
        .listed("Activities", "行动记录", Menu::Sales, "view-history");
}

} // namespace fairlead
