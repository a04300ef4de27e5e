#pragma once
#include "store/Workspace.h"

namespace fairlead {

/// Two writes of the same fields of a record that did not know of each other. The later one is in place everywhere;
/// nobody's work is lost, and here a person may decide otherwise.
struct Conflict
{
    /// What one of the two wrote, when and where.
    struct Side
    {
        Record record; ///< holds this side's values in `fields`
        RecordId person; ///< null = not known
        qint64 madeAt = 0; ///< UTC ms of the computer that wrote it; 0 = not known
        QString device; ///< name of that computer; empty = not known
    };
    qint64 no = 0;
    const RecordType* type = nullptr;
    RecordId record;
    QString title;
    QStringList fields; ///< in which they differ, of those that share one clock; empty if the record was deleted by one
                        ///< and edited by the other
    bool deleted = false; ///< `winner` deleted what `loser` edited
    bool important = false; ///< money, dates, stages, owners: what results are made of
    Side winner; ///< in place
    Side loser;
    std::optional<Record> before; ///< what both of them had, if the journal still tells
    qint64 seenAt = 0; ///< when this laptop learned of it, UTC ms
};

/// What is left to decide. Any thread, one at a time; takes its turn as a person's act does. What is decided is an edit
/// of the undo list and open again where that is undone, unless somebody has written there since. That a conflict is
/// decided is known in this workspace only; what was written to decide it travels.
class ConflictList
{
public:
    explicit ConflictList(Workspace& workspace)
        : m_workspace(workspace)
    {
    }
    Result<qint64> open() const; ///< how many
    Result<qint64> settledSince(qint64 ms) const; ///< how many were decided here of those learned of since
    /// Open ones, important and newest first.
    Result<std::vector<Conflict>> list(int most = 200) const;
    /// What stands stays, as an edit of this name that writes nothing. To take the other value make it an edit; that
    /// settles it by itself. NotFound: it is not open. On the thread that owns the workspace.
    Result<void> keep(qint64 no, const QString& name);
    Result<void> keepAll(const QString& name);

private:
    Result<void> settle(const QByteArray& which, qint64 no, const QString& name);
    std::optional<Conflict> read(qint64 no) const;

    Workspace& m_workspace;
};

class RowStore;

// For core/store, in the caller's transaction.

/// Somebody who knew both values has written a third, or one of them again: nothing is left to decide. `group` is the
/// local number, `edit` the one of this workspace that wrote it; 0: it came from elsewhere.
void settleConflict(Connection& connection, const Operation& operation, quint16 group, qint64 edit = 0);
/// What this edit decided is open again, where what stands is what won then, or was written after `since` (by what took
/// the edit back). True: something is.
bool reopenConflicts(RowStore& rows, qint64 edit, quint64 since);

} // namespace fairlead
