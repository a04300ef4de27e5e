#include "store/query/PlainEvaluator.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;
using Op = Filter::Operator;

PlainEvaluator::PlainEvaluator(const QueryFixture& fixture)
    : m_fixture(fixture)
{
    for (const char* name : { "person", "industry", "stage", "company", "opportunity", "pipeline" })
        for (Record& record : fixture.all(fixture.type(name)))
            m_records.emplace(record.id, record);
}

bool PlainEvaluator::meets(const Record& record, const Filter& filter) const
{
    const auto each = [&](const Filter& part) { return meets(record, part); };
    switch (filter.kind) {
    case Filter::Kind::Everything:
        return true;
    case Filter::Kind::And:
        return std::all_of(filter.parts.begin(), filter.parts.end(), each);
    case Filter::Kind::Or:
        return std::any_of(filter.parts.begin(), filter.parts.end(), each);
    case Filter::Kind::Not:
        return !meets(record, filter.parts.front());
    case Filter::Kind::Deleted:
        return record.deleted;
    case Filter::Kind::Condition:
        break;
    }
    return meetsCondition(record, filter);
}

bool PlainEvaluator::meetsCondition(const Record& start, const Filter& filter) const
{
    const Record* record = &start;
    for (qsizetype i = 0; i + 1 < filter.path.size(); ++i) {
        const auto next = m_records.find(record->reference(filter.path[i]));
        // What leads nowhere has no value.
        if (next == m_records.end()) return filter.op == Op::Empty || filter.op == Op::NotEqual;
        record = &next->second;
    }
    return compare(*record, record->type->at(filter.path.last()), filter);
}

bool PlainEvaluator::compare(const Record& record, const Field& field, const Filter& filter) const
{
    const bool blank = record.isBlank(field.name);
    const auto any = [&] {
        return std::any_of(filter.values.begin(), filter.values.end(),
            [&](const FilterValue& value) { return equals(record, field, value); });
    };
    if (filter.op == Op::Empty) return blank;
    if (filter.op == Op::NotEqual) return blank || !any();
    if (blank) return false;
    if (filter.op == Op::NotEmpty || filter.op == Op::Holds) return true;
    if (filter.op == Op::Equal || filter.op == Op::In) return any();
    const FilterValue& value = filter.values.front();
    if (filter.op == Op::Contains || filter.op == Op::Starts) {
        QString text = record.text(field.name);
        if (field.isReference()) text = m_records.at(record.reference(field.name)).title();
        const QString key = keyText(text);
        return filter.op == Op::Contains ? key.contains(keyText(value.text)) : key.startsWith(keyText(value.text));
    }
    if (field.kind == Kind::Date) {
        const QDate day = record.date(field.name);
        const Period span = days(value);
        switch (filter.op) {
        case Op::Less:
            return day < span.from;
        case Op::LessEqual:
            return day <= span.to;
        case Op::Greater:
            return day > span.to;
        case Op::GreaterEqual:
            return day >= span.from;
        default:
            return day >= span.from && day <= days(filter.values[1]).to;
        }
    }
    if (field.kind == Kind::Money && record.money(field.name).currency != value.text) return false;
    const qint64 number = record.number(field.name);
    switch (filter.op) {
    case Op::Less:
        return number < value.number;
    case Op::LessEqual:
        return number <= value.number;
    case Op::Greater:
        return number > value.number;
    case Op::GreaterEqual:
        return number >= value.number;
    default:
        return number >= value.number && number <= filter.values[1].number;
    }
}

bool PlainEvaluator::equals(const Record& record, const Field& field, const FilterValue& value) const
{
    if (field.isReference()) {
        const RecordId id = record.reference(field.name);
        if (value.kind == FilterValue::Kind::Me) return id == m_fixture.me;
        if (value.kind == FilterValue::Kind::Id) return id == value.id;
        return isCalled(id, field.target, value.text);
    }
    switch (field.kind) {
    case Kind::Date:
        return days(value).contains(record.date(field.name));
    case Kind::Money:
        return record.money(field.name) == Money { value.number, value.text };
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
        if (field.indexed && !field.title) return record.text(field.name) == value.text;
        return keyText(record.text(field.name)) == keyText(value.text);
    default:
        return record.number(field.name) == value.number;
    }
}

/// By title among the visible ones, by a single natural key only where no title fits.
bool PlainEvaluator::isCalled(const RecordId& id, const QString& type, const QString& name) const
{
    bool titled = false;
    for (const auto& [other, record] : m_records)
        titled = titled || (record.type->name() == type && record.visible && keyText(record.title()) == keyText(name));
    const auto found = m_records.find(id);
    if (found == m_records.end() || !found->second.visible) return false;
    if (titled) return keyText(found->second.title()) == keyText(name);
    const QString key = type == u"person"_s ? u"staff_no"_s : u"number"_s;
    return found->second.type->find(key) && found->second.text(key) == name;
}

/// The calendar of the language in the plainest way: day by day.
Period PlainEvaluator::days(const FilterValue& value) const
{
    const QDate today = m_fixture.today;
    if (value.kind == FilterValue::Kind::Today) return { today.addDays(value.number), today.addDays(value.number) };
    if (value.kind != FilterValue::Kind::Span) return value.days;
    if (value.unit == FilterValue::Unit::Days)
        return value.number < 0 ? Period { today.addDays(value.number), today }
                                : Period { today, today.addDays(value.number) };
    const auto unitOf = [&value](QDate day) -> qint64 {
        switch (value.unit) {
        case FilterValue::Unit::Week:
            return (day.toJulianDay()) / 7; // Julian days begin with a Monday
        case FilterValue::Unit::Month:
            return day.year() * 12 + day.month() - 1;
        case FilterValue::Unit::Quarter:
            return day.year() * 4 + (day.month() - 1) / 3;
        default:
            return day.year();
        }
    };
    Period found;
    for (QDate day = today.addDays(-800); day < today.addDays(800); day = day.addDays(1)) {
        if (unitOf(day) != unitOf(today) + value.number) continue;
        if (!found.from.isValid()) found.from = day;
        found.to = day;
    }
    return found;
}

} // namespace fairlead
