#include "store/search/Pinyin.h"

#include "store/search/PinyinTable.h"

#include <algorithm>
#include <array>

namespace fairlead {

namespace {
int codeOf(char32_t c)
{
    const char* at = nullptr;
    if (c >= 0x4E00 && c <= 0x9FFF)
        at = pinyin::unified + 2 * (c - 0x4E00);
    else if (c >= 0x3400 && c <= 0x4DBF)
        at = pinyin::extensionA + 2 * (c - 0x3400);
    return at ? (at[0] - '@') * 28 + (at[1] - '@') : 0;
}

/// A set of one for each syllable, so that both kinds of code can be handed out as a span.
constexpr auto singles = [] {
    std::array<quint16, 28 * 28> ids {};
    for (size_t i = 0; i < ids.size(); ++i)
        ids[i] = quint16(i);
    return ids;
}();
} // namespace

std::span<const quint16> Pinyin::readings(char32_t character)
{
    const int code = codeOf(character);
    if (code == 0) return {};
    if (code < pinyin::firstSet) return { &singles[size_t(code)], 1 };
    const pinyin::ReadingSet& set = pinyin::sets[code - pinyin::firstSet];
    return { set.ids, set.size };
}

std::string_view Pinyin::syllable(quint16 id) { return pinyin::syllables[id]; }

Pinyin::Range Pinyin::startingWith(std::string_view letters)
{
    const std::string_view* begin = pinyin::syllables + 1;
    const std::string_view* end = pinyin::syllables + pinyin::syllableCount;
    const auto shortened = [&letters](std::string_view syllable) { return syllable.substr(0, letters.size()); };
    const auto* first = std::lower_bound(begin, end, letters,
        [&](std::string_view syllable, std::string_view key) { return shortened(syllable) < key; });
    const auto* last = std::upper_bound(first, end, letters,
        [&](std::string_view key, std::string_view syllable) { return key < shortened(syllable); });
    return { quint16(first - pinyin::syllables), quint16(last - pinyin::syllables) };
}

bool Pinyin::isSyllable(std::string_view letters)
{
    const Range range = startingWith(letters);
    return !letters.empty() && !range.isEmpty() && syllable(range.first) == letters;
}

bool Pinyin::isInitial(char letter)
{
    return letter >= 'a' && letter <= 'z' && letter != 'i' && letter != 'u' && letter != 'v';
}

} // namespace fairlead
