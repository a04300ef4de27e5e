// The fold and the join of whole rows, declared in MergeRules.h.
#include "merge/MergeRules.h"
#include "merge/ValueHash.h"

namespace fairlead {

namespace {

using Register = RowState::Register;
using Registers = std::map<GroupId, Register>;

/// The order of registers: stamp, value, and last the number of cells, so that values which differ only by
/// nulls at the end fold to the same form whatever came first.
bool supersedes(const Stamp& stamp, const Cells& cells, const Stamp& thanStamp, const Cells& thanCells)
{
    if (stamp != thanStamp) return stamp > thanStamp;
    if (sameValue(cells, thanCells)) return cells.size() > thanCells.size();
    return valueBeats(cells, thanCells);
}

const Cells& noCells()
{
    static const Cells none;
    return none;
}

/// What a group without register is the same as.
bool isDefault(const Register& reg, const Stamp& born) { return reg.stamp <= born && isEmpty(reg.cells); }

void dropDefaults(RowState& row)
{
    std::erase_if(row.registers, [&](const auto& each) { return isDefault(each.second, row.born); });
}

/// Entries have one stamp for all that they were born with.
void restampEntry(RowState& row)
{
    for (auto& [group, reg] : row.registers)
        if (group.number != group::deleted) reg.stamp = row.born;
}

bool carries(const Operation& operation, const GroupId& group)
{
    return std::any_of(operation.values.begin(), operation.values.end(),
        [&](const GroupValue& value) { return value.group == group; });
}

/// An insert and an edit of the same group were made apart if the edit's base is not what stands here. An insert has no
/// base: it is only apart from another insert, and from what was said of the row before it. Where nothing stands,
/// nothing can be in conflict, nor where both say the same; and who added a thing first is nothing to be chosen. A
/// computer that was put back may have given an edit the stamp of one that it has forgotten: those were made apart,
/// too.
bool isConcurrent(
    const RowState& row, const Operation& operation, const Stamp& present, const Cells& cells, const GroupValue& value)
{
    if (present.isNull() || value.group.number == group::birth) return false;
    if (sameValue(cells, value.cells)) return false;
    if (operation.kind != Operation::Kind::InsertRow) return operation.base != present;
    if (present == operation.stamp) return false;
    return row.born.isNull() ? present < operation.stamp : row.born != operation.stamp;
}

void setGroup(RowState& row, const Operation& operation, const GroupValue& value, Outcome& outcome)
{
    const auto at = row.registers.lower_bound(value.group);
    const bool there = at != row.registers.end() && at->first == value.group;
    const Stamp present = there ? at->second.stamp : row.born;
    const Cells& cells = there ? at->second.cells : noCells();
    if (isConcurrent(row, operation, present, cells, value)) outcome.concurrent.push_back(value.group);
    if (!supersedes(operation.stamp, value.cells, present, cells)) {
        if (present != operation.stamp || !sameValue(cells, value.cells)) outcome.lost.push_back(value.group);
        return;
    }
    if (there) {
        at->second.stamp = operation.stamp;
        at->second.cells = value.cells;
        if (isDefault(at->second, row.born)) row.registers.erase(at);
    } else if (operation.stamp > row.born || !isEmpty(value.cells)) {
        row.registers.emplace_hint(at, value.group, Register { operation.stamp, value.cells });
    } else {
        return;
    }
    outcome.applied.push_back(value.group);
}

/// The groups that an insert does not name are empty at its stamp. Somebody else had filled those that are emptied, and
/// did not know of it.
void emptyUnnamed(RowState& row, const Operation& operation, Outcome& outcome, bool deletedOnly)
{
    const bool isApart = row.born != operation.stamp;
    for (auto at = row.registers.begin(); at != row.registers.end();) {
        const bool named = carries(operation, at->first) || (deletedOnly && at->first.number != group::deleted);
        if (!named && supersedes(operation.stamp, noCells(), at->second.stamp, at->second.cells)) {
            outcome.applied.push_back(at->first);
            if (isApart && at->first.number != group::birth && !isEmpty(at->second.cells))
                outcome.concurrent.push_back(at->first);
            at = row.registers.erase(at);
        } else {
            ++at;
        }
    }
}

void loseAll(const Operation& operation, Outcome& outcome)
{
    for (const GroupValue& value : operation.values)
        outcome.lost.push_back(value.group);
}

void insertRow(RowState& row, const Operation& operation, Outcome& outcome)
{
    const bool fresh = row.registers.empty();
    if (row.entry)
        loseAll(operation, outcome);
    else
        for (const GroupValue& value : operation.values)
            setGroup(row, operation, value, outcome);
    if (!fresh) emptyUnnamed(row, operation, outcome, row.entry);
    if (operation.stamp <= row.born) return;
    row.born = operation.stamp;
    dropDefaults(row);
    if (row.entry) restampEntry(row);
}

bool sameEntry(const std::vector<GroupValue>& left, const std::vector<GroupValue>& right)
{
    return left == right || entryHash(left) == entryHash(right);
}

/// Replaces what the row was born with; the register `deleted` stays.
void putEntry(RowState& row, const std::vector<GroupValue>& values)
{
    std::erase_if(row.registers, [](const auto& each) { return each.first.number != group::deleted; });
    for (const GroupValue& value : values)
        if (!isEmpty(value.cells)) row.registers.insert_or_assign(value.group, Register { row.born, value.cells });
}

/// The same entry may come with more or fewer nulls at the end of its groups; the wider form is kept.
void widenEntry(RowState& row, const std::vector<GroupValue>& values)
{
    for (const GroupValue& value : values) {
        const auto at = row.registers.find(value.group);
        if (at != row.registers.end() && at->second.cells.size() < value.cells.size()) at->second.cells = value.cells;
    }
}

void mergeEntry(RowState& row, const std::vector<GroupValue>& values, Outcome& outcome)
{
    const std::vector<GroupValue> present = contentOf(row);
    if (sameEntry(values, present)) {
        widenEntry(row, values);
        return;
    }
    outcome.conflictingEntry = entriesDiffer(values, present);
    const bool smaller = entryHash(values) < entryHash(present);
    for (const GroupValue& value : values)
        (smaller ? outcome.applied : outcome.lost).push_back(value.group);
    if (smaller) putEntry(row, values);
}

void addEntry(RowState& row, const Operation& operation, Outcome& outcome)
{
    emptyUnnamed(row, operation, outcome, true);
    row.born = std::max(row.born, operation.stamp);
    if (row.entry) {
        mergeEntry(row, operation.values, outcome);
    } else {
        row.entry = true;
        putEntry(row, operation.values);
        for (const GroupValue& value : operation.values)
            outcome.applied.push_back(value.group);
    }
    dropDefaults(row);
    restampEntry(row);
}

void redact(RowState& row, Outcome& outcome)
{
    for (const auto& [group, reg] : row.registers)
        outcome.applied.push_back(group);
    row = RowState();
    row.redacted = true;
}

/// Folds the register of one side, or the default it stands for, into the other.
void joinRegister(RowState& row, const GroupId& group, const Stamp& stamp, const Cells& cells)
{
    const auto at = row.registers.find(group);
    const bool there = at != row.registers.end();
    if (!supersedes(stamp, cells, there ? at->second.stamp : row.born, there ? at->second.cells : noCells())) return;
    row.registers.insert_or_assign(group, Register { stamp, cells });
}

/// `row` is a copy of `left`.
void joinRegisters(RowState& row, const RowState& left, const RowState& right)
{
    for (const auto& [group, reg] : right.registers)
        joinRegister(row, group, reg.stamp, reg.cells);
    for (const auto& [group, reg] : left.registers)
        if (!right.registers.contains(group)) joinRegister(row, group, right.born, noCells());
}

RowState onlyDeleted(const RowState& row)
{
    RowState bare { row.born, false, false, {} };
    const auto at = row.registers.find(GroupId { group::deleted, {} });
    if (at != row.registers.end()) bare.registers.insert(*at);
    return bare;
}

/// At least one side is an entry; what the other, if it is none, holds beside `deleted` counts for nothing.
RowState joinEntries(const RowState& left, const RowState& right)
{
    const RowState leftDeleted = onlyDeleted(left);
    RowState row = leftDeleted;
    joinRegisters(row, leftDeleted, onlyDeleted(right));
    row.born = std::max(left.born, right.born);
    row.entry = true;
    const RowState& first = left.entry ? left : right;
    for (const GroupValue& value : contentOf(first))
        row.registers.insert_or_assign(value.group, Register { row.born, value.cells });
    Outcome ignored;
    if (left.entry && right.entry) mergeEntry(row, contentOf(right), ignored);
    dropDefaults(row);
    restampEntry(row);
    return row;
}

std::vector<GroupValue> withoutBirth(std::vector<GroupValue> values)
{
    std::erase_if(values, [](const GroupValue& value) { return value.group.number == group::birth; });
    return values;
}

} // namespace

std::vector<GroupValue> contentOf(const RowState& row)
{
    std::vector<GroupValue> values;
    for (const auto& [group, reg] : row.registers)
        if (group.number != group::deleted) values.push_back(GroupValue { group, reg.cells });
    return values;
}

bool entriesDiffer(const std::vector<GroupValue>& left, const std::vector<GroupValue>& right)
{
    return entryHash(withoutBirth(left)) != entryHash(withoutBirth(right));
}

Outcome applyOperation(RowState& row, const Operation& operation)
{
    Outcome outcome;
    if (row.redacted) {
        loseAll(operation, outcome);
        return outcome;
    }
    switch (operation.kind) {
    case Operation::Kind::InsertRow:
        insertRow(row, operation, outcome);
        break;
    case Operation::Kind::Entry:
        addEntry(row, operation, outcome);
        break;
    case Operation::Kind::Redact:
        redact(row, outcome);
        break;
    case Operation::Kind::SetGroup:
    case Operation::Kind::SetDeleted:
        for (const GroupValue& value : operation.values) {
            if (row.entry && value.group.number != group::deleted)
                outcome.lost.push_back(value.group);
            else
                setGroup(row, operation, value, outcome);
        }
    }
    return outcome;
}

RowState join(const RowState& left, const RowState& right)
{
    if (left.redacted || right.redacted) {
        RowState blank;
        blank.redacted = true;
        return blank;
    }
    if (left.entry || right.entry) return joinEntries(left, right);
    RowState row = left;
    joinRegisters(row, left, right);
    row.born = std::max(left.born, right.born);
    dropDefaults(row);
    return row;
}

} // namespace fairlead
