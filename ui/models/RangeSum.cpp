#include "models/RangeSum.h"

#include "models/YearField.h"

namespace fairlead::ui {

void RangeSum::add(const Record& record, const Field& field)
{
    if (record.isBlank(field.name)) return;
    ++filled;
    switch (field.kind) {
    case Kind::Money: {
        const Money amount = record.money(field.name);
        money[amount.currency] += amount.minor;
        ++amounts;
        return;
    }
    case Kind::Integer:
    case Kind::Minutes:
    case Kind::Quantity:
    case Kind::Percent:
        if (isYear(field)) return;
        if (scale == -1) {
            scale = scaleOf(field.kind);
            shares = field.kind == Kind::Percent;
        } else if (scale != scaleOf(field.kind) || shares != (field.kind == Kind::Percent)) {
            scale = -2;
        }
        sum += record.number(field.name);
        ++figures;
        return;
    default:
        return;
    }
}

RangeSum RangeSum::of(
    const Reader& reader, const RecordType& type, const QStringList& fields, const std::vector<qint64>& rows)
{
    constexpr size_t slice = 512;
    RangeSum whole;
    for (size_t from = 0; from < rows.size(); from += slice) {
        const size_t to = std::min(rows.size(), from + slice);
        const auto records = reader.fetch(type, { rows.begin() + qsizetype(from), rows.begin() + qsizetype(to) });
        if (!records) break;
        for (const Record& record : *records)
            for (const QString& name : fields)
                if (const Field* field = type.find(name)) whole.add(record, *field);
    }
    return whole;
}

} // namespace fairlead::ui
