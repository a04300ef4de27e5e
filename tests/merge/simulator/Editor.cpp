#include "simulator/Editor.h"

namespace fairlead::test {

namespace {

using Kind = Operation::Kind;

Stamp stampOf(const RowState& row, const GroupId& group)
{
    const auto at = row.registers.find(group);
    return at == row.registers.end() ? row.born : at->second.stamp;
}

} // namespace

void Editor::edit(Device& device)
{
    const int what = m_world.random.below(100);
    bool made = false;
    if (what < 14)
        made = insert(device);
    else if (what < 22)
        made = addEntry(device);
    else if (what < 34)
        made = setDeleted(device);
    else if (what < 35)
        made = redact(device);
    if (made || setGroup(device) || insert(device) || addEntry(device)) commit(device);
}

bool Editor::start(Device& device, Kind kind, int row)
{
    if (row < 0) return false;
    const quint64 hlc = device.clock.next(m_world.wall(device));
    m_made.kind = kind;
    m_made.type = typeOf(row);
    m_made.row = idOf(row);
    m_made.stamp = { hlc, m_world.streams[size_t(device.disk.stream)].origin };
    m_made.base = {};
    m_made.values.clear();
    m_row = row;
    return true;
}

/// A row with a computed id that this device does not have yet, or a new one; −1 if there are enough.
int Editor::pickNew(const Device& device, int first, int ofNewType)
{
    const int row = device.version > 0 && m_world.random.chance(30) ? ofNewType : first;
    const RowState& computed = device.disk.rows[size_t(row)].row;
    if (computed.born.isNull() && !computed.redacted) return row;
    return m_world.rowsUsed + firstFreeRow < int(maxRows) ? firstFreeRow + m_world.rowsUsed++ : -1;
}

bool Editor::insert(Device& device)
{
    if (!start(device, Kind::InsertRow, pickNew(device, m_world.random.below(2), 3))) return false;
    for (quint16 group = 1; group <= 3; ++group)
        if (m_world.random.chance(60)) m_made.values.push_back(value(device, { group, {} }));
    addRest(device);
    return true;
}

bool Editor::addEntry(Device& device)
{
    if (!start(device, Kind::Entry, pickNew(device, 2, 4))) return false;
    m_made.values.push_back(value(device, { 1, {} }));
    if (m_world.random.chance(50)) m_made.values.push_back(value(device, { 2, {} }));
    addRest(device);
    return true;
}

/// Who made it and when, and the field that only the newest programs know.
void Editor::addRest(const Device& device)
{
    m_made.values.push_back({ { group::birth, {} }, { m_world.wall(device), qint64(device.owner) } });
    if (device.version == newestVersion && m_world.random.chance(50))
        m_made.values.push_back(value(device, customField));
}

bool Editor::setGroup(Device& device)
{
    if (!start(device, Kind::SetGroup, pickRow(device, true, false))) return false;
    const int group = 1 + m_world.random.below(device.version == newestVersion ? 4 : 3);
    m_made.values.push_back(value(device, group == 4 ? customField : GroupId { quint16(group), {} }));
    m_made.base = stampOf(device.disk.rows[size_t(m_row)].row, m_made.values.front().group);
    return true;
}

bool Editor::setDeleted(Device& device)
{
    const bool restores = m_world.random.chance(40);
    if (!start(device, Kind::SetDeleted, pickRow(device, !restores, true))) return false;
    const GroupId group { group::deleted, {} };
    m_made.values.push_back({ group, { restores ? Cell() : Cell(qint64(1)), qint64(device.owner) } });
    m_made.base = stampOf(device.disk.rows[size_t(m_row)].row, group);
    return true;
}

bool Editor::redact(Device& device) { return start(device, Kind::Redact, pickRow(device, true, true)); }

/// A random row that is shown, or one that could be restored; −1 if there is none.
int Editor::pickRow(const Device& device, bool shown, bool entries)
{
    const int from = m_world.random.below(int(maxRows));
    for (int i = 0; i < int(maxRows); ++i) {
        const int row = (from + i) % int(maxRows);
        const RowState& state = device.disk.rows[size_t(row)].row;
        if (state.born.isNull() || state.redacted || (state.entry && !entries)) continue;
        if (isVisible(state, editRevives(row)) == shown) return row;
    }
    return -1;
}

/// Nothing, or what no other operation says.
GroupValue Editor::value(const Device& device, const GroupId& group)
{
    const auto said = qint64(m_world.operations.size());
    GroupValue value { group, { m_world.random.chance(10) ? Cell() : Cell(said) } };
    const bool isWide = group.number == 2 && device.version == newestVersion && m_world.random.chance(50);
    if (isWide) value.cells.push_back(said);
    return value;
}

void Editor::commit(Device& device)
{
    const auto number = quint16(m_world.operations.size());
    Disk& disk = device.disk;
    PartialRow& row = disk.rows[size_t(m_row)];
    const Outcome outcome = applyOperation(row, m_made, knowsOf(device.version));
    m_world.authorOf.push_back(device.owner);
    m_world.knownTo.push_back(disk.applied);
    disk.applied.set(number);
    disk.journal.push_back(number);
    if (!m_world.rules.hlcNotPersisted) disk.hlc = device.clock.last();
    if (!outcome.lost.empty()) m_world.ineffective = true;
    m_world.note("op %d: device %d kind %d row %d group %d at %llu.%llu%s", number, m_world.numberOf(device),
        int(m_made.kind), m_row, m_made.values.empty() ? -1 : int(m_made.values.front().group.number),
        m_made.stamp.hlc >> 16, m_made.stamp.hlc & 0xffff, outcome.lost.empty() ? "" : " LOST AT ONCE");
    m_world.operations.push_back(m_made);
    m_world.rowOf.push_back(m_row);
}

} // namespace fairlead::test
