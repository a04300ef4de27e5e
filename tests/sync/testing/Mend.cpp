#include "sync/testing/Mend.h"

#include "merge/ByteReader.h"
#include "sync/BatchFile.h"
#include "sync/BatchHeader.h"
#include "sync/Crc32c.h"
#include "sync/Envelope.h"

namespace fairlead::test {

namespace {
constexpr qsizetype headerLengthAt = 8, bodyLengthAt = 12, headerSumAt = 20, preludeSumAt = 44;
constexpr quint64 knownTags[] { 1, 3, 5, 7, 9, 11, 13, 15, 17, 18, 19, 21, 23, 24, 26, 27, 28, 31, 33, 35, 37, 38, 40,
    41, 43, 45, 47, 48, 50 };
} // namespace

QByteArray mended(QByteArray bytes)
{
    const qint64 around = envelope::preludeSize + envelope::trailerSize;
    if (bytes.size() < around) return bytes;
    const qint64 room = bytes.size() - around;
    const qint64 header = std::min<qint64>(room, qFromLittleEndian<quint32>(bytes.constData() + headerLengthAt));
    char* data = bytes.data();
    qToLittleEndian(quint32(header), data + headerLengthAt);
    qToLittleEndian(quint64(room - header), data + bodyLengthAt);
    qToLittleEndian(crc32c(QByteArrayView(bytes).sliced(envelope::preludeSize, header)), data + headerSumAt);
    qToLittleEndian(crc32c(QByteArrayView(bytes).first(preludeSumAt)), data + preludeSumAt);
    const QByteArray before = bytes.first(bytes.size() - envelope::trailerSize);
    return before + envelope::trailer(envelope::batch, envelope::hashOf(before, {}), bytes.size());
}

QString nameFor(const QByteArray& bytes)
{
    if (bytes.size() < envelope::trailerSize) return batchName(1, QByteArray(32, '\0'));
    const auto header = readBatchHead(bytes);
    return batchName(header ? header->seq : 1, bytes.last(envelope::trailerSize).first(32));
}

QByteArray knownFields(const QByteArray& header)
{
    QByteArray known;
    ByteReader in(header);
    while (in.left() != 0) {
        const size_t before = in.left();
        const quint64 tag = in.varint();
        (void)in.view(in.count(in.left()));
        if (std::find(std::begin(knownTags), std::end(knownTags), tag) != std::end(knownTags))
            known += header.mid(header.size() - qsizetype(before), qsizetype(before - in.left()));
    }
    return known;
}

Fate fateOf(const QByteArray& bytes, const QString& name)
{
    const auto batch = readBatch(bytes, name);
    if (!batch) return Fate::Refused;
    const auto joined = joinBatch(batch->head, batch->body.block, batch->hash);
    if (!joined || *joined != bytes) return Fate::Wrong;
    const qint64 headerLength = qFromLittleEndian<quint32>(bytes.constData() + headerLengthAt);
    const auto encoded = encodeHeader(batch->header);
    if (!encoded || *encoded != knownFields(bytes.mid(envelope::preludeSize, headerLength))) return Fate::Wrong;
    const auto again = writeBatch(batch->header, batch->body);
    if (!again) return Fate::Wrong;
    const auto reread = readBatch(again->bytes, again->name);
    const bool same = reread && reread->header == batch->header && reread->body.lengths == batch->body.lengths
        && reread->raw == batch->raw;
    return same ? Fate::Identical : Fate::Wrong;
}

} // namespace fairlead::test
