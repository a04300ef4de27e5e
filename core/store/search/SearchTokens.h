#pragma once
#include "store/search/Pinyin.h"
#include "store/search/SearchScanner.h"
#include "store/search/TextFolding.h"

#include <string>
#include <string_view>
#include <vector>

namespace fairlead {

/// Turns the text of a record into the tokens of the search index. Pure: the same bytes give the same tokens, always.
///
/// A token that few records share costs the index ten times what a common one costs, in time and in space; so tokens
/// are short pieces wherever pieces and a look at the text (SearchMatcher) answer as well as the whole. And a query
/// never walks a range of tokens, because that costs 0.1 µs for each record in the range: each is a few exact look-ups.
/// - A word gives its beginnings of 2, 4, 6 … characters. An odd beginning is the union of those one longer, so it has
///   a token only where the word ends there or goes on outside ASCII. A word as a whole is thereby a token too.
/// - A number gives its first digit or two and every three digits in a row.
/// - What looks like a telephone number gives its normalised digits (PhoneDigits) in the same way.
/// - An e-mail address or a dotted name gives, at each @ and dot, the letters on both sides: "=fo@ac", "=me.co".
/// - A run of ideographs gives each character and each adjacent pair; and in pinyin each syllable ("heng"; all
///   readings), and of each adjacent pair the syllables ("hengda") and the initials ("/hd").
///
/// A token is told once a document: the index keeps no positions. Separate fields by a line end, which nothing joins.
class SearchTokens
{
public:
    /// Of the rules in this class; stamp() covers the tables too. An index with another stamp is built anew.
    static constexpr int version = 1;
    static constexpr int stamp() { return (version * 100 + Pinyin::version) * 100 + TextFolding::version; }

    static constexpr int longestEdge = 24; ///< beginnings are told up to here, in characters; even
    static constexpr int window = 3; ///< digits of a number that make a token
    static constexpr int longestNumber = 64; ///< further digits are not looked at
    static constexpr int fewestPhoneDigits = 7;
    static constexpr char junctionMark = '=';
    static constexpr char initialsMark = '/';

    /// Takes one token: its bytes, where it stands in the text, and whether it shares the place of the one before.
    /// False stops the walk.
    using Sink = bool (*)(void* context, std::string_view token, int begin, int end, bool colocated);
    /// Tells all tokens of a document. False if the sink stopped.
    bool tokenize(std::string_view utf8, Sink sink, void* context);

    /// The first or last characters of a text, all if there are fewer.
    static std::string_view beginning(std::string_view text, int characters);
    static std::string_view ending(std::string_view text, int characters);

private:
    bool tell(std::string_view token, int begin, int end);
    bool tellWords();
    bool tellEdges(std::string_view word, int most, int begin, int end);
    bool tellWindows(std::string_view digits, int begin, int end);
    bool tellJunction(const SearchAtom& left, const SearchAtom& gap, const SearchAtom& right);
    bool tellIdeographs(const SearchAtom& run);
    bool tellPairReadings(char32_t left, char32_t right, int begin, int end);
    bool tellPhones();
    bool isNew(std::string_view token);

    SearchScanner m_scanner;
    Sink m_sink = nullptr;
    void* m_context = nullptr;
    bool m_colocated = false;
    std::vector<quint64> m_seen; ///< hash table of the tokens told; 0 is free
    size_t m_seenCount = 0;
    std::string m_buffer;
};

} // namespace fairlead
