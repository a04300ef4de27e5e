#include "store/query/FilterParser.h"

#include "store/query/FilterGrammar.h"

namespace fairlead {

using namespace Qt::StringLiterals;

FilterParser::FilterParser(const Catalog& catalog, QString baseCurrency)
    : m_catalog(catalog)
    , m_baseCurrency(std::move(baseCurrency))
{
}

namespace {

Error errorOf(const FilterFault& fault)
{
    QString detail = QString::number(fault.position) + u": "_s + fault.found;
    if (!fault.expected.isEmpty()) detail += u"; expected "_s + fault.expected.join(u", "_s);
    return { ErrorCode::Invalid, detail };
}

} // namespace

Result<Filter> FilterParser::parse(const RecordType& type, const QString& text, FilterFault* fault) const
{
    if (text.size() > longest) {
        const FilterFault tooLong { FilterFault::What::Depth, int(longest), 0, {}, {} };
        if (fault) *fault = tooLong;
        return errorOf(tooLong);
    }
    const FilterValueReader values(m_catalog, m_baseCurrency);
    FilterGrammar grammar(m_catalog, type, values, text);
    Filter filter = grammar.read();
    if (!grammar.fault()) return filter;
    if (fault) *fault = *grammar.fault();
    return errorOf(*grammar.fault());
}

} // namespace fairlead
