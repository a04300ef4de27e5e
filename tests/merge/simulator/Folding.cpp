#include "simulator/Folding.h"

namespace fairlead::test {

namespace {

using Kind = Operation::Kind;

bool tiesAreDropped(const Rules& rules, const RowState& row, const Operation& operation)
{
    if (!rules.tieKeepsLocal && !rules.noValueOrder) return false;
    const auto at = row.registers.find(operation.values.front().group);
    const Stamp present = at == row.registers.end() ? row.born : at->second.stamp;
    return rules.tieKeepsLocal ? operation.stamp.hlc == present.hlc : operation.stamp == present;
}

bool isDropped(const Rules& rules, const RowState& row, const Operation& operation)
{
    if (rules.dropRedactOnMissingRow && operation.kind == Kind::Redact && row.born.isNull()) return true;
    if (operation.kind != Kind::SetGroup && operation.kind != Kind::SetDeleted) return false;
    if (rules.dropUpdateOnMissingRow && row.born.isNull()) return true;
    if (rules.compareWithRowMax) {
        Stamp greatest = row.born;
        for (const auto& [group, reg] : row.registers)
            greatest = std::max(greatest, reg.stamp);
        return operation.stamp <= greatest;
    }
    return tiesAreDropped(rules, row, operation);
}

/// What the insert that came first said of who made the row is said of it for ever.
void keepBirth(RowState& row, const RowState& before)
{
    const GroupId birth { group::birth, {} };
    const auto now = row.registers.find(birth);
    const auto then = before.registers.find(birth);
    if (now != row.registers.end() && then != before.registers.end()) now->second.cells = then->second.cells;
}

void addInParts(PartialRow& row, const Operation& operation, const Knows& knows)
{
    const Split split = splitUnknown(operation, knows);
    if (split.deferred && !row.row.redacted) row.deferred.push_back(*split.deferred);
    if (split.known) applyOperation(row.row, *split.known);
}

/// Later stamps of what is there already are not asked for.
void overwrite(RowState& row, const Operation& operation)
{
    for (const GroupValue& value : operation.values)
        if (!row.redacted)
            row.registers.insert_or_assign(value.group, RowState::Register { operation.stamp, value.cells });
}

Outcome fold(const Rules& rules, PartialRow& row, const Operation& operation, const Knows& knows)
{
    if (isDropped(rules, row.row, operation)) return {};
    if (rules.redactForgets && row.row.redacted && operation.kind != Kind::Redact) row = PartialRow();
    if (rules.entriesInParts && operation.kind == Kind::Entry) {
        addInParts(row, operation, knows);
        return {};
    }
    const bool birthIsThere = rules.birthStays && operation.kind == Kind::InsertRow && !row.row.born.isNull();
    const RowState before = birthIsThere ? row.row : RowState();
    Outcome outcome = applyOperation(row, operation, knows);
    if (birthIsThere) keepBirth(row.row, before);
    if (rules.dropUnknown) row.deferred.clear();
    return outcome;
}

void tell(const Rules& rules, Disk& disk, size_t row, const Outcome& outcome)
{
    for (const GroupId& group : rules.tellsLosersAlone ? outcome.lost : outcome.concurrent)
        disk.told.set(placeOf(row, group));
}

} // namespace

void foldIn(const World& world, Device& device, int operation)
{
    const auto row = size_t(world.rowOf[size_t(operation)]);
    tell(world.rules, device.disk, row,
        fold(world.rules, device.disk.rows[row], world.operations[size_t(operation)], knowsOf(device.version)));
}

void learnAll(const World& world, Device& device)
{
    for (size_t i = 0; i < maxRows; ++i) {
        PartialRow& row = device.disk.rows[i];
        if (row.deferred.empty()) continue;
        const std::vector<Operation> waiting = row.deferred;
        tell(world.rules, device.disk, i, learn(row, knowsOf(device.version)));
        for (const Operation& operation : waiting)
            if (world.rules.updateOverwrites && operation.kind == Kind::SetGroup && row.deferred.empty())
                overwrite(row.row, operation);
    }
}

void foldInSnapshot(const World& world, Device& device, const Rows& snapshot)
{
    device.disk.joined = true;
    if (world.rules.snapshotReplaces) {
        device.disk.rows = snapshot;
        return learnAll(world, device);
    }
    for (int row = 0; row < int(maxRows); ++row)
        for (const Operation& operation : operationsOf(typeOf(row), idOf(row), snapshot[size_t(row)]))
            applyOperation(device.disk.rows[size_t(row)], operation, knowsOf(device.version));
}

} // namespace fairlead::test
