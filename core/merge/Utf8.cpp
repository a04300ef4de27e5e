#include "merge/Utf8.h"

#include "merge/ByteWriter.h"

namespace fairlead {

namespace {

/// The code point that starts at `at`, which is moved behind it; 0 if there is none to store.
char32_t codePoint(const char16_t*& at, const char16_t* end)
{
    const char16_t unit = *at++;
    if (!QChar::isSurrogate(unit)) return unit;
    if (!QChar::isHighSurrogate(unit) || at == end || !QChar::isLowSurrogate(*at)) return 0;
    return QChar::surrogateToUcs4(unit, *at++);
}

char* put(char* to, char32_t point)
{
    const auto tail = [&](int shift) { *to++ = char(0x80 | ((point >> shift) & 0x3f)); };
    if (point < 0x800) {
        *to++ = char(0xc0 | (point >> 6));
    } else if (point < 0x10000) {
        *to++ = char(0xe0 | (point >> 12));
        tail(6);
    } else {
        *to++ = char(0xf0 | (point >> 18));
        tail(12);
        tail(6);
    }
    tail(0);
    return to;
}

/// The same from UTF-8, without overlong forms and surrogates.
char32_t codePoint(const uchar*& at, const uchar* end)
{
    const uchar first = *at++;
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || end - at < more) return 0;
    char32_t point = first & (0x3f >> more);
    for (int i = 0; i < more; ++i) {
        if ((*at & 0xc0) != 0x80) return 0;
        point = (point << 6) | (*at++ & 0x3f);
    }
    const bool overlong = (more == 2 && point < 0x800) || (more == 3 && point < 0x10000);
    return overlong || QChar::isSurrogate(point) || point > QChar::LastValidCodePoint ? 0 : point;
}

} // namespace

bool writeUtf8(ByteWriter& out, QStringView text)
{
    const size_t before = out.size();
    char* const start = out.room(size_t(text.size()) * 3);
    char* to = start;
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    while (at != end) {
        if (*at != 0 && *at < 0x80) {
            *to++ = char(*at++);
            continue;
        }
        const char32_t point = codePoint(at, end);
        if (point == 0) {
            out.truncate(before);
            return false;
        }
        to = put(to, point);
    }
    out.advance(size_t(to - start));
    return true;
}

std::optional<QString> readUtf8(std::string_view bytes)
{
    QString text(qsizetype(bytes.size()), Qt::Uninitialized);
    auto* const start = reinterpret_cast<char16_t*>(text.data());
    char16_t* to = start;
    const auto* at = reinterpret_cast<const uchar*>(bytes.data());
    const uchar* const end = at + bytes.size();
    while (at != end) {
        if (*at != 0 && *at < 0x80) {
            *to++ = *at++;
            continue;
        }
        const char32_t point = codePoint(at, end);
        if (point == 0) return std::nullopt;
        if (point < 0x10000) {
            *to++ = char16_t(point);
        } else {
            *to++ = QChar::highSurrogate(point);
            *to++ = QChar::lowSurrogate(point);
        }
    }
    text.resize(to - start);
    return text;
}

} // namespace fairlead
