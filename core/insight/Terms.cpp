#include "insight/Terms.h"

namespace fairlead {

Result<Terms> Terms::load(const Reader& reader)
{
    Terms terms;
    const auto done = reader.each("SELECT person, unit, from_on, to_on FROM membership WHERE _v=1 AND person IS NOT "
                                  "NULL ORDER BY person, from_on, id",
        {}, [&](const RowView& row) {
            terms.m_terms[row.id(0)].push_back({ row.id(1), row.date(2), row.date(3) });
        });
    if (!done) return done.error();
    return terms;
}

RecordId Terms::unitOf(const RecordId& person, QDate day) const
{
    RecordId unit;
    const auto found = m_terms.constFind(person);
    if (found == m_terms.constEnd()) return unit;
    for (const Term& term : *found) // the earliest beginning first
        if (!day.isValid() || ((!term.from.isValid() || term.from <= day) && (!term.to.isValid() || term.to >= day)))
            unit = term.unit;
    return unit;
}

} // namespace fairlead
