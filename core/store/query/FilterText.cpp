#include "store/query/FilterText.h"

#include "base/Text.h"
#include "store/query/FilterPath.h"
#include "store/query/FilterWords.h"
#include "store/query/MovingDays.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; }

bool isPlainName(const QString& name)
{
    return !name.isEmpty() && !name[0].isDigit() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

class Writer
{
public:
    Writer(const Catalog& catalog, const RecordType& type)
        : m_catalog(catalog)
        , m_type(type)
    {
    }

    QString write(const Filter& filter) const
    {
        switch (filter.kind) {
        case Filter::Kind::Everything:
            return {};
        case Filter::Kind::Deleted:
            return u"deleted"_s;
        case Filter::Kind::Not:
            return u"not "_s + inner(filter.parts.front());
        case Filter::Kind::And:
            return joined(filter.parts, u" and "_s);
        case Filter::Kind::Or:
            return joined(filter.parts, u" or "_s);
        case Filter::Kind::Condition:
            break;
        }
        return condition(filter);
    }

private:
    /// In brackets where it would otherwise be read with its neighbours.
    QString inner(const Filter& part) const
    {
        const bool brackets = part.kind == Filter::Kind::And || part.kind == Filter::Kind::Or;
        return brackets ? u'(' + write(part) + u')' : write(part);
    }

    QString joined(const std::vector<Filter>& parts, const QString& word) const
    {
        QString out;
        for (const Filter& part : parts)
            out += (out.isEmpty() ? QString() : word) + inner(part);
        return out;
    }

    QString condition(const Filter& filter) const
    {
        QString out;
        for (const QString& name : filter.path)
            out += (out.isEmpty() ? QString() : u"."_s) + (isPlainName(name) ? name : quoted(name));
        const auto path = FilterPath::resolve(m_catalog, m_type, filter.path);
        const Field* field = path ? path->field : nullptr;
        using Op = Filter::Operator;
        if (filter.op == Op::Holds) return out;
        out += u' ' + filter_words::nameOf(filter.op);
        if (filter.op == Op::In) return out + u" ("_s + values(filter, field, u", "_s) + u')';
        const QString list = values(filter, field, u" and "_s);
        return list.isEmpty() ? out : out + u' ' + list;
    }

    static QString values(const Filter& filter, const Field* field, const QString& between)
    {
        QString out;
        for (const FilterValue& each : filter.values)
            out += (out.isEmpty() ? QString() : between) + value(each, field);
        return out;
    }

    static QString value(const FilterValue& value, const Field* field)
    {
        switch (value.kind) {
        case FilterValue::Kind::Text:
            // Codes read better bare; a word that means something else must not.
            return field && field->kind == Kind::Choice && isPlainName(value.text) && !filter_words::isAnd(value.text)
                    && !filter_words::isOr(value.text)
                ? value.text
                : quoted(value.text);
        case FilterValue::Kind::Number:
            return scaledToString(value.number, field ? scaleOf(field->kind) : 0);
        case FilterValue::Kind::Amount:
            return Money { value.number, value.text }.toPlainString() + u' ' + value.text;
        case FilterValue::Kind::Days:
            return filterDays(value.days);
        case FilterValue::Kind::Today:
        case FilterValue::Kind::Span:
            return moving_days::text(value);
        case FilterValue::Kind::Me:
            return u"me"_s;
        case FilterValue::Kind::Id:
            return value.id.toString();
        }
        return {};
    }

    const Catalog& m_catalog;
    const RecordType& m_type;
};

} // namespace

QString filterDays(const Period& days)
{
    const auto iso = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    if (days.from == days.to) return iso(days.from);
    if (days.from.isValid()) {
        const QString year = iso(days.from).left(4);
        if (days == Period::year(days.from.year())) return year;
        for (int quarter = 1; quarter <= 4; ++quarter)
            if (days == Period::quarter(days.from.year(), quarter)) return year + u"-Q"_s + QString::number(quarter);
        if (days == Period::month(days.from.year(), days.from.month())) return iso(days.from).left(7);
    }
    return iso(days.from) + u".."_s + iso(days.to);
}

QString filterText(const Catalog& catalog, const RecordType& type, const Filter& filter)
{
    return Writer(catalog, type).write(filter);
}

} // namespace fairlead
