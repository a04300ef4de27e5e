#include "store/search/SearchAddress.h"

#include "store/search/SearchScanner.h"

namespace fairlead {

bool SearchAddress::find(const SearchScanner& scanner, int from, SearchAddress& found)
{
    const auto atoms = scanner.atoms();
    const int count = int(atoms.size());
    for (int i = from; i < count; ++i) {
        if (atoms[size_t(i)].kind != SearchAtom::Kind::Word) continue;
        found = { i, i, false };
        bool letters = !atoms[size_t(i)].digits;
        bool dot = false;
        int last = i;
        while (last + 2 < count && atoms[size_t(last) + 2].kind == SearchAtom::Kind::Word) {
            const std::string_view gap = scanner.text(atoms[size_t(last) + 1]);
            if (gap == "@") {
                if (found.hasAt) break;
                found.hasAt = true;
            } else if (gap == ".") {
                dot = true;
            } else if (gap != "-" && (found.hasAt || (gap != "_" && gap != "+"))) {
                break;
            }
            last += 2;
            letters = letters || !atoms[size_t(last)].digits;
        }
        found.lastAtom = last;
        if (letters && (found.hasAt || dot)) return true;
        i = last;
    }
    return false;
}

} // namespace fairlead
