#include "store/Packing.h"

#include "base/Result.h"

#include <zstd.h>

namespace fairlead {

QByteArray pack(const QByteArray& raw)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(raw.size()))), Qt::Uninitialized);
    thread_local const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, 3);
    // Without it a flipped bit in the packed bytes may unpack to other text and nobody would know.
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    const size_t size
        = ZSTD_compress2(context.get(), packed.data(), size_t(packed.size()), raw.constData(), size_t(raw.size()));
    FL_PROMISE(!ZSTD_isError(size));
    packed.truncate(qsizetype(size));
    packed.squeeze();
    return packed;
}

namespace {
/// The first bytes of a frame (RFC 8878, 3.1.1.1): what it needs before any of it is unpacked.
bool isModest(const QByteArray& packed, quint64 size)
{
    constexpr quint64 mostWindow = 8 * 1024 * 1024;
    constexpr qsizetype descriptorAt = 4;
    if (packed.size() <= descriptorAt + 1) return false;
    const quint8 descriptor = quint8(packed[descriptorAt]);
    const bool needsDictionary = descriptor & 0x03;
    const bool oneSegment = descriptor & 0x20; // the window is the content
    if (needsDictionary) return false;
    if (oneSegment) return size <= mostWindow;
    const quint8 window = quint8(packed[descriptorAt + 1]);
    const quint64 base = quint64(1) << (10 + (window >> 3));
    return base + base / 8 * (window & 7) <= mostWindow;
}
} // namespace

std::optional<qint64> unpackedSize(const QByteArray& packed)
{
    // Frames that stand for nothing ("skippable") and those of old versions have other first bytes.
    if (!packed.startsWith("\x28\xb5\x2f\xfd")) return std::nullopt;
    const unsigned long long size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size >> 62 || !isModest(packed, size))
        return std::nullopt;
    if (ZSTD_findFrameCompressedSize(packed.constData(), size_t(packed.size())) != size_t(packed.size()))
        return std::nullopt;
    return qint64(size);
}

std::optional<QByteArray> unpack(const QByteArray& packed, qint64 expected)
{
    constexpr qint64 most = 256ll * 1024 * 1024;
    const auto size = unpackedSize(packed);
    if (!size || (expected < 0 ? *size > most : *size != expected)) return std::nullopt;
    QByteArray raw(qsizetype(*size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(raw.data(), size_t(raw.size()), packed.constData(), size_t(packed.size()));
    if (ZSTD_isError(got) || got != size_t(*size)) return std::nullopt;
    return raw;
}

} // namespace fairlead
