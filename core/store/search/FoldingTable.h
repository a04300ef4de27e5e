#pragma once

/// The data behind TextFolding. FoldingTable.cpp is written by ./make-pinyin and read by TextFolding.cpp alone.
namespace fairlead::folding {

struct Range
{
    char32_t first;
    char32_t last;
};
struct Fold
{
    char16_t from;
    char to[5]; ///< UTF-8
};

extern const Range letters[]; ///< letters, digits and their marks above ASCII, sorted
extern const int letterCount;
extern const Fold folds[]; ///< sorted
extern const int foldCount;

} // namespace fairlead::folding
