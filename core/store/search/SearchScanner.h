#pragma once
#include "store/search/TextFolding.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fairlead {

/// A stretch of folded text: a word, a run of ideographs, or what lies between. Positions are bytes.
struct SearchAtom
{
    enum class Kind : unsigned char { Gap, Word, Ideographs };
    Kind kind = Kind::Gap;
    bool digits = false; ///< a word of ASCII digits only
    int begin = 0; ///< in the folded text
    int end = 0;
    int sourceBegin = 0; ///< in the text that was given
    int sourceEnd = 0;
    int size() const { return end - begin; }
};

/// Folds text and cuts it into atoms; the first step for documents and queries alike. An apostrophe between letters
/// joins (O'Brien is the word "obrien") and leaves a tail ("brien"), so that either is found. Keeps its memory from
/// one text to the next: meant to be used again and again, by one thread.
class SearchScanner
{
public:
    void scan(std::string_view utf8);

    std::span<const SearchAtom> atoms() const { return m_atoms; }
    std::string_view text(int begin, int end) const
    {
        return std::string_view(m_folded).substr(size_t(begin), size_t(end - begin));
    }
    std::string_view text(const SearchAtom& atom) const { return text(atom.begin, atom.end); }
    /// Parts of words behind an apostrophe, as atoms of their own.
    std::span<const SearchAtom> tails() const { return m_tails; }

private:
    SearchAtom& atomOf(SearchAtom::Kind kind, size_t sourceBegin);
    void appendPlain(std::string_view letters, size_t sourceBegin);
    void append(SearchAtom::Kind kind, const TextFolding::Folded& c, size_t sourceBegin, size_t sourceEnd);
    bool joinsWord(std::string_view utf8, size_t behind) const;

    std::string m_folded; ///< the first m_size bytes are valid
    int m_size = 0;
    std::vector<SearchAtom> m_atoms;
    std::vector<SearchAtom> m_tails;
};

} // namespace fairlead
