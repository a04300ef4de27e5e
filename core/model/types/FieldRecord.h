#pragma once
#include "model/FieldRules.h"

namespace fairlead {

/// A field that users added to a record type.
struct FieldRecord
{
    RecordId id;
    QString recordType;
    QString name;
    QString kind;
    QString target;
    QString list;
    QString labelEn;
    QString labelZh;
    bool retired = false;
    bool operator==(const FieldRecord&) const = default;
};

template <>
inline RecordType describe<FieldRecord>()
{
    return RecordType("field", 28, "Field", "自定义字段", Nature::Setup)
        .field(1, "record_type", &FieldRecord::recordType,
            declare::text("Record type", "记录类型").required().group("definition"))
        .field(2, "name", &FieldRecord::name, declare::text("Name", "字段名").required().title().group("definition"))
        .field(3, "kind", &FieldRecord::kind, declare::text("Kind", "类型").required().group("definition"))
        .field(4, "target", &FieldRecord::target, declare::text("Refers to", "引用").group("definition"))
        .field(5, "list", &FieldRecord::list, declare::text("Choice list", "选项表").group("definition"))
        .field(6, "label_en", &FieldRecord::labelEn, declare::text("Label in English", "英文标签").group("label"))
        .field(7, "label_zh", &FieldRecord::labelZh, declare::text("Label in Chinese", "中文标签").group("label"))
        .field(8, "retired", &FieldRecord::retired, declare::boolean("Retired", "停用"))
        .matchBy({ { "record_type", "name" } })
        .rule(checkFieldRecord);
}

} // namespace fairlead
