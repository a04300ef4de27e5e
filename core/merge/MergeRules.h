#pragma once
#include "merge/RowClock.h"

namespace fairlead {

/// 32 bytes of BLAKE2b over a whole entry; of two with one id the smaller hash stays. Hashed is per group that has a
/// value, in the order of groups: number u16 | field 16 bytes | count of cells u32 | cells; per cell a tag and its
/// payload, little endian: 0 = null | 1 = integer i64 | 2 = text u32 length, UTF-8 | 3 = bytes u32 length, bytes. Nulls
/// at the end are left out, so that an empty group, a group of nulls and one written by a program that knew fewer
/// columns are the same value.
QByteArray entryHash(const std::vector<GroupValue>& values);

/// True if a value with `incoming` must replace one with `current`: the greater of (hlc, origin, value). The values are
/// only asked for when the stamps are equal. Callers with lambdas get the inline form below.
bool beats(const Stamp& incoming, const Stamp& current, const std::function<const Cells&()>& incomingValue,
    const std::function<const Cells&()>& currentValue);

/// The same for stamps that are equal: decided by the values alone, cell by cell, where nothing is less than numbers,
/// numbers than texts (by their UTF-8), texts than bytes. So what a program sees of a value of which it does not know
/// the last columns is never greater than the whole, and cutting off columns keeps the order: values may come in parts.
bool valueBeats(const Cells& incoming, const Cells& current);

template <typename Incoming, typename Current>
bool beats(const Stamp& incoming, const Stamp& current, const Incoming& incomingValue, const Current& currentValue)
{
    if (incoming != current) return incoming > current;
    return valueBeats(incomingValue(), currentValue());
}

/// What shows of a row. `editRevives`: an edit made without knowing of the deletion brings the record back
/// (open opportunities and tasks); for others the deletion wins.
bool isVisible(const RowClock& clock, bool deletedFlag, bool redacted, bool editRevives);

/// A row as a fold of operations; pure, used by the tests, the simulator and rebuilds. The store applies the same rules
/// to SQLite rows through RowClock, beats() and isVisible().
///
/// A group that has no register stands empty at `born`: an insert speaks for every group, `deleted` too, so inserting a
/// row anew after its deletion brings it back. Registers are therefore never older than `born`, and a register that is
/// empty and stands at `born` is not kept. In an entry all registers but `deleted` carry the stamp `born`. A redacted
/// row holds nothing but that flag.
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

/// The same question asked of a folded row.
bool isVisible(const RowState& row, bool editRevives);

struct Outcome
{
    std::vector<GroupId> applied; ///< groups whose value or stamp changed, also those that an insert emptied
    std::vector<GroupId> lost; ///< groups whose present value is the greater
    std::vector<GroupId> concurrent; ///< groups written without knowledge of the present value (base differs)
    bool conflictingEntry = false; ///< another entry was there; one that was only added by somebody else is the same
};

/// What a row holds, its deletion apart: the values that an entry is compared by.
std::vector<GroupValue> contentOf(const RowState& row);
/// Whether two entries tell different things, apart from who added them and when (the group `birth`).
bool entriesDiffer(const std::vector<GroupValue>& left, const std::vector<GroupValue>& right);

/// Folds one operation into a row: commutative and idempotent (sync.md 4.8).
Outcome applyOperation(RowState& row, const Operation& operation);
/// Joins two states of the same row: commutative, associative, idempotent; redaction absorbs.
RowState join(const RowState& left, const RowState& right);

} // namespace fairlead
