#include "pages/ListLook.h"

#include "models/ListFacts.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

namespace {

const QString groupKey = u"group"_s;
const QString sortKey_ = u"sort"_s;
const QString columnsKey = u"columns"_s;
const QString none = u"none"_s;

QString sortText(const Sort& sort) { return sort.descending ? u'-' + sort.field : sort.field; }

bool isGroupable(const Field& field)
{
    return field.kind == FieldKind::Choice || field.kind == FieldKind::Reference || field.kind == FieldKind::Boolean;
}

} // namespace

ListLook ListLook::of(const ListConfig& config) { return { {}, { config.sort, config.descending }, config.columns }; }

ListLook ListLook::of(const ListConfig& config, const ViewShape& shape, const Catalog& catalog, const RecordType& type)
{
    QUrlQuery query;
    query.addQueryItem(groupKey, shape.grouping);
    query.addQueryItem(sortKey_, shape.sorting);
    query.addQueryItem(columnsKey, shape.columns);
    ListLook look = of(config);
    look.read(query, catalog, type);
    return look;
}

ViewShape ListLook::shape(const QString& filter) const
{
    return { filter, group.isNone() ? QString() : group.toString(), columns.join(u','), sortText(sort) };
}

void ListLook::read(const QUrlQuery& query, const Catalog& catalog, const RecordType& type)
{
    const auto value = [&query](const QString& key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    if (query.hasQueryItem(groupKey)) group = GroupBy::parse(catalog, type, value(groupKey));
    if (query.hasQueryItem(sortKey_)) {
        QString field = value(sortKey_);
        const bool descending = field.startsWith(u'-');
        if (descending) field.remove(0, 1);
        if (type.find(field)) sort = { field, descending };
    }
    QStringList wanted;
    for (const QString& name : value(columnsKey).split(u',', Qt::SkipEmptyParts))
        if (ListFacts::find(type, name) && !wanted.contains(name)) wanted.append(name);
    if (!wanted.isEmpty()) columns = wanted;
}

void ListLook::write(QUrlQuery& query, const ListLook& usual) const
{
    const auto set = [&query](const QString& key, const QString& text, bool said) {
        query.removeQueryItem(key);
        if (said) query.addQueryItem(key, text);
    };
    // What is usual may change before somebody goes back here.
    set(groupKey, group.isNone() ? none : group.toString(), true);
    set(sortKey_, sortText(sort), !sort.field.isEmpty());
    set(columnsKey, columns.join(u','), columns != usual.columns);
}

QList<GroupBy> ListLook::groupings(const ListConfig& config, const Catalog& catalog, const RecordType& type)
{
    QList<GroupBy> all;
    for (const QString& name : config.columns) {
        const Field& field = type.at(name);
        if (catalog.isHidden(type, field)) continue;
        if (isGroupable(field)) all.append({ name, false });
        if (field.kind == FieldKind::Date) all.append({ name, true });
    }
    for (const Field& field : type.fields())
        if (field.indexed && isGroupable(field) && !catalog.isHidden(type, field)
            && !config.columns.contains(field.name) && !field.inTitleIndex)
            all.append({ field.name, false });
    for (const auto& [part, owner] : catalog.partsOf(type))
        for (const Field& field : part->fields())
            if (!part->isEntry() && field.kind == FieldKind::Reference && field.required && !field.partOf)
                all.append({ part->name() + u'.' + field.name, false });
    return all;
}

Label ListLook::labelOf(const GroupBy& by, const Catalog& catalog, const RecordType& type)
{
    return by.fieldOf(catalog, type).label;
}

} // namespace fairlead::ui
