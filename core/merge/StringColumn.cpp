#include "merge/StringColumn.h"

#include "merge/OperationShape.h"

namespace fairlead {

void StringColumnWriter::clear()
{
    m_dictionary.clear();
    m_references.clear();
    m_lengths.clear();
    m_pool.clear();
    m_count = 0;
}

void StringColumnWriter::add(size_t before)
{
    const size_t length = m_pool.size() - before;
    ++m_count;
    if (length <= ByteDictionary::longest) {
        if (const auto known = m_dictionary.findOrAdd(m_pool.data(), before, length)) {
            m_pool.truncate(before);
            m_references.varint(*known + 1);
            return;
        }
    }
    m_references.byte(0);
    m_lengths.varint(length);
}

void StringColumnWriter::writeTo(ByteWriter& out) const
{
    out.append(m_references);
    out.append(m_lengths);
    out.append(m_pool);
}

bool StringColumnReader::readLengths(ByteReader& in, size_t count)
{
    m_dictionary.clear();
    m_references.clear();
    m_lengths.clear();
    m_shared.clear();
    if (!in.require(count <= in.left())) return false;
    size_t news = 0;
    for (size_t i = 0; i < count; ++i) {
        m_references.push_back(quint32(in.varint(limit::cells)));
        news += m_references.back() == 0;
    }
    size_t total = 0;
    for (size_t i = 0; i < news && !in.failed(); ++i) {
        m_lengths.push_back(quint32(in.varint(limit::valueBytes)));
        total += m_lengths.back();
    }
    m_pool = in.view(total);
    // A reference may only name a value that stands before it.
    size_t next = 0;
    for (size_t i = 0; i < count && !in.failed(); ++i) {
        if (m_references[i])
            in.require(m_references[i] <= m_shared.size());
        else if (m_lengths[next++] <= ByteDictionary::longest)
            m_shared.push_back(quint32(i));
    }
    return !in.failed();
}

} // namespace fairlead
