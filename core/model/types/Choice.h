#pragma once
#include "model/SettingRules.h"

namespace fairlead {

/// A value of a choice list as people want it: one of their own, or what they say of one of the program. Two who add
/// the same value get one record.
struct Choice
{
    RecordId id;
    QString list;
    QString code;
    QString labelZh;
    QString labelEn;
    QString colour;
    bool retired = false;
    QString sortKey;
    bool operator==(const Choice&) const = default;
};

template <>
inline RecordType describe<Choice>()
{
    return RecordType("choice", 60, "Choice value", "选项", Nature::Keyed)
        .field(1, "list", &Choice::list, declare::text("List", "选项表").required())
        .field(2, "code", &Choice::code, declare::text("Code", "代码").required())
        .field(3, "label_zh", &Choice::labelZh, declare::text("Label in Chinese", "中文标签").group("label"))
        .field(4, "label_en", &Choice::labelEn,
            declare::text("Label in English", "英文标签").title().unsearched().group("label"))
        .field(5, "colour", &Choice::colour, declare::text("Colour", "颜色"))
        .field(6, "retired", &Choice::retired, declare::boolean("Retired", "停用"))
        // 7 is kept for what a value means to rules of the program: lists that have such rules take no own values.
        .field(8, "sort_key", &Choice::sortKey, declare::text("Sort key", "排序键"))
        .key({ "list", "code" })
        .rule(checkChoice);
}

} // namespace fairlead
