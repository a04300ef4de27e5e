#include "store/query/FilterGrammar.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;
using Kinds = FilterToken::Kind;
using What = FilterFault::What;

namespace {

bool knows(const Catalog& catalog, const Field& field, Filter::Operator op)
{
    using Op = Filter::Operator;
    if (op == Op::Empty || op == Op::NotEmpty) return true;
    const bool equality = op == Op::Equal || op == Op::NotEqual || op == Op::In;
    const bool search = op == Op::Contains || op == Op::Starts;
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return equality || search;
    case Kind::Reference: {
        const RecordType* target = catalog.find(field.target);
        return equality || (search && target && target->titleField());
    }
    case Kind::Choice:
    case Kind::AnyReference:
        return equality;
    case Kind::File:
        return false;
    case Kind::Boolean:
        return op == Op::Holds || op == Op::Equal || op == Op::NotEqual;
    default:
        return !search && op != Op::Holds;
    }
}

QStringList operatorsOf(const Catalog& catalog, const Field& field)
{
    QStringList names;
    for (int op = 0; op <= int(Filter::Operator::NotEmpty); ++op)
        if (knows(catalog, field, Filter::Operator(op))) names.append(filter_words::nameOf(Filter::Operator(op)));
    return names;
}

} // namespace

FilterGrammar::FilterGrammar(
    const Catalog& catalog, const RecordType& type, const FilterValueReader& values, const QString& text)
    : m_catalog(catalog)
    , m_names(catalog, type)
    , m_values(values)
    , m_text(text)
    , m_tokens(cutFilter(text))
{
}

const FilterToken& FilterGrammar::token(int ahead) const
{
    return m_tokens[std::min(m_at + size_t(ahead), m_tokens.size() - 1)];
}

bool FilterGrammar::isWord(bool (*test)(const QString&)) const { return isKind(Kinds::Word) && test(token().text); }

QStringList FilterGrammar::wordsAhead(int most) const
{
    QStringList words;
    for (int i = 0; i < most && isKind(Kinds::Word, i); ++i)
        words.append(token(i).text);
    return words;
}

void FilterGrammar::fail(What what, QStringList expected) { failAt(m_at, m_at + 1, what, std::move(expected)); }

void FilterGrammar::failAt(size_t first, size_t behind, What what, QStringList expected)
{
    if (failed()) return;
    const FilterToken& begin = m_tokens[std::min(first, m_tokens.size() - 1)];
    const FilterToken& end = m_tokens[std::min(std::max(behind, first + 1), m_tokens.size()) - 1];
    m_fault = FilterFault { what, begin.begin, std::max(0, end.end - begin.begin),
        m_text.mid(begin.begin, end.end - begin.begin), expected.mid(0, FilterFieldName::mostExpected) };
    if (begin.kind == Kinds::Unclosed) m_fault->what = What::Quote, m_fault->expected = { u"\""_s };
}

Filter FilterGrammar::read()
{
    if (m_tokens.size() == 1 && isKind(Kinds::End)) return {};
    Filter filter = readOr();
    if (!failed() && !isKind(Kinds::End)) fail(What::End, { u"and"_s, u"or"_s });
    return filter;
}

Filter FilterGrammar::readOr()
{
    Filter left = readAnd();
    while (!failed() && isWord(filter_words::isOr)) {
        skip();
        left = Filter::either(std::move(left), readAnd());
    }
    return left;
}

Filter FilterGrammar::readAnd()
{
    Filter left = readPart();
    while (!failed() && isWord(filter_words::isAnd)) {
        skip();
        left = Filter::both(std::move(left), readPart());
    }
    return left;
}

Filter FilterGrammar::readPart()
{
    const int position = token().begin;
    if (isKind(Kinds::Open)) return readBrackets();
    if (isWord(filter_words::isNot) || (isKind(Kinds::Sign) && token().text == u"!")) {
        if (++m_depth > Filter::mostDepth) fail(What::Depth, {});
        if (failed()) return {};
        skip();
        Filter inner = readPart();
        --m_depth;
        if (failed()) return {};
        Filter filter = Filter::negated(std::move(inner));
        filter.position = position;
        return filter;
    }
    if (isWord(filter_words::isDeleted) && !m_names.isField(token().text)) {
        skip();
        Filter filter = Filter::deleted();
        filter.position = position;
        return filter;
    }
    return readCondition();
}

Filter FilterGrammar::readBrackets()
{
    if (++m_depth > Filter::mostDepth) fail(What::Depth, {});
    if (failed()) return {};
    const size_t open = m_at;
    skip();
    Filter inner = readOr();
    if (!failed() && !isKind(Kinds::Close)) {
        if (isKind(Kinds::End))
            failAt(open, open + 1, What::Bracket, { u")"_s });
        else
            fail(What::End, { u")"_s, u"and"_s, u"or"_s });
    }
    skip();
    --m_depth;
    return inner;
}

FilterPath FilterGrammar::readPath(QStringList& names)
{
    const FilterFieldName::Found found = m_names.find(m_tokens, m_at);
    if (!found.path.field) fail(What::Field, found.expected);
    names = found.names;
    skip(found.tokens);
    return found.path;
}

filter_words::Written FilterGrammar::readOperator(const Field& field)
{
    using namespace filter_words;
    Written written;
    if (isKind(Kinds::Sign)) {
        if (const auto op = operatorOfSign(token().text)) {
            written.op = *op;
        } else {
            fail(What::Operator, operatorsOf(m_catalog, field));
            return written;
        }
    } else if (const auto op = operatorOf(wordsAhead(3))) {
        written = *op;
    } else if (field.kind == Kind::Boolean) {
        written = { Operator::Holds, false, 0 };
    } else {
        fail(What::Operator, operatorsOf(m_catalog, field));
        return written;
    }
    if (!knows(m_catalog, field, written.op))
        failAt(m_at, m_at + size_t(std::max(written.words, 1)), What::Operator, operatorsOf(m_catalog, field));
    skip(written.words);
    return written;
}

Filter FilterGrammar::readCondition()
{
    const int position = token().begin;
    QStringList names;
    const FilterPath path = readPath(names);
    if (failed()) return {};
    const filter_words::Written written = readOperator(*path.field);
    if (failed()) return {};
    Filter condition = complete(Filter::condition(names, written.op), *path.field);
    if (failed()) return {};
    if (written.negated) condition = Filter::negated(std::move(condition));
    condition.position = position;
    return condition;
}

Filter FilterGrammar::complete(Filter condition, const Field& field)
{
    switch (condition.op) {
    case Operator::Empty:
    case Operator::NotEmpty:
    case Operator::Holds:
        break;
    case Operator::In:
        readList(condition, field);
        break;
    case Operator::Between:
        readBetween(condition, field);
        break;
    default:
        if (field.kind == Kind::Boolean) return completeYesOrNo(std::move(condition));
        // Equal to nothing is how some people ask for what is empty.
        if (isKind(Kinds::Quoted) && token().text.trimmed().isEmpty()
            && (condition.op == Operator::Equal || condition.op == Operator::NotEqual)) {
            condition.op = condition.op == Operator::Equal ? Operator::Empty : Operator::NotEmpty;
            skip();
            break;
        }
        addValue(condition, field, false);
    }
    return condition;
}

Filter FilterGrammar::completeYesOrNo(Filter condition)
{
    const auto yes = isKind(Kinds::Word) ? filter_words::yesOrNo(token().text) : std::nullopt;
    if (!yes) {
        fail(What::Value, { u"yes"_s, u"no"_s });
        return condition;
    }
    skip();
    const bool holds = *yes == (condition.op == Operator::Equal);
    condition.op = Operator::Holds;
    return holds ? condition : Filter::negated(std::move(condition));
}

void FilterGrammar::readList(Filter& condition, const Field& field)
{
    if (!isKind(Kinds::Open)) return addValue(condition, field, false);
    const size_t open = m_at;
    do {
        skip(); // the bracket, or a comma
        addValue(condition, field, true);
    } while (!failed() && isKind(Kinds::Comma));
    if (failed()) return;
    if (!isKind(Kinds::Close)) {
        if (isKind(Kinds::End))
            failAt(open, open + 1, What::Bracket, { u")"_s });
        else
            fail(What::End, { u","_s, u")"_s });
    }
    skip();
}

void FilterGrammar::readBetween(Filter& condition, const Field& field)
{
    const size_t first = m_at;
    const auto low = readText(true, false);
    if (!failed() && !isWord(filter_words::isBetweenAnd)) fail(What::Value, { u"and"_s });
    if (failed()) return;
    skip();
    const auto high = readText(false, false);
    if (failed()) return;
    auto bounds = m_values.readBounds(field, low, high);
    if (!bounds) return failAt(first, m_at, What::Value, m_values.expected(field));
    condition.values = std::move(*bounds);
}

/// One quotation, or words up to the next token that cannot be part of a value. `bound`: up to the `and` of between.
FilterValueReader::Written FilterGrammar::readText(bool bound, bool list)
{
    if (isKind(Kinds::Quoted)) {
        skip();
        return { m_tokens[m_at - 1].text, true };
    }
    const size_t first = m_at;
    while (true) {
        if (isKind(Kinds::Comma) && token().tight && !list && m_at > first) {
            skip();
            continue;
        }
        if (!isKind(Kinds::Word)) break;
        if (bound && m_at > first && isWord(filter_words::isBetweenAnd)) break;
        if (!list && (isWord(filter_words::isAnd) || isWord(filter_words::isOr))) break;
        skip();
    }
    if (m_at == first) {
        fail(What::Value, { u"value"_s });
        return {};
    }
    const int begin = m_tokens[first].begin;
    return { m_text.mid(begin, m_tokens[m_at - 1].end - begin), false };
}

void FilterGrammar::addValue(Filter& condition, const Field& field, bool list)
{
    const size_t first = m_at;
    const auto written = readText(false, list);
    if (failed()) {
        m_fault->expected = m_fault->what == What::Value ? m_values.expected(field) : m_fault->expected;
        return;
    }
    auto value = m_values.read(field, condition.op, written);
    if (!value) return failAt(first, m_at, What::Value, m_values.expected(field));
    condition.values.push_back(std::move(*value));
}

} // namespace fairlead
