#pragma once
#include "store/Connection.h"

#include <QtEndian>

namespace fairlead {

/// How the number of a writer lies in the table `origin`: eight bytes, little endian.
inline QByteArray originBytes(quint64 origin)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian<quint64>(origin, bytes.data());
    return bytes;
}
/// Throws DatabaseError if it is none: a clock or a transaction names an origin that is not known.
inline quint64 originIn(const QByteArray& bytes)
{
    if (bytes.size() != 8) throw DatabaseError(11 /* SQLITE_CORRUPT */, 0, "an origin is named that is not known");
    return qFromLittleEndian<quint64>(bytes.constData());
}

} // namespace fairlead
