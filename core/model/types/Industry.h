#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A branch of trade; a tree by `parent`.
struct Industry
{
    RecordId id;
    QString name;
    RecordId parent;
    QString code;
    bool operator==(const Industry&) const = default;
};

template <>
inline RecordType describe<Industry>()
{
    return RecordType("industry", 9, "Industry", "行业", Nature::Register)
        .field(1, "name", &Industry::name,
            declare::text("Name", "名称").required().title().alias({ "industry", "sector", "行业" }))
        .field(2, "parent", &Industry::parent, declare::reference("Part of", "上级", "industry"))
        .field(3, "code", &Industry::code, declare::text("Standard code", "国标代码"))
        .matchBy({ { "name" } })
        .listed("Industries", "行业", Menu::Setup, "tag");
}

} // namespace fairlead
