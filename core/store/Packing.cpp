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

std::optional<QByteArray> unpack(const QByteArray& packed, qint64 expected)
{
    const unsigned long long size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    constexpr unsigned long long most = 256ull * 1024 * 1024;
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > most) return std::nullopt;
    if (expected >= 0 && size != static_cast<unsigned long long>(expected)) return std::nullopt;
    QByteArray raw(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(raw.data(), size_t(raw.size()), packed.constData(), size_t(packed.size()));
    if (ZSTD_isError(got) || got != size) return std::nullopt;
    return raw;
}

} // namespace fairlead
