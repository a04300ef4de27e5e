#include "store/query/FilterFieldName.h"

#include "base/Text.h"
#include "store/query/Filter.h"
#include "store/query/FilterWords.h"

namespace fairlead {

using namespace Qt::StringLiterals;
using Kinds = FilterToken::Kind;

namespace {

constexpr size_t mostWords = 6;

/// Name parts of a field from words and quotations: a dot in a word parts them, a blank does not.
QStringList partsOf(const std::vector<FilterToken>& tokens, size_t first, size_t count)
{
    QStringList parts { QString() };
    bool glued = true; // nothing, or a dot, stands before
    for (size_t i = first; i < first + count; ++i) {
        const bool quoted = tokens[i].kind == Kinds::Quoted;
        const QStringList pieces = quoted ? QStringList { tokens[i].text } : tokens[i].text.split(u'.');
        for (qsizetype k = 0; k < pieces.size(); ++k) {
            if (k > 0) parts.append(QString());
            if (k == 0 && !glued && !pieces[0].isEmpty()) parts.last() += u' ';
            parts.last() += pieces[k];
        }
        glued = parts.last().isEmpty();
    }
    return parts;
}

/// Words and quotations in a row, from `at` on.
size_t wordsFrom(const std::vector<FilterToken>& tokens, size_t at)
{
    size_t count = 0;
    while (count < mostWords && at + count < tokens.size()
        && (tokens[at + count].kind == Kinds::Word || tokens[at + count].kind == Kinds::Quoted))
        ++count;
    return count;
}

} // namespace

/// Fields that a mistyped word may have meant, then the first of the type.
QStringList FilterFieldName::alike(const RecordType& type, const QString& word) const
{
    const QString loose = looseText(word).left(3);
    QStringList names;
    for (const Field& field : type.fields())
        if (!loose.isEmpty() && (looseText(field.name).startsWith(loose) || looseText(field.label.zh).contains(loose)))
            names.append(field.name);
    for (const Field& field : type.fields())
        if (names.size() < mostExpected && !names.contains(field.name)) names.append(field.name);
    return names.mid(0, mostExpected);
}

/// The fields that parts of a name lead to, as far as they are known.
FilterPath FilterFieldName::follow(const QStringList& parts, QStringList& names)
{
    FilterPath path;
    const RecordType* at = &m_type;
    names.clear();
    for (qsizetype i = 0; i < parts.size() && i <= Filter::mostSteps && at; ++i) {
        const Field* field = m_words.called(*at, parts[i]);
        if (!field) break;
        names.append(field->name);
        if (i + 1 == parts.size()) {
            path.field = field;
            break;
        }
        at = field->kind == Kind::Reference ? m_catalog.find(field->target) : nullptr;
        path.steps.push_back(field);
        path.types.push_back(at);
    }
    return path;
}

FilterFieldName::Found FilterFieldName::findAsIs(const std::vector<FilterToken>& tokens, size_t at)
{
    Found found;
    for (size_t count = wordsFrom(tokens, at); count > 0; --count) {
        found.path = follow(partsOf(tokens, at, count), found.names);
        found.tokens = int(count);
        if (found.path.field) return found;
    }
    found.tokens = 0;
    return found;
}

FilterFieldName::Found FilterFieldName::find(std::vector<FilterToken>& tokens, size_t at)
{
    Found found = findAsIs(tokens, at);
    if (found.path.field) return found;
    if (splitWord(tokens, at)) return findAsIs(tokens, at);
    const RecordType* last = found.path.types.empty() ? &m_type : found.path.types.back();
    const size_t known = wordsFrom(tokens, at) ? 1 : 0;
    if (last) found.expected = alike(*last, partsOf(tokens, at, known).last());
    return found;
}

bool FilterFieldName::splitWord(std::vector<FilterToken>& tokens, size_t at)
{
    if (at >= tokens.size() || tokens[at].kind != Kinds::Word) return false;
    const FilterToken whole = tokens[at];
    for (int from = 1;;) {
        const auto [begin, length] = filter_words::operatorInside(whole.text, from);
        if (length == 0) return false;
        from = begin + 1;
        FilterToken left = whole;
        left.text = whole.text.left(begin);
        left.end = left.begin + begin;
        QStringList names;
        if (!follow(partsOf({ left }, 0, 1), names).field) continue;
        const FilterToken op { Kinds::Word, whole.text.mid(begin, length), left.end, left.end + length, false };
        const FilterToken rest { Kinds::Word, whole.text.mid(begin + length), op.end, whole.end, false };
        tokens[at] = left;
        tokens.insert(tokens.begin() + qsizetype(at) + 1, op);
        if (!rest.text.isEmpty()) tokens.insert(tokens.begin() + qsizetype(at) + 2, rest);
        return true;
    }
}

} // namespace fairlead
