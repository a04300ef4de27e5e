#include "store/query/FieldPath.h"

#include "base/Text.h"

namespace fairlead {

const Field* FieldPath::fieldCalled(const RecordType& type, const QString& word)
{
    if (const Field* exact = type.find(word)) return exact;
    const QString loose = looseText(word);
    if (loose.isEmpty()) return nullptr;
    // Several fields may share a label or an alias: names are safest, then what the interface shows.
    for (const Field& field : type.fields())
        if (looseText(field.name) == loose) return &field;
    for (const Field& field : type.fields())
        if (looseText(field.label.en) == loose || looseText(field.label.zh) == loose) return &field;
    for (const Field& field : type.fields())
        for (const QString& alias : field.aliases)
            if (looseText(alias) == loose) return &field;
    return nullptr;
}

std::optional<FieldPath> FieldPath::resolve(const Catalog& catalog, const RecordType& type, const QStringList& names)
{
    FieldPath path;
    const RecordType* at = &type;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Field* field = at ? at->find(names[i]) : nullptr;
        if (!field) return std::nullopt;
        if (i + 1 == names.size()) {
            path.field = field;
            return path;
        }
        if (field->kind != Kind::Reference) return std::nullopt;
        at = catalog.find(field->target);
        path.steps.push_back(field);
        path.types.push_back(at);
    }
    return std::nullopt;
}

} // namespace fairlead
