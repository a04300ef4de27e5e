#pragma once
#include "base/RecordId.h"
#include "merge/ByteReader.h"
#include "merge/ByteWriter.h"

namespace fairlead {

/// Fields of a header, each `varint tag | varint length | value`, by rising tag, each at most once. What is zero, null
/// or empty is not written, so that there is one form only. A reader passes over an even tag that it does not know and
/// refuses an odd one. Writer and reader have the same calls, so that one function names the fields of a header for
/// both; the calls must come by rising tag.
class TlvWriter
{
public:
    void number(quint64 tag, quint64 value);
    void zigzagged(quint64 tag, qint64 value) { number(tag, zigzag(value)); }
    void id(quint64 tag, const RecordId& value);
    /// `size` bytes; zeros are not written.
    void fixed(quint64 tag, const QByteArray& value, qsizetype size);
    /// `size` bytes or none.
    void optional(quint64 tag, const QByteArray& value, qsizetype size);
    /// At most `most` bytes of UTF-8, without control characters. A text that breaks this makes the writer fail.
    void text(quint64 tag, const QString& value, qsizetype most);
    /// A value with a form of its own; an empty one is not written.
    void raw(quint64 tag, const ByteWriter& value);

    bool failed() const { return m_failed; }
    QByteArray bytes() const { return m_out.toByteArray(); }

private:
    void field(quint64 tag, const char* data, size_t size);
    ByteWriter m_out;
    bool m_failed = false;
};

/// After the first fault it reads nothing more; ask finish() at the end.
class TlvReader
{
public:
    explicit TlvReader(const QByteArray& bytes)
        : m_in(bytes)
    {
        next();
    }

    template <typename T>
    void number(quint64 tag, T& value)
    {
        value = T(readNumber(tag, quint64(std::numeric_limits<T>::max())));
    }
    void zigzagged(quint64 tag, qint64& value)
    {
        value = unzigzag(readNumber(tag, std::numeric_limits<quint64>::max()));
    }
    void id(quint64 tag, RecordId& value);
    void fixed(quint64 tag, QByteArray& value, qsizetype size);
    void optional(quint64 tag, QByteArray& value, qsizetype size);
    void text(quint64 tag, QString& value, qsizetype most);
    /// The bytes of a value; empty if it is not there.
    QByteArray raw(quint64 tag);
    void fail() { m_in.fail(), m_tag = 0; }

    /// True if all was read, and nothing that had to be understood was left over.
    bool finish();

private:
    void next(); ///< reads tag and value of the next field; tag 0 = there is none
    bool at(quint64 tag); ///< passes over unknown fields; true if the field is here
    std::string_view take();
    quint64 readNumber(quint64 tag, quint64 most);

    ByteReader m_in;
    quint64 m_tag = 0;
    std::string_view m_value;
};

} // namespace fairlead
