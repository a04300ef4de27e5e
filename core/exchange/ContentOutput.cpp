#include "exchange/ContentOutput.h"

namespace fairlead {

namespace {
constexpr qsizetype mostBytes = 75;
}

QByteArray ContentOutput::escaped(const QString& value)
{
    QByteArray bytes;
    for (const char c : value.toUtf8()) {
        if (c == '\\' || c == ';' || c == ',') bytes.append('\\');
        if (c == '\n')
            bytes.append("\\n");
        else if (uchar(c) >= 0x20 || c == '\t') // no other control character may stand in a line
            bytes.append(c);
    }
    return bytes;
}

QByteArray ContentOutput::quoted(const QString& value)
{
    QByteArray bytes("\"");
    for (const char c : value.toUtf8()) {
        if (c == '^')
            bytes.append("^^");
        else if (c == '"')
            bytes.append("^'");
        else if (c == '\n')
            bytes.append("^n");
        else if (uchar(c) >= 0x20)
            bytes.append(c);
    }
    return bytes.append('"');
}

void ContentOutput::text(const QByteArray& name, const QString& value)
{
    if (!value.isEmpty()) line(name, escaped(value));
}

void ContentOutput::parts(const QByteArray& name, const QStringList& values)
{
    if (std::all_of(values.begin(), values.end(), [](const QString& value) { return value.isEmpty(); })) return;
    QByteArrayList list;
    for (const QString& value : values)
        list.append(escaped(value));
    line(name, list.join(';'));
}

void ContentOutput::line(const QByteArray& name, const QByteArray& value)
{
    QByteArray& out = m_output.gathered();
    const QByteArray whole = name + ':' + value;
    qsizetype room = mostBytes;
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype to = std::min(at + room, whole.size());
        // A byte 10xxxxxx goes on with a character.
        while (to < whole.size() && to > at + 1 && (uchar(whole[to]) & 0xc0) == 0x80)
            --to;
        if (at > 0) out.append("\r\n ");
        out.append(whole.constData() + at, to - at);
        at = to;
        room = mostBytes - 1;
    }
    out.append("\r\n");
}

} // namespace fairlead
