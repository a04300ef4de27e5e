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
}

void forgetLostFields(RowStore& store, Catalog& catalog)
{
    QSet<RecordId> known;
    try {
        Statement rows = store.connection().prepare("SELECT field FROM custom_field");
        while (rows.step())
            known.insert(rows.id(0));
    } catch (const DatabaseError&) {
        return; // The disk has failed altogether; whatever comes next will say so.
    }
    catalog.keepCustomFields(known);
    for (const auto& type : catalog.types())
        store.forgetSql(*type);
}

} // namespace fairlead
