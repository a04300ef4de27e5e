#pragma once
#include "merge/MergeRules.h"

namespace fairlead {

/// For how many columns of a group this program has a place; 0 if it does not know the group. A newer program writes
/// types, groups and columns that it does not know, and a value of a custom field may come before the field. Asked with
/// the group `deleted` for the type itself.
using Knows = std::function<size_t(quint16 type, const GroupId& group)>;

/// True if nothing of the operation has to wait.
bool knowsAll(const Operation& operation, const Knows& knows);

/// An operation parted into what a reader folds in at once and what waits until it knows more (sync.md 3.10). Both
/// parts are of its kind and carry its stamp; folding them in, in any order and with anything else between them, is
/// folding in the whole. Of an insert the unknown groups wait; a group of which some columns are unknown waits whole,
/// and is folded in cut to the others. An entry waits whole, too, for of two with one id the hash of all they hold
/// decides. Of an unknown type everything waits.
struct Split
{
    std::optional<Operation> known;
    std::optional<Operation> deferred;
};
Split splitUnknown(const Operation& operation, const Knows& knows);

/// A row as a reader keeps it that does not know everything. Whatever comes in whatever order, once all is known it is
/// the row that was folded from the same operations by a reader who always knew.
///
/// Of an entry at most one operation of kind Entry waits: the whole of the one whose known part is the row. Nothing
/// waits for a redacted row, or for one of unknown type whose redaction waits.
struct PartialRow
{
    RowState row;
    std::vector<Operation> deferred;
    bool operator==(const PartialRow&) const = default;
};

/// What concerns waiting groups is not in the outcome; learn() tells it.
Outcome applyOperation(PartialRow& row, const Operation& operation, const Knows& knows);
/// After an update of the program, or when a field was added: folds in what waits and is known by now.
Outcome learn(PartialRow& row, const Knows& knows);

/// Operations that fold to this row: how a state travels in a snapshot, for folding these into another row is joining
/// the two, also if the reader knows more or less than the writer did.
std::vector<Operation> operationsOf(quint16 type, const RecordId& id, const RowState& row);
std::vector<Operation> operationsOf(quint16 type, const RecordId& id, const PartialRow& row);

} // namespace fairlead
