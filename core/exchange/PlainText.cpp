#include "exchange/PlainText.h"

namespace fairlead {

namespace {
struct Spelling
{
    std::string_view utf8;
    char ascii; ///< '\0' for nothing
};
constexpr Spelling spellings[] = { { "年", '/' }, { "月", '/' }, { "日", ' ' }, { "号", ' ' }, { "时", ':' },
    { "点", ':' }, { "分", ':' }, { "秒", '\0' }, { "¥", '$' }, { "￥", '$' }, { "£", '$' }, { "€", '$' },
    { "\u00a0", ' ' }, { "\u3000", ' ' }, { "\u2009", ' ' }, { "\u202f", ' ' }, { "−", '-' }, { "’", '\'' } };
} // namespace

std::optional<PlainText> PlainText::from(std::string_view utf8)
{
    PlainText text;
    // Every character takes three bytes at most.
    if (utf8.size() > text.m_chars.size() * 3) return std::nullopt;
    while (!utf8.empty())
        if (!text.take(utf8)) return std::nullopt;
    while (text.m_size > 0 && text.m_chars[text.m_begin + text.m_size - 1] == ' ')
        --text.m_size;
    while (text.m_size > 0 && text.m_chars[text.m_begin] == ' ') {
        ++text.m_begin;
        --text.m_size;
    }
    return text;
}

bool PlainText::take(std::string_view& rest)
{
    if (m_size == m_chars.size()) return false;
    const auto put = [&](char c, size_t length) {
        if (c != '\0') m_chars[m_size++] = c;
        rest.remove_prefix(length);
        return true;
    };
    const unsigned char lead = static_cast<unsigned char>(rest[0]);
    if (lead < 0x80) return lead >= ' ' && lead != 0x7f ? put(rest[0], 1) : lead == '\t' && put(' ', 1);
    // U+FF01 to U+FF5E are the full-width twins of '!' to '~'.
    if (lead == 0xEF && rest.size() >= 3) {
        const unsigned c
            = (static_cast<unsigned char>(rest[1]) & 0x3F) << 6 | (static_cast<unsigned char>(rest[2]) & 0x3F);
        if (c >= 0xF01 && c <= 0xF5E) return put(char(c - 0xF01 + '!'), 3);
    }
    for (const Spelling& spelling : spellings)
        if (rest.starts_with(spelling.utf8)) return put(spelling.ascii, spelling.utf8.size());
    return false;
}

} // namespace fairlead
