#pragma once
#include <QtGlobal>
#include <optional>
#include <string_view>
#include <vector>

namespace fairlead {

/// The distinct short values of one column in the order in which they were first met. The encoder asks it where a value
/// was met before; the decoder asks the same to refuse a value that is written twice. Hashing is keyed anew in every
/// process, so that nobody can write a batch whose values all collide; the numbers do not depend on the key.
class ByteDictionary
{
public:
    /// Longer values are never shared: a few bytes could otherwise stand for gigabytes.
    static constexpr size_t longest = 64;

    void clear();
    /// The number of the value, from 0; or nothing, and it is the next number from now on. The bytes are not copied:
    /// `pool` + offset must stay readable, `pool` may move between calls.
    std::optional<size_t> findOrAdd(const char* pool, size_t offset, size_t length);

private:
    struct Entry
    {
        quint64 hash;
        size_t offset;
        size_t length;
    };
    void grow();

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; ///< number of the entry + 1; a power of two
};

} // namespace fairlead
