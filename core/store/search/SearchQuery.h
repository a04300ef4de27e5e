#pragma once
#include "store/search/SearchTerm.h"

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace fairlead {

/// What a person typed into the search field, ready for the index.
///
/// Terms are parted by blanks and punctuation, and all of them must be met, in any order:
/// - letters: a word begins so, or Chinese is read so ("hengda", "hengd") or has these initials ("hd", "szhd");
/// - ideographs: they stand there in a row;
/// - digits: a number begins so, or from three digits on has them anywhere; a telephone number in any writing;
/// - an e-mail address or a dotted name: from one of its words on it goes on as typed.
///
/// Any text is a valid query. Use: rows WHERE search MATCH matchExpression(), and then, if needsVerify(), only those
/// whose indexed text SearchMatcher(terms()) accepts. The answer is exact.
class SearchQuery
{
public:
    static SearchQuery parse(const QString& typed);

    /// Nothing to search for: blank, or only marks and emoji. Filters nothing; do not run it.
    bool isEmpty() const { return m_terms.empty(); }
    const QString& matchExpression() const { return m_expression; }
    /// False if the index alone answers exactly; then rows can be counted in the index.
    bool needsVerify() const { return m_needsVerify; }
    const std::vector<SearchTerm>& terms() const { return m_terms; }
    /// Does this text match? For many texts use one SearchMatcher.
    bool verify(std::string_view utf8) const;

    static constexpr int longest = 500; ///< characters; what is typed beyond is not looked at

private:
    std::vector<SearchTerm> m_terms;
    QString m_expression;
    bool m_needsVerify = false;
};

} // namespace fairlead
