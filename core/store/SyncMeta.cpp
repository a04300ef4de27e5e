#include "store/SyncMeta.h"

#include "store/CareParts.h"

#include <QtEndian>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
const QString writingKey = QStringLiteral("writing_origin");
const QString beaconKey = QStringLiteral("beacon");
} // namespace

Origins readOrigins(Connection& connection)
{
    Origins origins;
    origins.founding = metaText(connection, u"origin"_s).toULongLong();
    const QString writing = metaText(connection, writingKey);
    origins.writing = writing.isEmpty() ? origins.founding : writing.toULongLong();
    origins.own = { origins.founding, origins.writing };
    Statement own = connection.prepare("SELECT o.value FROM stream s JOIN origin o ON o.idx=s.origin WHERE s.own=1");
    while (own.step())
        if (const QByteArray bytes = own.blob(0); bytes.size() == 8)
            origins.own.insert(qFromLittleEndian<quint64>(bytes.constData()));
    return origins;
}

void setWritingOrigin(Connection& connection, quint64 origin)
{
    setMeta(connection, writingKey, QString::number(origin));
}

std::optional<Beacon> storedBeacon(Connection& connection)
{
    Statement row = connection.prepare("SELECT value FROM meta WHERE key=?");
    row.bind(1, beaconKey);
    return row.step() ? Beacon::fromBytes(row.blob(0)) : std::nullopt;
}

void saveBeacon(Connection& connection, const std::optional<Beacon>& beacon)
{
    if (beacon) setMeta(connection, beaconKey, beacon->bytes());
}

qint64 storedShareOffset(Connection& connection) { return metaText(connection, u"share_offset"_s).toLongLong(); }

void noteBranches(Connection& connection, qint64 stream, qint64 seq)
{
    Statement twins = connection.prepare("SELECT count(*) FROM batch WHERE stream=? AND seq=? AND state<>8");
    twins.bind(1, stream).bind(2, seq);
    if (!twins.step() || twins.integer(0) < 2) return;
    Statement rows = connection.prepare(
        "SELECT hash FROM batch b WHERE stream=? AND state<>8 AND EXISTS(SELECT 1 FROM batch o WHERE o.stream=b.stream "
        "AND o.seq=b.seq AND o.no<>b.no AND o.state<>8)");
    rows.bind(1, stream);
    quint64 branches = 0;
    while (rows.step())
        branches ^= qFromLittleEndian<quint64>(rows.blob(0).constData());
    connection.prepare("UPDATE stream SET branches=? WHERE no=?").bind(1, qint64(branches)).bind(2, stream).run();
}

} // namespace fairlead
