#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// When a deal is told to be out of line; overrides what the program takes for a kind of rule. Where a pipeline is
/// named, in that one alone.
struct FlagRule
{
    RecordId id;
    QString kind;
    RecordId pipeline;
    std::optional<qint64> threshold;
    QString severity;
    bool disabled = false;
    bool operator==(const FlagRule&) const = default;
};

template <>
inline RecordType describe<FlagRule>()
{
    return RecordType("flag_rule", 44, "Anomaly rule", "异常规则", Nature::Keyed)
        .field(1, "kind", &FlagRule::kind, declare::choice("Kind", "类型", "flag_kind").required())
        .field(2, "pipeline", &FlagRule::pipeline, declare::reference("Pipeline", "管线", "pipeline"))
        .field(3, "threshold", &FlagRule::threshold, declare::quantity("Threshold", "阈值"))
        .field(4, "severity", &FlagRule::severity, declare::choice("Severity", "程度", "flag_severity"))
        .field(5, "disabled", &FlagRule::disabled, declare::boolean("Disabled", "停用"))
        .key({ "kind", "pipeline" });
}

} // namespace fairlead
