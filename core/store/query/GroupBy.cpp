#include "store/query/GroupBy.h"

#include "store/TypeSql.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr auto monthWord = ".month"_L1;

/// The part's field of "part.field", with the field that names the record it is part of.
struct PartField
{
    const RecordType* part = nullptr;
    const Field* owner = nullptr;
    const Field* field = nullptr;
};

PartField partField(const Catalog& catalog, const RecordType& type, const QString& text)
{
    const QStringList words = text.split(u'.');
    if (words.size() != 2) return {};
    for (const auto& [part, owner] : catalog.partsOf(type))
        if (part->name() == words[0] && part->find(words[1])) return { part, owner, part->find(words[1]) };
    return {};
}

} // namespace

GroupBy GroupBy::parse(const Catalog& catalog, const RecordType& type, const QString& text)
{
    GroupBy by { text, text.endsWith(monthWord) };
    if (by.byMonth) by.field.chop(monthWord.size());
    const Field* field = type.find(by.field);
    if (by.byMonth) return field && field->kind == Kind::Date ? by : GroupBy();
    return field || partField(catalog, type, text).field ? by : GroupBy();
}

const Field& GroupBy::fieldOf(const Catalog& catalog, const RecordType& type) const
{
    const Field* found = type.find(field);
    if (!found) found = partField(catalog, type, field).field;
    FL_PROMISE(found);
    return *found;
}

const Cell& GroupBy::several()
{
    static const Cell value = QByteArray(1, '\0');
    return value;
}

Result<GroupColumns> GroupColumns::of(const Catalog& catalog, const RecordType& type, const GroupBy& by)
{
    GroupColumns group;
    if (const Field* field = type.find(by.field)) {
        for (int cell = 0; cell < field->cellCount; ++cell) {
            const QByteArray column = "t." + TypeSql::quoted(field->column(cell));
            group.columns.push_back(by.byMonth ? "substr(" + column + ", 1, 7)" : column);
        }
        group.isStage = field->name == u"stage"_s;
        return group;
    }
    const PartField parts = partField(catalog, type, by.field);
    if (!parts.field || parts.field->cellCount != 1) return Error { ErrorCode::Invalid, by.field };
    const QByteArray column = "p." + TypeSql::quoted(parts.field->name);
    group.columns = { "(SELECT iif(min(" + column + ")=max(" + column + "), min(" + column + "), iif(count(" + column
        + "), x'00', NULL)) FROM " + TypeSql::quoted(parts.part->name()) + " p WHERE p."
        + TypeSql::quoted(parts.owner->name) + "=t.id AND p._v=1)" };
    return group;
}

} // namespace fairlead
