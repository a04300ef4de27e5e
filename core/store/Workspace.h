#pragma once
#include "base/Clock.h"
#include "model/Catalog.h"
#include "store/Reader.h"
#include "store/Rehearsal.h"
#include "store/WriteTurn.h"

namespace fairlead {

struct Operation;
class Connection;
class RememberedTotals;
class WorkspaceLock;

/// What an edit did, told after it is safe on disk.
struct Change
{
    QHash<QString, std::vector<RecordId>> records; ///< by type name; of a bulk edit only the types, with no ids
    bool many = false; ///< ids are not listed: refresh whole views
    qint64 edit = 0;
};

/// One line of the undo list or of the history of edits.
struct EditInfo
{
    qint64 no = 0;
    QString name;
    RecordId person;
    qint64 madeAt = 0; ///< UTC ms of the laptop that made it
    qint64 operations = 0;
    enum class State {
        Incomplete = 0,
        Done = 1,
        Undone = 2,
        Gone = 3 /**< no longer offered: undone for good, or what the workspace began with */
    } state
        = State::Done;
    bool sent = false; ///< has travelled
};

/// What undo could not take back because others changed it since.
struct UndoResult
{
    EditInfo edit;
    struct Skipped
    {
        QString type;
        RecordId id;
        QStringList fields;
    };
    std::vector<Skipped> skipped;
};

/// One value that a field had: who, when, from, to.
struct HistoryEntry
{
    qint64 edit = 0;
    QString editName;
    RecordId person;
    qint64 madeAt = 0;
    QString action; ///< created, changed, deleted, restored, merged
    struct FieldChange
    {
        QString field;
        Cells before;
        Cells after;
    };
    std::vector<FieldChange> fields;
    bool current = true; ///< its values are still in force
    bool received = false; ///< sync brought it
    qint64 chunk = 0; ///< its last transaction, in the order of arrival: see ChangeLog
};

struct SealFigures
{
    qint64 blocks = 0;
    qint64 bytes = 0;
};

class BulkEdit;

/// A workspace file: the one place where user data is written. apply() checks an edit, stamps it, writes rows and
/// journal in one transaction, commits durably and then tells what changed. All functions may be called from one
/// thread at a time per workspace; reads elsewhere go through reader(). Callbacks come on the calling thread.
class Workspace
{
public:
    struct Options
    {
        Clock clock = Clock::system();
        RecordId person; ///< who acts; null until somebody was chosen
        bool readOnly = false; ///< open beside a running program, for reading
        quint64 origin = 0; ///< of this installation; 0 = drawn at random for this file
        QString identity; ///< of a workspace that others have and this new file joins; empty = a new one
    };

    /// Makes a new file; refuses an existing one, a network share and a folder that cannot be written.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const QString& baseCurrency, Options options);
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const QString& baseCurrency);
    /// Opens, migrates after keeping a copy (to read only too, where the file may be written), clears an edit that was
    /// cut off. Refuses a newer file, one held by another program (detail: who), a damaged one, what is no workspace.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, Options options);
    static Result<std::unique_ptr<Workspace>> open(const QString& path);
    ~Workspace();

    const QString& path() const { return m_path; }
    /// Which workspace this is, the same in every copy of the file: for what is kept beside it.
    const QString& identity() const { return m_identity; }
    const Catalog& catalog() const { return *m_catalog; }
    const Clock& clock() const { return m_options.clock; }
    bool isReadOnly() const { return m_options.readOnly; }
    RecordId person() const { return m_options.person; }
    void setPerson(const RecordId& person) { m_options.person = person; }
    QString baseCurrency() const { return m_baseCurrency; }
    QDate today() const { return m_options.clock.today(); }
    /// The reader of the calling thread that owns the workspace; sees every committed edit.
    const Reader& reader() const { return *m_reader; }
    /// A further reader for another thread.
    Result<std::unique_ptr<Reader>> newReader() const;

    /// A blank record of a type with a fresh id, ready for EditStep::create (keyed types get theirs from the key).
    Record blank(const QString& type) const;

    /// The one write path. Fails whole: with ErrorCode::Invalid, problems() says what was wrong.
    Result<qint64> apply(Edit edit);
    /// Puts `edit` in the place of the last one, which leaves no trace: what a person adds to an act right after it
    /// belongs to that act. Only while it is the last that was done here, not undone, not sealed and not sent (NotFound
    /// otherwise); if `edit` fails the last one stands.
    Result<qint64> amend(qint64 last, Edit edit);
    /// What an edit would make of the workspace: it is done with all its rules and taken back, and nobody hears of it.
    /// A step that breaks rules is told and left out. As quick as the edit itself without its wait for the disk.
    Result<Rehearsal> rehearse(Edit edit);
    const std::vector<Problem>& problems() const { return m_problems; }
    /// What the last edit that was done let through although a rule had something to say.
    const std::vector<Problem>& warnings() const { return m_warnings; }

    /// For edits of any size: many transactions, one edit, one undo.
    Result<std::unique_ptr<BulkEdit>> beginBulk(const QString& name, const RecordId& sourceRun = {});

    Result<UndoResult> undo(); ///< the last edit of this device that is not undone
    Result<UndoResult> undoEdit(qint64 no);
    Result<UndoResult> redo();
    /// What was done so far can no longer be undone or redone as edits: it is what the workspace begins with.
    Result<void> forgetUndo();
    std::optional<EditInfo> nextUndo() const;
    std::optional<EditInfo> nextRedo() const;
    Result<std::vector<EditInfo>> edits(int limit = 100) const; ///< newest first

    /// All that happened to a record, newest first.
    Result<std::vector<HistoryEntry>> history(const RecordType& type, const RecordId& id) const;

    /// What the number of a new record of this type will be if it is given none; empty if it will be provisional until
    /// the next sync, nothing if its numbers follow no series.
    std::optional<QString> nextNumber(const RecordType& type) const;

    /// How the headers of a file were mapped last time (JSON), by kind and the headers themselves. Not an edit.
    std::optional<QString> rememberedMapping(const QString& kind, const QStringList& headers) const;
    void rememberMapping(const QString& kind, const QStringList& headers, const QString& mapping);

    /// Keeps what was added up for the next opening. Not an edit.
    void keepTotals(const RememberedTotals& totals);

    /// Packs loose journal entries into compressed blocks; they are what sync sends.
    Result<SealFigures> seal();
    /// Writes the log into the file; runs off the interface thread through a connection of its own when it is large.
    void checkpoint();

    using Listener = std::function<void(const Change&)>;
    void onChange(Listener listener) { m_listeners.push_back(std::move(listener)); }

    Connection& connection() const { return *m_connection; } ///< for core/store and its tests

private:
    friend class BulkEdit;
    friend class SyncStore;
    friend class Receiver;
    friend class ConflictList;
    struct Parts;
    Workspace(QString path, Options options);
    Result<void> start();
    Result<void> prepareFile(bool fresh);
    void renewSearch();
    void learn();
    void announce(const Change& change);
    void keepNumbers(Edit& edit);
    Result<void> giveNumbers();
    Result<UndoResult> invert(const EditInfo& edit, bool redo);
    Result<void> reopen(qint64 edit, qint64 effect);
    Result<qint64> write(Edit edit, qint64 instead);
    void sweepFiles();
    bool canAmend(qint64 edit);
    void eraseInside(qint64 edit); ///< in the caller's transaction
    Result<void> eraseEdit(qint64 edit); ///< of an edit that was cut off
    Result<void> clearCutOff();
    void writeIdentity(const QString& baseCurrency);

    QString m_path;
    Options m_options;
    QString m_identity;
    QString m_baseCurrency;
    std::unique_ptr<WorkspaceLock> m_lock;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Parts> m_parts;
    std::vector<Problem> m_problems;
    std::vector<Problem> m_warnings;
    std::vector<Listener> m_listeners;
    std::vector<qint64> m_cutOff; ///< edits that could not be taken back yet: the disk failed again
    mutable WriteTurn m_turn;
};

} // namespace fairlead
