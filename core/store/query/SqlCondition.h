#pragma once
#include "model/Cell.h"

#include <QByteArray>
#include <vector>

namespace fairlead {

/// A piece of SQL and the values for its question marks, in their order. The text comes from declarations only; what
/// a person typed is always among the values.
struct SqlCondition
{
    QByteArray sql;
    Cells values;

    SqlCondition& operator+=(const SqlCondition& other)
    {
        sql += other.sql;
        values.insert(values.end(), other.values.begin(), other.values.end());
        return *this;
    }
    /// "(a AND b AND c)", halved again and again: SQLite limits the depth of an expression, not its width.
    static SqlCondition joined(const std::vector<SqlCondition>& parts, const char* word);
    /// `column` is one of the values.
    static SqlCondition oneOf(const QByteArray& column, const Cells& values);
};

} // namespace fairlead
