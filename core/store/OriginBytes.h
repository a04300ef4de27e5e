#pragma once
#include "merge/Operation.h"
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

/// How the stamp of a conflict lies in its table: clock, then writer, each little endian.
inline QByteArray stampBytes(const Stamp& stamp)
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToLittleEndian<quint64>(stamp.hlc, bytes.data());
    qToLittleEndian<quint64>(stamp.origin, bytes.data() + 8);
    return bytes;
}
/// No stamp at all if it is none.
inline Stamp stampIn(const QByteArray& bytes)
{
    if (bytes.size() != 16) return {};
    return { qFromLittleEndian<quint64>(bytes.constData()), qFromLittleEndian<quint64>(bytes.constData() + 8) };
}

} // namespace fairlead
