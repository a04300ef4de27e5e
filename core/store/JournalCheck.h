#pragma once
#include "store/CareParts.h"
#include "store/Findings.h"
#include "store/JournalMirror.h"

namespace fairlead {

/// Looks at edits, their transactions, the blocks these lie in, what they replaced and the pointers of history; and
/// holds every row against the operations that made it.
class JournalCheck
{
public:
    JournalCheck(CareParts& parts, Findings& findings)
        : m_parts(parts)
        , m_findings(findings)
        , m_mirror(parts.rows, parts.applier)
    {
    }

    void edits(); ///< gives findings of edits, and tells incomplete ones
    void chunks(); ///< every transaction to the last byte, and the rows it made
    void blocks();
    void undoValues();
    void pointers();

private:
    struct Chunk
    {
        qint64 no, edit, ops, firstHlc, lastHlc;
    };
    std::vector<Chunk> allChunks();
    void findBegun();
    void lookAt(const Chunk& chunk);
    JournalMirror::State compare(const Operation& operation);
    void judge(const std::vector<Chunk>& chunks); ///< m_doubtful
    /// Calls for each operation of a transaction that is applied, in order.
    template <typename Body>
    void each(const Chunk& chunk, const ChunkContent& content, Body&& body) const;
    void tell(Finding::Kind kind, const Operation& operation);
    void count(Finding::Kind kind, const char* where, const char* detail, const QByteArray& sql);

    CareParts& m_parts;
    Findings& m_findings;
    JournalMirror m_mirror;
    DoubtfulRows m_doubtful;
    QHash<qint64, qint64> m_begun; ///< chunk → operations of it that are applied; of batches that are in only in part
};

} // namespace fairlead
