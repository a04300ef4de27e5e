#include "models/FilterOperators.h"

namespace fairlead::ui {

using Op = Filter::Operator;

QList<FilterOperator> FilterOperator::of(const Field& field)
{
    const QList<FilterOperator> emptiness { { Op::Empty, false }, { Op::NotEmpty, false } };
    const QList<FilterOperator> equality { { Op::Equal, false }, { Op::NotEqual, false } };
    const QList<FilterOperator> order { { Op::GreaterEqual, false }, { Op::LessEqual, false }, { Op::Greater, false },
        { Op::Less, false }, { Op::Between, false } };
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return QList<FilterOperator> { { Op::Contains, false }, { Op::Contains, true } } + equality
            + QList<FilterOperator> { { Op::Starts, false } } + emptiness;
    case Kind::Reference:
        return equality + QList<FilterOperator> { { Op::Contains, false } } + emptiness;
    case Kind::Choice:
        return equality + emptiness;
    case Kind::Boolean:
        return { { Op::Holds, false }, { Op::Holds, true } };
    case Kind::AnyReference:
        return emptiness;
    case Kind::Date:
    case Kind::Instant:
        return equality + order + emptiness;
    default:
        return order + equality + emptiness;
    }
}

FilterOperator FilterOperator::named(const QString& id)
{
    const bool negated = id.startsWith(u'!');
    return { Op(id.mid(negated ? 1 : 0).toInt()), negated };
}

int FilterOperator::values(const Field& field) const
{
    switch (op) {
    case Op::Empty:
    case Op::NotEmpty:
    case Op::Holds:
        return 0;
    case Op::Between:
        return 2;
    case Op::In:
        return -1;
    case Op::Equal:
    case Op::NotEqual:
        return isChosen(field) ? -1 : 1;
    default:
        return 1;
    }
}

FilterOperator FilterOperator::shown(const Field& field, const FilterLine& line)
{
    const bool single = isChosen(field) || line.values.size() < 2;
    if ((line.op == Op::In || line.op == Op::Equal) && single)
        return { line.negated ? Op::NotEqual : Op::Equal, false };
    return { line.op, line.negated };
}

void FilterOperator::put(FilterLine& line, const Field& field) const
{
    const FilterOperator before = shown(field, line);
    const bool searched = op == Op::Contains || op == Op::Starts;
    const bool wasSearched = before.op == Op::Contains || before.op == Op::Starts;
    if (isChosen(field) && searched != wasSearched) line.values.clear();
    line.op = op;
    line.negated = negated;
    const int most = values(field);
    if (most >= 0 && line.values.size() > size_t(most)) line.values.resize(size_t(most));
    if (most < 0 && line.values.size() > 1) {
        line.negated = op == Op::NotEqual;
        line.op = Op::In;
    }
}

} // namespace fairlead::ui
