#pragma once
#include "merge/MergeRules.h"
#include "store/Applier.h"

#include <map>

namespace fairlead {

/// Rows that say something else than one of their operations under the same stamp. That alone is no damage: twins of
/// one file may stamp two operations alike, and of these the greater value stands. So all operations of such a row are
/// folded, and it is held against what comes out.
class DoubtfulRows
{
public:
    bool isEmpty() const { return m_rows.empty(); }
    void doubt(const Operation& operation) { m_rows[{ operation.type, operation.row }]; }
    /// Does nothing for a row that nobody doubts.
    void fold(const Operation& operation);
    /// What makes the rows as they must be, after all of their operations were folded.
    std::vector<Operation> operations() const;

private:
    std::map<std::pair<quint16, RecordId>, RowState> m_rows;
};

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

    enum class State {
        Same,
        MissingRow,
        OlderRow, ///< it has not seen the operation
        OtherValue ///< see DoubtfulRows
    };
    State compare(const Operation& operation);
    /// Applies what the row has not seen. True if it says something else under the same stamp: see DoubtfulRows.
    bool catchUp(const Operation& operation);
    /// Makes the row and its values again as the operation says.
    void restore(const Operation& operation);

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
