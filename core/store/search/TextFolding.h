#pragma once
#include <string_view>

namespace fairlead {

/// What search makes of one character: its kind, and the plain form in which it is compared (lower case, no accents,
/// no full width: É → e, ß → ss, Ａ → a, １ → 1). Frozen like the readings: stored indexes depend on it.
class TextFolding
{
public:
    /// Raised whenever a character folds otherwise; see Pinyin::version.
    static constexpr int version = 1;

    enum class Kind : unsigned char {
        Gap, ///< parts words; ASCII marks keep their byte, blanks become ' ', line ends '\n', dashes '-', the rest '|'
        Letter, ///< a letter or digit of a script that is written with words
        Ideograph, ///< of a script written without blanks (Han, kana, Thai …): every character counts by itself
        Ignored ///< combining accents, soft hyphens, variation selectors: as if they were not there
    };
    struct Folded
    {
        Kind kind = Kind::Gap;
        unsigned char size = 1;
        char bytes[4] = { '|' };
        std::string_view text() const { return { bytes, size }; }
    };
    static Folded fold(char32_t character);

    /// Reads one character of UTF-8 at `at` and moves on. A broken byte reads as U+FFFD and counts by itself.
    static char32_t next(std::string_view text, size_t& at);
};

} // namespace fairlead
