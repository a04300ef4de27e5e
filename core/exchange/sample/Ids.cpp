#include "exchange/sample/Ids.h"

namespace fairlead::sample {

RecordId Ids::next()
{
    QByteArray bytes(16, '\0');
    const quint64 ms = quint64(m_ms + m_count++); // ascending, as rows are made
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(uint8_t(ms >> (8 * (5 - i))));
    quint64 high = m_random.next();
    quint64 low = m_random.next();
    for (int i = 6; i < 16; ++i) {
        quint64& source = i < 8 ? high : low;
        bytes[i] = char(uint8_t(source));
        source >>= 8;
    }
    bytes[6] = char((uint8_t(bytes[6]) & 0x0f) | 0x70);
    bytes[8] = char((uint8_t(bytes[8]) & 0x3f) | 0x80);
    return RecordId::fromBytes(bytes);
}

} // namespace fairlead::sample
