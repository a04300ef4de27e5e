#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What a person commits to for a period, or what a manager takes for somebody below him, with his reason; the newest
/// counts. Immutable.
struct ForecastCall
{
    RecordId id;
    RecordId unit;
    RecordId person;
    QString period;
    QString measure;
    QString level;
    RecordId by;
    Money commit;
    Money best;
    Money computed;
    QString reason;
    std::optional<qint64> happenedAt;
    RecordId corrects;
    bool isVoid = false;
    bool operator==(const ForecastCall&) const = default;
};

template <>
inline RecordType describe<ForecastCall>()
{
    return RecordType("forecast_call", 50, "Forecast call", "预测提报", Nature::Entry)
        .field(1, "unit", &ForecastCall::unit, declare::reference("Unit", "部门", "unit").indexed())
        .field(2, "person", &ForecastCall::person, declare::reference("Person", "人员", "person").indexed())
        .field(3, "period", &ForecastCall::period, declare::text("Period", "期间").required().example("2026-Q3"))
        .field(4, "measure", &ForecastCall::measure, declare::choice("Measure", "指标", "quota_measure").required())
        .field(5, "level", &ForecastCall::level, declare::choice("By whom", "提报层级", "call_level").required())
        .field(6, "by", &ForecastCall::by, declare::reference("Submitted by", "提报人", "person"))
        .field(7, "commit", &ForecastCall::commit, declare::money("Commit", "承诺"))
        .field(8, "best", &ForecastCall::best, declare::money("Best case", "乐观"))
        .field(9, "computed", &ForecastCall::computed, declare::money("Computed then", "系统值"))
        .field(10, "reason", &ForecastCall::reason, declare::longText("Reason", "理由"))
        .field(11, "happened_at", &ForecastCall::happenedAt, declare::instant("Submitted at", "提报时间").required())
        .field(12, "corrects", &ForecastCall::corrects, declare::reference("Corrects", "更正", "forecast_call"))
        .field(13, "void", &ForecastCall::isVoid, declare::boolean("Void", "作废"))
        .sight(Sight::Private);
}

} // namespace fairlead
