#pragma once
#include <QtGlobal>
#include <span>
#include <string_view>

namespace fairlead {

/// How Chinese characters are read aloud: toneless syllables, several where a name may read a character several ways.
/// A frozen table, so that the same text gives the same search tokens on every machine and with every ICU.
class Pinyin
{
public:
    /// Raised whenever the table changes; a search index written with another one is built anew.
    static constexpr int version = 1;

    /// Numbers of the syllables a character is read as, the common one first; empty if it has no reading.
    static std::span<const quint16> readings(char32_t character);
    static std::string_view syllable(quint16 id);

    /// Numbers [first, last) of the syllables that begin with `letters` (the shortest comes first).
    struct Range
    {
        quint16 first = 0;
        quint16 last = 0;
        bool isEmpty() const { return first == last; }
    };
    static Range startingWith(std::string_view letters);
    static bool isSyllable(std::string_view letters);
    /// True if some syllable begins with this letter, that is: a to z without i, u, v.
    static bool isInitial(char letter);
    static constexpr int longestSyllable = 6;
};

} // namespace fairlead
