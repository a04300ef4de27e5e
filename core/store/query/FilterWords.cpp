#include "store/query/FilterWords.h"

#include "base/Text.h"

namespace fairlead::filter_words {

using namespace Qt::StringLiterals;

namespace {

using Op = Filter::Operator;

bool isOneOf(const QString& word, std::initializer_list<QStringView> words)
{
    const QString key = keyText(word);
    return std::any_of(words.begin(), words.end(), [&key](QStringView other) { return key == other; });
}

struct Phrase
{
    QStringView words; ///< parted by single blanks
    Op op;
    bool negated = false;
};

/// Longer ones stand before those that they begin with.
constexpr Phrase phrases[] = {
    { u"is not empty", Op::NotEmpty },
    { u"is not null", Op::NotEmpty },
    { u"not empty", Op::NotEmpty },
    { u"is empty", Op::Empty },
    { u"is null", Op::Empty },
    { u"is not in", Op::In, true },
    { u"is in", Op::In },
    { u"not in", Op::In, true },
    { u"is not", Op::NotEqual },
    { u"is", Op::Equal },
    { u"empty", Op::Empty },
    { u"does not contain", Op::Contains, true },
    { u"not contains", Op::Contains, true },
    { u"contains", Op::Contains },
    { u"starts with", Op::Starts },
    { u"begins with", Op::Starts },
    { u"starts", Op::Starts },
    { u"in", Op::In },
    { u"between", Op::Between },
    { u"before", Op::Less },
    { u"after", Op::Greater },
    { u"不为空", Op::NotEmpty },
    { u"非空", Op::NotEmpty },
    { u"为空", Op::Empty },
    { u"不包含", Op::Contains, true },
    { u"包含", Op::Contains },
    { u"开头是", Op::Starts },
    { u"开头为", Op::Starts },
    { u"不属于", Op::In, true },
    { u"属于", Op::In },
    { u"介于", Op::Between },
    { u"大于等于", Op::GreaterEqual },
    { u"小于等于", Op::LessEqual },
    { u"不大于", Op::LessEqual },
    { u"不小于", Op::GreaterEqual },
    { u"不早于", Op::GreaterEqual },
    { u"不晚于", Op::LessEqual },
    { u"大于", Op::Greater },
    { u"小于", Op::Less },
    { u"早于", Op::Less },
    { u"晚于", Op::Greater },
    { u"不等于", Op::NotEqual },
    { u"不是", Op::NotEqual },
    { u"等于", Op::Equal },
    { u"是", Op::Equal },
};

} // namespace

bool isAnd(const QString& word) { return isOneOf(word, { u"and", u"&&", u"且", u"并且" }); }
bool isOr(const QString& word) { return isOneOf(word, { u"or", u"||", u"或", u"或者" }); }
bool isNot(const QString& word) { return isOneOf(word, { u"not", u"非" }); }
bool isDeleted(const QString& word) { return isOneOf(word, { u"deleted", u"已删除" }); }
bool isMe(const QString& word) { return isOneOf(word, { u"me", u"我", u"本人" }); }
bool isBetweenAnd(const QString& word) { return isOneOf(word, { u"and", u"和", u"与", u"至", u"到" }); }

std::optional<bool> yesOrNo(const QString& word)
{
    if (isOneOf(word, { u"yes", u"true", u"1", u"是" })) return true;
    if (isOneOf(word, { u"no", u"false", u"0", u"否" })) return false;
    return std::nullopt;
}

std::optional<Written> operatorOf(const QStringList& words)
{
    for (const Phrase& phrase : phrases) {
        const auto parts = phrase.words.split(u' ');
        if (parts.size() > words.size()) continue;
        const bool fits = std::equal(parts.begin(), parts.end(), words.begin(),
            [](QStringView part, const QString& word) { return keyText(word) == part; });
        if (fits) return Written { phrase.op, phrase.negated, int(parts.size()) };
    }
    return std::nullopt;
}

std::optional<Op> operatorOfSign(const QString& sign)
{
    if (sign == u"=" || sign == u"==") return Op::Equal;
    if (sign == u"!=" || sign == u"<>") return Op::NotEqual;
    if (sign == u"<") return Op::Less;
    if (sign == u"<=") return Op::LessEqual;
    if (sign == u">") return Op::Greater;
    if (sign == u">=") return Op::GreaterEqual;
    return std::nullopt;
}

std::pair<int, int> operatorInside(const QString& word, int from)
{
    for (int at = from; at < word.size(); ++at)
        for (const Phrase& phrase : phrases)
            if (phrase.words[0].unicode() >= 0x80 && QStringView(word).mid(at).startsWith(phrase.words))
                return { at, int(phrase.words.size()) };
    return { 0, 0 };
}

QString nameOf(Op op)
{
    switch (op) {
    case Op::Equal:
        return u"="_s;
    case Op::NotEqual:
        return u"!="_s;
    case Op::Less:
        return u"<"_s;
    case Op::LessEqual:
        return u"<="_s;
    case Op::Greater:
        return u">"_s;
    case Op::GreaterEqual:
        return u">="_s;
    case Op::Contains:
        return u"contains"_s;
    case Op::Starts:
        return u"starts"_s;
    case Op::In:
        return u"in"_s;
    case Op::Between:
        return u"between"_s;
    case Op::Empty:
        return u"is empty"_s;
    case Op::NotEmpty:
        return u"is not empty"_s;
    case Op::Holds:
        break;
    }
    return {};
}

} // namespace fairlead::filter_words
