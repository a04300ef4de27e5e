#include "sync/Envelope.h"

#include "merge/ByteWriter.h"
#include "store/ContentHash.h"
#include "sync/Crc32c.h"

#include <algorithm>

namespace fairlead::envelope {

namespace {
constexpr quint8 majorVersion = 1;
constexpr quint16 readerVersion = 1;
constexpr quint16 plainSuite = 0;
constexpr quint16 sealedSuite = 1;

// Places of the fields that follow the magic; the minor version, at 5, is for people, and the hash opens the trailer.
namespace prelude {
constexpr qsizetype major = 4, flags = 6, headerLength = 8, bodyLength = 12, headerSum = 20, minReader = 24, suite = 26,
                    reserved = 28, sum = 44;
}
namespace end {
constexpr qsizetype signature = 32, length = 96, magic = 104, sum = 108;
}

template <typename T>
void put(QByteArray& bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
}

template <typename T>
T get(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

bool areZeros(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

/// The prelude is a prelude; whether this program may read on says mayRead().
Result<void> checkPrelude(Kind kind, QByteArrayView bytes, qint64 mostHeader)
{
    if (bytes.size() >= 4 && areZeros(bytes.first(4))) return damaged("it holds zeros instead of its content");
    if (bytes.size() >= 4 && bytes.first(4) != QByteArrayView(kind.magic, 4))
        return damaged("it is not a file of this kind");
    if (bytes.size() < preludeSize) return damaged("its end is missing");
    if (get<quint32>(bytes, prelude::sum) != crc32c(bytes.first(prelude::sum)))
        return damaged("its first bytes are damaged");
    if (quint8(bytes[prelude::major]) > majorVersion)
        return Error { ErrorCode::TooNew, QString::number(quint8(bytes[prelude::major])) };
    if (quint8(bytes[prelude::major]) != majorVersion || get<quint16>(bytes, prelude::minReader) == 0
        || !areZeros(bytes.sliced(prelude::reserved, 16)))
        return damaged("its first bytes make no sense");
    if (get<quint32>(bytes, prelude::headerLength) > quint64(mostHeader)) return damaged("its header is too long");
    return {};
}

Result<void> mayRead(QByteArrayView bytes)
{
    const quint16 minReader = get<quint16>(bytes, prelude::minReader);
    if (minReader > readerVersion)
        return Error { ErrorCode::TooNew, QStringLiteral("%1.%2").arg(majorVersion).arg(minReader) };
    const quint16 suite = get<quint16>(bytes, prelude::suite);
    if (suite == sealedSuite) return Error { ErrorCode::NeedsKeys, QStringLiteral("suite 1") };
    if (suite != plainSuite) return Error { ErrorCode::TooNew, QStringLiteral("suite %1").arg(suite) };
    const quint16 flags = get<quint16>(bytes, prelude::flags);
    if (flags != 0) return Error { ErrorCode::TooNew, QStringLiteral("flags %1").arg(flags, 0, 16) };
    return {};
}

Result<void> checkHeader(QByteArrayView bytes, qint64 headerLength)
{
    if (bytes.size() < preludeSize + headerLength) return damaged("its end is missing");
    if (get<quint32>(bytes, prelude::headerSum) != crc32c(bytes.sliced(preludeSize, headerLength)))
        return damaged("its header is damaged");
    return {};
}

Result<void> checkTrailer(Kind kind, const QByteArray& bytes)
{
    const QByteArrayView end = QByteArrayView(bytes).last(trailerSize);
    if (areZeros(end)) return damaged("its end holds zeros");
    if (end.sliced(end::magic, 4) != QByteArrayView(kind.end, 4)
        || get<quint32>(end, end::sum) != crc32c(end.first(end::sum))
        || get<quint64>(end, end::length) != quint64(bytes.size()))
        return damaged("its end is damaged");
    ContentHash hash;
    hash.add(QByteArray::fromRawData(bytes.constData(), bytes.size() - trailerSize));
    if (hash.finish() != end.first(32)) return damaged("its content does not fit its hash");
    return {};
}
} // namespace

Error damaged(const char* what) { return { ErrorCode::Damaged, QString::fromLatin1(what) }; }

QByteArray front(Kind kind, const QByteArray& header, qint64 bodyLength)
{
    QByteArray bytes(preludeSize, '\0');
    std::copy_n(kind.magic, 4, bytes.begin());
    bytes[prelude::major] = char(majorVersion);
    put(bytes, prelude::headerLength, quint32(header.size()));
    put(bytes, prelude::bodyLength, quint64(bodyLength));
    put(bytes, prelude::headerSum, crc32c(header));
    put(bytes, prelude::minReader, quint16(1));
    put(bytes, prelude::suite, plainSuite);
    put(bytes, prelude::sum, crc32c(QByteArrayView(bytes).first(prelude::sum)));
    return bytes + header;
}

QByteArray hashOf(const QByteArray& front, const QByteArray& body)
{
    ContentHash hash;
    hash.add(front);
    hash.add(body);
    return hash.finish();
}

QByteArray trailer(Kind kind, const QByteArray& hash, qint64 length)
{
    QByteArray bytes(trailerSize, '\0');
    std::copy(hash.begin(), hash.end(), bytes.begin());
    put(bytes, end::length, quint64(length));
    std::copy_n(kind.end, 4, bytes.begin() + end::magic);
    put(bytes, end::sum, crc32c(QByteArrayView(bytes).first(end::sum)));
    return bytes;
}

Result<Front> readFront(Kind kind, const QByteArray& bytes, qint64 mostHeader)
{
    if (const auto right = checkPrelude(kind, bytes, mostHeader); !right) return right.error();
    if (const auto right = mayRead(bytes); !right) return right.error();
    Front front;
    front.headerLength = get<quint32>(bytes, prelude::headerLength);
    if (const auto right = checkHeader(bytes, front.headerLength); !right) return right.error();
    const quint64 body = get<quint64>(bytes, prelude::bodyLength);
    if (body > quint64(std::numeric_limits<qint64>::max())) return damaged("its length makes no sense");
    front.bodyLength = qint64(body);
    front.header = bytes.mid(preludeSize, front.headerLength);
    return front;
}

Result<Opened> open(Kind kind, const QByteArray& bytes, qint64 mostHeader)
{
    if (const auto right = checkPrelude(kind, bytes, mostHeader); !right) return right.error();
    const quint64 header = get<quint32>(bytes, prelude::headerLength);
    const quint64 body = get<quint64>(bytes, prelude::bodyLength);
    const quint64 around = quint64(preludeSize + trailerSize) + header;
    if (quint64(bytes.size()) < around || body > quint64(bytes.size()) - around) return damaged("its end is missing");
    if (body < quint64(bytes.size()) - around) return damaged("there is more behind its end");
    if (const auto right = checkHeader(bytes, qint64(header)); !right) return right.error();
    if (const auto right = checkTrailer(kind, bytes); !right) return right.error();
    if (const auto right = mayRead(bytes); !right) return right.error();
    const QByteArrayView end = QByteArrayView(bytes).last(trailerSize);
    if (!areZeros(end.sliced(end::signature, 64))) return damaged("it has a signature that it should not have");
    return Opened { bytes.mid(preludeSize, qsizetype(header)), qint64(preludeSize + header), qint64(body),
        end.first(32).toByteArray() };
}

} // namespace fairlead::envelope
