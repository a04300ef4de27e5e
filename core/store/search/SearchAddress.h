#pragma once
#include <string_view>
namespace fairlead {
class SearchScanner;

/// An e-mail address or a dotted name (a domain, "v1.2") in scanned text: words with nothing but . - _ + and one @
/// between them.
struct SearchAddress
{
    int firstAtom = 0;
    int lastAtom = 0;
    int domainAtom = 0; ///< the first word behind the @, or firstAtom where there is none
    bool hasAt() const { return domainAtom != firstAtom; }

    /// The name from the word `atom` on, to the @ or the end, if a dot comes in it: "example.cn" at "example". Empty
    /// for other words and for the "www" of a domain, which says nothing.
    std::string_view dottedFrom(const SearchScanner& scanner, int atom) const;

    /// Finds the next one from atom `from` on; false if there are no more.
    static bool find(const SearchScanner& scanner, int from, SearchAddress& found);
};

} // namespace fairlead
