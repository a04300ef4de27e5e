#include "simulator/Checker.h"

#include "simulator/Folding.h"
#include "simulator/Oracle.h"

namespace fairlead::test {

namespace {

/// Everything comes a second time, one by one and in snapshots: nothing may change.
bool changesAgain(const World& world, const OperationSet& known)
{
    Device again;
    again.version = newestVersion;
    again.disk.rows = world.devices.back().disk.rows;
    for (size_t i = 0; i < world.operations.size(); ++i)
        if (known.test(i))
            applyOperation(again.disk.rows[size_t(world.rowOf[i])], world.operations[i], knowsOf(newestVersion));
    for (quint16 number : world.share.snapshots)
        if (!world.snapshots[number].torn) foldInSnapshot(world, again, world.snapshots[number].rows);
    return again.disk.rows != world.devices.back().disk.rows;
}

bool setsSomething(const Operation& operation)
{
    return operation.kind == Operation::Kind::SetGroup && !isNull(operation.values.front().cells.front());
}

bool writesSame(const World& world, size_t one, size_t other)
{
    return world.rowOf[one] == world.rowOf[other] && !world.operations[other].values.empty()
        && world.operations[one].values.front().group == world.operations[other].values.front().group;
}

/// Somebody who knew it has set the group anew since.
bool isReplaced(const World& world, size_t edit)
{
    for (size_t later = edit + 1; later < world.operations.size(); ++later)
        if (writesSame(world, edit, later) && world.knownTo[later].test(edit)) return true;
    return false;
}

bool areApart(const World& world, size_t one, size_t other)
{
    return writesSame(world, one, other) && !world.knownTo[one].test(other) && !world.knownTo[other].test(one);
}

/// Whoever made an edit is told of every other one that met it, if he got that by itself. What was in a snapshot does
/// not say what it knew of, and a clone may have said two things at the same time.
bool hasUntold(const World& world, const Device& device)
{
    const Disk& disk = device.disk;
    if (device.gone || disk.joined || world.rules.forks) return false;
    for (size_t own = 0; own < world.operations.size(); ++own) {
        if (world.authorOf[own] != device.owner || !disk.applied.test(own) || !setsSomething(world.operations[own]))
            continue;
        const auto row = size_t(world.rowOf[own]);
        if (disk.rows[row].row.redacted || disk.rows[row].row.entry || isReplaced(world, own)) continue;
        if (disk.told.test(placeOf(row, world.operations[own].values.front().group))) continue;
        for (size_t other = 0; other < world.operations.size(); ++other)
            if (world.authorOf[other] != device.owner && disk.delivered.test(other)
                && setsSomething(world.operations[other]) && areApart(world, own, other) && !isReplaced(world, other))
                return true;
    }
    return false;
}

} // namespace

Verdict check(const World& world)
{
    Verdict verdict;
    verdict.operations = int(world.operations.size());
    verdict.ineffective = world.ineffective;
    const Rows& fresh = world.devices.back().disk.rows;
    OperationSet known = world.published;
    for (const Device& device : world.devices)
        if (!device.gone) known |= device.disk.applied;
    for (const Device& device : world.devices) {
        if (device.gone) continue;
        verdict.lost |= !covers(device.disk.applied, known);
        verdict.diverged |= device.disk.rows != fresh;
        verdict.untold |= hasUntold(world, device);
    }
    if (!verdict.lost && !verdict.diverged)
        verdict.diverged = fresh != expectedRows(world, known) || changesAgain(world, known);
    return verdict;
}

} // namespace fairlead::test
