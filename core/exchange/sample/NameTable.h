#pragma once
#include "exchange/sample/PlaceTable.h"

namespace fairlead::sample {

/// A syllable of a Chinese name with its sound, for mail addresses and Latin names.
struct Syllable
{
    const char* zh;
    const char* sound;
};

/// First and last names that are at home in an area outside China.
struct WesternNames
{
    std::span<const char* const> women;
    std::span<const char* const> men;
    std::span<const char* const> families;
};

std::span<const Syllable> chineseFamilies();
std::span<const Syllable> chineseGiven(bool woman);
WesternNames westernNames(Area area);
/// The two halves of the made-up names of firms: rare characters and syllables, so that no real firm is meant.
std::span<const Syllable> chineseFirmHeads();
std::span<const Syllable> chineseFirmTails();
std::span<const char* const> westernFirmHeads();
std::span<const char* const> westernFirmTails();

} // namespace fairlead::sample
