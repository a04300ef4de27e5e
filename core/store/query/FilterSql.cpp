#include "store/query/FilterSql.h"

#include "base/Text.h"
#include "store/SortKey.h"
#include "store/TypeSql.h"
#include "store/query/DerivedFields.h"
#include "store/query/MovingDays.h"
#include "store/query/ReferenceNames.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Op = Filter::Operator;

Error invalid(int position, const QString& what)
{
    return { ErrorCode::Invalid, QString::number(position) + u": "_s + what };
}

Result<SqlCondition> opposite(Result<SqlCondition> condition)
{
    // NULL is not true either: `not` means all the others.
    if (condition) condition->sql = '(' + condition->sql + ") IS NOT TRUE";
    return condition;
}

/// Dates are compared as ISO texts, which know the years 0 to 9999.
QString isoOrder(QDate day)
{
    if (day.year() < 1) return u"0000-01-01"_s;
    if (day.year() > 9999) return u"9999-99"_s;
    return day.toString(Qt::ISODate);
}

} // namespace

FilterSql::FilterSql(const Reader& reader, const QueryAsker& asker, Form form)
    : m_reader(reader)
    , m_asker(asker)
    , m_form(form)
{
}

QByteArray FilterSql::column(const Field& field, const QByteArray& table, int cell) const
{
    if (derived_fields::isOne(field))
        return (m_form != Form::Drive ? "+" : "") + derived_fields::column(field, table, m_asker.today);
    const QByteArray name = table + '.' + TypeSql::quoted(field.column(cell < 0 ? field.cellCount - 1 : cell));
    // A plus keeps SQLite from leaving the order it walks for an index of this column.
    return m_form != Form::Drive ? '+' + name : name;
}

Result<SqlCondition> FilterSql::condition(const RecordType& type, const Filter& filter)
{
    switch (filter.kind) {
    case Filter::Kind::Everything:
        return SqlCondition { "1", {} };
    case Filter::Kind::Deleted:
        return SqlCondition { "(t._v=0 AND t.deleted=1)", {} };
    case Filter::Kind::Not:
        return opposite(condition(type, filter.parts.front()));
    case Filter::Kind::And:
        return joined(type, filter, "AND");
    case Filter::Kind::Or:
        return joined(type, filter, "OR");
    case Filter::Kind::Condition:
        break;
    }
    return path(type, filter);
}

Result<SqlCondition> FilterSql::joined(const RecordType& type, const Filter& filter, const char* word)
{
    std::vector<SqlCondition> parts;
    for (const Filter& part : filter.parts) {
        auto made = condition(type, part);
        if (!made) return made;
        parts.push_back(std::move(*made));
    }
    return SqlCondition::joined(parts, word);
}

Result<SqlCondition> FilterSql::path(const RecordType& type, const Filter& filter)
{
    const auto path = FilterPath::resolve(m_reader.catalog(), type, filter.path);
    if (!path) return invalid(filter.position, filter.path.join(u'.'));
    // What a field without value meets is said by the opposite, so that it holds for a missing record too.
    Filter positive = filter;
    const bool negative = filter.op == Op::Empty || filter.op == Op::NotEqual;
    if (filter.op == Op::Empty) positive.op = Op::NotEmpty;
    if (filter.op == Op::NotEqual) positive.op = Op::Equal;
    if (filter.op == Op::Empty && path->steps.empty())
        return SqlCondition { column(*path->field, "t") + " IS NULL", {} };
    auto made = step(*path, 0, positive);
    return negative ? opposite(std::move(made)) : made;
}

/// The condition at the end of the path, wrapped in one inner table per reference on the way.
Result<SqlCondition> FilterSql::step(const FilterPath& path, size_t depth, const Filter& filter)
{
    const QByteArray outer = depth == 0 ? QByteArray("t") : 's' + QByteArray::number(m_names);
    if (depth == path.steps.size()) return leaf(*path.field, outer, filter);
    const QByteArray inner = 's' + QByteArray::number(++m_names);
    const QByteArray reference = column(*path.steps[depth], outer);
    auto condition = step(path, depth + 1, filter);
    if (!condition) return condition;
    const QByteArray table = TypeSql::quoted(path.types[depth]->name()) + ' ' + inner;
    if (m_form != Form::Drive)
        condition->sql
            = "EXISTS(SELECT 1 FROM " + table + " WHERE " + inner + ".id=" + reference + " AND " + condition->sql + ')';
    else
        condition->sql = reference + " IN (SELECT " + inner + ".id FROM " + table + " WHERE " + condition->sql + ')';
    return condition;
}

Result<SqlCondition> FilterSql::leaf(const Field& field, const QByteArray& table, const Filter& filter)
{
    switch (filter.op) {
    case Op::NotEmpty:
        return SqlCondition { column(field, table) + " IS NOT NULL", {} };
    case Op::Holds:
        return SqlCondition { column(field, table) + "=1", {} };
    case Op::Equal:
    case Op::In:
        return anyOf(field, table, filter);
    case Op::Contains:
    case Op::Starts:
        return searched(field, table, filter);
    case Op::Between:
        return between(field, table, filter);
    default:
        return ordered(field, table, filter);
    }
}

Result<SqlCondition> FilterSql::anyOf(const Field& field, const QByteArray& table, const Filter& filter)
{
    if (filter.values.empty()) return invalid(filter.position, u"value"_s);
    if (field.isReference()) return reference(field, table, filter.values, filter.position);
    std::vector<SqlCondition> parts;
    for (const FilterValue& value : filter.values) {
        auto part = equal(field, table, value, filter.position);
        if (!part) return part;
        parts.push_back(std::move(*part));
    }
    return SqlCondition::joined(parts, "OR");
}

Result<SqlCondition> FilterSql::textEqual(const Field& field, const QByteArray& table, const QString& text)
{
    const QByteArray name = column(field, table);
    const ChoiceList* list = field.kind == Kind::Choice ? m_reader.catalog().list(field.list) : nullptr;
    // Codes and numbers are compared as they stand, so that their index answers.
    if ((list && list->find(text)) || (field.indexed && !field.title)) return SqlCondition { name + "=?", { text } };
    const SqlCondition same { "fl_equals(" + name + ", ?)", { keyText(text) } };
    if (!field.title || m_form != Form::Drive) return same;
    // Texts of one keyText have one sort key: it ignores case, width and blanks, and more than that.
    return SqlCondition::joined({ { table + "._k=?", { sortKey(text) } }, same }, "AND");
}

Result<SqlCondition> FilterSql::equal(
    const Field& field, const QByteArray& table, const FilterValue& value, int position)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
        return textEqual(field, table, value.text);
    case Kind::Money:
        return SqlCondition { '(' + column(field, table, 1) + "=? AND " + column(field, table, 0) + "=?)",
            { value.text, value.number } };
    case Kind::Date:
    case Kind::Instant:
        return within(field, table, daysOf(value), position);
    default:
        return SqlCondition { column(field, table) + "=?", { value.number } };
    }
}

Result<SqlCondition> FilterSql::ordered(const Field& field, const QByteArray& table, const Filter& filter)
{
    if (filter.values.size() != 1) return invalid(filter.position, u"value"_s);
    const FilterValue& value = filter.values.front();
    if (field.kind == Kind::Date || field.kind == Kind::Instant) {
        const Period days = daysOf(value);
        const bool afterwards = filter.op == Op::Greater || filter.op == Op::LessEqual;
        const QDate day = afterwards ? (days.to.isValid() ? days.to.addDays(1) : QDate()) : days.from;
        return since(field, table, day, filter.op == Op::Less || filter.op == Op::LessEqual, filter.position);
    }
    const QByteArray sign = filter.op == Op::Less ? "<"
        : filter.op == Op::LessEqual              ? "<="
        : filter.op == Op::Greater                ? ">"
                                                  : ">=";
    if (field.kind == Kind::Money)
        return SqlCondition { '(' + column(field, table, 1) + "=? AND " + column(field, table, 0) + sign + "?)",
            { value.text, value.number } };
    return SqlCondition { column(field, table) + sign + '?', { value.number } };
}

Result<SqlCondition> FilterSql::between(const Field& field, const QByteArray& table, const Filter& filter)
{
    if (filter.values.size() != 2) return invalid(filter.position, u"value"_s);
    const FilterValue& low = filter.values[0];
    const FilterValue& high = filter.values[1];
    if (field.kind == Kind::Date || field.kind == Kind::Instant)
        return within(field, table, { daysOf(low).from, daysOf(high).to }, filter.position);
    const SqlCondition range { column(field, table, 0) + " BETWEEN ? AND ?", { low.number, high.number } };
    if (field.kind != Kind::Money) return range;
    if (low.text != high.text) return invalid(filter.position, low.text + u", "_s + high.text);
    return SqlCondition::joined({ { column(field, table, 1) + "=?", { low.text } }, range }, "AND");
}

Result<SqlCondition> FilterSql::within(const Field& field, const QByteArray& table, const Period& days, int position)
{
    std::vector<SqlCondition> parts;
    if (days.from.isValid()) {
        auto from = since(field, table, days.from, false, position);
        if (!from) return from;
        parts.push_back(std::move(*from));
    }
    if (days.to.isValid()) {
        auto to = since(field, table, days.to.addDays(1), true, position);
        if (!to) return to;
        parts.push_back(std::move(*to));
    }
    if (parts.empty()) return invalid(position, u"date"_s);
    return SqlCondition::joined(parts, "AND");
}

Result<SqlCondition> FilterSql::since(const Field& field, const QByteArray& table, QDate day, bool before, int position)
{
    if (!day.isValid()) return invalid(position, u"date"_s);
    const QByteArray sign = before ? "<?" : ">=?";
    if (field.kind == Kind::Instant)
        return SqlCondition { column(field, table) + sign, { day.startOfDay(m_asker.zone).toMSecsSinceEpoch() } };
    return SqlCondition { column(field, table) + sign, { isoOrder(day) } };
}

Period FilterSql::daysOf(const FilterValue& value) const { return moving_days::on(value, m_asker.today); }

Result<SqlCondition> FilterSql::searched(const Field& field, const QByteArray& table, const Filter& filter)
{
    const QByteArray function = filter.op == Op::Contains ? "fl_contains(" : "fl_starts(";
    const RecordType* target = field.kind == Kind::Reference ? m_reader.catalog().find(field.target) : nullptr;
    const Field* text = target ? target->titleField() : &field;
    if (filter.values.size() != 1 || !text || (field.isReference() && !target))
        return invalid(filter.position, field.name);
    const Cells key { keyText(filter.values.front().text) };
    if (!target) return SqlCondition { function + column(field, table) + ", ?)", key };

    const QByteArray inner = 's' + QByteArray::number(++m_names);
    const QByteArray test = function + inner + '.' + TypeSql::quoted(text->column(0)) + ", ?)";
    const QByteArray from = TypeSql::quoted(target->name()) + ' ' + inner + " WHERE ";
    if (m_form != Form::Drive)
        return SqlCondition {
            "EXISTS(SELECT 1 FROM " + from + inner + ".id=" + column(field, table) + " AND " + test + ')', key
        };
    return SqlCondition { column(field, table) + " IN (SELECT " + inner + ".id FROM " + from + test + ')', key };
}

Result<SqlCondition> FilterSql::reference(
    const Field& field, const QByteArray& table, const std::vector<FilterValue>& values, int position)
{
    const RecordType* target = m_reader.catalog().find(field.target);
    const ReferenceNames names(m_reader);
    Cells all;
    for (const FilterValue& value : values) {
        Cells direct;
        if (value.kind == FilterValue::Kind::Id) direct = { cellOf(value.id) };
        if (value.kind == FilterValue::Kind::Me) {
            if (m_asker.person.isNull()) return invalid(position, u"me"_s);
            direct = { cellOf(m_asker.person) };
        }
        if (value.kind == FilterValue::Kind::Text && !target) return invalid(position, value.text);
        auto ids = direct.empty() ? names.idsCalled(*target, value.text)
            : target              ? names.withMerged(*target, direct)
                                  : Result<Cells>(direct);
        if (!ids) return ids.error();
        if (ids->empty()) return Error { ErrorCode::NotFound, QString::number(position) + u": "_s + value.text };
        all.insert(all.end(), ids->begin(), ids->end());
    }
    return SqlCondition::oneOf(column(field, table), all);
}

} // namespace fairlead
