#pragma once
#include "base/RecordId.h"
#include "base/Result.h"
#include "store/Reader.h"

namespace fairlead {

/// Which entries of a type still hold: one that a later entry names as corrected does not, nor does one that takes
/// another away (void). A correction stands in the place of what it corrects.
class Corrections
{
public:
    /// `table`: the name of an entry type with `corrects` and `void`, from our own code only.
    static Result<Corrections> load(const Reader& reader, const QByteArray& table);
    /// Not corrected by another one; whether it is void itself its row tells.
    bool isLatest(const RecordId& entry) const { return !m_next.contains(entry); }
    /// What stands in its place today: itself, or the last correction of it.
    RecordId latest(const RecordId& entry) const;

private:
    QHash<RecordId, RecordId> m_next;
};

} // namespace fairlead
