#pragma once
#include "base/RecordId.h"
#include "store/Reader.h"

namespace fairlead {

/// Records that were merged into others keep being named by older rows; a report counts them under their target.
class MergedIds
{
public:
    /// `table`: a record type's name, from our own code only.
    static Result<MergedIds> load(const Reader& reader, const QByteArray& table);
    RecordId resolved(const RecordId& id) const;
    bool isEmpty() const { return m_targets.isEmpty(); }

private:
    QHash<RecordId, RecordId> m_targets;
};

} // namespace fairlead
