#include "models/FilterWording.h"

#include "base/Text.h"
#include "models/FilterOperators.h"
#include "store/query/FilterText.h"

#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Op = Filter::Operator;
using Unit = FilterValue::Unit;

namespace {

constexpr size_t mostWritten = 2; // of the values in a chip
constexpr qsizetype longestAdvanced = 48; // characters of the language in a chip

bool isWord(const Field& field)
{
    return field.kind == Kind::Text || field.kind == Kind::LongText || field.kind == Kind::Choice
        || field.isReference();
}

/// A field's name inside a sentence: "Amount or stage".
QString inside(const QString& label)
{
    const bool name = label.size() > 1 && label.at(1).isUpper(); // VAT stays
    return name || label.isEmpty() ? label : label.at(0).toLower() + label.mid(1);
}

} // namespace

QString FilterWording::operatorWords(const Field& field, Op op, bool negated, bool several)
{
    const bool word = isWord(field) || isDay(field);
    switch (op) {
    case Op::Equal:
    case Op::In:
        if (several) return negated ? tr("is none of") : tr("is one of");
        if (negated) return tr("is not");
        return word ? tr("is") : tr("equals");
    case Op::NotEqual:
        return negated ? tr("is") : tr("is not");
    case Op::Less:
        return isDay(field) ? tr("before") : tr("less than");
    case Op::LessEqual:
        return isDay(field) ? tr("until") : tr("at most");
    case Op::Greater:
        return isDay(field) ? tr("after") : tr("more than");
    case Op::GreaterEqual:
        return isDay(field) ? tr("from") : tr("at least");
    case Op::Contains:
        return negated ? tr("does not contain") : tr("contains");
    case Op::Starts:
        return negated ? tr("does not start with") : tr("starts with");
    case Op::Between:
        return negated ? tr("not between") : tr("between");
    case Op::Empty:
        return tr("is empty");
    case Op::NotEmpty:
        return tr("is not empty");
    case Op::Holds:
        return negated ? tr("no") : tr("yes");
    }
    return {};
}

QString FilterWording::moving(const FilterValue& value)
{
    const int days = int(std::abs(value.number));
    if (value.kind == FilterValue::Kind::Today) {
        if (value.number == 0) return tr("today");
        if (days == 1) return value.number > 0 ? tr("tomorrow") : tr("yesterday");
        return value.number > 0 ? tr("in %n days", nullptr, days) : tr("%n days ago", nullptr, days);
    }
    const auto one = [&value](const QString& before, const QString& now, const QString& next) {
        return value.number < 0 ? before : value.number > 0 ? next : now;
    };
    switch (value.unit) {
    case Unit::Days:
        return value.number < 0 ? tr("last %n days", nullptr, days) : tr("next %n days", nullptr, days);
    case Unit::Week:
        return one(tr("last week"), tr("this week"), tr("next week"));
    case Unit::Month:
        return one(tr("last month"), tr("this month"), tr("next month"));
    case Unit::Quarter:
        return one(tr("last quarter"), tr("this quarter"), tr("next quarter"));
    case Unit::Year:
        return one(tr("last year"), tr("this year"), tr("next year"));
    }
    return {};
}

QString FilterWording::period(const Period& days) const
{
    const Format format = m_session.format();
    if (days.from == days.to) return format.day(days.from);
    if (!days.from.isValid()) return tr("until %1", "a day").arg(format.day(days.to));
    if (!days.to.isValid()) return tr("from %1", "a day").arg(format.day(days.from));
    const int year = days.from.year();
    if (days == Period::year(year)) return tr("year %1").arg(year);
    for (int quarter = 1; quarter <= 4; ++quarter)
        if (days == Period::quarter(year, quarter)) return tr("quarter %1 of %2").arg(quarter).arg(year);
    if (days == Period::month(year, days.from.month())) return format.month(days.from);
    return tr("%1 to %2", "two days").arg(format.day(days.from), format.day(days.to));
}

QString FilterWording::value(const Field& field, const FilterValue& value) const
{
    switch (value.kind) {
    case FilterValue::Kind::Amount:
        return m_session.format().money({ value.number, value.text });
    case FilterValue::Kind::Days:
        return period(value.days);
    case FilterValue::Kind::Today:
    case FilterValue::Kind::Span:
        return moving(value);
    case FilterValue::Kind::Me:
        return tr("me");
    case FilterValue::Kind::Id: {
        const RecordType* target = m_session.catalog().find(field.target);
        if (!target) return value.id.toString();
        const Reader::Title title = m_session.reader().titleOf(*target, value.id);
        return title.absent ? tr("not available here") : title.text;
    }
    case FilterValue::Kind::Number:
        return typed(field, value);
    case FilterValue::Kind::Text:
        break;
    }
    const ChoiceList* list = field.kind == Kind::Choice ? m_session.catalog().list(field.list) : nullptr;
    const ChoiceValue* choice = list ? list->find(value.text) : nullptr;
    return choice ? choice->label.in(m_session.isChinese()) : value.text;
}

QString FilterWording::typed(const Field& field, const FilterValue& value) const
{
    const QLocale plain(QLocale::English); // groups and marks as the language reads them, in both languages
    switch (value.kind) {
    case FilterValue::Kind::Amount: {
        const QString amount = Money { value.number, value.text }.toPlainString();
        QString whole = plain.toString(amount.section(u'.', 0, 0).toLongLong());
        const QString cents = amount.section(u'.', 1);
        if (cents.toLongLong() != 0) whole += u'.' + cents;
        return value.text == m_session.workspace().baseCurrency() ? whole : whole + u' ' + value.text;
    }
    case FilterValue::Kind::Number: {
        const QString number = scaledToString(value.number, scaleOf(field.kind));
        return field.kind == Kind::Percent ? number + u'%' : number;
    }
    case FilterValue::Kind::Today:
    case FilterValue::Kind::Span:
        return moving(value);
    case FilterValue::Kind::Days:
        return filterDays(value.days);
    default:
        return this->value(field, value);
    }
}

QString FilterWording::values(const Field& field, const std::vector<FilterValue>& values) const
{
    QString words;
    for (size_t i = 0; i < values.size() && i < mostWritten; ++i) {
        const QString word = value(field, values[i]);
        words = words.isEmpty() ? word : tr("%1, %2", "values of a condition").arg(words, word);
    }
    const int more = int(values.size()) - int(mostWritten);
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(words) : words;
}

FilterWording::Chip FilterWording::chip(const FilterLine& line) const
{
    const QString label = m_fields.labelOf(line.path);
    const Field* field = m_fields.field(line.path);
    if (!field) return { label, operatorWords({}, line.op, line.negated, false) };
    const QString op = operatorWords(*field, line.op, line.negated, false);
    if (line.op == Op::Between && line.values.size() == 2) {
        const QString words
            = tr("%1 to %2", "two values").arg(value(*field, line.values[0]), value(*field, line.values[1]));
        return { label, line.negated ? tr("not %1", "values of a condition").arg(words) : words };
    }
    const QString words = values(*field, line.values);
    if (words.isEmpty()) return { label, op };
    const bool plain = (line.op == Op::Equal || line.op == Op::In) && !line.negated;
    if (plain) return { label, words };
    const bool not_ = line.op == Op::NotEqual || ((line.op == Op::In || line.op == Op::Equal) && line.negated);
    if (not_) return { label, tr("not %1", "values of a condition").arg(words) };
    return { label, tr("%1 %2", "operator and value").arg(op, words) };
}

FilterWording::Chip FilterWording::chip(const FilterPart& part) const
{
    if (part.kind == FilterPart::Kind::Advanced) {
        if (part.advanced.kind == Filter::Kind::Deleted) return { {}, tr("in the recycle bin") };
        const QString text = filterText(m_session.catalog(), m_type, part.advanced);
        return { tr("Advanced"), text.size() > longestAdvanced ? text.left(longestAdvanced) + u'…' : text };
    }
    std::vector<FilterLine> whole;
    std::copy_if(part.lines.begin(), part.lines.end(), std::back_inserter(whole),
        [](const FilterLine& line) { return line.isWhole(); });
    if (whole.empty()) return {};
    if (whole.size() == 1) return chip(whole.front());
    QStringList labels;
    for (const FilterLine& line : whole)
        if (const QString label = m_fields.labelOf(line.path); !labels.contains(label)) labels.append(label);
    QString fields = labels.front();
    for (qsizetype i = 1; i < labels.size(); ++i)
        fields = tr("%1 or %2", "two fields").arg(fields, inside(labels.at(i)));
    return { fields, tr("%n condition(s)", nullptr, int(whole.size())) };
}

QString FilterWording::line(const Filter& filter) const
{
    QStringList words;
    const FilterDraft draft = FilterDraft::of(filter);
    for (const FilterPart& part : draft.parts) {
        const Chip one = chip(part);
        words.append(one.field.isEmpty() ? one.value : tr("%1: %2", "field and value").arg(one.field, one.value));
    }
    return words.join(u" · "_s);
}

} // namespace fairlead::ui
