#pragma once
#include "store/query/FilterPath.h"
#include "store/query/FilterLexer.h"

namespace fairlead {

/// Finds the field, and the references on the way to it, that the tokens of a filter name.
class FilterFieldName
{
public:
    /// Fields of `type` and of what it refers to.
    FilterFieldName(const Catalog& catalog, const RecordType& type)
        : m_catalog(catalog)
        , m_type(type)
    {
    }

    struct Found
    {
        FilterPath path; ///< without field: nothing is called so
        QStringList names;
        int tokens = 0; ///< how many it takes
        QStringList expected; ///< if nothing was found: what may have been meant
    };
    /// As many tokens as give a name: labels may have blanks and even operators in them ("Founded in"). A word like
    /// 名称包含华 is cut into field, operator and value in `tokens`.
    Found find(std::vector<FilterToken>& tokens, size_t at);
    bool isField(const QString& word) { return m_words.called(m_type, word) != nullptr; }

    static constexpr qsizetype mostExpected = 8;

private:
    Found findAsIs(const std::vector<FilterToken>& tokens, size_t at);
    bool splitWord(std::vector<FilterToken>& tokens, size_t at);
    FilterPath follow(const QStringList& parts, QStringList& names);
    QStringList alike(const RecordType& type, const QString& word) const;

    const Catalog& m_catalog;
    const RecordType& m_type;
    FieldWords m_words;
};

} // namespace fairlead
