#include "simulator/Oracle.h"

namespace fairlead::test {

namespace {

using Kind = Operation::Kind;

/// What one operation says of one group: nothing, or a value. An insert says something of every group.
const Cells* saying(const Operation& operation, const GroupId& group)
{
    static const Cells none;
    for (const GroupValue& value : operation.values)
        if (value.group == group) return &value.cells;
    return operation.kind == Kind::InsertRow || operation.kind == Kind::Entry ? &none : nullptr;
}

bool holdsSomething(const Cells& cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return !isNull(cell); });
}

/// The people of the simulator write numbers alone, none below 0.
std::array<qint64, 4> numbersOf(const Cells& cells)
{
    std::array<qint64, 4> numbers { -1, -1, -1, -1 };
    for (size_t i = 0; i < cells.size(); ++i)
        numbers[i] = numberOf(cells[i], -1);
    return numbers;
}

bool isGreater(const Stamp& stamp, const Cells& cells, const Stamp& thanStamp, const Cells& thanCells)
{
    if (stamp.hlc != thanStamp.hlc) return stamp.hlc > thanStamp.hlc;
    if (stamp.origin != thanStamp.origin) return stamp.origin > thanStamp.origin;
    return numbersOf(cells) > numbersOf(thanCells);
}

void resolveGroup(RowState& row, const GroupId& group, const std::vector<const Operation*>& operations)
{
    RowState::Register greatest;
    for (const Operation* operation : operations) {
        const Cells* cells = saying(*operation, group);
        if (cells && isGreater(operation->stamp, *cells, greatest.stamp, greatest.cells))
            greatest = { operation->stamp, *cells };
    }
    if (greatest.stamp > row.born || (greatest.stamp == row.born && holdsSomething(greatest.cells)))
        row.registers[group] = greatest;
}

void resolveEntry(RowState& row, const std::vector<const Operation*>& operations)
{
    const Operation* smallest = nullptr;
    for (const Operation* operation : operations) {
        if (operation->kind != Kind::Entry) continue;
        if (!smallest || entryHash(operation->values) < entryHash(smallest->values)) smallest = operation;
    }
    for (const GroupValue& value : smallest->values)
        if (holdsSomething(value.cells)) row.registers[value.group] = { row.born, value.cells };
}

RowState resolve(const std::vector<const Operation*>& operations)
{
    RowState row;
    for (const Operation* operation : operations) {
        if (operation->kind == Kind::Redact) {
            RowState blank;
            blank.redacted = true;
            return blank;
        }
        row.entry = row.entry || operation->kind == Kind::Entry;
        if (operation->kind == Kind::Entry || operation->kind == Kind::InsertRow)
            row.born = std::max(row.born, operation->stamp);
    }
    resolveGroup(row, GroupId { group::deleted, {} }, operations);
    if (row.entry) {
        resolveEntry(row, operations);
        return row;
    }
    for (quint16 number : { quint16(1), quint16(2), quint16(3), group::birth })
        resolveGroup(row, GroupId { number, {} }, operations);
    resolveGroup(row, customField, operations);
    return row;
}

} // namespace

Rows expectedRows(const World& world, const OperationSet& counted)
{
    std::array<std::vector<const Operation*>, maxRows> byRow;
    for (size_t i = 0; i < world.operations.size(); ++i)
        if (counted.test(i)) byRow[size_t(world.rowOf[i])].push_back(&world.operations[i]);
    Rows rows;
    for (size_t i = 0; i < maxRows; ++i)
        rows[i].row = resolve(byRow[i]);
    return rows;
}

} // namespace fairlead::test
