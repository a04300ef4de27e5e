#pragma once
#include <QByteArray>
#include <QtEndian>
#include <string_view>

namespace fairlead {

/// Reads what ByteWriter wrote. The first fault makes it fail for good: from then on everything reads as zero and
/// nothing is left, so that loops end by themselves and one look at failed() is enough.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray& bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    bool failed() const { return m_failed; }
    size_t left() const { return size_t(m_end - m_at); }
    void fail()
    {
        m_failed = true;
        m_at = m_end;
    }
    /// Fails unless the condition holds.
    bool require(bool condition)
    {
        if (!condition) fail();
        return condition;
    }

    quint8 byte() { return require(m_at != m_end) ? quint8(*m_at++) : quint8(0); }
    quint64 u64()
    {
        const auto bytes = view(8);
        return bytes.size() == 8 ? qFromLittleEndian<quint64>(bytes.data()) : 0;
    }
    /// Refuses numbers over 64 bits and longer writings than needed.
    quint64 varint()
    {
        if (m_at != m_end && !(*m_at & 0x80)) return quint8(*m_at++);
        return longVarint();
    }
    /// A number that may not be greater than `limit`.
    quint64 varint(quint64 limit)
    {
        const quint64 value = varint();
        return require(value <= limit) ? value : 0;
    }
    /// How many things of at least one byte each follow: never more than bytes are left.
    size_t count(size_t limit) { return size_t(varint(std::min(limit, left()))); }
    std::string_view view(size_t count)
    {
        if (!require(count <= left())) return {};
        const std::string_view bytes(m_at, count);
        m_at += count;
        return bytes;
    }

private:
    quint64 longVarint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const quint8 part = quint8(*m_at++);
            if (shift == 63 && part > 1) break;
            value |= quint64(part & 0x7f) << shift;
            if (part & 0x80) continue;
            return require(part != 0 || shift == 0) ? value : 0;
        }
        fail();
        return 0;
    }

    const char* m_at;
    const char* m_end;
    bool m_failed = false;
};

} // namespace fairlead
