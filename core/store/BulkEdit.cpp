#include "store/BulkEdit.h"

#include "base/Text.h"
#include "store/SortKey.h"
#include "store/WorkspaceParts.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostBytes = 8 * 1024 * 1024;
} // namespace

struct BulkEdit::State
{
    State(Workspace& workspace, QString name, RecordId sourceRun)
        : workspace(workspace)
        , name(std::move(name))
        , sourceRun(sourceRun)
        , guard(workspace.m_turn, std::defer_lock)
    {
    }
    Workspace& workspace;
    QString name;
    RecordId sourceRun;
    std::unique_lock<WriteTurn> guard; ///< held from begin() to commitPart()
    std::unique_ptr<Transaction> transaction;
    std::optional<EditWriter> writer;
    qint64 edit = 0;
    size_t partSize = 20000;
    bool stored = false; ///< a part of it is on disk
    bool finished = false;
    int mostHeld = 0;
    int held = 0; ///< parts that are written and not committed
    bool rehearsal = false; ///< one transaction that is never committed
    std::optional<Error> broken; ///< a part was lost: nothing can follow it

    /// What the open part has written is gone, and what remembers it must go too. The number of an edit that never
    /// reached the disk will be given to another one.
    void rollBack()
    {
        transaction.reset();
        writer.reset();
        workspace.m_parts->reload(*workspace.m_catalog);
        if (!stored) edit = 0;
        if (guard.owns_lock()) guard.unlock();
    }
    Error breakOff(const Error& error)
    {
        rollBack();
        broken = error;
        return error;
    }
};

BulkEdit::BulkEdit(Workspace& workspace, QString name, RecordId sourceRun)
    : m_state(std::make_unique<State>(workspace, std::move(name), sourceRun))
{
}

BulkEdit::~BulkEdit()
{
    if (!m_state->finished) cancel();
}

void BulkEdit::rehearse()
{
    FL_PROMISE(!m_state->edit);
    m_state->rehearsal = true;
}

void BulkEdit::holdBack(int parts) { m_state->mostHeld = parts; }

void BulkEdit::setPartSize(size_t operations) { m_state->partSize = operations; }

Result<void> BulkEdit::begin()
{
    State& s = *m_state;
    if (s.broken) return *s.broken;
    if (s.transaction) return {};
    if (const auto clear = s.workspace.clearCutOff(); !clear) return clear;
    s.guard.lock();
    const auto begun = guarded([&]() -> Result<void> {
        Workspace::Parts& parts = *s.workspace.m_parts;
        s.transaction = std::make_unique<Transaction>(s.workspace.connection());
        if (!s.edit) s.edit = parts.journal.beginEdit(s.name, s.workspace.person(), s.workspace.clock().now(), 0, true);
        if (!s.writer) s.writer.emplace(parts.context(s.workspace, true));
        return {};
    });
    if (!begun) s.rollBack();
    return begun;
}

Result<void> BulkEdit::commitPart(bool last)
{
    State& s = *m_state;
    if (!s.transaction) return {};
    if (s.rehearsal) {
        FL_PROMISE(!last);
        s.writer->forget();
        return {};
    }
    const bool hold = !last && s.held < s.mostHeld;
    const auto done = guarded([&]() -> Result<void> {
        s.writer->store(s.edit, last);
        if (last) {
            s.workspace.m_parts->journal.forgetRedo();
            s.workspace.m_parts->journal.finishEdit(s.edit);
        }
        if (!hold) s.transaction->commit();
        return {};
    });
    if (!done) return s.breakOff(done.error());
    if (hold) {
        ++s.held;
        return done;
    }
    s.held = 0;
    s.transaction.reset();
    s.workspace.m_parts->newFields.clear();
    s.stored = true;
    s.guard.unlock();
    // The log is written back between parts, so that it cannot outgrow the file it serves.
    try {
        s.workspace.connection().exec("PRAGMA wal_checkpoint(PASSIVE)");
    } catch (const DatabaseError&) {
        // A reader may hold it back; the next part tries again.
    }
    return done;
}

Result<bool> BulkEdit::add(EditStep step, std::vector<Problem>& problems)
{
    if (const auto begun = begin(); !begun) return begun.error();
    State& s = *m_state;
    const auto ran = guarded([&]() -> Result<bool> { return s.writer->run(std::move(step), s.sourceRun, problems); });
    if (!ran) return s.breakOff(ran.error());
    if (s.writer->operationCount() >= s.partSize || s.writer->estimatedBytes() >= mostBytes)
        if (const auto stored = commitPart(false); !stored) return stored.error();
    return ran;
}

Result<std::optional<Record>> BulkEdit::find(const RecordType& type, const RecordId& id)
{
    return guarded([&]() -> Result<std::optional<Record>> {
        auto row = m_state->workspace.m_parts->rows.load(type, id);
        // A shell, of which only later changes have arrived, is no record yet.
        if (!row || row->clock.row().isNull()) return std::optional<Record>();
        return std::optional<Record>(std::move(row->record));
    });
}

Result<std::vector<RecordId>> BulkEdit::withTitle(const RecordType& type, const QString& title)
{
    return guarded([&]() -> Result<std::vector<RecordId>> {
        std::vector<RecordId> ids;
        const Field* field = type.titleField();
        if (!field) return ids;
        Statement rows = m_state->workspace.connection().prepare("SELECT id, " + TypeSql::quoted(field->name) + " FROM "
            + TypeSql::quoted(type.name()) + " WHERE _v=1 AND _k=? ORDER BY n");
        rows.bind(1, sortKey(title));
        const QString key = keyText(title);
        while (rows.step())
            if (keyText(rows.text(1)) == key) ids.push_back(rows.id(0));
        return ids;
    });
}

Result<std::vector<RecordId>> BulkEdit::withCells(const RecordType& type, const QStringList& fields, const Cells& cells)
{
    return guarded([&]() -> Result<std::vector<RecordId>> {
        QByteArray condition = "SELECT id FROM " + TypeSql::quoted(type.name()) + " WHERE _v=1";
        for (const QString& name : fields) {
            const Field& field = type.at(name);
            condition += " AND " + TypeSql::quoted(field.column(field.cellCount - 1)) + "=?";
        }
        Statement rows = m_state->workspace.connection().prepare(condition + " ORDER BY n");
        rows.bindAll(cells);
        std::vector<RecordId> ids;
        while (rows.step())
            ids.push_back(rows.id(0));
        return ids;
    });
}

Result<qint64> BulkEdit::finish()
{
    State& s = *m_state;
    if (s.broken) return *s.broken;
    if (!s.edit) {
        s.finished = true;
        return qint64(0);
    }
    if (const auto begun = begin(); !begun) return begun.error();
    if (const auto stored = commitPart(true); !stored) return stored.error();
    s.finished = true;
    s.workspace.announce(s.writer->takeChange(s.edit));
    return s.edit;
}

void BulkEdit::cancel()
{
    State& s = *m_state;
    s.finished = true;
    if (s.transaction) s.rollBack();
    if (s.stored) (void)s.workspace.eraseEdit(s.edit);
}

} // namespace fairlead
