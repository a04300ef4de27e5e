#include "store/search/SearchAddress.h"

#include "store/search/SearchScanner.h"

namespace fairlead {

std::string_view SearchAddress::dottedFrom(const SearchScanner& scanner, int atom) const
{
    if (atom < firstAtom || atom > lastAtom) return {};
    const auto atoms = scanner.atoms();
    const int last = hasAt() && atom < domainAtom ? domainAtom - 2 : lastAtom;
    const std::string_view text = scanner.text(atoms[size_t(atom)].begin, atoms[size_t(last)].end);
    if (text.starts_with("www.") || text.find('.') == std::string_view::npos) return {};
    return text;
}

bool SearchAddress::find(const SearchScanner& scanner, int from, SearchAddress& found)
{
    const auto atoms = scanner.atoms();
    const int count = int(atoms.size());
    for (int i = from; i < count; ++i) {
        if (atoms[size_t(i)].kind != SearchAtom::Kind::Word) continue;
        found = { i, i, i };
        bool letters = !atoms[size_t(i)].digits;
        bool dot = false;
        int last = i;
        while (last + 2 < count && atoms[size_t(last) + 2].kind == SearchAtom::Kind::Word) {
            const std::string_view gap = scanner.text(atoms[size_t(last) + 1]);
            if (gap == "@") {
                if (found.hasAt()) break;
                found.domainAtom = last + 2;
            } else if (gap == ".") {
                dot = true;
            } else if (gap != "-" && (found.hasAt() || (gap != "_" && gap != "+"))) {
                break;
            }
            last += 2;
            letters = letters || !atoms[size_t(last)].digits;
        }
        found.lastAtom = last;
        if (letters && (found.hasAt() || dot)) return true;
        i = last;
    }
    return false;
}

} // namespace fairlead
