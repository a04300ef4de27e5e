#include "sync/BatchHeader.h"

#include "base/Clock.h"
#include "sync/Envelope.h"
#include "sync/Tlv.h"

#include <algorithm>

namespace fairlead {

namespace {
constexpr qsizetype hashSize = 32, beaconSize = 16, programSize = 64, deviceNameSize = 200;
constexpr qint64 mostMs = 253402300799999; // the last day that can be shown has four digits in its year
constexpr quint64 vectorTag = 35, fullTag = 37, purposeTag = 41;

void writeVector(TlvWriter& out, const std::vector<VectorEntry>& vector)
{
    ByteWriter value;
    if (!vector.empty()) value.varint(vector.size());
    for (const VectorEntry& entry : vector) {
        value.bytes(entry.device.data(), 16);
        value.u64(entry.incarnation);
        value.varint(entry.seq);
        value.u64(entry.head);
    }
    out.raw(vectorTag, value);
}

void readVector(TlvReader& in, std::vector<VectorEntry>& vector)
{
    const QByteArray value = in.raw(vectorTag);
    if (value.isEmpty()) return;
    ByteReader entries(value);
    const size_t count = entries.count(batchlimits::vector);
    vector.reserve(count);
    for (size_t i = 0; i < count && !entries.failed(); ++i) {
        VectorEntry entry;
        const auto device = entries.view(16);
        entry.device = RecordId::fromBytes(QByteArray(device.data(), qsizetype(device.size())));
        entry.incarnation = entries.u64();
        entry.seq = entries.varint();
        entry.head = entries.u64();
        vector.push_back(entry);
    }
    if (count == 0 || entries.failed() || entries.left() != 0) in.fail();
}

void vectorOf(TlvWriter& out, const BatchHeader& header)
{
    writeVector(out, header.vector);
    out.number(fullTag, header.vectorFull ? 1 : 0);
}

void vectorOf(TlvReader& in, BatchHeader& header)
{
    readVector(in, header.vector);
    in.number(fullTag, header.vectorFull);
}

void purposeOf(TlvWriter& out, const BatchHeader& header) { out.number(purposeTag, quint64(header.purpose)); }

void purposeOf(TlvReader& in, BatchHeader& header)
{
    quint8 purpose = 0;
    in.number(purposeTag, purpose);
    header.purpose = BatchHeader::Purpose(purpose);
}

/// The fields with their tags, for writer and reader. Even tags are comfort: a reader that does not know one can do
/// without. Tags never change their meaning; 53 and 55 are kept for the nonce and the padding of suite 1.
template <typename Codec, typename Header>
void fields(Codec& codec, Header& header)
{
    codec.id(1, header.workspace);
    codec.number(3, header.space);
    codec.id(5, header.device);
    codec.number(7, header.incarnation);
    codec.number(9, header.seq);
    codec.fixed(11, header.prev, hashSize);
    codec.number(13, header.adminNumber);
    codec.fixed(15, header.adminHash, hashSize);
    codec.number(17, header.keyEpoch);
    codec.text(18, header.program, programSize);
    codec.number(19, header.registry);
    codec.number(21, header.hlcFirst);
    codec.number(23, header.hlcLast);
    codec.zigzagged(24, header.wallMs);
    codec.zigzagged(26, header.offsetMs);
    codec.number(27, header.operations);
    codec.number(28, header.rows);
    codec.number(31, header.rawLength);
    codec.number(33, header.origin);
    vectorOf(codec, header);
    codec.optional(38, header.beacon, beaconSize);
    codec.number(40, header.branches);
    purposeOf(codec, header);
    codec.id(43, header.edit);
    codec.number(45, header.part);
    codec.number(47, header.parts);
    codec.text(48, header.deviceName, deviceNameSize);
    codec.id(50, header.person);
}

bool isInstant(qint64 ms) { return ms >= -mostMs && ms <= mostMs; }

const char* faultOfPlace(const BatchHeader& header)
{
    if (header.workspace.isNull()) return "it names no workspace";
    if (header.device.isNull() || header.incarnation == 0) return "it names no device";
    if (header.seq == 0 || header.seq > batchlimits::seq) return "its number is out of range";
    if (header.prev.size() != hashSize || (header.prev == QByteArray(hashSize, '\0')) != (header.seq == 1))
        return "it does not name the batch before it";
    if (header.adminNumber == 0 || header.adminHash.size() != hashSize
        || header.adminHash == QByteArray(hashSize, '\0'))
        return "it names no entry of the admin chain";
    if (header.keyEpoch != 0) return "it names a key but is not encrypted";
    if (header.program.isEmpty() || header.registry == 0) return "it does not say which program wrote it";
    if (!isInstant(header.wallMs) || !isInstant(header.offsetMs)) return "its clock is out of range";
    return nullptr;
}

const char* faultOfContent(const BatchHeader& header)
{
    if (header.purpose > BatchHeader::Purpose::Redact) return "its purpose is unknown";
    if (header.purpose == BatchHeader::Purpose::Heartbeat) {
        const bool empty = !header.operations && !header.rows && !header.rawLength && !header.hlcFirst
            && !header.hlcLast && header.edit.isNull();
        if (!empty) return "it is a sign of life and must be empty";
    } else {
        if (header.operations == 0 || header.operations > batchlimits::operations)
            return "its count of operations is out of range";
        if (header.rows == 0 || header.rows > header.operations) return "its count of rows is out of range";
        if (header.rawLength == 0 || header.rawLength > quint64(batchlimits::rawBlock))
            return "its length is out of range";
        if (header.hlcFirst == 0 || header.hlcFirst > header.hlcLast || header.hlcLast >= HybridClock::limit)
            return "the time of its operations is out of range";
    }
    const bool split = !header.edit.isNull();
    if (split ? header.part == 0 || header.part > header.parts : header.part != 0 || header.parts != 0)
        return "its part of an edit is out of range";
    return nullptr;
}

const char* faultOfVector(const BatchHeader& header)
{
    if (header.vector.size() > batchlimits::vector) return "it names too many other streams";
    if (std::adjacent_find(header.vector.begin(), header.vector.end(), std::greater_equal<>()) != header.vector.end())
        return "the streams it names are not in order";
    const auto wrong = [](const VectorEntry& entry) {
        return entry.device.isNull() || entry.incarnation == 0 || entry.seq == 0 || entry.seq > batchlimits::seq;
    };
    if (std::any_of(header.vector.begin(), header.vector.end(), wrong)) return "a stream it names is out of range";
    return nullptr;
}
} // namespace

QString faultOf(const BatchHeader& header)
{
    for (const auto part : { faultOfPlace, faultOfContent, faultOfVector })
        if (const char* fault = part(header)) return QString::fromLatin1(fault);
    return {};
}

std::optional<QByteArray> encodeHeader(const BatchHeader& header)
{
    TlvWriter out;
    fields(out, header);
    if (out.failed()) return std::nullopt;
    return out.bytes();
}

Result<BatchHeader> decodeHeader(const QByteArray& bytes)
{
    BatchHeader header;
    TlvReader in(bytes);
    fields(in, header);
    if (!in.finish()) return envelope::damaged("its header makes no sense");
    if (const QString fault = faultOf(header); !fault.isEmpty()) return Error { ErrorCode::Damaged, fault };
    return header;
}

} // namespace fairlead
