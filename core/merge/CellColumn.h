#pragma once
#include "merge/StringColumn.h"
#include "model/Cell.h"

namespace fairlead {

/// One column of cells: their tags, then the integers, the texts and the byte strings, each kind together.
namespace celltag {
inline constexpr quint8 absent = 0; ///< the group of this operation has fewer cells
inline constexpr quint8 null = 1;
inline constexpr quint8 integer = 2;
inline constexpr quint8 text = 3;
inline constexpr quint8 bytes = 4;
} // namespace celltag

class CellColumnWriter
{
public:
    void clear();
    void addAbsent() { m_tags.byte(celltag::absent); }
    /// Breaks off the program if the cell may not be stored (canEncode says so beforehand).
    void add(const Cell& cell);
    void writeTo(ByteWriter& out) const;

private:
    void writeIntegers(ByteWriter& out) const;

    ByteWriter m_tags;
    std::vector<qint64> m_integers;
    StringColumnWriter m_texts;
    StringColumnWriter m_bytes;
};

class CellColumnReader
{
public:
    /// Reads a column of `count` cells, to be fetched by tag() and take() in their order.
    void read(ByteReader& in, size_t count);
    quint8 tag(size_t i) const { return quint8(m_tags[i]); }
    /// The next cell, which must not be absent.
    Cell take(size_t i);

private:
    void readIntegers(ByteReader& in, size_t count);

    std::string_view m_tags;
    std::vector<qint64> m_integers;
    std::vector<QString> m_texts;
    std::vector<QByteArray> m_bytes;
    size_t m_nextInteger = 0;
    size_t m_nextText = 0;
    size_t m_nextBytes = 0;
    StringColumnReader m_strings;
};

} // namespace fairlead
