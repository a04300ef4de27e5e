#pragma once
#include "store/query/Filter.h"

namespace fairlead::ui {

/// One condition as a person builds it; while he does, parts of it may be missing.
struct FilterLine
{
    QStringList path; ///< empty: no field was chosen yet
    Filter::Operator op = Filter::Operator::Equal;
    bool negated = false;
    std::vector<FilterValue> values;
    bool operator==(const FilterLine&) const = default;

    /// It has a field and all the values that its operator needs.
    bool isWhole() const;
    Filter filter() const; ///< of a whole one
    /// Nothing if the filter is more than one condition.
    static std::optional<FilterLine> of(const Filter& filter);
};

/// What stands between two "and": a line, a group of which any line is enough, or a filter that is too deep for lines.
struct FilterPart
{
    enum class Kind { Line, AnyOf, Advanced };
    Kind kind = Kind::Line;
    std::vector<FilterLine> lines; ///< of Line: one
    Filter advanced;
    bool operator==(const FilterPart&) const = default;

    bool isWhole() const; ///< has at least one whole line
    Filter filter() const; ///< of a whole one, from its whole lines
    static FilterPart of(const Filter& filter);
};

/// A filter as the builder and the chips show it: parts that must all be met. Made of a filter, and back without loss:
/// of(f).filter() == f for every filter that FilterParser reads. A plain value.
struct FilterDraft
{
    std::vector<FilterPart> parts;
    bool operator==(const FilterDraft&) const = default;

    static FilterDraft of(const Filter& filter);
    /// What both ask for, each part once.
    static Filter joined(const Filter& one, const Filter& other);
    /// Of the whole parts; the others do not count yet.
    Filter filter() const;
};

} // namespace fairlead::ui
