#pragma once
#include <string_view>
#include <vector>

namespace fairlead {

/// One way to read letters as pinyin: whole syllables, then a tail that is a syllable or the beginning of one.
/// "hengd" is heng + d; "xian" is xian, or xi + an.
struct PinyinSplit
{
    std::vector<std::string_view> syllables;
    std::string_view tail; ///< never empty
    /// False if there were too many ways or syllables to follow to the end: then the tail is all the rest, unsplit.
    bool finished = false;

    /// All ways, or the beginnings of all ways if they are more than `most`. The parts point into `letters`.
    static std::vector<PinyinSplit> all(std::string_view letters, size_t most = 8);
    static constexpr size_t mostSyllables = 12;
};

} // namespace fairlead
