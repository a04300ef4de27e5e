#include "store/search/SearchTerm.h"

#include "store/search/PhoneDigits.h"
#include "store/search/Pinyin.h"
#include "store/search/SearchAddress.h"
#include "store/search/SearchScanner.h"
#include "store/search/SearchTokens.h"

#include <algorithm>

namespace fairlead {

using Kind = SearchTerm::Kind;

namespace {
SearchTerm plain(Kind kind, std::string_view text)
{
    SearchTerm term;
    term.kind = kind;
    term.text = text;
    return term;
}

SearchTerm number(const SearchScanner& scanner, int first, int last, std::string_view phone)
{
    SearchTerm term;
    term.kind = Kind::Number;
    for (int i = first; i <= last; i += 2) {
        term.groups.emplace_back(scanner.text(scanner.atoms()[size_t(i)]));
        term.text += term.groups.back();
    }
    if (phone.size() > SearchTokens::window && (last > first || phone != term.text)) term.phone = phone;
    return term;
}

/// "https" of "https://…"
bool isScheme(const SearchScanner& scanner, size_t atom)
{
    const auto atoms = scanner.atoms();
    const std::string_view text = scanner.text(atoms[atom]);
    return (text == "http" || text == "https") && atom + 1 < atoms.size()
        && scanner.text(atoms[atom + 1]).starts_with("://");
}

/// "J.Smith" is written "J. Smith" too, so it counts as two words.
bool beginsWithInitial(const SearchScanner& scanner, const SearchAddress& address)
{
    return !address.hasAt && scanner.atoms()[size_t(address.firstAtom)].size() == 1;
}
} // namespace

std::vector<SearchTerm> SearchTerm::read(std::string_view utf8)
{
    SearchScanner scanner;
    scanner.scan(utf8);
    const auto atoms = scanner.atoms();
    std::vector<SearchTerm> out;
    SearchAddress address;
    PhoneDigits phone;
    bool moreAddresses = SearchAddress::find(scanner, 0, address);
    bool morePhones = phone.find(scanner, 0, fewestPhoneDigits);
    for (int i = 0; i < int(atoms.size()); ++i) {
        const SearchAtom& atom = atoms[size_t(i)];
        if (moreAddresses && address.lastAtom < i) moreAddresses = SearchAddress::find(scanner, i, address);
        if (morePhones && phone.lastAtom() < i) morePhones = phone.find(scanner, i, fewestPhoneDigits);
        const bool inAddress = moreAddresses && i >= address.firstAtom && !beginsWithInitial(scanner, address);
        if (atom.kind == SearchAtom::Kind::Ideographs) {
            out.push_back(plain(Kind::Ideographs, scanner.text(atom)));
        } else if (atom.kind == SearchAtom::Kind::Gap || isScheme(scanner, size_t(i))) {
            continue;
        } else if (inAddress && i < address.lastAtom) {
            if (i == address.firstAtom && scanner.text(atom) == "www" && !address.hasAt) {
                address.firstAtom = i + 2;
                continue;
            }
            const std::string_view text = scanner.text(atom.begin, atoms[size_t(address.lastAtom)].end);
            if (text.find_first_of("@.") != std::string_view::npos) {
                out.push_back(plain(Kind::Address, text));
                i = address.lastAtom;
            } else {
                out.push_back(
                    atom.digits ? number(scanner, i, i, {}) : plain(Kind::Word, text.substr(0, size_t(atom.size()))));
            }
        } else if (morePhones && phone.firstAtom() == i) {
            out.push_back(number(scanner, i, phone.lastAtom(), phone.digits()));
            i = phone.lastAtom();
        } else if (atom.digits) {
            out.push_back(number(scanner, i, i, {}));
        } else {
            out.push_back(plain(Kind::Word, scanner.text(atom)));
        }
    }
    return out;
}

bool SearchTerm::mayBePinyin() const
{
    return kind == Kind::Word && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool SearchTerm::mayBeInitials() const
{
    return kind == Kind::Word && text.size() >= 2 && std::all_of(text.begin(), text.end(), Pinyin::isInitial);
}

} // namespace fairlead
