#pragma once
#include "store/ChunkCodec.h"
#include "store/Connection.h"
#include "store/Workspace.h"

namespace fairlead {

/// What one operation replaced, by its place in the transaction; for undo and for edits that were cut off.
struct Replaced
{
    size_t operation = 0; ///< index into the transaction's operations
    GroupValue value;
    Stamp stamp;
};

/// Edits, their transactions and the blocks they are packed into. Works inside the caller's transaction.
class Journal
{
public:
    /// `founding`: the origin of transactions that do not name theirs. `writing`: that of the next ones.
    Journal(Connection& connection, quint64 founding, quint64 writing);
    /// From now on transactions are stamped under another one.
    void writeAs(quint64 origin) { m_writing = origin; }

    qint64 beginEdit(const QString& name, const RecordId& person, qint64 madeAt, int role, bool incomplete);
    void finishEdit(qint64 edit);
    /// Stores a transaction of an edit: its operations, what they replaced, which rows they touched.
    struct Touched
    {
        quint16 type = 0;
        qint64 n = 0;
    };
    void addChunk(
        qint64 edit, ChunkContent& content, const std::vector<Replaced>& replaced, const std::vector<Touched>& touched);

    /// A transaction that came from elsewhere: its edit, where it lies in a block, who stamped it. Its touches follow
    /// by addTouches().
    struct Place
    {
        qint64 block = 0;
        qint64 position = 0;
        qint64 length = 0;
    };
    qint64 addReceived(const ChunkContent& content, const Place& place);

    /// The pointers from rows to a transaction; addChunk() does it, a repair does it anew.
    void addTouches(qint64 chunk, const std::vector<Touched>& touched);

    std::vector<qint64> chunksOf(qint64 edit); ///< in order
    std::vector<qint64> chunksTouching(quint16 type, qint64 n); ///< in order
    ChunkContent content(qint64 chunk);
    std::vector<Replaced> replaced(qint64 chunk);
    qint64 editOf(qint64 chunk);
    bool isReceived(qint64 edit); ///< sync brought it
    /// Removes all that belongs to an edit that was cut off.
    void dropEdit(qint64 edit);

    std::optional<EditInfo> edit(qint64 no);
    std::vector<EditInfo> edits(int limit);
    std::optional<EditInfo> nextUndo();
    std::optional<EditInfo> nextRedo();
    qint64 effectOf(qint64 edit);
    void setState(qint64 edit, EditInfo::State state);
    void setEffect(qint64 edit, qint64 effect);
    void forgetUndo(); ///< nothing done so far can be undone or redone
    void forgetRedo(); ///< a new edit: what was undone can no longer be redone
    std::vector<qint64> incompleteEdits();
    /// Drops undo values beyond the last 1,000 edits or 90 days.
    void trimUndo(qint64 now);

    SealFigures seal();
    /// Takes the transactions of a block back among the loose ones and drops the block; in a repair, where a block has
    /// lost some of them. Those that cannot be read must be gone before.
    void unseal(qint64 block);
    /// Packs these transactions, which lie loose or in small blocks, into a new block; `packed` is what they make.
    qint64 moveInto(const QByteArray& packed, const std::vector<qint64>& chunks, qint64 rawLength);
    QByteArray payloadOf(qint64 chunk); ///< as it was encoded
    quint64 originOf(qint64 chunk);

    /// From this size on a transaction is packed as a block of its own at once.
    static constexpr qsizetype directBlock = 64 * 1024;

private:
    Cell originCell(quint64 origin); ///< for the column chunk.origin
    QByteArray blockBytes(qint64 block);
    EditInfo readEdit(const Statement& row);

    Connection& m_connection;
    quint64 m_founding;
    quint64 m_writing;
    qint64 m_cachedBlock = 0;
    QByteArray m_cachedBytes;
};

} // namespace fairlead
