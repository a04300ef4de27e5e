#include "store/OwnSettings.h"

#include "model/Catalog.h"

namespace fairlead {

void followChoices(RowStore& store, Catalog& catalog)
{
    std::vector<ChoiceSetting> settings;
    Statement rows = store.connection().prepare(
        "SELECT id, list, code, label_zh, label_en, colour, retired IS 1, sort_key, _v<>1 FROM choice");
    while (rows.step())
        settings.push_back({ { rows.id(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                                 rows.integer(6) != 0, rows.text(7) },
            rows.integer(8) != 0 });
    catalog.setChoices(settings);
}

void followFieldUses(RowStore& store, Catalog& catalog)
{
    std::vector<FieldUse> uses;
    Statement rows = store.connection().prepare(
        "SELECT id, record_type, field, required IS 1, hidden IS 1, sort_key FROM field_use WHERE _v=1");
    while (rows.step())
        uses.push_back(
            { rows.id(0), rows.text(1), rows.text(2), rows.integer(3) != 0, rows.integer(4) != 0, rows.text(5) });
    catalog.setFieldUses(uses);
}

} // namespace fairlead
