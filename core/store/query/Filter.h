#pragma once
#include "base/Period.h"
#include "model/Cell.h"

#include <QStringList>
#include <vector>

namespace fairlead {

/// What a condition compares with, already in the units of its field.
struct FilterValue
{
    enum class Kind {
        Text, ///< text as written; a choice's code; a record by its title or number
        Number, ///< in the scale of the field: basis points, 10^-4, 10^-9, minutes, plain
        Amount, ///< minor units of `text`, an ISO code
        Days, ///< `days`, both ends included; an open side is an invalid date
        Today, ///< today + `number` days, the day the query runs
        Me, ///< the person who asks
        Id, ///< a record by its id
        Span ///< days around today: see `unit`
    };
    /// Of a span. Days: today and the `number` days after it, before it if negative. The others: the one that today
    /// lies in (0), the one before (-1) or after it (1); weeks begin on Monday.
    enum class Unit { Days, Week, Month, Quarter, Year };
    Kind kind = Kind::Text;
    QString text;
    qint64 number = 0;
    Period days;
    RecordId id;
    Unit unit = Unit::Days;
    bool operator==(const FilterValue&) const = default;

    static FilterValue ofText(QString text) { return { Kind::Text, std::move(text), 0, {}, {}, Unit::Days }; }
    static FilterValue ofNumber(qint64 number) { return { Kind::Number, {}, number, {}, {}, Unit::Days }; }
    static FilterValue ofAmount(const Money& money)
    {
        return { Kind::Amount, money.currency, money.minor, {}, {}, Unit::Days };
    }
    static FilterValue ofDays(const Period& days) { return { Kind::Days, {}, 0, days, {}, Unit::Days }; }
    static FilterValue today(qint64 offset = 0) { return { Kind::Today, {}, offset, {}, {}, Unit::Days }; }
    static FilterValue me() { return { Kind::Me, {}, 0, {}, {}, Unit::Days }; }
    static FilterValue span(Unit unit, qint64 number) { return { Kind::Span, {}, number, {}, {}, unit }; }
    static FilterValue ofId(const RecordId& id) { return { Kind::Id, {}, 0, {}, id, Unit::Days }; }
};

/// Which records of a type are meant: a tree of conditions, a plain value. Made by FilterParser from what a person
/// writes, or by code; written by FilterText; run by QueryRunner.
///
/// Every condition is either true or false. A field without value meets only Empty and NotEqual, so that `not` always
/// means all the others. An amount meets conditions in its own currency only; a day written as a longer period
/// (2017-Q3) counts as all of its days.
struct Filter
{
    enum class Kind {
        Everything, ///< the empty filter
        And, ///< of `parts`, at least two
        Or,
        Not, ///< of the only part
        Condition,
        Deleted ///< in the recycle bin
    };
    enum class Operator {
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Contains, ///< these two without regard to case, width and runs of blanks, like Equal on texts
        Starts,
        In, ///< any of `values`
        Between, ///< values[0] ≤ field ≤ values[1]
        Empty,
        NotEmpty,
        Holds ///< a yes-or-no field is yes
    };

    Kind kind = Kind::Everything;
    std::vector<Filter> parts;
    /// Names of fields; all but the last are references that lead to a record of another type, at most `mostSteps`.
    QStringList path;
    Operator op = Operator::Equal;
    std::vector<FilterValue> values;
    /// Where it stood in the text it was read from (UTF-16 units); not part of what it means.
    int position = 0;

    static constexpr int mostSteps = 2;
    static constexpr int mostDepth = 50; ///< of brackets and `not` in a text

    bool isEverything() const { return kind == Kind::Everything; }
    bool mentionsDeleted() const;
    bool operator==(const Filter& other) const;

    static Filter condition(QStringList path, Operator op, std::vector<FilterValue> values = {});
    static Filter deleted();
    /// Joins flat: an And in an And becomes one; Everything vanishes in And.
    static Filter both(Filter left, Filter right);
    static Filter either(Filter left, Filter right);
    static Filter negated(Filter inner);
};

} // namespace fairlead
