#include "insight/Team.h"

#include "insight/Terms.h"
#include "insight/UnitTree.h"

namespace fairlead {

Result<std::vector<RecordId>> Team::people(const RecordId& unit, QDate day) const
{
    const auto snapshot = m_reader.snapshot();
    const auto terms = Terms::load(m_reader);
    if (!terms) return terms.error();
    const auto tree = UnitTree::load(m_reader);
    if (!tree) return tree.error();
    const QSet<RecordId> units = tree->subtree(unit);
    std::vector<RecordId> people;
    const auto done
        = m_reader.each("SELECT id FROM person WHERE _v=1 AND (left_on IS NULL OR left_on>=?) ORDER BY _k, n",
            { cellOf(day) }, [&](const RowView& row) {
                const RecordId person = row.id(0);
                if (unit.isNull() || units.contains(terms->unitOf(person, day))) people.push_back(person);
            });
    if (!done) return done.error();
    return people;
}

Result<RecordId> Team::unitOf(const RecordId& person, QDate day) const
{
    const auto terms = Terms::load(m_reader);
    if (!terms) return terms.error();
    return terms->unitOf(person, day);
}

} // namespace fairlead
