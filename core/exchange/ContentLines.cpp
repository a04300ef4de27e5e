#include "exchange/ContentLines.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 1 << 20;
constexpr qsizetype shownChars = 200;
constexpr size_t mostParameters = 100;

/// Where the byte stands outside quotation marks, or -1.
qsizetype findPlain(const QByteArray& bytes, char wanted, qsizetype from = 0)
{
    bool quoted = false;
    for (qsizetype i = from; i < bytes.size(); ++i) {
        if (bytes[i] == '"') quoted = !quoted;
        if (!quoted && bytes[i] == wanted) return i;
    }
    return -1;
}

QString unquoted(QByteArray bytes)
{
    if (bytes.size() > 1 && bytes.startsWith('"') && bytes.endsWith('"')) bytes = bytes.mid(1, bytes.size() - 2);
    return QString::fromUtf8(bytes);
}

void readParameters(const QByteArray& head, ContentLine& line)
{
    qsizetype from = findPlain(head, ';');
    const QByteArray name = from < 0 ? head : head.left(from);
    const bool sound = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
            || c == '_';
    });
    if (!sound) return;
    line.name = QString::fromLatin1(name.mid(name.lastIndexOf('.') + 1)).toUpper();
    while (from >= 0 && line.parameters.size() < mostParameters) {
        const qsizetype to = findPlain(head, ';', from + 1);
        const QByteArray one = head.mid(from + 1, to < 0 ? -1 : to - from - 1).trimmed();
        from = to;
        const qsizetype at = one.indexOf('=');
        const QByteArray word = one.toUpper();
        if (at > 0)
            line.parameters.emplace_back(QString::fromLatin1(word.left(at)).trimmed(), unquoted(one.mid(at + 1)));
        else if (word == "QUOTED-PRINTABLE" || word == "BASE64" || word == "B")
            line.parameters.emplace_back(u"ENCODING"_s, QString::fromLatin1(word));
        else
            line.parameters.emplace_back(u"TYPE"_s, QString::fromLatin1(word));
    }
}

/// Bytes in a character set of their own; what cannot be read is a fault.
QString decoded(const QByteArray& bytes, const QString& charset, RowFault& fault)
{
    auto decoder = TextDecoder::create(charset.isEmpty() ? u"UTF-8"_s : charset);
    std::string text;
    if (decoder) {
        decoder->decode({ bytes.constData(), size_t(bytes.size()) }, text);
        decoder->finish(text);
    }
    if (!decoder || decoder->failures() > 0) fault = RowFault::Undecodable;
    return QString::fromStdString(text);
}

QByteArray fromQuotedPrintable(const QByteArray& value)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QByteArray hex = value.mid(i + 1, 2);
        const bool code
            = value[i] == '=' && hex.size() == 2 && std::isxdigit(uchar(hex[0])) && std::isxdigit(uchar(hex[1]));
        bytes.append(code ? QByteArray::fromHex(hex) : QByteArray(1, value[i]));
        if (code) i += 2;
    }
    return bytes;
}

bool isQuotedPrintable(const QByteArray& line)
{
    const qsizetype colon = findPlain(line, ':');
    return colon > 0 && line.left(colon).toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

QString ContentLine::parameter(const QString& wanted) const
{
    for (const auto& [key, content] : parameters)
        if (key == wanted) return content;
    return {};
}

qsizetype ContentLine::cost() const
{
    qsizetype chars = name.size() + value.size();
    for (const auto& [key, content] : parameters)
        chars += key.size() + content.size();
    return chars;
}

bool ContentLine::hasType(const QString& word) const
{
    for (const auto& [key, content] : parameters)
        if (key == u"TYPE"_s && content.split(u',').contains(word, Qt::CaseInsensitive)) return true;
    return false;
}

bool ContentLine::isBinary() const
{
    const QString encoding = parameter(u"ENCODING"_s).toUpper();
    return encoding == u"B"_s || encoding == u"BASE64"_s || value.startsWith(u"data:"_s);
}

QStringList ContentLine::parts(QChar separator) const
{
    QStringList list { QString() };
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == separator) {
            list.append(QString());
            continue;
        }
        QChar c = value[i];
        if (c == u'\\' && i + 1 < value.size()) {
            c = value[++i];
            if (c == u'n' || c == u'N') c = u'\n';
        }
        list.last().append(c);
    }
    for (QString& one : list)
        one = one.trimmed();
    return list;
}

QString ContentLine::text() const { return parts(QChar(0)).join(u' '); }

void ContentLines::readPhysical(QByteArray& bytes)
{
    for (;;) {
        const int byte = m_cursor.take();
        if (byte == TextCursor::end || byte == '\n') return;
        if (byte == '\r') {
            if (m_cursor.peek() == '\n') m_cursor.take();
            return;
        }
        if (bytes.size() < mostBytes)
            bytes.append(char(byte));
        else
            m_cut = true;
    }
}

Result<bool> ContentLines::next(ContentLine& line)
{
    QByteArray bytes;
    m_cut = false;
    while (bytes.trimmed().isEmpty()) {
        if (m_cursor.peek() == TextCursor::end) return m_cursor.atEnd();
        bytes.clear();
        line = ContentLine { m_cursor.line(), {}, {}, {}, RowFault::None };
        readPhysical(bytes);
    }
    // A line that goes on begins with a blank; quoted-printable has an equals sign at its end instead.
    bool soft = false; // asked once: a hostile line has thousands of ends
    for (;;) {
        if (m_cursor.peek() == ' ' || m_cursor.peek() == '\t') {
            m_cursor.take();
        } else if (bytes.endsWith('=') && m_cursor.peek() != TextCursor::end && (soft || isQuotedPrintable(bytes))) {
            soft = true;
            bytes.chop(1);
        } else {
            break;
        }
        readPhysical(bytes);
    }
    const qsizetype colon = findPlain(bytes, ':');
    if (colon > 0) readParameters(bytes.left(colon), line);
    const QByteArray value = line.name.isEmpty() ? bytes : bytes.mid(colon + 1);
    if (value.contains(TextDecoder::undecodable)) line.fault = RowFault::Undecodable;
    if (value.contains('\0')) line.fault = RowFault::NulCharacter;
    if (m_cut) line.fault = RowFault::FieldTooLong;
    const bool encoded = line.parameter(u"ENCODING"_s).compare(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive) == 0;
    line.value = encoded ? decoded(fromQuotedPrintable(value), line.parameter(u"CHARSET"_s), line.fault)
                         : QString::fromUtf8(value);
    if (line.isBinary() || line.name.isEmpty()) line.value.truncate(shownChars);
    return true;
}

} // namespace fairlead
