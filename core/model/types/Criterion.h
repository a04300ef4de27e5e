#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What must be true before a deal leaves a stage, or a lead becomes a deal. Where a stage is named, it is of that
/// stage.
struct Criterion
{
    RecordId id;
    RecordId stage;
    QString text;
    bool isRequired = false;
    bool asksProof = false;
    bool retired = false;
    QString sortKey;
    bool operator==(const Criterion&) const = default;
};

template <>
inline RecordType describe<Criterion>()
{
    return RecordType("criterion", 37, "Exit criterion", "升迁标志", Nature::Setup)
        .field(1, "stage", &Criterion::stage, declare::reference("Stage", "阶段", "stage").partOf())
        .field(2, "text", &Criterion::text, declare::text("Criterion", "升迁标志").required().title().unsearched())
        .field(3, "required", &Criterion::isRequired, declare::boolean("Required", "必需"))
        .field(4, "proof", &Criterion::asksProof, declare::boolean("Proof asked", "要求证据"))
        .field(5, "retired", &Criterion::retired, declare::boolean("Retired", "停用"))
        .field(6, "sort_key", &Criterion::sortKey, declare::text("Sort key", "顺序"))
        .matchBy({ { "stage", "text" } });
}

} // namespace fairlead
