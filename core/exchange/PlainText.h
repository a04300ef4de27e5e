#pragma once
#include <array>
#include <optional>
#include <string_view>

namespace fairlead {

/// A short cell brought into the ASCII in which numbers and dates are read: trimmed; full-width characters made
/// plain; 年 and 月 become '/', 日 and 号 a blank, 时, 点 and 分 ':', 秒 nothing; every currency sign '$', every blank
/// ' ', the minus sign '-'. Lives on the stack, for it is made for every cell of a file.
class PlainText
{
public:
    /// Nothing if the cell holds anything else or is longer than any number or date.
    static std::optional<PlainText> from(std::string_view utf8);
    std::string_view view() const { return { m_chars.data() + m_begin, m_size }; }

private:
    bool take(std::string_view& rest);
    std::array<char, 48> m_chars;
    size_t m_begin = 0;
    size_t m_size = 0;
};

} // namespace fairlead
