#pragma once
#include "model/StageOrder.h"

namespace fairlead {

/// A way of selling with its own ordered stages.
struct Pipeline
{
    RecordId id;
    QString name;
    QString saleKind;
    std::optional<qint64> version;
    bool retired = false;
    QString sortKey;
    bool operator==(const Pipeline&) const = default;
};

template <>
inline RecordType describe<Pipeline>()
{
    return RecordType("pipeline", 12, "Pipeline", "销售管线", Nature::Setup)
        .field(1, "name", &Pipeline::name,
            declare::text("Name", "名称").required().title().alias({ "pipeline", "funnel", "销售管线", "销售漏斗" }))
        .field(2, "sale_kind", &Pipeline::saleKind, declare::choice("Kind of selling", "销售方式", "sale_kind"))
        .field(3, "version", &Pipeline::version, declare::integer("Version", "版本"))
        .field(4, "retired", &Pipeline::retired, declare::boolean("Retired", "停用"))
        .field(5, "sort_key", &Pipeline::sortKey, declare::text("Sort key", "顺序"))
        .matchBy({ { "name" } })
        .consequence(placePipeline);
}

} // namespace fairlead
