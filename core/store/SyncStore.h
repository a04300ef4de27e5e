#pragma once
#include "store/NumberBlock.h"
#include "store/Workspace.h"

namespace fairlead {

/// A stream of batches: one installation of a workspace between two moments at which it had to begin anew.
struct StreamId
{
    RecordId device;
    quint64 incarnation = 0;
    auto operator<=>(const StreamId&) const = default;
};

struct StreamState
{
    qint64 no = 0; ///< local number
    StreamId id;
    bool own = false;
    QString name; ///< of the computer
    RecordId person; ///< who acts there
    QString program;
    int registry = 0; ///< schema version of its program
    quint64 applied = 0; ///< number of the last batch that is in here without a gap
    QByteArray head; ///< its hash
    quint64 seen = 0; ///< the highest number that anybody told of
    qint64 madeAt = 0; ///< when its author made that batch, UTC ms of his clock
    qint64 ahead = 0; ///< ms that his clock is ahead of the share's
    qint64 heardAt = 0; ///< when it came in here, UTC ms
    QString knows; ///< what its author had of everybody when he made it, in the words of setKnows()
    QByteArray beacon; ///< what his workspace came to then; empty = not told
    quint64 branches = 0; ///< 0 unless two have written this stream apart; else which of their batches are in
};

/// What this installation is called among the devices of its workspace.
struct SyncIdentity
{
    QString workspace; ///< id, as text
    StreamId stream; ///< the own one that is written now
    QString deviceName;
};

/// Transactions that have not gone out yet, ready to become one batch.
struct OutgoingBlock
{
    std::vector<qint64> chunks;
    std::vector<quint32> lengths;
    QByteArray block; ///< one compressed frame
    qint64 rawLength = 0;
    quint64 hlcFirst = 0;
    quint64 hlcLast = 0;
    quint64 origin = 0;
    quint32 operations = 0;
    QByteArray beacon; ///< of the workspace with these; empty if more is waiting
    qint64 reused = 0; ///< number of the block if it lies there already as it is
};

/// A file that was made of it.
struct SealedBatch
{
    quint64 seq = 0;
    QByteArray hash;
    QByteArray head; ///< with the block it makes the file again
    qint64 size = 0;
};

enum class BatchState { Sealed = 1, Put = 2, Confirmed = 3, Applying = 8, Applied = 9 };

/// A batch that is in the workspace.
struct StoredBatch
{
    qint64 no = 0;
    StreamId stream;
    quint64 seq = 0;
    QByteArray hash;
    BatchState state = BatchState::Sealed;
    qint64 triedAt = 0; ///< last put or look at it, UTC ms
    int tries = 0;
    qint64 size = 0; ///< of the file
    qint64 at = 0; ///< when it was sealed or had come in, UTC ms
    qint64 operations = 0;
};
/// What its file is made of; the block is empty for one without operations.
struct BatchParts
{
    QByteArray head;
    QByteArray block;
};

/// A batch of somebody else that was read and checked.
struct IncomingBatch
{
    StreamId stream;
    quint64 seq = 0;
    QByteArray hash;
    QByteArray head;
    QByteArray block;
    QByteArray raw; ///< the unpacked block
    std::vector<quint32> lengths;
    quint64 origin = 0;
    quint32 operations = 0;
    qint64 size = 0; ///< of the file
    qint64 madeAt = 0;
    qint64 ahead = 0;
    QString deviceName;
    RecordId person;
    QString program;
    int registry = 0;
};

/// What sync needs of a workspace: who we are, what goes out, what came in, how far everybody is. All functions may be
/// called beside a person who works: each takes its turn to write and waits for nothing else; none may be called while
/// an import has the workspace alone. Any thread, one at a time per SyncStore.
class SyncStore
{
public:
    explicit SyncStore(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    // Who we are

    /// Nothing while this workspace has never been shared or joined.
    Result<std::optional<SyncIdentity>> identity() const;
    /// From now on this file writes as `stream`, under `origin`; what has not gone out yet goes out in this stream,
    /// under the origin that it was stamped with. The same again only renames the computer.
    Result<void> begin(const StreamId& stream, quint64 origin, const QString& deviceName);
    /// A fact that is kept with the workspace and does not travel (folder of the share, last sync …); empty = none.
    Result<QString> note(const QString& key) const;
    Result<void> setNote(const QString& key, const QString& value);
    /// How far the share's clock is ahead of this machine's: stamps follow it from now on.
    Result<void> setShareOffset(qint64 ms);
    qint64 shareOffset() const;

    // What goes out

    /// The next transactions of our own that have not gone out, some 8 MiB at most; nothing if all have, or while an
    /// edit of many transactions is under way. What it costs follows what has not gone out.
    Result<std::optional<OutgoingBlock>> gather();
    /// They have become this batch of our stream, durably; false if somebody took an edit back meanwhile: gather again.
    Result<bool> seal(const OutgoingBlock& block, const SealedBatch& batch);
    /// A batch without operations.
    Result<void> sealEmpty(const SealedBatch& batch);
    Result<qint64> waiting() const; ///< operations that have not gone out
    Result<std::vector<StoredBatch>> underWay() const; ///< own, sealed or put, in order
    Result<void> setState(qint64 batch, BatchState state, const QString& error = {});

    // What came in

    enum class Taken {
        All,
        Part, ///< the person wrote, or wanted to stop: call again to go on
        Fields ///< people elsewhere added a field: adoptFields(), then call again
    };
    struct Receipt
    {
        Taken taken = Taken::All;
        qint64 operations = 0; ///< applied by this call
        qint64 conflicts = 0;
        Change change; ///< to be announced
        size_t batches = 0; ///< of those given are in whole
        std::optional<Error> damaged; ///< the next of them cannot be read (Damaged): it was left out, with all after it
        std::optional<Error> failed; ///< the disk failed; what was told so far is in
    };
    /// Applies batches in this order, many in one transaction; nothing is doubled if some are in already. Each must
    /// follow the one before it in its stream, or begin it.
    Receipt receive(const std::vector<IncomingBatch>& batches, const std::function<bool()>& stop = {});
    /// Gives the fields that came in their columns. On the thread that owns the workspace.
    Result<void> adoptFields();
    /// Some came whose columns could not be made then: adoptFields() before anything else is received.
    Result<bool> fieldsWait() const;
    /// Tells listeners what came in. On the thread that owns the workspace.
    void announce(const Change& change);
    /// Operations in a transaction at most; 50,000 unless told. While a window is open fewer make each turn shorter.
    void setPartSize(size_t operations) { m_partSize = operations; }

    // How far everybody is

    Result<std::vector<StreamState>> streams() const;
    /// `hashBegin`: the first 8 bytes of its hash, little endian.
    Result<bool> has(const StreamId& stream, quint64 seq, quint64 hashBegin) const;
    /// Somebody told that a stream has come so far.
    Result<void> noteSeen(const StreamId& stream, quint64 seq);
    /// What the author of the last batch of a stream knew, and what his workspace came to.
    Result<void> setKnows(const StreamId& stream, const QString& knows, const QByteArray& beacon);
    Result<std::optional<StoredBatch>> find(const StreamId& stream, quint64 seq, const QByteArray& hash = {}) const;
    Result<std::vector<StoredBatch>> batchesOf(const StreamId& stream, quint64 from) const; ///< in order
    Result<std::vector<StoredBatch>> unfinished() const; ///< those whose operations are in only in part
    Result<BatchParts> fileOf(qint64 batch) const;
    Result<QByteArray> beacon() const; ///< 16 bytes
    static int schemaVersion(); ///< of this program

    // Files on the share that could not be taken

    struct BadFile
    {
        QString name;
        QString reason;
        qint64 since = 0; ///< UTC ms
        int tries = 0;
    };
    Result<void> noteBadFile(const QString& name, const QString& reason);
    Result<void> forgetBadFile(const QString& name);
    Result<std::vector<BadFile>> badFiles() const;

    // Contents of files and photos

    struct WantedContent
    {
        QByteArray hash;
        bool asked = false; ///< somebody here asked for it, or it is kept on all laptops
    };
    /// Named by records, here, and not known to lie on the share.
    Result<std::vector<QByteArray>> unsentContents() const;
    Result<void> setContentSent(const QByteArray& hash);
    /// Named by records and not here; without those that were taken off this laptop.
    Result<std::vector<WantedContent>> wantedContents() const;
    /// It has come in: the records that name it hold it.
    Result<void> holdContent(const QByteArray& hash);
    /// It is fetched by the next run of sync whatever its size.
    Result<void> askForContent(const QByteArray& hash);
    /// Frees its room on this laptop. NotFound: it does not lie on the share yet, so this may be the only copy.
    Result<void> takeContentOff(const QByteArray& hash);

    // Numbers of documents, see NumberStock

    Result<std::vector<NumberNeed>> numberNeeds() const;
    Result<std::vector<NumberBlock>> unclaimedNumbers() const;
    Result<std::vector<NumberBlock>> numberBlocks(const RecordId& series, const QString& scope) const;
    Result<void> takeNumbers(const NumberBlock& block); ///< claimed on the share
    Result<void> loseNumbers(const NumberBlock& block); ///< claimed by somebody else
    /// Records have provisional numbers that can be replaced: giveNumbers().
    Result<bool> numbersWait() const;
    /// Replaces them, as an edit that is not offered for undo. On the thread that owns the workspace.
    Result<void> giveNumbers();

private:
    friend class Receiver;
    template <typename Body>
    auto withNumbers(Body&& body) const;
    template <typename Body>
    auto locked(Body&& body) const -> decltype(body());

    Workspace& m_workspace;
    size_t m_partSize = 50000;
};

} // namespace fairlead
