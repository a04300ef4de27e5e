#pragma once
#include "base/Result.h"
#include "merge/Operation.h"

namespace fairlead {

/// One transaction of an edit as the journal keeps it and as it travels.
struct ChunkContent
{
    RecordId editId;
    QString editName;
    RecordId person;
    qint64 madeAt = 0; ///< UTC ms of the laptop that made it
    bool complete = true; ///< the last transaction of its edit
    std::vector<Operation> operations;
};

QByteArray encodeChunk(const ChunkContent& content);
/// Refuses (Damaged) what encodeChunk() could not have written; the name apart, which is text for people. `origin` is
/// that of the operations.
Result<ChunkContent> decodeChunk(const QByteArray& bytes, quint64 origin);

} // namespace fairlead
