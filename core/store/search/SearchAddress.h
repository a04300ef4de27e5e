#pragma once

namespace fairlead {
class SearchScanner;

/// An e-mail address or a dotted name (a domain, "v1.2") in scanned text: words with nothing but . - _ + and one @
/// between them.
struct SearchAddress
{
    int firstAtom = 0;
    int lastAtom = 0;
    bool hasAt = false;

    /// Finds the next one from atom `from` on; false if there are no more.
    static bool find(const SearchScanner& scanner, int from, SearchAddress& found);
};

} // namespace fairlead
