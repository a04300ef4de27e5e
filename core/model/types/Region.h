#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A place of the sales map: country, province, city, district; a tree by `parent`.
struct Region
{
    RecordId id;
    QString name;
    RecordId parent;
    QString level;
    QString code;
    bool operator==(const Region&) const = default;
};

template <>
inline RecordType describe<Region>()
{
    return RecordType("region", 10, "Region", "地区", Nature::Setup)
        .field(1, "name", &Region::name,
            declare::text("Name", "名称").required().title().alias({ "region", "territory", "地区", "区域" }))
        .field(2, "parent", &Region::parent, declare::reference("Part of", "上级", "region"))
        .field(3, "level", &Region::level, declare::choice("Level", "级别", "region_level"))
        .field(4, "code", &Region::code, declare::text("Code", "行政区划代码"))
        .matchBy({ { "code" }, { "name" } })
        .listed("Regions", "地区", Menu::Setup, "mark-location");
}

} // namespace fairlead
