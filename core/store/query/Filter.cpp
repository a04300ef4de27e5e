#include "store/query/Filter.h"

#include "base/Result.h"

#include <algorithm>

namespace fairlead {

bool Filter::operator==(const Filter& other) const
{
    return kind == other.kind && op == other.op && path == other.path && values == other.values && parts == other.parts;
}

bool Filter::mentionsDeleted() const
{
    return kind == Kind::Deleted
        || std::any_of(parts.begin(), parts.end(), [](const Filter& part) { return part.mentionsDeleted(); });
}

Filter Filter::condition(QStringList path, Operator op, std::vector<FilterValue> values)
{
    Filter filter;
    filter.kind = Kind::Condition;
    filter.path = std::move(path);
    filter.op = op;
    filter.values = std::move(values);
    return filter;
}

Filter Filter::deleted()
{
    Filter filter;
    filter.kind = Kind::Deleted;
    return filter;
}

namespace {

Filter joined(Filter::Kind kind, Filter left, Filter right)
{
    Filter filter;
    filter.kind = kind;
    filter.position = left.position;
    for (Filter* side : { &left, &right }) {
        if (side->kind == kind)
            std::move(side->parts.begin(), side->parts.end(), std::back_inserter(filter.parts));
        else
            filter.parts.push_back(std::move(*side));
    }
    return filter;
}

} // namespace

Filter Filter::both(Filter left, Filter right)
{
    if (left.isEverything()) return right;
    if (right.isEverything()) return left;
    return joined(Kind::And, std::move(left), std::move(right));
}

Filter Filter::either(Filter left, Filter right)
{
    if (left.isEverything()) return left;
    if (right.isEverything()) return right;
    return joined(Kind::Or, std::move(left), std::move(right));
}

Filter Filter::negated(Filter inner)
{
    FL_PROMISE(!inner.isEverything());
    Filter filter;
    filter.kind = Kind::Not;
    filter.position = inner.position;
    filter.parts.push_back(std::move(inner));
    return filter;
}

} // namespace fairlead
