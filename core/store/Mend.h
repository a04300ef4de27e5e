#pragma once
#include "store/CareParts.h"
#include "store/Maintenance.h"

namespace fairlead {

/// Brings rows and journal that were salvaged into agreement: what makes no sense goes, what the journal still knows is
/// made again. Works inside the caller's transaction, before what is derived is rebuilt.
class Mend
{
public:
    Mend(CareParts& parts, std::vector<Loss>& losses)
        : m_parts(parts)
        , m_losses(losses)
    {
    }

    /// The facts of the workspace itself; gives how many were lost and had to be guessed from the rows.
    static qint64 meta(Connection& connection, const Catalog& catalog);
    void rows(); ///< rows without id or clock go: the journal makes them again
    void chunks(); ///< transactions that cannot be read, and undo values
    void blocks(); ///< a block that has lost transactions is no batch any more
    void edits(); ///< edits fit the transactions that are left
    void replay(); ///< rows and values that differ from the journal
    void files(); ///< contents that are not what they were
    void sync(); ///< what came from others and is gone here is asked for again
    void values(); ///< what no column can hold, and what leads nowhere in this file

private:
    std::vector<qint64> numbers(const QByteArray& sql);
    bool isUndoable(qint64 chunk, size_t operations);
    void keepEditOf(qint64 chunk, const ChunkContent& content);
    void dropChunk(qint64 chunk);
    void dropUndo(qint64 chunk);
    void lose(const QString& table, qint64 rows);

    CareParts& m_parts;
    std::vector<Loss>& m_losses;
};

} // namespace fairlead
