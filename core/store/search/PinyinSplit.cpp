#include "store/search/PinyinSplit.h"

#include "store/search/Pinyin.h"

#include <algorithm>

namespace fairlead {

namespace {
/// The ways to take one more syllable off the tail.
std::vector<PinyinSplit> continued(const PinyinSplit& split)
{
    std::vector<PinyinSplit> out;
    const std::string_view rest = split.tail;
    const size_t longest = std::min<size_t>(rest.size(), Pinyin::longestSyllable);
    for (size_t size = 1; size <= longest; ++size) {
        const std::string_view part = rest.substr(0, size);
        if (size == rest.size()) {
            if (!Pinyin::startingWith(part).isEmpty()) out.push_back({ split.syllables, part, true });
        } else if (Pinyin::isSyllable(part)) {
            PinyinSplit next { split.syllables, rest.substr(size), false };
            next.syllables.push_back(part);
            out.push_back(std::move(next));
        }
    }
    return out;
}
} // namespace

std::vector<PinyinSplit> PinyinSplit::all(std::string_view letters, size_t most)
{
    if (letters.empty()) return {};
    std::vector<PinyinSplit> ways { { {}, letters, false } };
    for (size_t round = 0; round < mostSyllables; ++round) {
        std::vector<PinyinSplit> next;
        for (const PinyinSplit& way : ways) {
            if (way.finished) {
                next.push_back(way);
            } else {
                const auto longer = continued(way);
                next.insert(next.end(), longer.begin(), longer.end());
            }
        }
        if (next.size() > most) break;
        ways = std::move(next);
        if (std::all_of(ways.begin(), ways.end(), [](const PinyinSplit& way) { return way.finished; })) break;
    }
    return ways;
}

} // namespace fairlead
