#pragma once
#include "model/Catalog.h"
#include "store/query/Filter.h"

#include <optional>

namespace fairlead {

/// Reads what a person wrote at the right of an operator, as a value of a field. Pure.
class FilterValueReader
{
public:
    FilterValueReader(const Catalog& catalog, QString baseCurrency)
        : m_catalog(catalog)
        , m_baseCurrency(std::move(baseCurrency))
    {
    }

    /// A text as it stands; `quoted` = in quotation marks: no word in it has a meaning of its own (me, today).
    struct Written
    {
        QString text;
        bool quoted = false;
    };
    /// Nothing if it is none of this field. `op` tells texts that are searched for from those that are equalled.
    std::optional<FilterValue> read(const Field& field, Filter::Operator op, const Written& written) const;
    /// Both bounds of `between`: where only one amount names its currency, it is that of the other too.
    std::optional<std::vector<FilterValue>> readBounds(
        const Field& field, const Written& low, const Written& high) const;
    /// What read() would have taken: names of values for closed choices, otherwise a form of writing.
    QStringList expected(const Field& field) const;

private:
    std::optional<FilterValue> readDays(const QString& text) const;
    std::optional<FilterValue> readChoice(const Field& field, const QString& text) const;
    std::optional<FilterValue> readReference(const Field& field, const Written& written) const;

    const Catalog& m_catalog;
    QString m_baseCurrency;
};

} // namespace fairlead
