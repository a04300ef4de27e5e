#pragma once
#include "store/Reader.h"
#include "store/query/FilterPath.h"
#include "store/query/Filter.h"
#include "store/query/QueryAsker.h"
#include "store/query/SqlCondition.h"

namespace fairlead {

/// Turns a filter into an SQL condition on a table that is called `t`. Names of records are looked up here, so the
/// condition holds for this moment's titles.
class FilterSql
{
public:
    /// How the condition will be used.
    enum class Form {
        Drive, ///< finds rows: the indexes of fields may be used, sets are collected first
        Walk, ///< looks at rows that come in another order: every test stands for itself, no index leads away
        Sieve ///< like Walk, but what the search index finds is collected first
    };

    FilterSql(const Reader& reader, const QueryAsker& asker, Form form);

    /// NotFound: "position: name" of a record that does not exist. Invalid: a field that does not exist, a value that
    /// its field cannot have, or `me` where nobody asks.
    Result<SqlCondition> condition(const RecordType& type, const Filter& filter);

private:
    using Condition = Result<SqlCondition>;
    Condition joined(const RecordType& type, const Filter& filter, const char* word);
    Condition path(const RecordType& type, const Filter& filter);
    Condition step(const FilterPath& path, size_t depth, const Filter& filter);
    Condition leaf(const Field& field, const QByteArray& table, const Filter& filter);
    Condition anyOf(const Field& field, const QByteArray& table, const Filter& filter);
    Condition equal(const Field& field, const QByteArray& table, const FilterValue& value, int position);
    Condition ordered(const Field& field, const QByteArray& table, const Filter& filter);
    Condition between(const Field& field, const QByteArray& table, const Filter& filter);
    Condition searched(const Field& field, const QByteArray& table, const Filter& filter);
    Condition reference(
        const Field& field, const QByteArray& table, const std::vector<FilterValue>& values, int position);
    Condition textEqual(const Field& field, const QByteArray& table, const QString& text);
    Condition within(const Field& field, const QByteArray& table, const Period& days, int position);
    /// Field at or behind the beginning of a day, or before it.
    Condition since(const Field& field, const QByteArray& table, QDate day, bool before, int position);
    Period daysOf(const FilterValue& value) const;
    QByteArray column(const Field& field, const QByteArray& table, int cell = -1) const;

    const Reader& m_reader;
    const QueryAsker& m_asker;
    Form m_form;
    int m_names = 0; ///< of inner tables
};

} // namespace fairlead
