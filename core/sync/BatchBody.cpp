#include "sync/BatchBody.h"

#include "merge/ByteReader.h"
#include "merge/ByteWriter.h"
#include "store/Packing.h"
#include "sync/Envelope.h"

namespace fairlead {

using envelope::damaged;

namespace {
QByteArray shared(QByteArrayView bytes) { return QByteArray::fromRawData(bytes.data(), bytes.size()); }

Result<std::vector<quint32>> readIndex(QByteArrayView frame)
{
    const QByteArray packed = shared(frame);
    const auto size = unpackedSize(packed);
    if (!size || *size > batchlimits::rawIndex) return damaged("its index makes no sense");
    const auto raw = unpack(packed, *size);
    if (!raw) return damaged("its index does not unpack");
    ByteReader in(*raw);
    std::vector<quint32> lengths(in.count(batchlimits::transactions));
    for (quint32& length : lengths) {
        length = quint32(in.varint(quint64(batchlimits::rawBlock)));
        in.require(length != 0);
    }
    if (lengths.empty() || in.failed() || in.left() != 0) return damaged("its index makes no sense");
    return lengths;
}
} // namespace

QByteArray encodeIndex(const std::vector<quint32>& lengths)
{
    if (lengths.empty()) return {};
    ByteWriter raw;
    raw.varint(lengths.size());
    for (const quint32 length : lengths)
        raw.varint(length);
    const QByteArray frame = pack(raw.toByteArray());
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(quint32(frame.size()), bytes.data());
    return bytes + frame;
}

Result<QByteArray> unpackBlock(QByteArrayView block, const std::vector<quint32>& lengths, quint64 rawLength)
{
    quint64 sum = 0;
    for (const quint32 length : lengths)
        sum += length;
    if (sum != rawLength || rawLength > quint64(batchlimits::rawBlock))
        return damaged("its transactions do not fill its content");
    if (block.isEmpty() && rawLength == 0) return QByteArray();
    auto raw = unpack(shared(block), qint64(rawLength));
    if (!raw) return damaged("its content does not unpack");
    return *std::move(raw);
}

Result<Unpacked> readBody(QByteArrayView body, quint64 rawLength)
{
    Unpacked unpacked;
    if (rawLength == 0) {
        if (!body.isEmpty()) return damaged("it should be empty");
        return unpacked;
    }
    if (body.size() < 4) return damaged("its index is missing");
    const quint32 indexLength = qFromLittleEndian<quint32>(body.data());
    if (indexLength > quint64(body.size() - 4)) return damaged("its index is longer than the file");
    auto lengths = readIndex(body.sliced(4, indexLength));
    if (!lengths) return lengths.error();
    unpacked.lengths = *std::move(lengths);
    unpacked.blockAt = qsizetype(4 + indexLength);
    auto raw = unpackBlock(body.sliced(unpacked.blockAt), unpacked.lengths, rawLength);
    if (!raw) return raw.error();
    unpacked.raw = *std::move(raw);
    return unpacked;
}

} // namespace fairlead
