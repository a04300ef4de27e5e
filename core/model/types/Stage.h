#pragma once
#include "model/StageOrder.h"

namespace fairlead {

/// A step of a pipeline, or one of its ends.
struct Stage
{
    RecordId id;
    RecordId pipeline;
    QString name;
    QString kind;
    QString sortKey;
    QString colour;
    QString gate;
    QString category;
    bool retired = false;
    QString guidance;
    bool operator==(const Stage&) const = default;
};

template <>
inline RecordType describe<Stage>()
{
    return RecordType("stage", 13, "Stage", "阶段", Nature::Setup)
        .field(1, "pipeline", &Stage::pipeline, declare::reference("Pipeline", "管线", "pipeline").required().partOf())
        .field(2, "name", &Stage::name,
            declare::text("Name", "名称").required().title().alias({ "stage", "deal_stage", "阶段" }))
        .field(3, "kind", &Stage::kind, declare::choice("Kind", "类别", "stage_kind").required())
        .field(4, "sort_key", &Stage::sortKey, declare::text("Sort key", "顺序"))
        .field(5, "colour", &Stage::colour, declare::text("Colour", "颜色"))
        .field(6, "gate", &Stage::gate, declare::choice("Warn or block", "提示/阻止", "gate"))
        .field(7, "category", &Stage::category, declare::choice("Forecast category", "预测类别", "forecast_category"))
        .field(8, "retired", &Stage::retired, declare::boolean("Retired", "停用"))
        .field(9, "guidance", &Stage::guidance, declare::longText("Guidance and sales kit", "阶段指引"))
        .matchBy({ { "pipeline", "name" }, { "name" } })
        .consequence(placeStage);
}

} // namespace fairlead
