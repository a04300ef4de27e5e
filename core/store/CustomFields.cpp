#include "store/CustomFields.h"

#include "model/Catalog.h"

#include <QSet>
#include <algorithm>

namespace fairlead {

void loadCustomFields(RowStore& store, Catalog& catalog)
{
    Statement rows = store.connection().prepare("SELECT idx, field, record_type, name, kind, target, list, label_en, "
                                                "label_zh FROM custom_field ORDER BY field");
    while (rows.step()) {
        const auto kind = kindNamed(rows.text(4));
        if (!kind) continue;
        Field field = FieldSpec(*kind, rows.text(7), rows.text(8)).field();
        field.name = rows.text(3);
        field.target = rows.text(5);
        field.list = rows.text(6);
        field.followsFile = true;
        field.custom = rows.id(1);
        if (catalog.addCustomField(rows.text(2), field))
            store.setCustomGroup(field.custom, quint16(255 + rows.integer(0)));
    }
    followCustomFields(store, catalog);
}

void followCustomFields(RowStore& store, Catalog& catalog)
{
    Statement rows = store.connection().prepare(
        "SELECT id, record_type, label_en, label_zh, list, retired IS 1 OR _v<>1 FROM field");
    while (rows.step())
        catalog.changeCustomField(
            rows.text(1), rows.id(0), { rows.text(2), rows.text(3) }, rows.text(4), rows.integer(5) != 0);
}

bool fieldsLackColumns(Connection& connection)
{
    return connection.scalar("SELECT EXISTS(SELECT 1 FROM field f WHERE kind IS NOT NULL AND NOT EXISTS(SELECT 1 FROM "
                             "custom_field c WHERE c.field=f.id))")
        != 0;
}

namespace {

/// The end of an id that tells fields of one name apart; the longer one where the shorter is taken, too.
QString suffixed(const QString& name, const RecordId& id, qsizetype digits)
{
    return name + u'_' + id.toString().right(digits);
}

} // namespace

QHash<RecordId, QString> customFieldNames(RowStore& rows, const Catalog& catalog)
{
    QHash<RecordId, QString> names;
    QSet<std::pair<QString, QString>> taken;
    Statement fields = rows.connection().prepare(
        "SELECT id, record_type, name FROM field WHERE kind IS NOT NULL AND name IS NOT NULL ORDER BY id");
    while (fields.step()) {
        const RecordId id = fields.id(0);
        const QString type = fields.text(1);
        const RecordType* owner = catalog.find(type);
        if (!owner || fields.text(2).isEmpty()) continue;
        const auto isTaken = [&](const QString& name) {
            const Field* known = owner->find(name);
            return taken.contains({ type, name }) || (known && !known->isCustom());
        };
        QString name = fields.text(2);
        for (const qsizetype digits : { 4, 12 })
            if (isTaken(name)) name = suffixed(fields.text(2), id, digits);
        taken.insert({ type, name });
        names.insert(id, name);
    }
    return names;
}

void renameCustomFields(RowStore& rows, Catalog& catalog, const QHash<RecordId, QString>& names)
{
    Connection& connection = rows.connection();
    std::vector<std::pair<QString, const Field*>> wrong;
    for (const auto& type : catalog.types())
        for (const Field& field : type->fields())
            if (field.isCustom() && names.value(field.custom, field.name) != field.name)
                wrong.emplace_back(type->name(), &field);
    // First those that give their name away to another.
    std::stable_partition(wrong.begin(), wrong.end(),
        [&](const auto& one) { return names.value(one.second->custom).size() > one.second->name.size(); });
    for (const auto& [typeName, field] : wrong) {
        Field named = *field;
        named.name = names.value(field->custom);
        for (int cell = 0; cell < field->cellCount; ++cell)
            connection.exec("ALTER TABLE " + TypeSql::quoted(typeName) + " RENAME COLUMN "
                + TypeSql::quoted(field->column(cell)) + " TO " + TypeSql::quoted(named.column(cell)));
        Statement rename = connection.prepare("UPDATE custom_field SET name=? WHERE field=?");
        rename.bind(1, named.name).bind(2, named.custom).run();
        catalog.renameCustomField(typeName, named.custom, named.name);
        rows.forgetSql(catalog.type(typeName));
    }
}

void rereadFieldNames(RowStore& rows, Catalog& catalog)
{
    Statement fields = rows.connection().prepare("SELECT record_type, field, name FROM custom_field");
    while (fields.step()) {
        catalog.renameCustomField(fields.text(0), fields.id(1), fields.text(2));
        if (const RecordType* type = catalog.find(fields.text(0))) rows.forgetSql(*type);
    }
}

CustomFieldList dropOrphanFields(RowStore& store)
{
    CustomFieldList orphans;
    {
        Statement rows = store.connection().prepare(
            "SELECT record_type, field FROM custom_field c WHERE NOT EXISTS(SELECT 1 FROM field f WHERE f.id=c.field)");
        while (rows.step())
            orphans.emplace_back(rows.text(0), rows.id(1));
    }
    for (const auto& [typeName, id] : orphans) {
        for (const Field& field : store.catalog().type(typeName).fields())
            for (int cell = 0; field.custom == id && cell < field.cellCount; ++cell)
                store.connection().exec(
                    "ALTER TABLE " + TypeSql::quoted(typeName) + " DROP COLUMN " + TypeSql::quoted(field.column(cell)));
        Statement remove = store.connection().prepare("DELETE FROM custom_field WHERE field=?");
        remove.bind(1, id).run();
    }
    return orphans;
}

} // namespace fairlead
