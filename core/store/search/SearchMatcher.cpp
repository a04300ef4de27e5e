#include "store/search/SearchMatcher.h"

#include "store/search/PhoneDigits.h"
#include "store/search/Pinyin.h"
#include "store/search/SearchAddress.h"
#include "store/search/SearchTokens.h"

#include <algorithm>

namespace fairlead {

namespace {
/// Syllables one after the other from `at` on, the last of which may be only begun.
bool readsAs(std::string_view run, size_t at, std::string_view letters)
{
    if (at >= run.size()) return false;
    for (quint16 id : Pinyin::readings(TextFolding::next(run, at))) {
        const std::string_view syllable = Pinyin::syllable(id);
        if (syllable.starts_with(letters)) return true;
        if (letters.starts_with(syllable) && readsAs(run, at, letters.substr(syllable.size()))) return true;
    }
    return false;
}

bool hasInitials(std::string_view run, size_t at, std::string_view letters)
{
    for (char letter : letters) {
        if (at >= run.size()) return false;
        const auto readings = Pinyin::readings(TextFolding::next(run, at));
        if (std::none_of(
                readings.begin(), readings.end(), [letter](quint16 id) { return Pinyin::syllable(id)[0] == letter; }))
            return false;
    }
    return true;
}
} // namespace

bool SearchMatcher::matches(std::string_view utf8)
{
    m_scanner.scan(utf8);
    if (std::any_of(m_terms.begin(), m_terms.end(),
            [](const SearchTerm& term) { return term.kind == SearchTerm::Kind::Number; }))
        readNumbers();
    return std::all_of(m_terms.begin(), m_terms.end(), [this](const SearchTerm& term) { return meets(term); });
}

bool SearchMatcher::meets(const SearchTerm& term) const
{
    switch (term.kind) {
    case SearchTerm::Kind::Ideographs:
        for (const SearchAtom& atom : m_scanner.atoms())
            if (atom.kind == SearchAtom::Kind::Ideographs
                && m_scanner.text(atom).find(term.text) != std::string_view::npos)
                return true;
        return false;
    case SearchTerm::Kind::Word:
        return hasBeginning(term.text) || hasReading(term);
    case SearchTerm::Kind::Address:
        return hasAddress(term.text);
    case SearchTerm::Kind::Number:
        break;
    }
    return std::all_of(term.groups.begin(), term.groups.end(), [this](const std::string& group) {
        return hasGroup(group);
    }) || (!term.phone.empty() && hasPhone(term.phone));
}

bool SearchMatcher::hasBeginning(std::string_view word) const
{
    const auto begins = [&](const SearchAtom& atom) {
        return atom.kind == SearchAtom::Kind::Word && m_scanner.text(atom).starts_with(word);
    };
    const auto atoms = m_scanner.atoms();
    const auto tails = m_scanner.tails();
    return std::any_of(atoms.begin(), atoms.end(), begins) || std::any_of(tails.begin(), tails.end(), begins);
}

bool SearchMatcher::hasReading(const SearchTerm& word) const
{
    if (!word.mayBePinyin()) return false;
    const bool initials = word.mayBeInitials();
    for (const SearchAtom& atom : m_scanner.atoms()) {
        if (atom.kind != SearchAtom::Kind::Ideographs) continue;
        const std::string_view run = m_scanner.text(atom);
        for (size_t at = 0; at < run.size(); TextFolding::next(run, at)) {
            if (readsAs(run, at, word.text)) return true;
            if (initials && hasInitials(run, at, word.text)) return true;
        }
    }
    return false;
}

bool SearchMatcher::hasAddress(std::string_view wanted) const
{
    const auto atoms = m_scanner.atoms();
    SearchAddress address;
    for (int from = 0; SearchAddress::find(m_scanner, from, address); from = address.lastAtom + 1) {
        const int end = atoms[size_t(address.lastAtom)].end;
        for (int i = address.firstAtom; i <= address.lastAtom; i += 2)
            if (m_scanner.text(atoms[size_t(i)].begin, end).starts_with(wanted)) return true;
    }
    return false;
}

void SearchMatcher::readNumbers()
{
    m_numbers.clear();
    m_phones.clear();
    for (const SearchAtom& atom : m_scanner.atoms())
        if (atom.digits) m_numbers.emplace_back(m_scanner.text(atom).substr(0, SearchTokens::longestNumber));
    PhoneDigits phone;
    for (int from = 0; phone.find(m_scanner, from, SearchTokens::fewestPhoneDigits); from = phone.lastAtom() + 1)
        m_phones.emplace_back(phone.digits());
}

/// One or two digits begin a number, more may stand anywhere in it.
bool SearchMatcher::hasGroup(std::string_view digits) const
{
    const auto has = [&digits](const std::string& number) {
        return digits.size() < SearchTokens::window ? number.starts_with(digits)
                                                    : number.find(digits) != std::string::npos;
    };
    return hasBeginning(digits) || std::any_of(m_numbers.begin(), m_numbers.end(), has)
        || std::any_of(m_phones.begin(), m_phones.end(), has);
}

/// Part of a number, or a longer writing of one that is stored without its area or country code.
bool SearchMatcher::hasPhone(std::string_view digits) const
{
    const auto has = [&digits](const std::string& number) { return number.find(digits) != std::string::npos; };
    return std::any_of(m_numbers.begin(), m_numbers.end(), has)
        || std::any_of(m_phones.begin(), m_phones.end(), [&](const std::string& phone) {
               return has(phone) || (phone.size() >= SearchTokens::fewestPhoneDigits && digits.ends_with(phone));
           });
}

} // namespace fairlead
