#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What is done about a figure, and what the figure was before and after.
struct MeasureTaken
{
    RecordId id;
    QString text;
    AnyRef origin;
    QString figure;
    RecordId stage;
    RecordId person;
    RecordId unit;
    std::optional<qint64> before;
    std::optional<qint64> expected;
    std::optional<qint64> periodDays;
    RecordId owner;
    QDate startedOn;
    QDate dueOn;
    QString state;
    std::optional<qint64> after;
    QDate checkedOn;
    QString remark;
    bool operator==(const MeasureTaken&) const = default;
};

template <>
inline RecordType describe<MeasureTaken>()
{
    return RecordType("measure_taken", 47, "Improvement measure", "改进措施")
        .field(1, "text", &MeasureTaken::text, declare::text("Measure", "措施").required().title())
        .field(2, "origin", &MeasureTaken::origin, declare::anyReference("Origin", "来源"))
        .field(3, "figure", &MeasureTaken::figure,
            declare::choice("Figure", "指标", "measured_figure").group("definition"))
        .field(4, "stage", &MeasureTaken::stage, declare::reference("Stage", "阶段", "stage").group("definition"))
        .field(5, "person", &MeasureTaken::person,
            declare::reference("Of person", "所属人员", "person").group("definition"))
        .field(6, "unit", &MeasureTaken::unit, declare::reference("Of unit", "所属部门", "unit").group("definition"))
        .field(7, "before", &MeasureTaken::before, declare::quantity("Before", "改进前").group("definition"))
        .field(8, "expected", &MeasureTaken::expected, declare::quantity("Expected", "预期").group("definition"))
        .field(9, "period_days", &MeasureTaken::periodDays,
            declare::integer("Measured over days", "统计天数").group("definition"))
        .field(10, "owner", &MeasureTaken::owner, declare::reference("Owner", "负责人", "person").indexed())
        .field(11, "started_on", &MeasureTaken::startedOn, declare::date("Begun on", "开始日期"))
        .field(12, "due_on", &MeasureTaken::dueOn, declare::date("Due", "期限").indexed())
        .field(13, "state", &MeasureTaken::state, declare::choice("Status", "状态", "task_status").group("result"))
        .field(14, "after", &MeasureTaken::after, declare::quantity("After", "改进后").group("result"))
        .field(15, "checked_on", &MeasureTaken::checkedOn, declare::date("Checked on", "检查日期").group("result"))
        .field(16, "remark", &MeasureTaken::remark, declare::longText("Remark", "备注"));
}

} // namespace fairlead
