#pragma once
#include "store/search/SearchTerm.h"

#include <string>
#include <vector>

namespace fairlead {

/// Writes the FTS5 MATCH expression for terms. Every text that meets a term is found by its expression; `exact` says
/// whether, the other way round, every text found meets it, or SearchMatcher must look.
class SearchExpression
{
public:
    explicit SearchExpression(const std::vector<SearchTerm>& terms);

    const std::string& text() const { return m_text; }
    bool exact() const { return m_exact; }
    /// Further terms only narrow what is found; they are left to SearchMatcher, so that no query grows without end.
    static constexpr size_t mostTerms = 16;

private:
    std::string ofTerm(const SearchTerm& term);
    std::string ofIdeographs(std::string_view run);
    std::string ofWord(const SearchTerm& word);
    std::string ofAddress(std::string_view address);
    std::string ofNumber(const SearchTerm& number);

    std::string m_text;
    bool m_exact = true;
};

} // namespace fairlead
