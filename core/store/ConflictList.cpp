#include "store/ConflictList.h"

#include "store/OriginBytes.h"
#include "store/WorkspaceParts.h"

#include <QtEndian>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Stamp stampOf(const QByteArray& bytes)
{
    if (bytes.size() != 16) return {};
    return { qFromLittleEndian<quint64>(bytes.constData()), qFromLittleEndian<quint64>(bytes.constData() + 8) };
}

/// Of a group the fields that people know by name; where a card lies on a board is nothing to decide about.
QStringList fieldsOf(const RecordType& type, const FieldGroup& group)
{
    QStringList names;
    for (const Field& field : type.fields())
        if (field.groupNumber == group.number && field.custom == group.custom) names.append(field.name);
    return names;
}

bool isImportant(const RecordType& type, const QStringList& fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](const QString& name) {
        const Field& field = type.at(name);
        return field.kind == Kind::Money || field.kind == Kind::Percent || field.kind == Kind::Quantity
            || field.kind == Kind::Date || name == u"stage"_s || name == u"owner"_s || name == u"status"_s;
    });
}

void fill(Record& record, const FieldGroup& group, const Cells& cells)
{
    for (size_t i = 0; i < group.cells.size(); ++i)
        record.cells[size_t(group.cells[i])] = i < cells.size() ? cells[i] : Cell();
}

/// The cells that an operation says of a group; an insert says of those it does not name that they are empty.
std::optional<Cells> saidBy(const Operation& operation, const GroupId& group)
{
    for (const GroupValue& value : operation.values)
        if (value.group == group) return value.cells;
    const bool all = operation.kind == Operation::Kind::InsertRow || operation.kind == Operation::Kind::Entry;
    return all ? std::optional(Cells()) : std::nullopt;
}

QString deviceOf(Connection& connection, quint64 origin)
{
    const QByteArray bytes = originBytes(origin);
    Statement row = connection.prepare("SELECT s.name FROM batch b JOIN stream s ON s.no=b.stream JOIN chunk c ON "
                                       "c.block=b.block JOIN origin o ON o.idx=c.origin WHERE o.value=? LIMIT 1");
    row.bind(1, bytes);
    if (row.step()) return row.text(0);
    Statement own = connection.prepare("SELECT s.name FROM stream s JOIN origin o ON o.idx=s.origin WHERE o.value=?");
    own.bind(1, bytes);
    return own.step() ? own.text(0) : QString();
}

} // namespace

void settleConflict(Connection& connection, const Operation& operation, quint16 group)
{
    Statement settle
        = connection.prepare("UPDATE conflict SET settled=1 WHERE type=? AND row=? AND field_group=? AND settled=0");
    settle.bind(1, qint64(operation.type)).bind(2, operation.row).bind(3, qint64(group)).run();
}

Result<qint64> ConflictList::open() const
{
    return guarded([&]() -> Result<qint64> {
        const std::lock_guard guard(m_workspace.m_turn);
        return m_workspace.connection().scalar("SELECT count(*) FROM conflict WHERE settled=0");
    });
}

Result<qint64> ConflictList::settledSince(qint64 ms) const
{
    return guarded([&]() -> Result<qint64> {
        const std::lock_guard guard(m_workspace.m_turn);
        Statement row
            = m_workspace.connection().prepare("SELECT count(*) FROM conflict WHERE settled=1 AND seen_at>=?");
        row.bind(1, ms);
        return row.step() ? row.integer(0) : 0;
    });
}

Result<std::vector<Conflict>> ConflictList::list(int most) const
{
    return guarded([&]() -> Result<std::vector<Conflict>> {
        const std::lock_guard guard(m_workspace.m_turn);
        std::vector<qint64> numbers;
        {
            Statement rows = m_workspace.connection().prepare(
                "SELECT no FROM conflict WHERE settled=0 ORDER BY seen_at DESC, no DESC LIMIT ?");
            rows.bind(1, qint64(most));
            while (rows.step())
                numbers.push_back(rows.integer(0));
        }
        std::vector<Conflict> conflicts;
        for (qint64 no : numbers)
            if (auto conflict = read(no)) conflicts.push_back(std::move(*conflict));
        std::stable_sort(conflicts.begin(), conflicts.end(),
            [](const Conflict& a, const Conflict& b) { return a.important && !b.important; });
        return conflicts;
    });
}

std::optional<Conflict> ConflictList::read(qint64 no) const
{
    Connection& connection = m_workspace.connection();
    Workspace::Parts& parts = *m_workspace.m_parts;
    Conflict conflict;
    conflict.no = no;
    quint16 local = 0;
    Stamp winner;
    Stamp loser;
    {
        Statement row
            = connection.prepare("SELECT type, row, field_group, winner, loser, seen_at FROM conflict WHERE no=?");
        row.bind(1, no);
        if (!row.step()) return std::nullopt;
        conflict.type = parts.rows.catalog().numbered(quint16(row.integer(0)));
        conflict.record = row.id(1);
        local = quint16(row.integer(2));
        winner = stampOf(row.blob(3));
        loser = stampOf(row.blob(4));
        conflict.seenAt = row.integer(5);
    }
    if (!conflict.type) return std::nullopt;
    const auto present = parts.rows.load(*conflict.type, conflict.record);
    if (!present || present->clock.row().isNull()) return std::nullopt;
    conflict.deleted = local == group::deleted;
    const FieldGroup* group = nullptr;
    for (const FieldGroup& one : conflict.type->groups())
        if (parts.rows.localGroup({ one.number, one.custom }) == local) group = &one;
    if (!group && !conflict.deleted) return std::nullopt;
    if (group) conflict.fields = fieldsOf(*conflict.type, *group);
    conflict.title = present->record.title();
    conflict.winner.record = conflict.loser.record = present->record;

    // Both values, and the one they began with, stand in the journal.
    std::map<Stamp, Cells> said;
    Stamp base;
    for (qint64 chunk : parts.journal.chunksTouching(conflict.type->number(), present->record.n)) {
        const ChunkContent content = parts.journal.content(chunk);
        for (const Operation& operation : content.operations) {
            if (operation.row != conflict.record || operation.type != conflict.type->number()) continue;
            for (Conflict::Side* side : { &conflict.winner, &conflict.loser }) {
                if (operation.stamp != (side == &conflict.winner ? winner : loser)) continue;
                side->person = content.person;
                side->madeAt = content.madeAt;
                side->device = deviceOf(connection, operation.stamp.origin);
                if (side == &conflict.loser) base = operation.base;
            }
            if (!group) continue;
            if (auto cells = saidBy(operation, { group->number, group->custom }))
                said.insert_or_assign(operation.stamp, *cells);
        }
    }
    if (!group) return conflict;
    if (said.contains(winner)) fill(conflict.winner.record, *group, said[winner]);
    if (said.contains(loser)) fill(conflict.loser.record, *group, said[loser]);
    // What both wrote the same is nothing to decide about.
    erase_if(conflict.fields, [&](const QString& name) {
        const Field& field = conflict.type->at(name);
        const auto cells = [&](const Record& record) {
            const auto first = record.cells.begin() + field.firstCell;
            return Cells(first, first + field.cellCount);
        };
        return cells(conflict.winner.record) == cells(conflict.loser.record);
    });
    if (conflict.fields.isEmpty()) return std::nullopt;
    conflict.important = isImportant(*conflict.type, conflict.fields);
    if (said.contains(base)) {
        conflict.before = present->record;
        fill(*conflict.before, *group, said[base]);
    }
    return conflict;
}

Result<void> ConflictList::keep(qint64 no)
{
    return guarded([&]() -> Result<void> {
        const std::lock_guard guard(m_workspace.m_turn);
        m_workspace.connection().prepare("UPDATE conflict SET settled=1 WHERE no=?").bind(1, no).run();
        return {};
    });
}

Result<void> ConflictList::keepAll()
{
    return guarded([&]() -> Result<void> {
        const std::lock_guard guard(m_workspace.m_turn);
        m_workspace.connection().prepare("UPDATE conflict SET settled=1 WHERE settled=0").run();
        return {};
    });
}

} // namespace fairlead
