#pragma once
#include "store/Applier.h"

namespace fairlead {

/// Holds rows against the journal. State is the fold of operations, so a register that carries the stamp of an
/// operation must carry its value too, and no register may be older than an operation that wrote it.
class JournalMirror
{
public:
    JournalMirror(RowStore& rows, Applier& applier)
        : m_rows(rows)
        , m_applier(applier)
    {
    }

    enum class State { Same, MissingRow, OtherValue };
    State compare(const Operation& operation);
    /// Makes the row or its values again as the operation says. True if there was anything to do.
    bool restore(const Operation& operation);

private:
    struct Difference
    {
        bool missing = false;
        bool older = false; ///< the row has not seen the operation
        std::vector<GroupValue> values; ///< what should stand where something else stands
        std::optional<StoredRow> row;
    };
    Difference differenceOf(const Operation& operation);
    void lookAt(Difference& difference, const Operation& operation, const GroupValue& value) const;
    void lookAtInsert(Difference& difference, const Operation& operation) const;
    void write(const Difference& difference);

    RowStore& m_rows;
    Applier& m_applier;
};

} // namespace fairlead
