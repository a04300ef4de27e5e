#pragma once
#include "base/RecordId.h"
#include "store/Reader.h"

#include <QSet>

namespace fairlead {

/// The units as a tree. Two laptops can make a ring of parents without knowledge of each other; every laptop then cuts
/// it at the same place: the unit with the smallest id in the ring is a root.
class UnitTree
{
public:
    static Result<UnitTree> load(const Reader& reader);
    explicit UnitTree(QHash<RecordId, RecordId> parents); ///< unit → parent, null for a root

    RecordId parentOf(const RecordId& unit) const { return m_parents.value(unit); }
    /// The unit and all below it.
    QSet<RecordId> subtree(const RecordId& unit) const;

private:
    void cutRings();
    QHash<RecordId, RecordId> m_parents;
};

} // namespace fairlead
