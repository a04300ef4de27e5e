#include "merge/PartialRow.h"

#include "merge/ValueHash.h"

namespace fairlead {

namespace {

using Kind = Operation::Kind;
using Values = std::vector<GroupValue>;

const GroupId deletedGroup { group::deleted, {} };

bool knowsWhole(quint16 type, const GroupValue& value, const Knows& knows)
{
    const size_t columns = knows(type, value.group);
    return columns > 0
        && std::all_of(value.cells.begin() + qsizetype(std::min(columns, value.cells.size())), value.cells.end(),
            [](const Cell& cell) { return isNull(cell); });
}

/// Unknown groups and columns are left out.
Values knownOf(const Operation& operation, const Knows& knows)
{
    Values known;
    for (const GroupValue& value : operation.values) {
        const size_t columns = knows(operation.type, value.group);
        if (columns == 0) continue;
        known.push_back(value);
        if (!knowsWhole(operation.type, value, knows)) known.back().cells.resize(columns);
    }
    return known;
}

Operation* deferredEntry(PartialRow& row)
{
    const auto at = std::find_if(row.deferred.begin(), row.deferred.end(),
        [](const Operation& operation) { return operation.kind == Kind::Entry; });
    return at == row.deferred.end() ? nullptr : &*at;
}

/// As the fold does with the registers of an entry: the wider form of the same value is kept.
void widen(Values& values, const Values& others)
{
    for (GroupValue& value : values)
        for (const GroupValue& other : others)
            if (other.group == value.group && other.cells.size() > value.cells.size()) value.cells = other.cells;
}

/// The next entry that is folded in is taken, whatever its known part may hash to.
void forgetContent(RowState& row)
{
    row.entry = false;
    std::erase_if(row.registers, [](const auto& each) { return each.first.number != group::deleted; });
}

void defer(PartialRow& row, const Operation& operation)
{
    if (std::find(row.deferred.begin(), row.deferred.end(), operation) == row.deferred.end())
        row.deferred.push_back(operation);
}

/// Two entries with one id are compared as wholes; the stamp of the one that is not taken counts all the same.
Outcome addEntry(PartialRow& row, const Operation& operation, const Knows& knows)
{
    const Split split = splitUnknown(operation, knows);
    Operation* waiting = deferredEntry(row);
    const Values present = waiting ? waiting->values : contentOf(row.row);
    const bool fresh = !row.row.entry;
    const QByteArray incoming = fresh ? QByteArray() : entryHash(operation.values);
    const QByteArray current = fresh ? QByteArray() : entryHash(present);
    Operation taken = *split.known;
    if (fresh || incoming < current) {
        forgetContent(row.row);
        std::erase_if(row.deferred, [](const Operation& each) { return each.kind == Kind::Entry; });
        if (split.deferred) row.deferred.push_back(*split.deferred);
    } else if (incoming == current) {
        if (waiting) widen(waiting->values, operation.values);
    } else {
        taken.values = contentOf(row.row);
    }
    Outcome outcome = applyOperation(row.row, taken);
    outcome.conflictingEntry = !fresh && entriesDiffer(operation.values, present);
    return outcome;
}

void append(Outcome& all, const Outcome& more)
{
    all.applied.insert(all.applied.end(), more.applied.begin(), more.applied.end());
    all.lost.insert(all.lost.end(), more.lost.begin(), more.lost.end());
    all.concurrent.insert(all.concurrent.end(), more.concurrent.begin(), more.concurrent.end());
    all.conflictingEntry |= more.conflictingEntry;
}

} // namespace

bool knowsAll(const Operation& operation, const Knows& knows)
{
    return knows(operation.type, deletedGroup)
        && std::all_of(operation.values.begin(), operation.values.end(),
            [&](const GroupValue& value) { return knowsWhole(operation.type, value, knows); });
}

Split splitUnknown(const Operation& operation, const Knows& knows)
{
    if (!knows(operation.type, deletedGroup)) return { std::nullopt, operation };
    if (knowsAll(operation, knows)) return { operation, std::nullopt };
    Split split { operation, operation };
    split.known->values = knownOf(operation, knows);
    if (operation.kind == Kind::InsertRow)
        std::erase_if(
            split.deferred->values, [&](const GroupValue& value) { return knowsWhole(operation.type, value, knows); });
    if (operation.kind == Kind::SetGroup && split.known->values.empty()) split.known.reset();
    return split;
}

Outcome applyOperation(PartialRow& row, const Operation& operation, const Knows& knows)
{
    if (row.deferred.empty() && knowsAll(operation, knows)) return applyOperation(row.row, operation);
    const bool redacts = operation.kind == Kind::Redact;
    const bool isBlank = row.row.redacted
        || std::any_of(
            row.deferred.begin(), row.deferred.end(), [](const Operation& each) { return each.kind == Kind::Redact; });
    if (redacts && !isBlank) row.deferred.clear();
    if (isBlank) return row.row.redacted ? applyOperation(row.row, operation) : Outcome();
    const bool knownType = knows(operation.type, deletedGroup) > 0;
    if (knownType && operation.kind == Kind::Entry) return addEntry(row, operation, knows);
    const Split split = splitUnknown(operation, knows);
    if (split.deferred) defer(row, *split.deferred);
    return split.known ? applyOperation(row.row, *split.known) : Outcome();
}

Outcome learn(PartialRow& row, const Knows& knows)
{
    Outcome all;
    const std::vector<Operation> waiting = std::exchange(row.deferred, {});
    const bool wasEntry = row.row.entry;
    for (const Operation& operation : waiting) {
        if (wasEntry && operation.kind == Kind::Entry) forgetContent(row.row);
        append(all, applyOperation(row, operation, knows));
    }
    return all;
}

std::vector<Operation> operationsOf(quint16 type, const RecordId& id, const RowState& row)
{
    if (row.redacted) return { Operation { Kind::Redact, type, id, { 1, 0 }, {}, {} } };
    std::vector<Operation> operations;
    Operation birth { row.entry ? Kind::Entry : Kind::InsertRow, type, id, row.born, {}, {} };
    for (const auto& [group, reg] : row.registers) {
        GroupValue value { group, reg.cells };
        if (group == deletedGroup)
            operations.push_back({ Kind::SetDeleted, type, id, reg.stamp, {}, { std::move(value) } });
        else if (reg.stamp == row.born)
            birth.values.push_back(std::move(value));
        else
            operations.push_back({ Kind::SetGroup, type, id, reg.stamp, {}, { std::move(value) } });
    }
    if (!row.born.isNull()) operations.push_back(std::move(birth));
    return operations;
}

std::vector<Operation> operationsOf(quint16 type, const RecordId& id, const PartialRow& row)
{
    std::vector<Operation> operations = operationsOf(type, id, row.row);
    for (const Operation& waiting : row.deferred) {
        const bool whole = row.row.entry && waiting.kind == Kind::Entry;
        if (!whole) {
            operations.push_back(waiting);
            continue;
        }
        // The row has but the known part of it.
        for (Operation& operation : operations)
            if (operation.kind == Kind::Entry) operation.values = waiting.values;
    }
    return operations;
}

} // namespace fairlead
