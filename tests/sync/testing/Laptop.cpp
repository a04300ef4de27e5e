#include "sync/testing/Laptop.h"

#include "store/Connection.h"
#include "store/TypeSql.h"

namespace fairlead::test {

using namespace Qt::StringLiterals;

QStringList contentsOf(const Workspace& workspace)
{
    QStringList lines;
    for (const auto& type : workspace.catalog().types()) {
        // Columns of people's own fields stand in another order elsewhere.
        QStringList columns = type->columns();
        columns.sort();
        QByteArray list;
        for (const QString& column : columns)
            list += ',' + TypeSql::quoted(column);
        Statement rows
            = workspace.connection().prepare("SELECT hex(id), _v, deleted, hex(merged_into), created_at, (SELECT "
                                             "hex(value) FROM known_id WHERE idx=created_by)"
                + list + " FROM " + TypeSql::quoted(type->name()) + " ORDER BY id");
        while (rows.step()) {
            QString line = type->name();
            for (int i = 0; i < 6 + columns.size(); ++i)
                line += u'|'
                    + (rows.isNull(i) ? u"-"_s : textOf(rows.cell(i)) + QString::number(numberOf(rows.cell(i))));
            lines.append(line);
        }
    }
    return lines;
}

} // namespace fairlead::test
