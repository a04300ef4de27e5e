#pragma once
#include "base/RecordId.h"
#include "base/Result.h"

#include <compare>
#include <vector>

namespace fairlead {

/// Batch files: what one device wrote since its last batch, as it lies on the share. docs/batch-format.md is the
/// specification. Pure functions, any thread; they know no share and no workspace.
///
/// A file is  head | block | trailer.  The head is everything before the block: prelude, header, index. The block is
/// the compressed frame of transactions, byte for byte as it lies in the workspace; the trailer follows from both.
/// Whoever keeps head and block can make the identical file again with joinBatch(), and nothing else can.

/// A batch of another stream that the writer had applied when it wrote this one.
struct VectorEntry
{
    RecordId device;
    quint64 incarnation = 0;
    quint64 seq = 0;
    quint64 head = 0; ///< the first 8 bytes of that batch's hash, see headOf()
    auto operator<=>(const VectorEntry&) const = default;
};

struct BatchHeader
{
    enum class Purpose : quint8 {
        Normal = 0,
        Heartbeat = 1, ///< no operations: "I was here, and this is what I know"
        Import = 2, ///< operations of a big edit, see `edit`
        Relay = 3, ///< operations first sent by another incarnation or device
        Redact = 4
    };

    RecordId workspace;
    quint32 space = 0; ///< 0 = the company
    RecordId device;
    quint64 incarnation = 0; ///< never 0
    quint64 seq = 0; ///< 1 to batchlimits::seq
    QByteArray prev; ///< hash of the stream's batch before, 32 bytes; zeros if and only if seq is 1
    quint64 adminNumber = 0; ///< the last entry of the admin chain that the writer knew; 1 = the genesis
    QByteArray adminHash; ///< 32 bytes
    quint32 keyEpoch = 0; ///< 0 while nothing is encrypted
    QString program; ///< who wrote it: "fairlead 0.1.0"; at most 64 bytes
    quint32 registry = 0; ///< the schema version of the writer
    quint64 hlcFirst = 0; ///< of the operations; both 0 if there are none
    quint64 hlcLast = 0;
    qint64 wallMs = 0; ///< UTC of the writer's own clock, for people only
    qint64 offsetMs = 0; ///< the share's clock minus the writer's, as last measured
    quint32 operations = 0;
    quint32 rows = 0; ///< rows that the operations touch, at most
    quint64 rawLength = 0; ///< bytes of the unpacked block
    quint64 origin = 0; ///< of the operations; not this stream's if they were sealed anew
    std::vector<VectorEntry> vector; ///< strictly rising; at most batchlimits::vector
    quint64 branches = 0; ///< which batches of streams that have split the writer had; 0 = it knew of none
    bool vectorFull = false; ///< false: only what changed since this stream's batch before
    QByteArray beacon; ///< empty or 16 bytes: the hash of the state that `vector` stands for
    Purpose purpose = Purpose::Normal;
    RecordId edit; ///< of an edit that is split over several batches; null otherwise
    quint32 part = 0; ///< 1 to parts; both 0 without `edit`
    quint32 parts = 0;
    QString deviceName; ///< what people call the computer; at most 200 bytes, may be empty
    RecordId person; ///< who acts on that device; null = nobody was named
    bool operator==(const BatchHeader&) const = default;
};

/// Transactions as the store keeps them: one zstd frame, and the lengths of the transactions in its raw bytes.
struct BatchBody
{
    std::vector<quint32> lengths; ///< each at least 1, together header.rawLength; empty in a heartbeat
    QByteArray block; ///< empty in a heartbeat
};

namespace batchlimits {
inline constexpr quint64 seq = (quint64(1) << 26) - 1; ///< so that an epoch has four hex digits
inline constexpr qint64 header = 64 * 1024;
inline constexpr qint64 rawBlock = 16 * 1024 * 1024;
inline constexpr qint64 rawIndex = 1024 * 1024;
inline constexpr quint32 operations = 1'000'000; ///< more than a block can hold that the store seals
inline constexpr quint32 transactions = 200'000;
inline constexpr size_t vector = 1'800; ///< what surely fits into a header
inline constexpr qint64 head = 48 + header; ///< readBatchHead() never needs more bytes
inline constexpr qint64 file = 18 * 1024 * 1024; ///< no batch file is larger: never ask the share for more
} // namespace batchlimits

struct WrittenBatch
{
    QByteArray bytes; ///< the whole file
    QByteArray head; ///< to be kept with the block, see joinBatch()
    QByteArray hash; ///< 32 bytes
    QString name; ///< within its epoch folder
};

/// TooLarge: a limit is passed, the detail names it. Invalid: the header or the body breaks a rule. Damaged: the block
/// does not unpack to what header and lengths say (a disk has spoilt it): it must not be sent.
Result<WrittenBatch> writeBatch(const BatchHeader& header, const BatchBody& body);

struct ReadBatch
{
    BatchHeader header;
    BatchBody body; ///< `block` are the bytes to keep
    QByteArray raw; ///< the unpacked block: the transactions, one after the other
    QByteArray head; ///< the bytes to keep beside the block
    QByteArray hash;
};

/// Checks everything but what the transactions say: length, name, hash, versions, limits, the only form of each field,
/// that the block unpacks and the lengths fill it. `name` is the file's name within its folder.
/// Damaged: not such a file, or not whole ("its end is missing"), maybe not yet. TooNew: written for a newer program.
/// NeedsKeys: encrypted. Whether the batch fits workspace, stream and `prev` is for the caller to see.
Result<ReadBatch> readBatch(const QByteArray& bytes, const QString& name);

/// What the first bytes of a file say, for showing; `bytes` may go on or end anywhere behind the header. The file as a
/// whole is not checked. Errors as readBatch().
Result<BatchHeader> readBatchHead(const QByteArray& bytes);

/// The file again, byte for byte, from `head` (as readBatch and writeBatch gave it) and the block. Damaged: they do
/// not make the file with this hash.
Result<QByteArray> joinBatch(const QByteArray& head, const QByteArray& block, const QByteArray& hash);

// Names and places.

/// The first 8 bytes of a hash, as VectorEntry has it.
quint64 headOf(const QByteArray& hash);
/// Who stamps the operations of a stream: the first 8 bytes of BLAKE2b-256 over device and incarnation.
quint64 originOf(const RecordId& device, quint64 incarnation);

/// "0000001f-2b8c…(16 hex digits).flb"
QString batchName(quint64 seq, const QByteArray& hash);
struct BatchName
{
    quint64 seq = 0;
    quint64 head = 0;
    bool operator==(const BatchName&) const = default;
};
/// Nothing if it is not the name of a batch.
std::optional<BatchName> parseBatchName(const QString& name);
/// The folder that holds a batch: "e0000" for the numbers below 1024, then "e0001" …
QString epochOf(quint64 seq);
/// Nothing if it is not the name of an epoch; else its number: it holds the batches from 1024 × number on.
std::optional<quint64> parseEpoch(const QString& name);

} // namespace fairlead
