#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What a person, a unit or the company (neither is named) is to reach in a period, in a measure. Money measures have
/// `target`, counted ones `target_count`.
struct Quota
{
    RecordId id;
    RecordId plan;
    RecordId unit;
    RecordId person;
    QString period;
    QString measure;
    RecordId product;
    RecordId region;
    Money target;
    Money stretch;
    std::optional<qint64> targetCount;
    bool operator==(const Quota&) const = default;
};

template <>
inline RecordType describe<Quota>()
{
    return RecordType("quota", 49, "Quota", "定额", Nature::Keyed)
        .field(1, "plan", &Quota::plan, declare::reference("Plan", "计划", "plan").required().partOf())
        .field(2, "unit", &Quota::unit, declare::reference("Unit", "部门", "unit").indexed())
        .field(3, "person", &Quota::person, declare::reference("Person", "人员", "person").indexed())
        .field(4, "period", &Quota::period, declare::text("Period", "期间").required().example("2026-Q3"))
        .field(5, "measure", &Quota::measure, declare::choice("Measure", "指标", "quota_measure").required())
        .field(6, "product", &Quota::product, declare::reference("Product", "产品", "product"))
        .field(7, "region", &Quota::region, declare::reference("Region", "区域", "region"))
        .field(8, "target", &Quota::target,
            declare::money("Target", "目标").group("value").alias({ "quota", "goal", "amount", "定额", "指标" }))
        .field(9, "stretch", &Quota::stretch, declare::money("Stretch target", "冲刺目标").group("value"))
        .field(
            10, "target_count", &Quota::targetCount, declare::quantity("Target (count)", "目标（数量）").group("value"))
        .key({ "plan", "unit", "person", "period", "measure", "product", "region" });
}

} // namespace fairlead
