#include "store/query/OrderLeg.h"

#include <algorithm>

namespace fairlead {

QByteArray OrderLeg::orderBy(bool backwards, bool byIndex) const
{
    QByteArray sql = " ORDER BY ";
    for (const Key& key : keys) {
        // Where rows are found by other means, a plus keeps SQLite from walking all rows for the order's sake.
        sql += byIndex ? key.column : '+' + key.expression;
        sql += key.descending != backwards ? " DESC, " : ", ";
    }
    const QByteArray direction = descending != backwards ? " DESC" : "";
    if (byIndex && !constant.isEmpty()) sql += constant + direction + ", ";
    return sql + "t.n" + direction;
}

QByteArray OrderLeg::orderOfAll() const
{
    QByteArray sql = orderBy(false, false);
    if (!absent.isEmpty()) sql.insert(int(sizeof " ORDER BY ") - 1, '(' + absent + "), ");
    return sql;
}

SqlCondition OrderLeg::beyond(const PageMark& mark, bool backwards) const
{
    const auto sign = [backwards](bool descending) { return descending != backwards ? "<" : ">"; };
    const bool oneDirection
        = std::all_of(keys.begin(), keys.end(), [this](const Key& key) { return key.descending == descending; });
    SqlCondition condition;
    if (oneDirection) { // SQLite seeks the first key of a row value in the index
        QByteArray marks;
        for (size_t i = 0; i < keys.size(); ++i) {
            condition += { keys[i].expression + ", ", { mark.keys[i] } };
            marks += "?, ";
        }
        condition += { "t.n)" + QByteArray(sign(descending)) + '(' + marks + "?)", { mark.n } };
        condition.sql.prepend('(');
        return condition;
    }
    // a>? OR (a=? AND (b<? OR (b=? AND n>?)))
    for (size_t i = 0; i < keys.size(); ++i) {
        const QByteArray& key = keys[i].expression;
        condition
            += { '(' + key + sign(keys[i].descending) + "? OR (" + key + "=? AND ", { mark.keys[i], mark.keys[i] } };
    }
    condition += { QByteArray("t.n") + sign(descending) + '?', { mark.n } };
    condition.sql += QByteArray(int(keys.size()) * 2, ')');
    return condition;
}

QByteArray OrderLeg::keyColumns() const
{
    QByteArray columns;
    for (const Key& key : keys)
        columns += ", " + key.expression;
    return columns;
}

} // namespace fairlead
