#pragma once
#include <QtGlobal>
#include <string_view>

/// The data behind Pinyin. PinyinTable.cpp is written by ./make-pinyin and read by Pinyin.cpp alone.
///
/// Every character has a code of two letters from '@' to '[' (base 28): 0 is "no reading", below firstSet the
/// code is a syllable, from there on a set of readings. Printable text stays small in source and needs no start-up
/// work.
namespace fairlead::pinyin {

struct ReadingSet
{
    quint16 size;
    quint16 ids[3];
};

extern const int syllableCount;
extern const int firstSet;
extern const std::string_view syllables[]; ///< sorted; the first is empty
extern const ReadingSet sets[];
extern const char extensionA[]; ///< U+3400 to U+4DBF
extern const char unified[]; ///< U+4E00 to U+9FFF

} // namespace fairlead::pinyin
