#include "sync/Tlv.h"

#include "merge/Utf8.h"

#include <algorithm>

namespace fairlead {

namespace {
bool isZeros(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

bool hasControls(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}
} // namespace

void TlvWriter::field(quint64 tag, const char* data, size_t size)
{
    m_out.varint(tag);
    m_out.varint(size);
    m_out.bytes(data, size);
}

void TlvWriter::number(quint64 tag, quint64 value)
{
    if (value == 0) return;
    ByteWriter number;
    number.varint(value);
    field(tag, number.data(), number.size());
}

void TlvWriter::id(quint64 tag, const RecordId& value)
{
    if (!value.isNull()) field(tag, reinterpret_cast<const char*>(value.data()), 16);
}

void TlvWriter::fixed(quint64 tag, const QByteArray& value, qsizetype size)
{
    if (value.size() != size)
        m_failed = true;
    else if (!isZeros({ value.constData(), size_t(size) }))
        field(tag, value.constData(), size_t(size));
}

void TlvWriter::optional(quint64 tag, const QByteArray& value, qsizetype size)
{
    if (value.isEmpty()) return;
    if (value.size() != size)
        m_failed = true;
    else
        field(tag, value.constData(), size_t(size));
}

void TlvWriter::text(quint64 tag, const QString& value, qsizetype most)
{
    ByteWriter utf8;
    if (!writeUtf8(utf8, value) || qsizetype(utf8.size()) > most || hasControls(value))
        m_failed = true;
    else
        raw(tag, utf8);
}

void TlvWriter::raw(quint64 tag, const ByteWriter& value)
{
    if (value.size() != 0) field(tag, value.data(), value.size());
}

void TlvReader::next()
{
    const quint64 before = m_tag;
    m_tag = 0;
    if (m_in.left() == 0) return;
    const quint64 tag = m_in.varint();
    m_value = m_in.view(m_in.count(m_in.left()));
    m_in.require(tag > before && !m_value.empty());
    if (!m_in.failed()) m_tag = tag;
}

bool TlvReader::at(quint64 tag)
{
    while (m_tag != 0 && m_tag < tag) {
        if (!m_in.require(m_tag % 2 == 0)) return m_tag = 0, false;
        next();
    }
    return m_tag == tag;
}

std::string_view TlvReader::take()
{
    const std::string_view value = m_value;
    next();
    return value;
}

quint64 TlvReader::readNumber(quint64 tag, quint64 most)
{
    if (!at(tag)) return 0;
    const std::string_view bytes = take();
    ByteReader in(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())));
    const quint64 value = in.varint(most);
    if (in.failed() || in.left() != 0 || value == 0) return fail(), 0;
    return value;
}

void TlvReader::id(quint64 tag, RecordId& value)
{
    QByteArray bytes;
    fixed(tag, bytes, 16);
    value = RecordId::fromBytes(bytes);
}

void TlvReader::fixed(quint64 tag, QByteArray& value, qsizetype size)
{
    value = QByteArray(size, '\0');
    if (!at(tag)) return;
    const std::string_view bytes = take();
    if (qsizetype(bytes.size()) != size || isZeros(bytes)) return fail();
    value = QByteArray(bytes.data(), size);
}

void TlvReader::optional(quint64 tag, QByteArray& value, qsizetype size)
{
    value = raw(tag);
    if (!value.isEmpty() && value.size() != size) fail();
}

void TlvReader::text(quint64 tag, QString& value, qsizetype most)
{
    value.clear();
    if (!at(tag)) return;
    const std::string_view bytes = take();
    const auto text = readUtf8(bytes);
    if (!text || qsizetype(bytes.size()) > most || hasControls(*text)) return fail();
    value = *text;
}

QByteArray TlvReader::raw(quint64 tag)
{
    if (!at(tag)) return {};
    const std::string_view bytes = take();
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

bool TlvReader::finish()
{
    at(std::numeric_limits<quint64>::max());
    return !m_in.failed() && m_tag == 0;
}

} // namespace fairlead
