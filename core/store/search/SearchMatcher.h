#pragma once
#include "store/search/SearchScanner.h"
#include "store/search/SearchTerm.h"

#include <string>
#include <string_view>
#include <vector>

namespace fairlead {

/// Says whether a text meets terms, by looking at the text itself: the meaning of a query in full. Keeps its memory
/// from text to text; for one thread.
class SearchMatcher
{
public:
    explicit SearchMatcher(std::vector<SearchTerm> terms)
        : m_terms(std::move(terms))
    {
    }
    bool matches(std::string_view utf8);

private:
    bool meets(const SearchTerm& term) const;
    bool hasBeginning(std::string_view word) const;
    bool hasReading(const SearchTerm& word) const;
    bool hasAddress(std::string_view address) const;
    bool hasGroup(std::string_view digits) const;
    bool hasPhone(std::string_view digits) const;
    void readNumbers();

    std::vector<SearchTerm> m_terms;
    SearchScanner m_scanner;
    std::vector<std::string> m_numbers; ///< words of digits
    std::vector<std::string> m_phones; ///< normalised
};

} // namespace fairlead
