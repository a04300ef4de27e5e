#pragma once
#include "store/query/FilterFieldName.h"
#include "store/query/FilterParser.h"
#include "store/query/FilterValueReader.h"
#include "store/query/FilterWords.h"

namespace fairlead {

/// The rules of the language, for one text: recursive descent over its tokens. Stops at the first fault. Used by
/// FilterParser alone.
class FilterGrammar
{
public:
    FilterGrammar(const Catalog& catalog, const RecordType& type, const FilterValueReader& values, const QString& text);

    /// The whole text; only meaningful while fault() has nothing.
    Filter read();
    const std::optional<FilterFault>& fault() const { return m_fault; }

private:
    using Operator = Filter::Operator;

    Filter readOr();
    Filter readAnd();
    Filter readPart();
    Filter readCondition();
    Filter readBrackets();
    FilterPath readPath(QStringList& names);
    filter_words::Written readOperator(const Field& field);
    Filter complete(Filter condition, const Field& field);
    Filter completeYesOrNo(Filter condition);
    void readList(Filter& condition, const Field& field);
    void readBetween(Filter& condition, const Field& field);
    FilterValueReader::Written readText(bool bound, bool list);
    void addValue(Filter& condition, const Field& field, bool list);

    const FilterToken& token(int ahead = 0) const;
    bool isKind(FilterToken::Kind kind, int ahead = 0) const { return token(ahead).kind == kind; }
    bool isWord(bool (*test)(const QString&)) const;
    QStringList wordsAhead(int most) const;
    void skip(int count = 1) { m_at += size_t(count); }
    void fail(FilterFault::What what, QStringList expected);
    void failAt(size_t first, size_t behind, FilterFault::What what, QStringList expected);
    bool failed() const { return m_fault.has_value(); }

    const Catalog& m_catalog;
    FilterFieldName m_names;
    const FilterValueReader& m_values;
    const QString& m_text;
    std::vector<FilterToken> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    std::optional<FilterFault> m_fault;
};

} // namespace fairlead
