#include "sync/testing/RandomBatches.h"

#include "base/Clock.h"
#include "merge/OperationCodec.h"
#include "store/Packing.h"

#include <algorithm>

namespace fairlead::test {

using namespace Qt::StringLiterals;

quint64 RandomBatches::number()
{
    const quint64 wide = m_operations.below(std::numeric_limits<quint64>::max());
    return (wide >> below(63)) + 1;
}

QByteArray RandomBatches::bytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = char(below(256));
    bytes[0] = char(1 + below(255));
    return bytes;
}

QString RandomBatches::text(int most)
{
    static const QString letters = u"abcXYZ 09.-äéñ李娜的笔记本"_s;
    QString text;
    for (quint64 left = below(quint64(most)); left > 0; --left)
        text += letters[qsizetype(below(quint64(letters.size())))];
    return text;
}

void RandomBatches::fillPlace(BatchHeader& header)
{
    header.workspace = RecordId::fromBytes(bytes(16));
    header.space = below(3) ? 0 : quint32(number());
    header.device = RecordId::fromBytes(bytes(16));
    header.incarnation = number();
    header.seq = below(3) == 0 ? 1 : std::min<quint64>(number(), batchlimits::seq);
    header.prev = header.seq == 1 ? QByteArray(32, '\0') : bytes(32);
    header.adminNumber = number();
    header.adminHash = bytes(32);
    header.program = u"fairlead "_s + QString::number(below(100));
    header.registry = 1 + quint32(below(100));
    header.wallMs = qint64(below(4102444800000)) - qint64(below(3) ? 0 : 2000000000000);
    header.offsetMs = qint64(below(100'000)) - 50'000;
    header.deviceName = text(30);
    header.person = below(4) ? RecordId::fromBytes(bytes(16)) : RecordId();
}

void RandomBatches::fillVector(BatchHeader& header)
{
    for (quint64 left = below(2) ? 0 : below(12); left > 0; --left)
        header.vector.push_back(
            { RecordId::fromBytes(bytes(16)), number(), std::min<quint64>(number(), batchlimits::seq), below(1000) });
    // A clone: two heads of one stream.
    if (!header.vector.empty() && below(3) == 0) {
        VectorEntry fork = header.vector.back();
        fork.head += 1;
        header.vector.push_back(fork);
    }
    std::sort(header.vector.begin(), header.vector.end());
    header.vector.erase(std::unique(header.vector.begin(), header.vector.end()), header.vector.end());
    header.vectorFull = below(2);
    header.beacon = below(2) ? bytes(16) : QByteArray();
}

void RandomBatches::fillContent(Batch& batch, size_t transactions)
{
    BatchHeader& header = batch.header;
    QByteArray raw;
    for (size_t i = 0; i < transactions; ++i) {
        const auto operations = m_operations.list(1 + below(8));
        const QByteArray chunk = encodeOperations(operations);
        raw += chunk;
        batch.body.lengths.push_back(quint32(chunk.size()));
        header.operations += quint32(operations.size());
        if (i == 0) header.hlcFirst = operations.front().stamp.hlc;
        header.hlcLast = operations.back().stamp.hlc;
    }
    header.rows = 1 + quint32(below(header.operations));
    header.rawLength = quint64(raw.size());
    header.origin = number();
    batch.body.block = pack(raw);
}

RandomBatches::Batch RandomBatches::batch(size_t transactions)
{
    Batch batch;
    fillPlace(batch.header);
    fillVector(batch.header);
    if (transactions == 0) {
        batch.header.purpose = BatchHeader::Purpose::Heartbeat;
        return batch;
    }
    fillContent(batch, transactions);
    constexpr BatchHeader::Purpose purposes[] { BatchHeader::Purpose::Normal, BatchHeader::Purpose::Import,
        BatchHeader::Purpose::Relay, BatchHeader::Purpose::Redact };
    batch.header.purpose = purposes[below(4)];
    if (batch.header.purpose == BatchHeader::Purpose::Import) {
        batch.header.edit = RecordId::fromBytes(bytes(16));
        batch.header.part = 1 + quint32(below(40));
        batch.header.parts = batch.header.part + quint32(below(40));
    }
    return batch;
}

WrittenBatch written(const RandomBatches::Batch& batch)
{
    auto result = writeBatch(batch.header, batch.body);
    FL_PROMISE(result.hasValue());
    return *std::move(result);
}

QString dump(const BatchHeader& h)
{
    QString text;
    const auto line
        = [&text](const char* name, const QString& value) { text += QString::fromLatin1(name) + u' ' + value + u'\n'; };
    const auto number = [&line](const char* name, auto value) { line(name, QString::number(value)); };
    line("workspace", h.workspace.toString());
    number("space", h.space);
    line("device", h.device.toString());
    number("incarnation", h.incarnation);
    number("seq", h.seq);
    line("prev", QString::fromLatin1(h.prev.toHex()));
    number("admin_number", h.adminNumber);
    line("admin_hash", QString::fromLatin1(h.adminHash.toHex()));
    number("key_epoch", h.keyEpoch);
    line("program", h.program);
    number("registry", h.registry);
    number("hlc_first", h.hlcFirst);
    number("hlc_last", h.hlcLast);
    number("wall_ms", h.wallMs);
    number("offset_ms", h.offsetMs);
    number("operations", h.operations);
    number("rows", h.rows);
    number("raw_length", h.rawLength);
    number("origin", h.origin);
    for (const VectorEntry& e : h.vector)
        line("knows", u"%1 %2 %3 %4"_s.arg(e.device.toString()).arg(e.incarnation).arg(e.seq).arg(e.head));
    number("vector_full", int(h.vectorFull));
    if (h.branches) number("branches", h.branches);
    line("beacon", QString::fromLatin1(h.beacon.toHex()));
    number("purpose", int(h.purpose));
    line("edit", h.edit.toString());
    number("part", h.part);
    number("parts", h.parts);
    line("device_name", h.deviceName);
    line("person", h.person.toString());
    return text;
}

} // namespace fairlead::test
