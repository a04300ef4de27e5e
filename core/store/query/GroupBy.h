#pragma once
#include "model/Catalog.h"

namespace fairlead {

/// By what the rows of a query are put into groups.
struct GroupBy
{
    /// A field of the type, or "part.field": what the parts of a record name (products of a deal's lines), where they
    /// all name the same.
    QString field;
    bool byMonth = false; ///< days: one group a month, its value "2026-11"

    bool isNone() const { return field.isEmpty(); }
    bool operator==(const GroupBy&) const = default;
    /// "owner", "expected_close.month", "opportunity_line.product", and back; none if the type has no such field.
    QString toString() const { return byMonth ? field + QStringLiteral(".month") : field; }
    static GroupBy parse(const Catalog& catalog, const RecordType& type, const QString& text);
    /// The field whose values the groups have; must not be none.
    const Field& fieldOf(const Catalog& catalog, const RecordType& type) const;
    /// The value of the group whose parts name different things.
    static const Cell& several();
};

/// A GroupBy as SQL: the columns of its value, of the table called `t`. QueryRunner's own.
struct GroupColumns
{
    std::vector<QByteArray> columns;
    bool isStage = false; ///< an index has the amounts by stage
    static Result<GroupColumns> of(const Catalog& catalog, const RecordType& type, const GroupBy& by);
};

} // namespace fairlead
