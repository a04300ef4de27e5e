#include "sync/Crc32c.h"

#include <array>

namespace fairlead {

namespace {
constexpr std::array<quint32, 256> makeTable()
{
    std::array<quint32, 256> table {};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) ? 0x82f63b78u : 0u);
        table[byte] = value;
    }
    return table;
}
constexpr std::array<quint32, 256> table = makeTable();
} // namespace

quint32 crc32c(QByteArrayView bytes)
{
    quint32 value = 0xffffffffu;
    for (const char byte : bytes)
        value = (value >> 8) ^ table[(value ^ quint8(byte)) & 0xff];
    return ~value;
}

} // namespace fairlead
