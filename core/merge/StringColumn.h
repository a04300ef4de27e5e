#pragma once
#include "merge/ByteDictionary.h"
#include "merge/ByteReader.h"
#include "merge/ByteWriter.h"

namespace fairlead {

/// Texts or byte strings of one column: for each a reference (0 = new, else 1 + number of an earlier short one), then
/// the lengths of the new ones, then their bytes. Both sides are made to be used again for the next column.
class StringColumnWriter
{
public:
    void clear();
    bool isEmpty() const { return m_count == 0; }
    /// Where the bytes of the next value are appended; `add` takes all that were appended since `before`.
    ByteWriter& pool() { return m_pool; }
    void add(size_t before);
    void writeTo(ByteWriter& out) const;

private:
    ByteDictionary m_dictionary;
    ByteWriter m_references;
    ByteWriter m_lengths;
    ByteWriter m_pool;
    size_t m_count = 0;
};

class StringColumnReader
{
public:
    /// Reads `count` values; refuses what the writer would have written otherwise. `put(i, bytes)` is called for each
    /// new value and `repeat(i, j)` where value i is the same as the earlier value j.
    template <typename Put, typename Repeat>
    void read(ByteReader& in, size_t count, const Put& put, const Repeat& repeat)
    {
        if (!readLengths(in, count)) return;
        size_t offset = 0;
        size_t next = 0;
        for (size_t i = 0; i < count && !in.failed(); ++i) {
            if (m_references[i]) {
                repeat(i, m_shared[m_references[i] - 1]);
                continue;
            }
            const size_t length = m_lengths[next++];
            if (length <= ByteDictionary::longest) in.require(!m_dictionary.findOrAdd(m_pool.data(), offset, length));
            put(i, m_pool.substr(offset, length));
            offset += length;
        }
    }

private:
    bool readLengths(ByteReader& in, size_t count);

    ByteDictionary m_dictionary;
    std::vector<quint32> m_references;
    std::vector<quint32> m_lengths;
    std::vector<quint32> m_shared; ///< short new values by their number
    std::string_view m_pool;
};

} // namespace fairlead
