#include "store/search/SearchQuery.h"

#include "store/search/SearchExpression.h"
#include "store/search/SearchMatcher.h"

namespace fairlead {

SearchQuery SearchQuery::parse(const QString& typed)
{
    SearchQuery query;
    const QByteArray utf8 = typed.left(longest).normalized(QString::NormalizationForm_C).toUtf8();
    query.m_terms = SearchTerm::read({ utf8.constData(), size_t(utf8.size()) });
    const SearchExpression expression(query.m_terms);
    query.m_expression = QString::fromStdString(expression.text());
    query.m_needsVerify = !expression.exact();
    return query;
}

bool SearchQuery::verify(std::string_view utf8) const { return SearchMatcher(m_terms).matches(utf8); }

} // namespace fairlead
