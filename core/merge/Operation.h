#pragma once
#include "model/Cell.h"

#include <compare>

namespace fairlead {

/// Who said something when, in the order all devices agree on: hybrid clock first, origin of the writing stream next.
/// Two operations with equal stamps (a cloned device) are ordered by their values, see MergeRules.h.
struct Stamp
{
    quint64 hlc = 0;
    quint64 origin = 0;
    bool isNull() const { return hlc == 0; }
    auto operator<=>(const Stamp&) const = default;
};

/// Names a register of a row: the lowest field number of a group of fields that share one clock, one of the fixed
/// numbers below, or a custom field (number `customField` and the field's id).
struct GroupId
{
    quint16 number = 0;
    RecordId field;
    auto operator<=>(const GroupId&) const = default;
};

namespace group {
inline constexpr quint16 deleted = 0; ///< {deleted, deleted_by, deleted_reason}
inline constexpr quint16 mergedInto = 253; ///< {merged_into}
inline constexpr quint16 birth = 254; ///< {created_at, created_by, source_run, space}: written by the insert alone
inline constexpr quint16 customField = 255;
} // namespace group

struct GroupValue
{
    GroupId group;
    Cells cells; ///< one per column of the group, in column order
    bool operator==(const GroupValue&) const = default;
};

/// The unit of journal, merge and wire. Operations are facts: they are never changed once stamped.
struct Operation
{
    enum class Kind : quint8 {
        InsertRow = 1, ///< all groups that have a value
        SetGroup = 2, ///< exactly one group, written whole
        SetDeleted = 3, ///< the group `deleted`
        Entry = 4, ///< an immutable row: all its groups
        Redact = 5 ///< no values: the row is blanked for ever (absorbing)
    };

    Kind kind = Kind::InsertRow;
    quint16 type = 0; ///< wire number of the record type
    RecordId row;
    Stamp stamp;
    Stamp base; ///< the stamp that this value replaced on the writing device; null = there was none
    std::vector<GroupValue> values;
    bool operator==(const Operation&) const = default;
};

} // namespace fairlead
