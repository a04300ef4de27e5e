#include "store/search/SearchExpression.h"

#include "store/search/Pinyin.h"
#include "store/search/PinyinSplit.h"
#include "store/search/SearchTokens.h"

#include <algorithm>

namespace fairlead {

namespace {
using Parts = std::vector<std::string>;

/// Tokens have no quotation marks: they are made of letters, digits and the few marks of addresses.
std::string token(std::string_view text) { return '"' + std::string(text) + '"'; }

std::string joined(const Parts& parts, const char* with)
{
    if (parts.size() == 1) return parts[0];
    std::string out = "(";
    for (const std::string& part : parts)
        out += (out.size() > 1 ? with : "") + part;
    return out + ')';
}
std::string any(const Parts& parts) { return joined(parts, " OR "); }
std::string all(const Parts& parts) { return joined(parts, " AND "); }

int characters(std::string_view text)
{
    return int(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool isNumber(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// What has no token of its own because its length is odd: itself, or with any one character more.
void addOneLonger(Parts& out, const std::string& begun)
{
    out.push_back(token(begun));
    for (char c : std::string_view("0123456789abcdefghijklmnopqrstuvwxyz"))
        out.push_back(token(begun + c));
}

/// Any word that begins so, unless it is a number.
void addBeginning(Parts& out, std::string_view begun)
{
    const int length = characters(begun);
    if (length > SearchTokens::longestEdge)
        out.push_back(token(SearchTokens::beginning(begun, SearchTokens::longestEdge)));
    else if (length % 2 == 0)
        out.push_back(token(begun));
    else
        addOneLonger(out, std::string(begun));
}

/// Any number that has these digits: every second window is enough, and the last, to cover them all.
std::string digitsAnywhere(std::string_view digits)
{
    constexpr size_t size = SearchTokens::window;
    digits = digits.substr(digits.size() - std::min<size_t>(digits.size(), 7)); // the ends of numbers differ most
    Parts parts;
    for (size_t at = 0; at + size < digits.size(); at += 2)
        parts.push_back(token(digits.substr(at, size)));
    parts.push_back(token(digits.substr(digits.size() - size)));
    return all(parts);
}

/// Any word that begins so; if these are digits, any number that begins so or has them.
std::string beginning(std::string_view begun)
{
    Parts parts;
    if (isNumber(begun) && begun.size() >= SearchTokens::window) parts.push_back(digitsAnywhere(begun));
    addBeginning(parts, begun);
    return any(parts);
}

/// A word that is this one; some longer words may come along.
std::string wholeWord(std::string_view word)
{
    if (isNumber(word) && word.size() >= SearchTokens::window) return digitsAnywhere(word);
    return token(SearchTokens::beginning(word, SearchTokens::longestEdge));
}

std::string initialPairs(std::string_view initials)
{
    Parts parts;
    for (size_t i = 0; i + 1 < initials.size() && i < PinyinSplit::mostSyllables; ++i)
        parts.push_back(token(SearchTokens::initialsMark + std::string(initials.substr(i, 2))));
    return all(parts);
}

/// Pairs of neighbours, each of which has a token of its own.
std::string ofSplit(const PinyinSplit& split)
{
    Parts parts;
    for (size_t i = 0; i + 1 < split.syllables.size(); ++i)
        parts.push_back(token(std::string(split.syllables[i]) + std::string(split.syllables[i + 1])));
    const std::string last(split.syllables.empty() ? std::string_view() : split.syllables.back());
    if (split.finished) {
        Parts tails;
        const Pinyin::Range range = Pinyin::startingWith(split.tail);
        for (quint16 id = range.first; id < range.last; ++id)
            tails.push_back(token(last + std::string(Pinyin::syllable(id))));
        parts.push_back(any(tails));
    } else if (parts.empty()) {
        parts.push_back(token(last));
    }
    return all(parts);
}
} // namespace

SearchExpression::SearchExpression(const std::vector<SearchTerm>& terms)
{
    Parts parts;
    for (const SearchTerm& term : terms) {
        if (parts.size() < mostTerms)
            parts.push_back(ofTerm(term));
        else
            m_exact = false;
    }
    if (!parts.empty()) m_text = all(parts);
}

std::string SearchExpression::ofTerm(const SearchTerm& term)
{
    switch (term.kind) {
    case SearchTerm::Kind::Ideographs:
        return ofIdeographs(term.text);
    case SearchTerm::Kind::Address:
        return ofAddress(term.text);
    case SearchTerm::Kind::Number:
        return ofNumber(term);
    case SearchTerm::Kind::Word:
        break;
    }
    return ofWord(term);
}

std::string SearchExpression::ofIdeographs(std::string_view run)
{
    if (characters(run) == 1) return token(run);
    Parts parts;
    while (characters(run) >= 2 && parts.size() < 16) {
        const std::string_view pair = SearchTokens::beginning(run, 2);
        parts.push_back(token(pair));
        run.remove_prefix(SearchTokens::beginning(run, 1).size());
    }
    m_exact = m_exact && parts.size() == 1;
    return all(parts);
}

std::string SearchExpression::ofWord(const SearchTerm& word)
{
    Parts parts;
    addBeginning(parts, word.text);
    if (characters(word.text) > SearchTokens::longestEdge) m_exact = false;
    if (!word.mayBePinyin()) return any(parts);
    for (const PinyinSplit& split : PinyinSplit::all(word.text)) {
        if (!split.finished && split.syllables.empty()) continue; // no syllable begins so
        parts.push_back(ofSplit(split));
        if (!split.finished || split.syllables.size() > 1) m_exact = false;
    }
    if (word.mayBeInitials()) {
        parts.push_back(initialPairs(word.text));
        if (word.text.size() > 2) m_exact = false;
    }
    return any(parts);
}

/// Its words, and what stands at the dots and the @ between them.
std::string SearchExpression::ofAddress(std::string_view address)
{
    m_exact = false;
    Parts parts;
    std::string_view left;
    char mark = 0;
    while (parts.size() < 16) {
        const size_t end = address.find_first_of("@.-_+");
        const std::string_view word = address.substr(0, end);
        const bool last = end == std::string_view::npos;
        if (mark == '@' || mark == '.') {
            const std::string junction = SearchTokens::junctionMark + std::string(SearchTokens::ending(left, 2)) + mark;
            Parts junctions;
            if (last && characters(word) == 1)
                addOneLonger(junctions, junction + std::string(word));
            else
                junctions.push_back(token(junction + std::string(SearchTokens::beginning(word, 2))));
            parts.push_back(any(junctions));
        }
        // Of "com" the junction says enough; it would be a long list to walk along.
        if (last && ((mark != '@' && mark != '.') || characters(word) > 3)) parts.push_back(beginning(word));
        if (last) break;
        parts.push_back(wholeWord(word));
        left = word;
        mark = address[end];
        address.remove_prefix(end + 1);
    }
    return all(parts);
}

std::string SearchExpression::ofNumber(const SearchTerm& number)
{
    // Where there is a longer group, "1" and "86" would only be long lists to walk along.
    const bool longer = std::any_of(number.groups.begin(), number.groups.end(),
        [](const std::string& group) { return group.size() >= SearchTokens::window; });
    Parts groups;
    for (const std::string& group : number.groups)
        if (!longer || group.size() >= SearchTokens::window) groups.push_back(beginning(group));
    if (number.text.size() > SearchTokens::window || !number.phone.empty()) m_exact = false;
    if (number.phone.empty()) return all(groups);
    return any({ all(groups), digitsAnywhere(number.phone) });
}

} // namespace fairlead
