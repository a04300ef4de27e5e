#include "store/query/ReferenceNames.h"

#include "base/Text.h"
#include "store/SortKey.h"
#include "store/TypeSql.h"
#include "store/query/SqlCondition.h"

namespace fairlead {

Result<Cells> ReferenceNames::ids(const QByteArray& sql, const Cells& values) const
{
    Cells found;
    const auto done = m_reader.each(sql, values, [&found](const RowView& row) { found.push_back(row.cell(0)); });
    if (!done) return done.error();
    return found;
}

Result<Cells> ReferenceNames::idsCalled(const RecordType& type, const QString& name) const
{
    const QByteArray table = TypeSql::quoted(type.name());
    if (const Field* title = type.titleField()) {
        // Texts of one keyText have one sort key: it ignores case, width and blanks, and more than that.
        const auto found = ids("SELECT id FROM " + table + " WHERE _v=1 AND _k=? AND fl_equals("
                + TypeSql::quoted(title->column(0)) + ", ?)",
            { sortKey(name), keyText(name) });
        if (!found || !found->empty()) return found ? withMerged(type, *found) : found;
    }
    for (const QStringList& key : type.matchKeys()) {
        const Field* field = key.size() == 1 ? type.find(key.front()) : nullptr;
        if (!field || field->title || field->kind != Kind::Text) continue;
        const auto found
            = ids("SELECT id FROM " + table + " WHERE " + TypeSql::quoted(field->column(0)) + "=? AND _v=1",
                { normalised(name).trimmed() });
        if (!found || !found->empty()) return found ? withMerged(type, *found) : found;
    }
    return Cells();
}

Result<Cells> ReferenceNames::withMerged(const RecordType& type, Cells ids) const
{
    // Without a title there is no index over what is hidden, and such records are hardly ever merged.
    if (!type.titleField() || ids.empty()) return ids;
    SqlCondition condition = SqlCondition::oneOf("merged_into", ids);
    const auto merged = this->ids(
        "SELECT id FROM " + TypeSql::quoted(type.name()) + " WHERE _v=0 AND " + condition.sql, condition.values);
    if (!merged) return merged;
    ids.insert(ids.end(), merged->begin(), merged->end());
    return ids;
}

} // namespace fairlead
