#include "exchange/JsonRecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 4 << 20;
constexpr qsizetype shownBytes = 500;

bool isBlank(int byte) { return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n'; }

bool isLineEnd(int byte) { return byte == '\r' || byte == '\n' || byte == TextCursor::end; }

QString compact(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString numberText(const QJsonValue& value)
{
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    if (double(whole) == number) return QString::number(whole);
    return QString::number(number, std::abs(number) < 1e15 ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::Array: {
        QStringList words;
        for (const QJsonValue& item : value.toArray()) {
            if (item.isArray() || item.isObject()) return compact(value);
            words.append(textOf(item));
        }
        return words.join(u", "_s);
    }
    case QJsonValue::Object:
        return compact(value);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

void addValues(NamedRecord& record, const QJsonObject& object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isObject()) {
            record.add(it.key(), textOf(*it));
            continue;
        }
        const QJsonObject inner = it->toObject();
        for (auto at = inner.begin(); at != inner.end(); ++at)
            record.add(it.key() + u'.' + at.key(), textOf(*at));
    }
}

} // namespace

Result<bool> JsonRecords::next(NamedRecord& record)
{
    while (isBlank(m_cursor.peek()) || m_cursor.peek() == '[' || m_cursor.peek() == ',' || m_cursor.peek() == ']')
        m_cursor.take();
    if (m_cursor.peek() == TextCursor::end) return m_cursor.atEnd();
    record = NamedRecord { m_cursor.line(), {}, RowFault::None, 0, {} };
    readObject(record);
    return true;
}

void JsonRecords::readObject(NamedRecord& record)
{
    QByteArray bytes;
    RowFault fault = RowFault::Malformed;
    if (m_cursor.peek() == '{') {
        fault = collect(bytes);
        if (fault == RowFault::Malformed) skipBroken();
    } else {
        while (m_cursor.peek() != '{' && !isLineEnd(m_cursor.peek()))
            if (const int byte = m_cursor.take(); bytes.size() < shownBytes) bytes.append(char(byte));
        if (m_cursor.peek() != '{') skipBroken();
    }
    if (fault == RowFault::None && bytes.contains(TextDecoder::undecodable)) fault = RowFault::Undecodable;
    const QJsonDocument document = fault == RowFault::None ? QJsonDocument::fromJson(bytes) : QJsonDocument();
    if (fault == RowFault::None && !document.isObject()) fault = RowFault::Malformed;
    if (fault == RowFault::None) return addValues(record, document.object());
    record.raw = QString::fromUtf8(bytes.left(shownBytes));
    record.setFault(fault, record.line);
}

/// From its brace to the one that closes it. JSON allows no line end in a string: there a lost quotation mark shows.
RowFault JsonRecords::collect(QByteArray& object)
{
    int depth = 0;
    bool quoted = false;
    bool escaped = false;
    bool tooLong = false;
    for (;;) {
        const int byte = m_cursor.peek();
        if (byte == TextCursor::end || (quoted && isLineEnd(byte))) return RowFault::Malformed;
        m_cursor.take();
        if (object.size() < mostBytes)
            object.append(char(byte));
        else
            tooLong = true;
        if (quoted) {
            quoted = escaped || byte != '"';
            escaped = !escaped && byte == '\\';
            continue;
        }
        quoted = byte == '"';
        depth += byte == '{' || byte == '[' ? 1 : byte == '}' || byte == ']' ? -1 : 0;
        if (depth == 0) return tooLong ? RowFault::RowTooLong : RowFault::None;
    }
}

/// What is no object belongs to the fault before it, up to the next line that begins with one.
void JsonRecords::skipBroken()
{
    for (;;) {
        while (!isLineEnd(m_cursor.peek()))
            m_cursor.take();
        while (isBlank(m_cursor.peek()) || m_cursor.peek() == '[' || m_cursor.peek() == ',')
            m_cursor.take();
        if (m_cursor.peek() == '{' || m_cursor.peek() == TextCursor::end) return;
    }
}

} // namespace fairlead
