#include "store/query/DerivedFields.h"

#include "store/query/OpenPlans.h"

namespace fairlead::derived_fields {

namespace {

Field fieldOf(const char* name, FieldSpec spec)
{
    Field field = spec.field();
    field.name = QString::fromLatin1(name);
    field.firstCell = -1;
    return field;
}

std::vector<Field> ofEveryType()
{
    using namespace declare;
    return {
        fieldOf("created_at", instant("Created", "创建时间").alias({ "created on" })),
        fieldOf("created_by", reference("Created by", "创建人", "person")),
        fieldOf(
            "source_run", reference("Came in by import of", "导入自", "import_run").alias({ "import", "导入批次" })),
    };
}

std::vector<Field> ofDeals()
{
    std::vector<Field> fields = ofEveryType();
    fields.push_back(fieldOf("planned", declare::boolean("Next step planned", "已安排下一步")));
    fields.push_back(fieldOf("last_contact", declare::instant("Last contact", "最近接触")));
    return fields;
}

/// Whether there is a next step, by the same rules as it is shown.
QByteArray plannedSql(const QByteArray& table, QDate today)
{
    const auto exists = [&table](const QByteArray& type, const QByteArray& condition) {
        return " OR EXISTS(SELECT 1 FROM " + type + " WHERE " + type + ".opportunity=" + table + ".id AND " + condition
            + ')';
    };
    const QByteArray day = '\'' + today.toString(Qt::ISODate).toLatin1() + '\'';
    return '(' + table + ".next_step IS NOT NULL OR " + table + ".next_on IS NOT NULL"
        + exists("task", open_plans::tasks)
        + exists("appointment", QByteArray(open_plans::appointments).replace('?', day)) + ')';
}

/// When somebody last spoke with the customer about it: a call, a visit, a mail; a note is none.
QByteArray lastContactSql(const QByteArray& table)
{
    return "(SELECT max(a.happened_at) FROM activity_share s CROSS JOIN activity a ON a.id=s.activity WHERE s.about="
        + table + ".id AND " + contacts::counted + ')';
}

} // namespace

const std::vector<Field>& all(const RecordType& type)
{
    static const std::vector<Field> every = ofEveryType();
    static const std::vector<Field> deals = ofDeals();
    return type.name() == QStringLiteral("opportunity") ? deals : every;
}

const Field* find(const RecordType& type, const QString& name)
{
    for (const Field& field : all(type))
        if (field.name == name) return &field;
    return nullptr;
}

bool isNamed(const QString& name)
{
    static const std::vector<Field> deals = ofDeals();
    return std::any_of(deals.begin(), deals.end(), [&name](const Field& field) { return field.name == name; });
}

QByteArray column(const Field& field, const QByteArray& table, QDate today)
{
    if (field.kind == Kind::Boolean) return plannedSql(table, today);
    if (field.name == QLatin1String("last_contact")) return lastContactSql(table);
    const QByteArray stored = table + '.' + field.name.toUtf8();
    // Persons and runs repeat in every row: a small number stands for each.
    return field.isReference() ? "(SELECT value FROM known_id WHERE idx=" + stored + ')' : stored;
}

} // namespace fairlead::derived_fields
