#include "base/Text.h"

#include <limits>

namespace fairlead {

namespace {
bool isAscii(QStringView text)
{
    for (QChar c : text)
        if (c.unicode() >= 0x80) return false;
    return true;
}
} // namespace

QString normalised(const QString& text)
{
    QString out = isAscii(text) ? text : text.normalized(QString::NormalizationForm_C);
    if (out.contains(u'\r')) {
        out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        out.replace(u'\r', u'\n');
    }
    return out;
}

bool isStorable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull()) return false;
        if (c.isHighSurrogate()) {
            if (i + 1 >= text.size() || !text[i + 1].isLowSurrogate()) return false;
            ++i;
        } else if (c.isLowSurrogate()) {
            return false;
        }
    }
    return true;
}

QString foldWidth(const QString& text)
{
    if (isAscii(text)) return text;
    QString out = text;
    for (QChar& c : out) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(char16_t(u - 0xFEE0));
        else if (u == 0x3000)
            c = u' ';
        else if (u == 0xFFE5)
            c = QChar(0x00A5);
    }
    return out;
}

QString keyText(const QString& text)
{
    return foldWidth(isAscii(text) ? text : text.normalized(QString::NormalizationForm_C)).simplified().toCaseFolded();
}

QString looseText(const QString& text)
{
    QString out;
    for (QChar c : keyText(text))
        if (c.isLetterOrNumber() || c == u'%' || c == u'#') out.append(c);
    return out;
}

QString plainWord(const QString& label, int longest)
{
    QString word;
    for (const QChar c : foldWidth(label).toLower())
        word += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : u'_';
    while (word.contains(QLatin1String("__")))
        word.replace(QLatin1String("__"), QLatin1String("_"));
    while (word.startsWith(u'_') || (!word.isEmpty() && word.front().isDigit()))
        word.remove(0, 1);
    word = word.left(longest);
    if (word.endsWith(u'_')) word.chop(1);
    return word;
}

Result<qint64> parseScaled(const QString& text, int digits, QChar decimalMark, int power)
{
    const Error bad { ErrorCode::Invalid, text };
    QString body = foldWidth(text).trimmed();
    bool negative = false;
    if (body.startsWith(u'(') && body.endsWith(u')')) {
        negative = true;
        body = body.mid(1, body.size() - 2).trimmed();
    }
    if (body.startsWith(u'-') || body.startsWith(QChar(0x2212))) {
        negative = !negative;
        body = body.mid(1).trimmed();
    } else if (body.endsWith(u'-')) {
        negative = !negative;
        body.chop(1);
    } else if (body.startsWith(u'+')) {
        body = body.mid(1);
    }
    const QChar groupMark = decimalMark == u'.' ? u',' : u'.';
    qint64 value = 0;
    int decimals = -1;
    int seen = 0;
    int sinceGroup = -1;
    const auto push = [&value](int digit) {
        return !__builtin_mul_overflow(value, qint64(10), &value)
            && !__builtin_add_overflow(value, qint64(digit), &value);
    };
    const int wanted = digits + power;
    for (QChar c : body) {
        if (c >= u'0' && c <= u'9') {
            ++seen;
            if (decimals >= 0) {
                if (decimals < wanted) {
                    if (!push(c.unicode() - u'0')) return bad;
                } else if (c != u'0') {
                    return bad;
                }
                ++decimals;
            } else {
                if (!push(c.unicode() - u'0')) return bad;
                if (sinceGroup >= 0) ++sinceGroup;
            }
        } else if (c == decimalMark) {
            if (decimals >= 0) return bad;
            if (sinceGroup >= 0 && sinceGroup != 3) return bad;
            decimals = 0;
        } else if (c == groupMark || c == u'\'' || c.isSpace()) {
            if (decimals >= 0 || seen == 0) return bad;
            if (sinceGroup >= 0 && sinceGroup != 3) return bad;
            sinceGroup = 0;
        } else {
            return bad;
        }
    }
    if (seen == 0 || (decimals < 0 && sinceGroup >= 0 && sinceGroup != 3)) return bad;
    for (int have = std::max(decimals, 0); have < wanted; ++have)
        if (!push(0)) return bad;
    return negative ? -value : value;
}

QString scaledToString(qint64 value, int digits, bool full)
{
    const bool negative = value < 0;
    // Through unsigned, so that the smallest number has a magnitude too.
    QString text = QString::number(negative ? quint64(0) - quint64(value) : quint64(value));
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
        if (!full) {
            while (text.endsWith(u'0'))
                text.chop(1);
            if (text.endsWith(u'.')) text.chop(1);
        }
    }
    return negative ? u'-' + text : text;
}

} // namespace fairlead
