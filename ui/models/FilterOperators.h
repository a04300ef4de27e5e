#pragma once
#include "models/FilterDraft.h"
#include "model/Field.h"

#include <QList>

namespace fairlead::ui {

/// An operator as the builder offers it.
struct FilterOperator
{
    Filter::Operator op = Filter::Operator::Equal;
    bool negated = false;
    bool operator==(const FilterOperator&) const = default;

    QString id() const { return (negated ? QStringLiteral("!") : QString()) + QString::number(int(op)); }
    /// How many values it takes; -1: any number.
    int values(const Field& field) const;

    /// Those that make sense for a field, the usual one first.
    static QList<FilterOperator> of(const Field& field);
    static FilterOperator named(const QString& id);
    /// What a line is shown as: "is" and "is one of" are one, "is not" and "is none of" too.
    static FilterOperator shown(const Field& field, const FilterLine& line);
    /// Makes it that of a line, in the form that fits the number of its values; values that it cannot take go.
    void put(FilterLine& line, const Field& field) const;
};

/// Its values are chosen from a list.
inline bool isChosen(const Field& field) { return field.kind == Kind::Choice || field.kind == Kind::Reference; }
inline bool isDay(const Field& field) { return field.kind == Kind::Date || field.kind == Kind::Instant; }

} // namespace fairlead::ui
