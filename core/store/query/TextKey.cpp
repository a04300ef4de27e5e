#include "store/query/TextKey.h"

#include "base/Text.h"

namespace fairlead {

namespace {

/// One character of three bytes of UTF-8 with a leading byte of at least 0xE3.
char32_t three(const char* bytes)
{
    return char32_t(bytes[0] & 0x0F) << 12 | char32_t(bytes[1] & 0x3F) << 6 | char32_t(bytes[2] & 0x3F);
}

} // namespace

/// False if it meets a character that normalisation, width or case may change in another way than is known here.
bool TextKey::plain(std::string_view utf8)
{
    m_key.clear();
    bool blank = false;
    const auto put = [this, &blank](char c) {
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            blank = true;
            return;
        }
        if (blank && !m_key.empty()) m_key += ' ';
        blank = false;
        m_key += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    };
    for (size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            put(utf8[i++]);
            continue;
        }
        if (byte < 0xE3 || byte > 0xEF || i + 3 > utf8.size()) return false;
        const char32_t c = three(utf8.data() + i);
        if (c >= 0x4E00 && c <= 0x9FFF) {
            if (blank && !m_key.empty()) m_key += ' ';
            blank = false;
            m_key.append(utf8, i, 3);
        } else if (c >= 0xFF01 && c <= 0xFF5E) {
            put(char(c - 0xFEE0));
        } else {
            return false;
        }
        i += 3;
    }
    return true;
}

std::string_view TextKey::of(std::string_view utf8)
{
    if (!plain(utf8)) {
        const QByteArray key = keyText(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).toUtf8();
        m_key.assign(key.constData(), size_t(key.size()));
    }
    return m_key;
}

} // namespace fairlead
