#pragma once
#include "merge/RowClock.h"

namespace fairlead {

/// 32 bytes of BLAKE2b over the canonical bytes of a value; the last tie-break.
QByteArray valueHash(const Cells& cells);

/// True if a value with `incoming` must replace one with `current`: the greater of (hlc, origin, hash of value). The
/// hashes are only asked for when the stamps are equal.
bool beats(const Stamp& incoming, const Stamp& current, const std::function<const Cells&()>& incomingValue,
    const std::function<const Cells&()>& currentValue);

/// What shows of a row. `editRevives`: an edit made without knowing of the deletion brings the record back
/// (open opportunities and tasks); for others the deletion wins.
bool isVisible(const RowClock& clock, bool deletedFlag, bool redacted, bool editRevives);

/// A row as a fold of operations; pure, used by the tests, the simulator and rebuilds. The store applies the same rules
/// to SQLite rows through RowClock, beats() and isVisible().
struct RowState
{
    struct Register
    {
        Stamp stamp;
        Cells cells;
        bool operator==(const Register&) const = default;
    };
    Stamp born; ///< greatest insert; null = shell
    bool entry = false;
    bool redacted = false;
    std::map<GroupId, Register> registers;
    bool operator==(const RowState&) const = default;
};

struct Outcome
{
    std::vector<GroupId> applied;
    std::vector<GroupId> lost; ///< groups whose present value is the greater
    std::vector<GroupId> concurrent; ///< groups written without knowledge of the present value (base differs)
    bool conflictingEntry = false; ///< another entry with the same id and other bytes was there
};

/// Folds one operation into a row: commutative and idempotent (sync.md 4.8).
Outcome applyOperation(RowState& row, const Operation& operation);
/// Joins two states of the same row: commutative, associative, idempotent; redaction absorbs.
RowState join(const RowState& left, const RowState& right);

} // namespace fairlead
