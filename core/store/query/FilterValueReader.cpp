#include "store/query/FilterValueReader.h"

#include "base/Money.h"
#include "base/Text.h"
#include "store/query/FilterWords.h"
#include "store/query/MovingDays.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Value = std::optional<FilterValue>;

bool isSearched(Filter::Operator op) { return op == Filter::Operator::Contains || op == Filter::Operator::Starts; }

/// Text that compares as something; stored form.
Value textValue(const QString& text)
{
    const QString stored = normalised(text);
    if (!isStorable(stored) || keyText(stored).isEmpty()) return std::nullopt;
    return FilterValue::ofText(stored);
}

Value numberValue(const Field& field, QString text)
{
    text = foldWidth(text).trimmed();
    if (field.kind == Kind::Percent && text.endsWith(u'%')) text.chop(1);
    int power = 0;
    if (text.endsWith(u'万')) power = 4;
    if (text.endsWith(u'亿')) power = 8;
    if (power) text.chop(1);
    const auto number = parseScaled(text, scaleOf(field.kind), u'.', power);
    if (!number) return std::nullopt;
    return FilterValue::ofNumber(*number);
}

Value amountValue(const QString& text, const QString& currency)
{
    const auto money = Money::parse(text, currency);
    if (!money) return std::nullopt;
    return FilterValue::ofAmount(*money);
}

/// 2017年8月14日, 2017/8/14 → 2017-08-14; what has another form stays.
QString isoDays(const QString& text)
{
    static const QRegularExpression form(
        u"^(\\d{4})(?:年(?:(\\d{1,2})月(?:(\\d{1,2})日?)?)?|[/.-](\\d{1,2})[/.-](\\d{1,2}))$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) return text;
    QString iso = match.captured(1);
    for (int part = 2; part <= 5; ++part)
        if (!match.captured(part).isEmpty()) iso += u'-' + match.captured(part).rightJustified(2, u'0');
    return iso;
}

} // namespace

Value FilterValueReader::readDays(const QString& text) const
{
    const QString plain = foldWidth(text).trimmed();
    if (Value moving = moving_days::read(plain)) return moving;
    const qsizetype dots = plain.indexOf(u".."_s);
    const auto period = dots < 0
        ? Period::parse(isoDays(plain))
        : Period::parse(isoDays(plain.left(dots).trimmed()) + u".."_s + isoDays(plain.mid(dots + 2).trimmed()));
    if (!period || period->isOpen()) return std::nullopt;
    return FilterValue::ofDays(*period);
}

Value FilterValueReader::readChoice(const Field& field, const QString& text) const
{
    const ChoiceList* list = m_catalog.list(field.list);
    if (!list) return textValue(text);
    if (list->find(text)) return FilterValue::ofText(text);
    if (looseText(text).isEmpty()) return std::nullopt;
    if (const auto code = list->codeOf(text)) return FilterValue::ofText(*code);
    return field.followsFile ? textValue(text) : std::nullopt;
}

Value FilterValueReader::readReference(const Field& field, const Written& written) const
{
    if (!written.quoted) {
        if (const auto id = RecordId::parse(written.text); id && !id->isNull()) return FilterValue::ofId(*id);
        if (field.target == u"person"_s && filter_words::isMe(written.text)) return FilterValue::me();
    }
    // Of a reference to any type only the id is known.
    if (field.kind == Kind::AnyReference) return std::nullopt;
    return textValue(written.text);
}

Value FilterValueReader::read(const Field& field, Filter::Operator op, const Written& written) const
{
    if (isSearched(op)) return textValue(written.text);
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return textValue(written.text);
    case Kind::Integer:
    case Kind::Quantity:
    case Kind::Percent:
    case Kind::Rate:
    case Kind::Minutes:
        return numberValue(field, written.text);
    case Kind::Money:
        return amountValue(written.text, m_baseCurrency);
    case Kind::Date:
    case Kind::Instant:
        return readDays(written.text);
    case Kind::Choice:
        return readChoice(field, written.text);
    case Kind::Reference:
    case Kind::AnyReference:
        return readReference(field, written);
    case Kind::Boolean:
    case Kind::File: // one can only ask whether there is one
        break;
    }
    return std::nullopt;
}

std::optional<std::vector<FilterValue>> FilterValueReader::readBounds(
    const Field& field, const Written& low, const Written& high) const
{
    Value first = read(field, Filter::Operator::Between, low);
    Value last = read(field, Filter::Operator::Between, high);
    if (field.kind == Kind::Money) {
        if (!first || !last) return std::nullopt;
        if (!Money::parse(low.text, {}))
            first = amountValue(low.text, last->text);
        else if (!Money::parse(high.text, {}))
            last = amountValue(high.text, first->text);
        if (first && last && first->text != last->text) return std::nullopt;
    }
    if (!first || !last) return std::nullopt;
    return std::vector<FilterValue> { *first, *last };
}

QStringList FilterValueReader::expected(const Field& field) const
{
    switch (field.kind) {
    case Kind::Choice: {
        QStringList codes;
        if (const ChoiceList* list = m_catalog.list(field.list))
            for (const ChoiceValue& value : list->values)
                codes.append(value.code);
        return codes.isEmpty() ? QStringList { u"text"_s } : codes;
    }
    case Kind::Money:
        return { u"amount"_s };
    case Kind::Date:
    case Kind::Instant:
        return { u"date"_s, u"period"_s, u"today-30"_s, u"this quarter"_s };
    case Kind::Boolean:
        return { u"yes"_s, u"no"_s };
    case Kind::AnyReference:
        return { u"id"_s };
    case Kind::Reference:
        return { u"title"_s, u"number"_s, u"id"_s };
    case Kind::Text:
    case Kind::LongText:
        return { u"text"_s };
    default:
        return { u"number"_s };
    }
}

} // namespace fairlead
