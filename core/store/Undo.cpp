// Taking edits back and putting them forth again: Workspace's undo, redo and the removal of edits that were cut off.
#include "store/ConflictList.h"
#include "store/WorkspaceParts.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// The operation that takes one back, if nobody has changed what it wrote; else a line for the person.
class Inverter
{
public:
    Inverter(RowStore& rows, const QSet<quint64>& own, std::vector<UndoResult::Skipped>& skipped)
        : m_rows(rows)
        , m_own(own)
        , m_skipped(skipped)
    {
    }

    std::optional<Operation> invert(const Operation& operation, const std::vector<const Replaced*>& replaced)
    {
        const RecordType* type = m_rows.catalog().numbered(operation.type);
        if (!type) return std::nullopt;
        const auto row = m_rows.load(*type, operation.row);
        if (!row) return std::nullopt;
        switch (operation.kind) {
        case Operation::Kind::InsertRow:
        case Operation::Kind::Entry:
            return removal(*type, operation, *row);
        case Operation::Kind::SetGroup:
        case Operation::Kind::SetDeleted:
            return oldValue(*type, operation, *row, replaced);
        case Operation::Kind::Redact:
            return std::nullopt;
        }
        return std::nullopt;
    }

private:
    std::optional<Operation> removal(const RecordType& type, const Operation& operation, const StoredRow& row)
    {
        if (row.record.deleted) return std::nullopt;
        QStringList foreign;
        for (const RowClock::Entry& entry : row.clock.entries())
            if (!m_own.contains(entry.stamp.origin) && entry.stamp > operation.stamp)
                foreign += type.fieldsIn(entry.group);
        if (!foreign.isEmpty()) {
            m_skipped.push_back({ type.name(), operation.row, foreign });
            return std::nullopt;
        }
        Operation back;
        back.kind = Operation::Kind::SetDeleted;
        back.type = operation.type;
        back.row = operation.row;
        back.base = row.clock.of(group::deleted);
        back.values = { { { group::deleted, {} }, { Cell(qint64(1)), Cell(), Cell() } } };
        return back;
    }

    /// The row holds what was written to this group.
    static bool stands(const RecordType& type, const GroupValue& written, const StoredRow& row)
    {
        if (written.cells.empty()) return false;
        if (written.group.number == group::deleted) return (numberOf(written.cells.front()) != 0) == row.record.deleted;
        const FieldGroup* cells = type.groupNumbered(written.group.number, written.group.field);
        if (!cells || cells->cells.size() != written.cells.size()) return false;
        for (size_t i = 0; i < written.cells.size(); ++i)
            if (row.record.cells[size_t(cells->cells[i])] != written.cells[i]) return false;
        return true;
    }

    std::optional<Operation> oldValue(const RecordType& type, const Operation& operation, const StoredRow& row,
        const std::vector<const Replaced*>& replaced)
    {
        if (replaced.empty()) return std::nullopt; // it changed nothing
        const GroupId id = operation.values.front().group;
        const Stamp current = row.clock.of(m_rows.localGroup(id));
        // After a later edit was taken back its value stands here again, under the stamp of that.
        const bool isOurs = m_own.contains(current.origin) && stands(type, operation.values.front(), row);
        if (current != operation.stamp && !isOurs) {
            m_skipped.push_back({ type.name(), operation.row, type.fieldsIn(id.number, id.field) });
            return std::nullopt;
        }
        Operation back;
        back.kind = operation.kind;
        back.type = operation.type;
        back.row = operation.row;
        back.base = current;
        back.values = { replaced.front()->value };
        if (id.number == group::deleted) back.values.front().cells.resize(3);
        return back;
    }

    RowStore& m_rows;
    const QSet<quint64>& m_own;
    std::vector<UndoResult::Skipped>& m_skipped;
};

} // namespace

Result<UndoResult> Workspace::undo()
{
    const auto edit = nextUndo();
    if (!edit) return Error { ErrorCode::NotFound, {} };
    return invert(*edit, false);
}

Result<UndoResult> Workspace::undoEdit(qint64 no)
{
    return guarded([&]() -> Result<UndoResult> {
        std::unique_lock guard(m_turn);
        const auto edit = m_parts->journal.edit(no);
        if (!edit || edit->state != EditInfo::State::Done || !m_parts->journal.effectOf(no))
            return Error { ErrorCode::NotFound, QString::number(no) };
        guard.unlock();
        return invert(*edit, false);
    });
}

Result<UndoResult> Workspace::redo()
{
    const auto edit = nextRedo();
    if (!edit) return Error { ErrorCode::NotFound, {} };
    return invert(*edit, true);
}

Result<void> Workspace::forgetUndo()
{
    if (m_options.readOnly) return Error { ErrorCode::ReadOnly, m_path };
    return guarded([&]() -> Result<void> {
        const std::lock_guard guard(m_turn);
        Transaction transaction(*m_connection);
        m_parts->journal.forgetUndo();
        transaction.commit();
        return {};
    });
}

Result<UndoResult> Workspace::invert(const EditInfo& edit, bool redo)
{
    if (m_options.readOnly) return Error { ErrorCode::ReadOnly, m_path };
    if (const auto clear = clearCutOff(); !clear) return clear.error();
    UndoResult result { edit, {} };
    qint64 no = 0;
    bool stored = false;
    std::optional<EditWriter> writer;
    const auto done = guarded([&]() -> Result<void> {
        const std::lock_guard guard(m_turn);
        Journal& journal = m_parts->journal;
        const qint64 effect = journal.effectOf(edit.no);
        const std::vector<qint64> chunks = journal.chunksOf(effect);
        const quint64 since = m_parts->clock.last();
        writer.emplace(m_parts->context(*this, true));
        if (chunks.empty()) return reopen(edit.no, effect);
        Inverter inverter(m_parts->rows, m_parts->ownOrigins, result.skipped);
        // Part by part, last first; until the last part is in, the taking back is itself an edit that can be cut off.
        for (size_t i = chunks.size(); i-- > 0;) {
            Transaction transaction(*m_connection);
            if (!no) no = journal.beginEdit(edit.name, m_options.person, m_options.clock.now(), redo ? 2 : 1, true);
            const ChunkContent content = journal.content(chunks[i]);
            std::vector<std::vector<const Replaced*>> byOperation(content.operations.size());
            const std::vector<Replaced> replaced = journal.replaced(chunks[i]);
            for (const Replaced& old : replaced)
                if (old.operation < byOperation.size()) byOperation[old.operation].push_back(&old);
            for (size_t o = content.operations.size(); o-- > 0;)
                if (auto back = inverter.invert(content.operations[o], byOperation[o]))
                    writer->applyRaw(std::move(*back));
            const bool last = i == 0;
            writer->store(no, last);
            if (last) {
                journal.finishEdit(no);
                journal.setState(edit.no, redo ? EditInfo::State::Done : EditInfo::State::Undone);
                journal.setEffect(edit.no, no);
                if (reopenConflicts(m_parts->rows, effect, since)) m_parts->conflicts = true;
            }
            transaction.commit();
            stored = true;
        }
        return {};
    });
    if (!done) {
        m_parts->reload(*m_catalog);
        if (stored) (void)eraseEdit(no);
        return done.error();
    }
    result.edit.state = redo ? EditInfo::State::Done : EditInfo::State::Undone;
    announce(writer->takeChange(no));
    return result;
}

/// An edit that wrote nothing has decided conflicts: they are open again. There is nothing to put forth again.
Result<void> Workspace::reopen(qint64 edit, qint64 effect)
{
    Transaction transaction(*m_connection);
    if (reopenConflicts(m_parts->rows, effect, ~quint64(0))) m_parts->conflicts = true;
    m_parts->journal.setState(edit, EditInfo::State::Gone);
    transaction.commit();
    return {};
}

Result<void> Workspace::clearCutOff()
{
    while (!m_cutOff.empty()) {
        const qint64 edit = m_cutOff.back();
        m_cutOff.pop_back();
        if (const auto erased = eraseEdit(edit); !erased) return erased;
    }
    return {};
}

void Workspace::eraseInside(qint64 edit)
{
    Journal& journal = m_parts->journal;
    const std::vector<qint64> chunks = journal.chunksOf(edit);
    for (size_t i = chunks.size(); i-- > 0;) {
        const ChunkContent content = journal.content(chunks[i]);
        const std::vector<Replaced> replaced = journal.replaced(chunks[i]);
        std::vector<std::vector<GroupValue>> before(content.operations.size());
        std::vector<std::vector<Stamp>> stamps(content.operations.size());
        for (const Replaced& old : replaced) {
            if (old.operation >= before.size())
                throw DatabaseError(11 /* SQLITE_CORRUPT */, 0, "the values for undo belong to another edit");
            before[old.operation].push_back(old.value);
            stamps[old.operation].push_back(old.stamp);
        }
        for (size_t o = content.operations.size(); o-- > 0;)
            m_parts->applier.erase(content.operations[o], before[o], stamps[o]);
    }
    if (reopenConflicts(m_parts->rows, edit, 0)) m_parts->conflicts = true;
    journal.dropEdit(edit);
    saveBeacon(*m_connection, m_parts->applier.beacon());
    m_parts->newFields = dropOrphanFields(m_parts->rows);
}

bool Workspace::canAmend(qint64 edit)
{
    const auto known = m_parts->journal.edit(edit);
    if (!known || known->state != EditInfo::State::Done || known->sent) return false;
    Statement later = m_connection->prepare("SELECT EXISTS(SELECT 1 FROM edit WHERE no>?1) OR EXISTS(SELECT 1 FROM "
                                            "chunk WHERE edit=?1 AND block IS NOT NULL) OR EXISTS(SELECT 1 FROM "
                                            "edit WHERE no=?1 AND role<>0)");
    later.bind(1, edit);
    return later.step() && !later.integer(0);
}

Result<qint64> Workspace::amend(qint64 last, Edit edit)
{
    if (m_options.readOnly) return Error { ErrorCode::ReadOnly, m_path };
    const auto can = guarded([&]() -> Result<bool> {
        const std::lock_guard guard(m_turn);
        return canAmend(last);
    });
    if (!can) return can.error();
    if (!*can) return Error { ErrorCode::NotFound, QString::number(last) };
    return write(std::move(edit), last);
}

Result<void> Workspace::eraseEdit(qint64 edit)
{
    const auto erased = guarded([&]() -> Result<void> {
        const std::lock_guard guard(m_turn);
        Transaction transaction(*m_connection);
        eraseInside(edit);
        transaction.commit();
        m_parts->reload(*m_catalog);
        return {};
    });
    if (!erased) {
        // Until it is gone no further edit may build on it.
        m_parts->newFields.clear();
        m_parts->reload(*m_catalog);
        m_cutOff.push_back(edit);
    }
    return erased;
}

} // namespace fairlead
