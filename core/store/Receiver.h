#pragma once
#include "store/Deferred.h"
#include "store/SyncStore.h"
#include "store/WorkspaceParts.h"

namespace fairlead {

/// One run of SyncStore::receive: applies batches of others in turns and transactions of its own.
class Receiver
{
public:
    Receiver(Workspace& workspace, size_t partSize, const std::function<bool()>& stop);

    SyncStore::Receipt run(const std::vector<IncomingBatch>& batches);

private:
    /// Where a batch stands in the tables.
    struct Place
    {
        qint64 stream = 0;
        qint64 batch = 0;
        qint64 block = 0;
        qint64 done = 0; ///< operations that were applied before
    };
    /// A transaction of a batch, read to its end before anything of the batch is written.
    struct Chunk
    {
        ChunkContent content;
        Journal::Place where;
        qint64 first = 0; ///< operations of the batch before it
    };
    using Chunks = std::vector<Chunk>;

    Result<Chunks> decode(const IncomingBatch& batch) const;
    bool takeWhole(const IncomingBatch& batch); ///< in as many transactions as it needs; false: stopped before its end
    void open(); ///< takes the turn and begins a transaction
    void close(); ///< commits it and gives the turn back
    void breakOff();
    bool mustPause() const;
    bool isStopped() const { return m_fields || (m_stop && m_stop()); }
    bool isHere(const IncomingBatch& batch);
    Place placeOf(const IncomingBatch& batch);
    qint64 streamOf(const StreamId& id);
    /// False: there is more of it to come.
    bool take(const IncomingBatch& batch, Chunks& chunks);
    bool takeChunk(Place& place, Chunk& chunk);
    void apply(Operation operation);
    void noteConflicts(const Operation& operation, const Effect& effect);
    void noteConflict(const Operation& operation, quint16 group, Stamp other);
    void tell(const Operation& operation, const RecordType& type);
    void finish(const IncomingBatch& batch, const Place& place);

    Workspace& m_workspace;
    Workspace::Parts& m_parts;
    Connection& m_connection;
    Deferred m_deferred;
    size_t m_partSize;
    const std::function<bool()>& m_stop;
    std::unique_lock<WriteTurn> m_turn;
    std::unique_ptr<Transaction> m_transaction;
    size_t m_inPart = 0;
    bool m_fields = false; ///< a field of a user came
    std::vector<Journal::Touched> m_touched;
    SyncStore::Receipt m_receipt;
    SyncStore::Receipt m_safe; ///< as of the last transaction that is on disk
};

} // namespace fairlead
