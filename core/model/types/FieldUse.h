#pragma once
#include "model/SettingRules.h"

namespace fairlead {

/// How people want a field of a record type: whether it must be filled in, whether pages and forms show it, and where
/// among the others. `sortKey` is `<field>:<key>`: behind that field of the program's order, among others there by key.
struct FieldUse
{
    RecordId id;
    QString recordType;
    QString field;
    bool required = false;
    bool hidden = false;
    QString sortKey;
    bool operator==(const FieldUse&) const = default;
};

template <>
inline RecordType describe<FieldUse>()
{
    return RecordType("field_use", 61, "Use of a field", "字段设置", Nature::Keyed)
        .field(1, "record_type", &FieldUse::recordType, declare::text("Record type", "记录类型").required())
        .field(2, "field", &FieldUse::field, declare::text("Field", "字段").required())
        .field(3, "required", &FieldUse::required, declare::boolean("Required", "必填"))
        .field(4, "hidden", &FieldUse::hidden, declare::boolean("Hidden", "隐藏"))
        .field(5, "sort_key", &FieldUse::sortKey, declare::text("Sort key", "排序键"))
        .key({ "record_type", "field" })
        .rule(checkFieldUse);
}

} // namespace fairlead
