#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A line of a forecast that was kept, of a plan made from it, or of a period that was closed. Immutable.
struct ForecastSnapshot
{
    RecordId id;
    QString snapshot;
    QString kind;
    QString period;
    QString measure;
    QString method;
    RecordId unit;
    RecordId person;
    RecordId product;
    RecordId opportunity;
    QString category;
    Money amount;
    std::optional<qint64> count;
    QString knownUntil;
    std::optional<qint64> happenedAt;
    bool operator==(const ForecastSnapshot&) const = default;
};

template <>
inline RecordType describe<ForecastSnapshot>()
{
    return RecordType("forecast_snapshot", 51, "Forecast snapshot", "预测快照", Nature::Entry)
        .field(1, "snapshot", &ForecastSnapshot::snapshot,
            declare::text("Snapshot", "快照").required().title().unsearched())
        .field(2, "kind", &ForecastSnapshot::kind, declare::choice("Kind", "类型", "snapshot_kind").required())
        .field(3, "period", &ForecastSnapshot::period, declare::text("Period", "期间").required())
        .field(4, "measure", &ForecastSnapshot::measure, declare::choice("Measure", "指标", "quota_measure").required())
        .field(5, "method", &ForecastSnapshot::method, declare::choice("Method", "方法", "forecast_method"))
        .field(6, "unit", &ForecastSnapshot::unit, declare::reference("Unit", "部门", "unit"))
        .field(7, "person", &ForecastSnapshot::person, declare::reference("Person", "人员", "person"))
        .field(8, "product", &ForecastSnapshot::product, declare::reference("Product", "产品", "product"))
        .field(9, "opportunity", &ForecastSnapshot::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").indexed())
        .field(10, "category", &ForecastSnapshot::category,
            declare::choice("Forecast category", "预测类别", "forecast_category"))
        .field(11, "amount", &ForecastSnapshot::amount, declare::money("Amount", "金额"))
        .field(12, "count", &ForecastSnapshot::count, declare::quantity("Count", "数量"))
        .field(13, "known_until", &ForecastSnapshot::knownUntil, declare::text("News included until", "数据截至"))
        .field(14, "happened_at", &ForecastSnapshot::happenedAt, declare::instant("Taken at", "快照时间").required())
        .index({ "snapshot" });
}

} // namespace fairlead
