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
/// are short pieces wherever pieces and a look at the text (SearchMatcher) answer as well as the whole.
/// - A word gives its beginnings of 2 and 4 characters and, if longer, itself. A beginning of 1 or 3 is the union
///   of those one longer, so it has a token only where the word ends there or goes on outside ASCII.
/// - In a dotted name or a domain a word gives, instead of itself, the name from there on: "acme.com".
/// - A number gives its first digit or two and, instead of itself, every three digits in a row.
/// - What looks like a telephone number gives its normalised digits (PhoneDigits) in the same way.
/// - An e-mail address gives "=fo@ac": the letters on both sides of its @. No other token begins with '='.
/// - A run of ideographs gives each character and each adjacent pair; and in pinyin each syllable ("heng"; all
///   readings) and the initials of each adjacent pair ("hd").
///
/// A token is told once a document: the index keeps no positions. Separate fields by a line end, which nothing joins.
class SearchTokens
{
public:
    /// Of the rules in this class; stamp() covers the tables too. An index with another stamp is built anew.
    static constexpr int version = 1;
    static constexpr int stamp() { return (version * 100 + Pinyin::version) * 100 + TextFolding::version; }

    static constexpr int edge = 4; ///< longest beginning of a word that has a token of its own, in characters; even
    static constexpr int window = 3; ///< digits of a number that make a token
    static constexpr int fewestPhoneDigits = 7;
    static constexpr int longestWord = 64; ///< longer words and names are cut here, in bytes
    static constexpr char junctionMark = '=';

    /// Takes one token: its bytes, where it stands in the text, and whether it shares the place of the one before.
    /// False stops the walk.
    using Sink = bool (*)(void* context, std::string_view token, int begin, int end, bool colocated);
    /// Tells all tokens of a document. False if the sink stopped.
    bool tokenize(std::string_view utf8, Sink sink, void* context);

    /// The first or last characters of a text, all if there are fewer.
    static std::string_view beginning(std::string_view text, int characters);
    static std::string_view ending(std::string_view text, int characters);
    /// The beginning of at most `bytes` bytes; never cuts a character.
    static std::string_view cut(std::string_view text, int bytes = longestWord);

private:
    bool tell(std::string_view token, int begin, int end);
    bool tellWords();
    bool tellEdges(std::string_view word, int most, int begin, int end);
    bool tellWindows(std::string_view digits, int begin, int end);
    bool tellJunction(const SearchAtom& left, const SearchAtom& right);
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
