#pragma once
#include "store/Workspace.h"

namespace fairlead {

/// An edit of any size: transactions of at most 20,000 operations or 8 MiB, one name, one undo. Until finish() it is
/// incomplete; cancel(), a destructor without finish() and the next opening after a crash take it back without a trace.
class BulkEdit
{
public:
    ~BulkEdit();
    BulkEdit(const BulkEdit&) = delete;
    BulkEdit& operator=(const BulkEdit&) = delete;

    /// Runs a step. False: it breaks rules (see problems); the edit goes on without it.
    Result<bool> add(EditStep step, std::vector<Problem>& problems);
    /// The record as it stands now, with what this edit has written so far.
    Result<std::optional<Record>> find(const RecordType& type, const RecordId& id);
    /// Ids of visible records that have exactly this text in a title, ordered as created; with what this edit wrote.
    Result<std::vector<RecordId>> withTitle(const RecordType& type, const QString& title);
    /// Ids of visible records with these cells in these fields, ordered as created.
    Result<std::vector<RecordId>> withCells(const RecordType& type, const QStringList& fields, const Cells& cells);
    /// The edit's number; nothing was to do = 0. After a failure of the disk in any of these functions the edit cannot
    /// go on: all give that error, and what was written is taken back.
    Result<qint64> finish();
    void cancel();
    /// From now on nothing reaches the disk: add() and find() answer as if it did, cancel() costs nothing, and there is
    /// no finish(). To be said before the first add().
    void rehearse();
    /// Commits only after so many transactions' worth: until then cancel() costs nothing, and the log grows with it.
    void holdBack(int parts);
    /// Operations in a transaction, 20,000 unless told; for tests.
    void setPartSize(size_t operations);

private:
    friend class Workspace;
    BulkEdit(Workspace& workspace, QString name, RecordId sourceRun);
    Result<void> begin();
    Result<void> commitPart(bool last);
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace fairlead
