#include "insight/UnitTree.h"

namespace fairlead {

Result<UnitTree> UnitTree::load(const Reader& reader)
{
    QHash<RecordId, RecordId> parents;
    const auto done = reader.each("SELECT id, coalesce(merged_into, parent) FROM unit WHERE _v=1 OR merged_into "
                                  "IS NOT NULL",
        {}, [&](const RowView& row) { parents.insert(row.id(0), row.id(1)); });
    if (!done) return done.error();
    return UnitTree(std::move(parents));
}

UnitTree::UnitTree(QHash<RecordId, RecordId> parents)
    : m_parents(std::move(parents))
{
    cutRings();
}

void UnitTree::cutRings()
{
    QSet<RecordId> settled; // leads to a root
    for (const RecordId& start : m_parents.keys()) {
        QList<RecordId> path;
        RecordId at = start;
        while (!at.isNull() && !settled.contains(at) && !path.contains(at)) {
            path.append(at);
            at = m_parents.value(at);
        }
        if (const auto ring = path.indexOf(at); !at.isNull() && ring >= 0)
            m_parents[*std::min_element(path.cbegin() + ring, path.cend())] = RecordId();
        for (const RecordId& unit : path)
            settled.insert(unit);
    }
}

QSet<RecordId> UnitTree::subtree(const RecordId& unit) const
{
    QSet<RecordId> units { unit };
    for (auto it = m_parents.cbegin(); it != m_parents.cend(); ++it) {
        RecordId at = it.key();
        while (!at.isNull() && at != unit)
            at = m_parents.value(at);
        if (at == unit) units.insert(it.key());
    }
    return units;
}

} // namespace fairlead
