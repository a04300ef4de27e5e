#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A part of the own organisation: company, department, team or territory; a tree by `parent`.
struct Unit
{
    RecordId id;
    QString name;
    RecordId parent;
    QString kind;
    RecordId head;
    QString costCentre;
    QDate closedOn;
    bool operator==(const Unit&) const = default;
};

template <>
inline RecordType describe<Unit>()
{
    return RecordType("unit", 2, "Unit", "部门", Nature::Register)
        .field(1, "name", &Unit::name, declare::text("Name", "名称").required().title())
        .field(2, "parent", &Unit::parent, declare::reference("Parent unit", "上级部门", "unit"))
        .field(3, "kind", &Unit::kind, declare::choice("Kind", "类型", "unit_kind"))
        .field(4, "head", &Unit::head, declare::reference("Head", "负责人", "person"))
        .field(5, "cost_centre", &Unit::costCentre, declare::text("Cost centre", "成本中心"))
        .field(6, "closed_on", &Unit::closedOn, declare::date("Closed on", "撤销日期"))
        .alias({ "team", "department", "团队" })
        .matchBy({ { "name" } })
        .listed("Units", "部门", Menu::Together, "view-list-tree");
}

} // namespace fairlead
