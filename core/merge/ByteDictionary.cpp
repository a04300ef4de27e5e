#include "merge/ByteDictionary.h"

#include <array>
#include <cstring>
#include <sodium.h>

namespace fairlead {

namespace {

/// A column with few values should not pay for clearing after one with many.
constexpr size_t slotsKept = 1024;

quint64 keyedHash(const char* bytes, size_t length)
{
    static const auto key = [] {
        std::array<unsigned char, crypto_shorthash_KEYBYTES> random;
        randombytes_buf(random.data(), random.size());
        return random;
    }();
    unsigned char hash[crypto_shorthash_BYTES];
    crypto_shorthash(hash, reinterpret_cast<const unsigned char*>(bytes), length, key.data());
    quint64 number;
    std::memcpy(&number, hash, sizeof number);
    return number;
}

} // namespace

void ByteDictionary::clear()
{
    if (m_entries.empty()) return;
    if (m_slots.size() > slotsKept) m_slots.resize(slotsKept);
    std::fill(m_slots.begin(), m_slots.end(), 0);
    m_entries.clear();
}

std::optional<size_t> ByteDictionary::findOrAdd(const char* pool, size_t offset, size_t length)
{
    if (m_slots.size() < (m_entries.size() + 1) * 2) grow();
    const quint64 hash = keyedHash(pool + offset, length);
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    for (; m_slots[slot]; slot = (slot + 1) & mask) {
        const Entry& entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == hash && entry.length == length
            && (length == 0 || std::memcmp(pool + entry.offset, pool + offset, length) == 0))
            return m_slots[slot] - 1;
    }
    m_entries.push_back(Entry { hash, offset, length });
    m_slots[slot] = quint32(m_entries.size());
    return std::nullopt;
}

void ByteDictionary::grow()
{
    m_slots.assign(std::max<size_t>(16, m_slots.size() * 2), 0);
    const size_t mask = m_slots.size() - 1;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        size_t slot = m_entries[i].hash & mask;
        while (m_slots[slot])
            slot = (slot + 1) & mask;
        m_slots[slot] = quint32(i + 1);
    }
}

} // namespace fairlead
