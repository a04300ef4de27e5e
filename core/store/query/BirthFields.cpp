#include "store/query/BirthFields.h"

namespace fairlead::birth_fields {

namespace {

Field fieldOf(const char* name, FieldSpec spec)
{
    Field field = spec.field();
    field.name = QString::fromLatin1(name);
    field.firstCell = -1;
    return field;
}

} // namespace

const std::vector<Field>& all()
{
    using namespace declare;
    static const std::vector<Field> fields {
        fieldOf("created_at", instant("Created", "创建时间").alias({ "created on" })),
        fieldOf("created_by", reference("Created by", "创建人", "person")),
        fieldOf(
            "source_run", reference("Came in by import of", "导入自", "import_run").alias({ "import", "导入批次" })),
    };
    return fields;
}

const Field* find(const QString& name)
{
    for (const Field& field : all())
        if (field.name == name) return &field;
    return nullptr;
}

QByteArray column(const Field& field, const QByteArray& table)
{
    const QByteArray stored = table + '.' + field.name.toUtf8();
    // Persons and runs repeat in every row: a small number stands for each.
    return field.isReference() ? "(SELECT value FROM known_id WHERE idx=" + stored + ')' : stored;
}

} // namespace fairlead::birth_fields
