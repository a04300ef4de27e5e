#pragma once
#include "store/Applier.h"

namespace fairlead {

/// Operations on types and fields that this program, or this workspace, does not know yet. They wait as they came and
/// are applied as soon as somebody knows them; the order of arrival makes no difference.
class Deferred
{
public:
    explicit Deferred(RowStore& rows)
        : m_rows(rows)
    {
    }

    /// Takes out of an operation what is not known here and keeps it; false if nothing of it is left to apply.
    bool divide(Operation& operation);
    /// Applies what has become known; to be called after fields came and after a migration. How many.
    qint64 replay(Applier& applier);

private:
    bool knows(const RecordType& type, const GroupValue& value) const;
    void keep(const Operation& operation);

    RowStore& m_rows;
};

} // namespace fairlead
