#pragma once
#include "merge/CellColumn.h"

namespace fairlead {

/// The values of one group in one section, collected operation by operation: rows lie scattered in memory, so each is
/// looked at once and spread over the columns, instead of once for every column.
class GroupColumnsWriter
{
public:
    /// Makes it ready for `operations` operations and values of up to `width` cells.
    void start(size_t operations, size_t width);
    /// The value of operation `place`; places rise.
    void add(size_t place, const Cells& cells);
    /// Which operations have the group: 0 = all, or 1 and a bitmap.
    void writePresence(ByteWriter& out) const;
    void writeValues(ByteWriter& out) const;
    size_t cells() const { return m_width * m_values; }

private:
    size_t m_operations = 0;
    size_t m_values = 0;
    size_t m_width = 0;
    std::vector<quint8> m_present;
    std::vector<CellColumnWriter> m_columns;
};

} // namespace fairlead
