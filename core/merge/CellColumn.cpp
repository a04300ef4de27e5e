#include "merge/CellColumn.h"

#include "base/Result.h"
#include "merge/OperationShape.h"
#include "merge/Utf8.h"

namespace fairlead {

namespace {

enum IntegerMode : quint8 { Plain = 0, Differences = 1 };

quint64 difference(qint64 value, qint64 before) { return zigzag(qint64(quint64(value) - quint64(before))); }

/// Differences to the value before where that is shorter in all: creation times, numbers that count up.
IntegerMode modeFor(const std::vector<qint64>& integers)
{
    size_t plain = 0;
    size_t differences = 0;
    qint64 before = 0;
    for (qint64 value : integers) {
        plain += varintSize(zigzag(value));
        differences += varintSize(difference(value, before));
        before = value;
    }
    return differences < plain ? Differences : Plain;
}

} // namespace

void CellColumnWriter::clear()
{
    m_tags.clear();
    m_integers.clear();
    m_texts.clear();
    m_bytes.clear();
}

void CellColumnWriter::add(const Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell)) {
        m_tags.byte(celltag::integer);
        m_integers.push_back(*number);
    } else if (const auto* text = std::get_if<QString>(&cell)) {
        m_tags.byte(celltag::text);
        const size_t before = m_texts.pool().size();
        FL_PROMISE(writeUtf8(m_texts.pool(), *text));
        FL_PROMISE(m_texts.pool().size() - before <= limit::valueBytes);
        m_texts.add(before);
    } else if (const auto* bytes = std::get_if<QByteArray>(&cell)) {
        m_tags.byte(celltag::bytes);
        FL_PROMISE(size_t(bytes->size()) <= limit::valueBytes);
        const size_t before = m_bytes.pool().size();
        m_bytes.pool().bytes(bytes->constData(), size_t(bytes->size()));
        m_bytes.add(before);
    } else {
        m_tags.byte(celltag::null);
    }
}

void CellColumnWriter::writeTo(ByteWriter& out) const
{
    out.append(m_tags);
    if (!m_integers.empty()) writeIntegers(out);
    m_texts.writeTo(out);
    m_bytes.writeTo(out);
}

void CellColumnWriter::writeIntegers(ByteWriter& out) const
{
    const IntegerMode mode = modeFor(m_integers);
    out.byte(mode);
    qint64 before = 0;
    for (qint64 value : m_integers) {
        out.varint(mode == Plain ? zigzag(value) : difference(value, before));
        before = value;
    }
}

void CellColumnReader::read(ByteReader& in, size_t count)
{
    m_tags = in.view(count);
    size_t counts[5] = {};
    for (char tag : m_tags) {
        if (!in.require(quint8(tag) <= celltag::bytes)) return;
        ++counts[quint8(tag)];
    }
    readIntegers(in, counts[celltag::integer]);
    m_texts.clear();
    m_strings.read(
        in, counts[celltag::text],
        [&](size_t, std::string_view bytes) {
            auto text = readUtf8(bytes);
            if (in.require(text.has_value())) m_texts.push_back(std::move(*text));
        },
        [&](size_t, size_t earlier) { m_texts.push_back(m_texts[earlier]); });
    m_bytes.clear();
    m_strings.read(
        in, counts[celltag::bytes],
        [&](size_t, std::string_view bytes) { m_bytes.emplace_back(bytes.data(), qsizetype(bytes.size())); },
        [&](size_t, size_t earlier) { m_bytes.push_back(m_bytes[earlier]); });
    m_nextInteger = m_nextText = m_nextBytes = 0;
}

void CellColumnReader::readIntegers(ByteReader& in, size_t count)
{
    m_integers.clear();
    if (count == 0 || !in.require(count < in.left())) return;
    const quint8 mode = in.byte();
    qint64 before = 0;
    for (size_t i = 0; i < count; ++i) {
        const qint64 read = unzigzag(in.varint());
        before = mode == Plain ? read : qint64(quint64(before) + quint64(read));
        m_integers.push_back(before);
    }
    if (!in.failed()) in.require(mode == modeFor(m_integers));
}

Cell CellColumnReader::take(size_t i)
{
    switch (tag(i)) {
    case celltag::integer:
        return m_integers[m_nextInteger++];
    case celltag::text:
        return std::move(m_texts[m_nextText++]);
    case celltag::bytes:
        return std::move(m_bytes[m_nextBytes++]);
    default:
        return Cell();
    }
}

} // namespace fairlead
