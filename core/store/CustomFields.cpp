#include "store/CustomFields.h"

#include "model/Catalog.h"

namespace fairlead {

void loadCustomFields(RowStore& store, Catalog& catalog)
{
    Statement rows = store.connection().prepare(
        "SELECT idx, field, record_type, name, kind, target, list, label_en, label_zh FROM custom_field ORDER BY idx");
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
