#include "models/FilterDraft.h"

#include <algorithm>

namespace fairlead::ui {

using Op = Filter::Operator;

bool FilterLine::isWhole() const
{
    if (path.isEmpty()) return false;
    switch (op) {
    case Op::Empty:
    case Op::NotEmpty:
    case Op::Holds:
        return true;
    case Op::Between:
        return values.size() == 2;
    case Op::In:
        return !values.empty();
    default:
        return values.size() == 1;
    }
}

Filter FilterLine::filter() const
{
    Filter condition = Filter::condition(path, op, values);
    return negated ? Filter::negated(std::move(condition)) : condition;
}

std::optional<FilterLine> FilterLine::of(const Filter& filter)
{
    const bool negated = filter.kind == Filter::Kind::Not;
    const Filter& condition = negated ? filter.parts.front() : filter;
    if (condition.kind != Filter::Kind::Condition) return std::nullopt;
    return FilterLine { condition.path, condition.op, negated, condition.values };
}

bool FilterPart::isWhole() const
{
    return kind == Kind::Advanced
        || std::any_of(lines.begin(), lines.end(), [](const FilterLine& line) { return line.isWhole(); });
}

Filter FilterPart::filter() const
{
    if (kind == Kind::Advanced) return advanced;
    Filter filter;
    for (const FilterLine& line : lines) {
        if (!line.isWhole()) continue;
        // Everything in an Or would swallow the others.
        filter = filter.isEverything() ? line.filter() : Filter::either(std::move(filter), line.filter());
    }
    return filter;
}

FilterPart FilterPart::of(const Filter& filter)
{
    if (const auto line = FilterLine::of(filter)) return { Kind::Line, { *line }, {} };
    FilterPart group { Kind::AnyOf, {}, {} };
    if (filter.kind == Filter::Kind::Or)
        for (const Filter& part : filter.parts)
            if (const auto line = FilterLine::of(part)) group.lines.push_back(*line);
    const bool flat = filter.kind == Filter::Kind::Or && group.lines.size() == filter.parts.size();
    return flat ? group : FilterPart { Kind::Advanced, {}, filter };
}

FilterDraft FilterDraft::of(const Filter& filter)
{
    FilterDraft draft;
    if (filter.isEverything()) return draft;
    if (filter.kind != Filter::Kind::And) return { { FilterPart::of(filter) } };
    for (const Filter& part : filter.parts)
        draft.parts.push_back(FilterPart::of(part));
    return draft;
}

Filter FilterDraft::joined(const Filter& one, const Filter& other)
{
    FilterDraft draft = of(one);
    FilterDraft further = of(other);
    for (FilterPart& part : further.parts)
        if (std::find(draft.parts.begin(), draft.parts.end(), part) == draft.parts.end())
            draft.parts.push_back(std::move(part));
    return draft.filter();
}

Filter FilterDraft::filter() const
{
    Filter filter;
    for (const FilterPart& part : parts)
        if (part.isWhole()) filter = Filter::both(std::move(filter), part.filter());
    return filter;
}

} // namespace fairlead::ui
