#pragma once
#include <QByteArray>
#include <QtEndian>
#include <cstring>
#include <vector>

namespace fairlead {

/// Little-endian bytes and varints (7 bits a byte, lowest first, high bit = more) into a growing buffer.
class ByteWriter
{
public:
    void clear() { m_used = 0; }
    size_t size() const { return m_used; }
    const char* data() const { return m_bytes.data(); }
    /// Takes back what was written after `size`.
    void truncate(size_t size) { m_used = size; }
    QByteArray toByteArray() const { return QByteArray(m_bytes.data(), qsizetype(m_used)); }

    void byte(quint8 value) { *room(1) = char(value), ++m_used; }
    void u64(quint64 value)
    {
        qToLittleEndian(value, room(8));
        m_used += 8;
    }
    void varint(quint64 value)
    {
        char* at = room(10);
        char* const start = at;
        for (; value >= 0x80; value >>= 7)
            *at++ = char(value | 0x80);
        *at++ = char(value);
        m_used += size_t(at - start);
    }
    void bytes(const void* from, size_t count)
    {
        if (count) std::memcpy(room(count), from, count);
        m_used += count;
    }
    void append(const ByteWriter& other) { bytes(other.data(), other.size()); }
    /// At least `count` bytes that may be written to; `advance` says how many were.
    char* room(size_t count)
    {
        if (m_bytes.size() - m_used < count) m_bytes.resize(std::max(m_bytes.size() * 2, m_used + count + 64));
        return m_bytes.data() + m_used;
    }
    void advance(size_t count) { m_used += count; }

private:
    std::vector<char> m_bytes;
    size_t m_used = 0;
};

/// Bytes that varint() would write.
inline size_t varintSize(quint64 value) { return (size_t(64 - qCountLeadingZeroBits(value | 1)) + 6) / 7; }

/// Small numbers of either sign become small unsigned ones.
inline quint64 zigzag(qint64 value) { return (quint64(value) << 1) ^ quint64(value >> 63); }
inline qint64 unzigzag(quint64 value) { return qint64(value >> 1) ^ -qint64(value & 1); }

} // namespace fairlead
