#include "store/ConflictList.h"

#include "merge/ValueHash.h"
#include "store/Applier.h"
#include "store/OriginBytes.h"
#include "store/WorkspaceParts.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

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

// conflict.settled: 0 = open, 1 = by somebody elsewhere, −n = by the edit n of this workspace.

void settleConflict(Connection& connection, const Operation& operation, quint16 group, qint64 edit)
{
    Statement settle
        = connection.prepare("UPDATE conflict SET settled=? WHERE type=? AND row=? AND field_group=? AND settled=0");
    settle.bind(1, edit ? -edit : 1);
    settle.bind(2, qint64(operation.type)).bind(3, operation.row).bind(4, qint64(group)).run();
}

bool reopenConflicts(RowStore& rows, qint64 edit, quint64 since)
{
    std::vector<std::pair<qint64, Stamp>> open; // and what stands there now, under the stamp of the taking back
    {
        Statement settled
            = rows.connection().prepare("SELECT no, type, row, field_group, winner FROM conflict WHERE settled=?");
        settled.bind(1, -edit);
        while (settled.step()) {
            const RecordType* type = rows.catalog().numbered(quint16(settled.integer(1)));
            const auto row = type ? rows.load(*type, settled.id(2)) : std::nullopt;
            if (!row) continue;
            const Stamp stands = row->clock.of(quint16(settled.integer(3)));
            if (stands == stampIn(settled.blob(4)) || stands.hlc > since) open.emplace_back(settled.integer(0), stands);
        }
    }
    // Of a register one line is open: where a later one is, that one counts.
    Statement reopen = rows.connection().prepare("UPDATE OR IGNORE conflict SET settled=0, winner=? WHERE no=?");
    for (const auto& [no, stands] : open) {
        reopen.bind(1, stampBytes(stands)).bind(2, no).run();
        reopen.reset();
    }
    return !open.empty();
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
            = m_workspace.connection().prepare("SELECT count(*) FROM conflict WHERE settled<>0 AND seen_at>=?");
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
        winner = stampIn(row.blob(3));
        loser = stampIn(row.blob(4));
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
    if (group) conflict.fields = conflict.type->fieldsIn(group->number, group->custom);
    conflict.title = present->record.title();
    conflict.winner.record = conflict.loser.record = present->record;

    // Both values, and the one they began with, stand in the journal.
    std::map<Stamp, Cells> said;
    Stamp base;
    for (qint64 chunk : parts.journal.chunksTouching(conflict.type->number(), present->record.n)) {
        const ChunkContent content = parts.journal.content(chunk);
        for (const Operation& operation : content.operations) {
            if (operation.row != conflict.record || operation.type != conflict.type->number()) continue;
            const auto cells = group ? saidBy(operation, { group->number, group->custom }) : std::optional<Cells>();
            // A computer that was put back may have given both the same stamp: what stands tells which of them won.
            const bool twins = winner == loser && cells;
            const bool stands = twins && sameValue(*cells, Applier::valueOf(present->record, *group).cells);
            for (Conflict::Side* side : { &conflict.winner, &conflict.loser }) {
                const bool isWinner = side == &conflict.winner;
                if (operation.stamp != (isWinner ? winner : loser) || (twins && stands != isWinner)) continue;
                side->person = content.person;
                side->madeAt = content.madeAt;
                side->device = deviceOf(connection, operation.stamp.origin);
                if (cells) fill(side->record, *group, *cells);
                if (!isWinner) base = operation.base;
            }
            if (cells) said.insert_or_assign(operation.stamp, *cells);
        }
    }
    if (!group) return conflict;
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

Result<void> ConflictList::settle(const QByteArray& which, qint64 no, const QString& name)
{
    if (m_workspace.isReadOnly()) return Error { ErrorCode::ReadOnly, m_workspace.path() };
    Change change;
    const auto done = guarded([&]() -> Result<void> {
        const std::lock_guard guard(m_workspace.m_turn);
        Connection& connection = m_workspace.connection();
        Journal& journal = m_workspace.m_parts->journal;
        Transaction transaction(connection);
        journal.forgetRedo();
        change.edit = journal.beginEdit(name, m_workspace.person(), m_workspace.clock().now(), 0, false);
        Statement settle = connection.prepare("UPDATE conflict SET settled=-?1 WHERE settled=0" + which);
        settle.bind(1, change.edit);
        if (!which.isEmpty()) settle.bind(2, no);
        settle.run();
        if (!connection.changes()) {
            change.edit = 0;
            return no ? Error { ErrorCode::NotFound, u"conflict "_s + QString::number(no) } : Result<void>();
        }
        transaction.commit();
        return {};
    });
    if (done && change.edit) m_workspace.announce(change);
    return done;
}

Result<void> ConflictList::keep(qint64 no, const QString& name) { return settle(" AND no=?2", no, name); }

Result<void> ConflictList::keepAll(const QString& name) { return settle({}, 0, name); }

} // namespace fairlead
