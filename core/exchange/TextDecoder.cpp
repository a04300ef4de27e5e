#include "exchange/TextDecoder.h"

#include <QChar>
#include <array>
#include <cstring>
#include <unicode/ucnv.h>

namespace fairlead {

namespace {

/// Length of the character at the start of `text`: 1 to 4, 0 if more bytes could complete it, -1 if it is none.
/// Overlong forms and what lies above U+10FFFF are refused; surrogates are let through.
int utf8Length(std::string_view text)
{
    const auto byte = [&](size_t i) { return uchar(text[i]); };
    const uchar lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || lead > 0xF4) return -1;
    const size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (text.size() < 2) return 0;
    const uchar low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar high = lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high) return -1;
    for (size_t i = 2; i < length; ++i) {
        if (i >= text.size()) return 0;
        if ((byte(i) & 0xC0) != 0x80) return -1;
    }
    return int(length);
}

/// Where the first byte that is not ASCII stands, from `from` on.
size_t skipAscii(std::string_view text, size_t from)
{
    while (from + 8 <= text.size()) {
        quint64 eight;
        std::memcpy(&eight, text.data() + from, 8);
        if (eight & 0x8080808080808080ull) break;
        from += 8;
    }
    while (from < text.size() && uchar(text[from]) < 0x80)
        ++from;
    return from;
}

void appendUtf8(char32_t c, std::string& out)
{
    if (c < 0x80) {
        out.push_back(char(c));
    } else if (c < 0x800) {
        out.append({ char(0xC0 | (c >> 6)), char(0x80 | (c & 0x3F)) });
    } else if (c < 0x10000) {
        out.append({ char(0xE0 | (c >> 12)), char(0x80 | ((c >> 6) & 0x3F)), char(0x80 | (c & 0x3F)) });
    } else {
        out.append({ char(0xF0 | (c >> 18)), char(0x80 | ((c >> 12) & 0x3F)), char(0x80 | ((c >> 6) & 0x3F)),
            char(0x80 | (c & 0x3F)) });
    }
}

} // namespace

void TextDecoder::CloseConverter::operator()(UConverter* converter) const { ucnv_close(converter); }

TextDecoder::TextDecoder(Kind kind, qint64 offset)
    : m_kind(kind)
    , m_offset(offset)
{
}
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;
TextDecoder::~TextDecoder() = default;

Result<TextDecoder> TextDecoder::create(const QString& encoding, qint64 offset)
{
    const QString name = encoding.trimmed().toLower().remove(u'-').remove(u'_');
    if (name == QLatin1String("utf8")) return TextDecoder(Kind::Utf8, offset);
    if (name == QLatin1String("utf16le") || name == QLatin1String("utf16")) return TextDecoder(Kind::Utf16Le, offset);
    if (name == QLatin1String("utf16be")) return TextDecoder(Kind::Utf16Be, offset);
    // ICU takes an empty name for the machine's own encoding, which must never matter here.
    if (name.isEmpty()) return Error { ErrorCode::Invalid, encoding };

    TextDecoder decoder(Kind::Icu, offset);
    UErrorCode status = U_ZERO_ERROR;
    decoder.m_converter.reset(ucnv_open(encoding.trimmed().toUtf8().constData(), &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(decoder.m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status)) return Error { ErrorCode::Invalid, encoding };
    return decoder;
}

void TextDecoder::decode(std::string_view bytes, std::string& out)
{
    if (m_kind == Kind::Icu) return decodeIcu(bytes, false, out);
    std::string joined;
    if (!m_pending.empty()) {
        joined = std::move(m_pending);
        m_pending.clear();
        joined.append(bytes);
        bytes = joined;
    }
    if (m_kind == Kind::Utf8)
        decodeUtf8(bytes, out);
    else
        decodeUtf16(bytes, out);
}

void TextDecoder::finish(std::string& out)
{
    if (m_kind == Kind::Icu) decodeIcu({}, true, out);
    flushHigh(out);
    if (!m_pending.empty()) fail(m_offset, out);
    m_offset += qint64(m_pending.size());
    m_pending.clear();
}

void TextDecoder::decodeUtf8(std::string_view bytes, std::string& out)
{
    size_t copied = 0;
    size_t at = 0;
    while ((at = skipAscii(bytes, at)) < bytes.size()) {
        const int length = utf8Length(bytes.substr(at));
        if (length > 0) {
            at += size_t(length);
            continue;
        }
        out.append(bytes.substr(copied, at - copied));
        if (length == 0) {
            m_pending = bytes.substr(at);
            m_offset += qint64(at);
            return;
        }
        fail(m_offset + qint64(at), out);
        copied = ++at;
    }
    out.append(bytes.substr(copied));
    m_offset += qint64(bytes.size());
}

void TextDecoder::decodeUtf16(std::string_view bytes, std::string& out)
{
    const size_t whole = bytes.size() & ~size_t(1);
    const int first = m_kind == Kind::Utf16Le ? 0 : 8;
    for (size_t i = 0; i < whole; i += 2)
        appendUnit(char16_t((uchar(bytes[i]) << first) | (uchar(bytes[i + 1]) << (8 - first))), out);
    m_offset += qint64(whole);
    m_pending = bytes.substr(whole);
}

void TextDecoder::decodeIcu(std::string_view bytes, bool last, std::string& out)
{
    std::array<UChar, 8192> units;
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    UErrorCode status = U_ZERO_ERROR;
    do {
        status = U_ZERO_ERROR;
        UChar* target = units.data();
        ucnv_toUnicode(m_converter.get(), &target, units.data() + units.size(), &at, end, nullptr, last, &status);
        for (const UChar* unit = units.data(); unit != target; ++unit)
            appendUnit(*unit, out);
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
            char invalid[32];
            int8_t length = sizeof invalid;
            UErrorCode ignored = U_ZERO_ERROR;
            ucnv_getInvalidChars(m_converter.get(), invalid, &length, &ignored);
            fail(m_offset + (at - bytes.data()) - length, out);
        }
    } while (at != end || U_FAILURE(status));
    m_offset += qint64(bytes.size());
}

void TextDecoder::appendUnit(char16_t unit, std::string& out)
{
    if (m_high != 0 && QChar::isLowSurrogate(unit)) {
        appendUtf8(QChar::surrogateToUcs4(m_high, unit), out);
        m_high = 0;
        return;
    }
    flushHigh(out);
    if (QChar::isHighSurrogate(unit))
        m_high = unit;
    else
        appendUtf8(unit, out);
}

void TextDecoder::flushHigh(std::string& out)
{
    if (m_high != 0) appendUtf8(m_high, out);
    m_high = 0;
}

void TextDecoder::fail(qint64 offset, std::string& out)
{
    flushHigh(out);
    out.push_back(undecodable);
    if (m_failures++ == 0) m_firstFailure = offset;
}

} // namespace fairlead
