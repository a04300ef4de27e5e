#pragma once
#include "sync/BatchFile.h"

namespace fairlead {

/// What stands before the block in a batch's body: `u32 length | index frame`; nothing for a body without transactions.
QByteArray encodeIndex(const std::vector<quint32>& lengths);

struct Unpacked
{
    std::vector<quint32> lengths;
    qsizetype blockAt = 0; ///< where the block begins in the body
    QByteArray raw;
};
/// Limits are checked before anything is made; `rawLength` as the header tells it. Damaged.
Result<Unpacked> readBody(QByteArrayView body, quint64 rawLength);

/// The raw bytes of a block whose transactions have these lengths. Damaged.
Result<QByteArray> unpackBlock(QByteArrayView block, const std::vector<quint32>& lengths, quint64 rawLength);

} // namespace fairlead
