#pragma once
#include "store/query/Filter.h"

#include <optional>

namespace fairlead {

/// The words that have a meaning in filters, in both languages.
namespace filter_words {

bool isAnd(const QString& word);
bool isOr(const QString& word);
bool isNot(const QString& word);
bool isDeleted(const QString& word);
bool isMe(const QString& word);
/// Between the two bounds of `between`.
bool isBetweenAnd(const QString& word);
std::optional<bool> yesOrNo(const QString& word);

/// An operator as written: some words mean the opposite of one (不包含, not in).
struct Written
{
    Filter::Operator op = Filter::Operator::Equal;
    bool negated = false;
    int words = 1; ///< how many words it takes
};
/// The operator that these words begin with; the longest that fits.
std::optional<Written> operatorOf(const QStringList& words);
std::optional<Filter::Operator> operatorOfSign(const QString& sign);
/// A word without blanks that holds a Chinese operator ("名称包含华"): where it begins and how long it is, tried from
/// `from` on. The length is 0 if there is none.
std::pair<int, int> operatorInside(const QString& word, int from);

/// As FilterText writes it: "=", "contains", "is empty" …
QString nameOf(Filter::Operator op);

} // namespace filter_words

} // namespace fairlead
