#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A version of the plan of a year; its lines are quotas.
struct Plan
{
    RecordId id;
    QString name;
    std::optional<qint64> year;
    std::optional<qint64> version;
    RecordId baseOn;
    QDate releasedOn;
    RecordId releasedBy;
    QString remark;
    bool operator==(const Plan&) const = default;
};

template <>
inline RecordType describe<Plan>()
{
    return RecordType("plan", 48, "Sales plan", "销售计划")
        .field(1, "name", &Plan::name, declare::text("Name", "名称").required().title())
        .field(2, "year", &Plan::year, declare::integer("Year", "年度").required().indexed())
        .field(3, "version", &Plan::version, declare::integer("Version", "版本"))
        .field(4, "base_on", &Plan::baseOn, declare::reference("Based on", "基于", "plan"))
        .field(5, "released_on", &Plan::releasedOn, declare::date("Released on", "发布日期").group("release"))
        .field(
            6, "released_by", &Plan::releasedBy, declare::reference("Released by", "发布人", "person").group("release"))
        .field(7, "remark", &Plan::remark, declare::longText("Remark", "备注"))
        .listed("Sales plans", "销售计划", Menu::Analysis, "view-calendar-list")
        .matchBy({ { "name" } });
}

} // namespace fairlead
