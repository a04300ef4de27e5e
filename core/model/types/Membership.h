#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A person in a unit from a day to a day; results belong to the unit of that day.
struct Membership
{
    RecordId id;
    RecordId person;
    RecordId unit;
    QDate fromOn;
    QDate toOn;
    std::optional<qint64> share;
    QString post;
    RecordId reportsTo;
    bool operator==(const Membership&) const = default;
};

template <>
inline RecordType describe<Membership>()
{
    return RecordType("membership", 4, "Membership", "任职", Nature::Register)
        .field(1, "person", &Membership::person,
            declare::reference("Person", "员工", "person").required().partOf().group("term"))
        .field(2, "unit", &Membership::unit,
            declare::reference("Unit", "部门", "unit")
                .required()
                .group("term")
                .indexed()
                .fromParent({ "team", "unit", "department", "regional_office", "regional office", "office", "region",
                    "territory", "sales team", "团队", "部门", "区域", "所属部门", "大区" }))
        .field(3, "from_on", &Membership::fromOn, declare::date("From", "起").group("term"))
        .field(4, "to_on", &Membership::toOn, declare::date("To", "止").group("term"))
        .field(5, "share", &Membership::share, declare::percent("Share", "占比").group("term"))
        .field(6, "post", &Membership::post, declare::choice("Post", "岗位", "post").open())
        .field(7, "reports_to", &Membership::reportsTo,
            declare::reference("Reports to", "汇报对象", "person")
                .fromParent({ "manager", "supervisor", "boss", "reports to", "sales manager", "上级", "经理", "主管",
                    "直属上级" }))
        .matchBy({ { "person", "unit" } });
}

} // namespace fairlead
