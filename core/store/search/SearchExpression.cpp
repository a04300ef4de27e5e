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
std::string range(std::string_view text) { return token(text) + " *"; }

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
    if (length > SearchTokens::edge)
        out.push_back(range(SearchTokens::cut(begun)));
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

std::string numberBeginning(std::string_view digits)
{
    Parts parts;
    if (digits.size() >= SearchTokens::window) parts.push_back(digitsAnywhere(digits));
    addBeginning(parts, digits);
    return any(parts);
}

/// A word that is this one; short ones bring longer words along.
std::string wholeWord(std::string_view word)
{
    if (isNumber(word) && word.size() >= SearchTokens::window) return digitsAnywhere(word);
    return token(SearchTokens::cut(word));
}

std::string initialPairs(std::string_view initials)
{
    Parts parts;
    for (size_t i = 0; i + 1 < initials.size() && i < PinyinSplit::mostSyllables; ++i)
        parts.push_back(token(initials.substr(i, 2)));
    return all(parts);
}

std::string ofSplit(const PinyinSplit& split)
{
    Parts parts;
    std::string initials;
    for (std::string_view syllable : split.syllables) {
        parts.push_back(token(syllable));
        initials += syllable[0];
    }
    initials += split.tail[0];
    if (initials.size() > 1) parts.push_back(initialPairs(initials));
    if (split.finished && (split.tail.size() > 1 || split.syllables.empty())) {
        Parts tails;
        const Pinyin::Range range = Pinyin::startingWith(split.tail);
        for (quint16 id = range.first; id < range.last; ++id)
            tails.push_back(token(Pinyin::syllable(id)));
        parts.push_back(any(tails));
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
    if (term.text.size() > SearchTokens::longestWord) m_exact = false;
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
    if (!word.mayBePinyin()) return any(parts);
    for (const PinyinSplit& split : PinyinSplit::all(word.text)) {
        if (!split.finished && split.syllables.empty()) continue; // no syllable begins so
        parts.push_back(ofSplit(split));
        if (!split.syllables.empty()) m_exact = false;
    }
    if (word.mayBeInitials() && word.text.size() > 2) {
        parts.push_back(initialPairs(word.text));
        m_exact = false;
    }
    return any(parts);
}

std::string SearchExpression::ofAddress(std::string_view address)
{
    const size_t at = address.find('@');
    if (at == std::string_view::npos) return range(SearchTokens::cut(address));
    m_exact = false;
    const std::string_view local = address.substr(0, at);
    const std::string_view domain = address.substr(at + 1);
    const std::string_view leftWord = local.substr(local.find_last_of("-_+.") + 1);
    const std::string_view rightWord = domain.substr(0, domain.find_first_of("-."));
    Parts parts;
    if (local.find('.') == std::string_view::npos)
        parts.push_back(wholeWord(leftWord));
    else if (!local.starts_with("www."))
        parts.push_back(token(SearchTokens::cut(local)));

    const std::string junction = SearchTokens::junctionMark + std::string(SearchTokens::ending(leftWord, 2)) + '@';
    Parts junctions;
    if (rightWord.size() == domain.size() && characters(rightWord) == 1)
        addOneLonger(junctions, junction + std::string(rightWord));
    else
        junctions.push_back(token(junction + std::string(SearchTokens::beginning(rightWord, 2))));
    parts.push_back(any(junctions));

    if (rightWord.size() == domain.size())
        parts.push_back(isNumber(domain) ? numberBeginning(domain) : [&domain] {
            Parts words;
            addBeginning(words, domain);
            return any(words);
        }());
    else if (domain.find('.') != std::string_view::npos && !domain.starts_with("www."))
        parts.push_back(range(SearchTokens::cut(domain)));
    return all(parts);
}

std::string SearchExpression::ofNumber(const SearchTerm& number)
{
    Parts groups;
    for (const std::string& group : number.groups)
        groups.push_back(numberBeginning(group));
    if (number.text.size() > SearchTokens::window || !number.phone.empty()) m_exact = false;
    if (number.phone.empty()) return all(groups);
    return any({ all(groups), digitsAnywhere(number.phone) });
}

} // namespace fairlead
