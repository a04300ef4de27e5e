#include "sync/BatchFile.h"

#include "sync/BatchBody.h"
#include "sync/BatchHeader.h"
#include "sync/Envelope.h"

#include <numeric>

namespace fairlead {

using namespace Qt::StringLiterals;
using envelope::damaged;

namespace {
Error tooLarge(const char* what) { return { ErrorCode::TooLarge, QString::fromLatin1(what) }; }

Result<void> checkLimits(const BatchHeader& header, const BatchBody& body)
{
    if (header.operations > batchlimits::operations) return tooLarge("operations");
    if (body.lengths.size() > batchlimits::transactions) return tooLarge("transactions");
    if (header.rawLength > quint64(batchlimits::rawBlock)) return tooLarge("content");
    if (header.vector.size() > batchlimits::vector) return tooLarge("vector");
    return {};
}

/// Head and block are one file; the trailer follows from them.
Result<QByteArray> close(const QByteArray& head, const QByteArray& block, const QByteArray& hash)
{
    const qint64 length = head.size() + block.size() + envelope::trailerSize;
    if (length > batchlimits::file) return tooLarge("file");
    QByteArray bytes;
    bytes.reserve(length);
    bytes += head;
    bytes += block;
    bytes += envelope::trailer(envelope::batch, hash, length);
    return bytes;
}
} // namespace

Result<WrittenBatch> writeBatch(const BatchHeader& header, const BatchBody& body)
{
    if (const auto right = checkLimits(header, body); !right) return right.error();
    if (const QString fault = faultOf(header); !fault.isEmpty()) return Error { ErrorCode::Invalid, fault };
    const auto encoded = encodeHeader(header);
    if (!encoded) return Error { ErrorCode::Invalid, u"a text of its header has no right form"_s };
    if (encoded->size() > batchlimits::header) return tooLarge("header");
    if (body.lengths.empty() != (header.rawLength == 0) || body.block.isEmpty() != body.lengths.empty())
        return Error { ErrorCode::Invalid, u"its transactions do not fit its purpose"_s };
    for (const quint32 length : body.lengths)
        if (length == 0) return Error { ErrorCode::Invalid, u"a transaction is empty"_s };
    // A block that went bad on this disk must not be passed on as if it were whole.
    if (const auto raw = unpackBlock(body.block, body.lengths, header.rawLength); !raw) return raw.error();

    const QByteArray index = encodeIndex(body.lengths);
    WrittenBatch written;
    written.head = envelope::front(envelope::batch, *encoded, index.size() + body.block.size()) + index;
    written.hash = envelope::hashOf(written.head, body.block);
    auto bytes = close(written.head, body.block, written.hash);
    if (!bytes) return bytes.error();
    written.bytes = *std::move(bytes);
    written.name = batchName(header.seq, written.hash);
    return written;
}

Result<ReadBatch> readBatch(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > batchlimits::file) return damaged("it is larger than any batch");
    const auto named = parseBatchName(name);
    if (!named) return damaged("its name is not that of a batch");
    const auto opened = envelope::open(envelope::batch, bytes, batchlimits::header);
    if (!opened) return opened.error();
    if (headOf(opened->hash) != named->head) return damaged("its content does not fit its name");
    auto header = decodeHeader(opened->header);
    if (!header) return header.error();
    if (header->seq != named->seq) return damaged("its number does not fit its name");
    const QByteArrayView body = QByteArrayView(bytes).sliced(opened->bodyAt, opened->bodyLength);
    auto unpacked = readBody(body, header->rawLength);
    if (!unpacked) return unpacked.error();

    ReadBatch batch;
    batch.header = *std::move(header);
    batch.body.block = body.sliced(unpacked->blockAt).toByteArray();
    batch.body.lengths = std::move(unpacked->lengths);
    batch.raw = std::move(unpacked->raw);
    batch.head = bytes.first(opened->bodyAt + unpacked->blockAt);
    batch.hash = opened->hash;
    return batch;
}

Result<BatchHeader> readBatchHead(const QByteArray& bytes)
{
    const auto front = envelope::readFront(envelope::batch, bytes, batchlimits::header);
    if (!front) return front.error();
    return decodeHeader(front->header);
}

Result<QByteArray> joinBatch(const QByteArray& head, const QByteArray& block, const QByteArray& hash)
{
    if (envelope::hashOf(head, block) != hash) return damaged("what was kept does not make the file again");
    return close(head, block, hash);
}

} // namespace fairlead
