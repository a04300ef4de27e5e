#include "store/BulkEdit.h"

#include "base/Text.h"
#include "store/SortKey.h"
#include "store/WorkspaceParts.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostOperations = 20000;
constexpr size_t mostBytes = 8 * 1024 * 1024;
} // namespace

struct BulkEdit::State
{
    State(Workspace& workspace, QString name, RecordId sourceRun)
        : workspace(workspace)
        , name(std::move(name))
        , sourceRun(sourceRun)
        , guard(workspace.m_writing, std::defer_lock)
    {
    }
    Workspace& workspace;
    QString name;
    RecordId sourceRun;
    std::unique_lock<std::mutex> guard; ///< held from begin() to commitPart()
    std::unique_ptr<Transaction> transaction;
    std::optional<EditWriter> writer;
    qint64 edit = 0;
    bool finished = false;
};

BulkEdit::BulkEdit(Workspace& workspace, QString name, RecordId sourceRun)
    : m_state(std::make_unique<State>(workspace, std::move(name), sourceRun))
{
}

BulkEdit::~BulkEdit()
{
    if (!m_state->finished) cancel();
}

Result<void> BulkEdit::begin()
{
    if (m_state->transaction) return {};
    return guarded([this]() -> Result<void> {
        State& s = *m_state;
        s.guard.lock();
        Workspace::Parts& parts = *s.workspace.m_parts;
        try {
            s.transaction = std::make_unique<Transaction>(s.workspace.connection());
            if (!s.edit) {
                s.edit = parts.journal.beginEdit(s.name, s.workspace.person(), s.workspace.clock().now(), 0, true);
            }
        } catch (...) {
            s.transaction.reset();
            s.guard.unlock();
            throw;
        }
        if (!s.writer) s.writer.emplace(parts.context(s.workspace, true));
        return {};
    });
}

Result<void> BulkEdit::commitPart(bool last)
{
    State& s = *m_state;
    if (!s.transaction) return {};
    const auto done = guarded([&]() -> Result<void> {
        s.writer->store(s.edit, last);
        if (last) {
            s.workspace.m_parts->journal.forgetRedo();
            s.workspace.m_parts->journal.finishEdit(s.edit);
        }
        s.transaction->commit();
        return {};
    });
    s.transaction.reset();
    if (!done) s.workspace.m_parts->reload(*s.workspace.m_catalog);
    s.guard.unlock();
    if (done) {
        // The log is written back between parts, so that it cannot outgrow the file it serves.
        try {
            s.workspace.connection().exec("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (const DatabaseError&) {
            // A reader may hold it back; the next part tries again.
        }
    }
    return done;
}

Result<bool> BulkEdit::add(EditStep step, std::vector<Problem>& problems)
{
    if (const auto begun = begin(); !begun) return begun.error();
    State& s = *m_state;
    const auto ran = guarded([&]() -> Result<bool> { return s.writer->run(std::move(step), s.sourceRun, problems); });
    if (!ran) {
        s.transaction.reset();
        s.workspace.m_parts->reload(*s.workspace.m_catalog);
        s.guard.unlock();
        return ran;
    }
    if (s.writer->operationCount() >= mostOperations || s.writer->estimatedBytes() >= mostBytes)
        if (const auto stored = commitPart(false); !stored) return stored.error();
    return ran;
}

Result<std::optional<Record>> BulkEdit::find(const RecordType& type, const RecordId& id)
{
    return guarded([&]() -> Result<std::optional<Record>> {
        auto row = m_state->workspace.m_parts->rows.load(type, id);
        return row ? std::optional<Record>(std::move(row->record)) : std::nullopt;
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
    const bool open = bool(s.transaction);
    s.transaction.reset(); // rolls back
    if (open) s.guard.unlock();
    if (s.edit) (void)s.workspace.eraseEdit(s.edit);
}

} // namespace fairlead
