#pragma once
#include "store/Beacon.h"

#include <QSet>

namespace fairlead {

/// Under which names a file has stamped what it wrote: it gets a new one with every incarnation.
struct Origins
{
    quint64 founding = 0; ///< of transactions that name none
    quint64 writing = 0; ///< of what is written from now on
    QSet<quint64> own; ///< all of them
};
/// Throws DatabaseError.
Origins readOrigins(Connection& connection);
void setWritingOrigin(Connection& connection, quint64 origin);

/// The beacon as of the last transaction; nothing if this workspace keeps none (it was never shared).
std::optional<Beacon> storedBeacon(Connection& connection);
void saveBeacon(Connection& connection, const std::optional<Beacon>& beacon);

/// How far the share's clock is ahead of this machine's, in ms; 0 until it was measured.
qint64 storedShareOffset(Connection& connection);

/// After a batch of this number has come in: should the stream have another of the same number, notes that it has
/// split.
void noteBranches(Connection& connection, qint64 stream, qint64 seq);

/// Operations of ours that have not gone out.
qint64 waitingOperations(Connection& connection);

} // namespace fairlead
