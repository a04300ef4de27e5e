#include "base/RecordId.h"

#include <cstring>
#include <sodium.h>

namespace fairlead {

namespace {

/// Random bytes are drawn in large gulps: an import makes hundreds of thousands of ids.
void randomBytes(uint8_t* out, size_t count)
{
    thread_local std::array<uint8_t, 4096> pool;
    thread_local size_t used = pool.size();
    if (used + count > pool.size()) {
        randombytes_buf(pool.data(), pool.size());
        used = 0;
    }
    std::memcpy(out, pool.data() + used, count);
    used += count;
}

} // namespace

RecordId RecordId::create(qint64 unixMs)
{
    // RFC 9562, 6.2, method 2: within one millisecond the random part grows by a random step, so that what was made
    // first stands first. A draw leaves half of the range free to grow into.
    thread_local qint64 lastMs = -1;
    thread_local quint64 high = 0; // 12 bits
    thread_local quint64 low = 0; // 62 bits
    constexpr quint64 lowLimit = quint64(1) << 62;
    if (unixMs == lastMs) {
        quint32 step = 0;
        randomBytes(reinterpret_cast<uint8_t*>(&step), sizeof step);
        low += quint64(step) + 1;
        high += low / lowLimit;
        low %= lowLimit;
    } else {
        randomBytes(reinterpret_cast<uint8_t*>(&low), sizeof low);
        randomBytes(reinterpret_cast<uint8_t*>(&high), sizeof high);
        low %= lowLimit;
        high &= 0x7ff;
        lastMs = unixMs;
    }
    RecordId id;
    for (int i = 0; i < 6; ++i)
        id.m_bytes[size_t(i)] = uint8_t(quint64(unixMs) >> (8 * (5 - i)));
    id.m_bytes[6] = uint8_t(0x70 | (high >> 8));
    id.m_bytes[7] = uint8_t(high);
    for (int i = 0; i < 8; ++i)
        id.m_bytes[size_t(8 + i)] = uint8_t(low >> (8 * (7 - i)));
    id.m_bytes[8] = uint8_t(0x80 | id.m_bytes[8]);
    return id;
}

RecordId RecordId::computed(quint16 typeNumber, const QByteArray& key)
{
    QByteArray input;
    input.reserve(key.size() + 2);
    input.append(char(typeNumber & 0xff)).append(char(typeNumber >> 8)).append(key);
    RecordId id;
    crypto_generichash(id.m_bytes.data(), 16, reinterpret_cast<const unsigned char*>(input.constData()),
        size_t(input.size()), nullptr, 0);
    id.m_bytes[6] = uint8_t((id.m_bytes[6] & 0x0f) | 0x80);
    id.m_bytes[8] = uint8_t((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

RecordId RecordId::fromBytes(const QByteArray& bytes)
{
    RecordId id;
    if (bytes.size() == 16) std::memcpy(id.m_bytes.data(), bytes.constData(), 16);
    return id;
}

std::optional<RecordId> RecordId::parse(const QString& text)
{
    QString digits = text.trimmed();
    if (digits.size() == 36) {
        for (int at : { 8, 13, 18, 23 })
            if (digits.at(at) != u'-') return std::nullopt;
        digits.remove(u'-');
    }
    if (digits.size() != 32) return std::nullopt;
    for (QChar c : digits)
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'))) return std::nullopt;
    return fromBytes(QByteArray::fromHex(digits.toLatin1()));
}

bool RecordId::isNull() const
{
    for (uint8_t b : m_bytes)
        if (b) return false;
    return true;
}

QString RecordId::toString() const
{
    const QString hex = QString::fromLatin1(bytes().toHex());
    return hex.left(8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-' + hex.mid(16, 4) + u'-' + hex.mid(20);
}

} // namespace fairlead
