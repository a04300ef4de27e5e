#include "merge/GroupColumns.h"

namespace fairlead {

void GroupColumnsWriter::start(size_t operations, size_t width)
{
    m_operations = operations;
    m_width = width;
    m_values = 0;
    m_present.assign((operations + 7) / 8, 0);
    if (m_columns.size() < width) m_columns.resize(width);
    for (size_t i = 0; i < width; ++i)
        m_columns[i].clear();
}

void GroupColumnsWriter::add(size_t place, const Cells& cells)
{
    m_present[place / 8] = quint8(m_present[place / 8] | (1 << (place % 8)));
    ++m_values;
    for (size_t i = 0; i < cells.size(); ++i)
        m_columns[i].add(cells[i]);
    for (size_t i = cells.size(); i < m_width; ++i)
        m_columns[i].addAbsent();
}

void GroupColumnsWriter::writePresence(ByteWriter& out) const
{
    const bool all = m_values == m_operations;
    out.byte(all ? 0 : 1);
    if (!all) out.bytes(m_present.data(), m_present.size());
}

void GroupColumnsWriter::writeValues(ByteWriter& out) const
{
    out.byte(quint8(m_width));
    for (size_t i = 0; i < m_width; ++i)
        m_columns[i].writeTo(out);
}

} // namespace fairlead
