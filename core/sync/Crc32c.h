#pragma once
#include <QByteArray>

namespace fairlead {

/// CRC-32C (Castagnoli), as iSCSI and SCTP have it: tells a torn or flipped header from one that is merely unknown.
quint32 crc32c(QByteArrayView bytes);

} // namespace fairlead
