#include "store/query/FilterPath.h"

#include "base/Text.h"
#include "store/query/DerivedFields.h"

namespace fairlead {

std::optional<FilterPath> FilterPath::resolve(const Catalog& catalog, const RecordType& type, const QStringList& names)
{
    FilterPath path;
    const RecordType* at = &type;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Field* field = at ? at->find(names[i]) : nullptr;
        if (at && !field) field = derived_fields::find(*at, names[i]);
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

FieldWords::Words FieldWords::wordsOf(const RecordType& type)
{
    Words words;
    const auto add = [&words](const QString& word, const Field& field) {
        const QString loose = looseText(word);
        if (!loose.isEmpty() && !words.contains(loose)) words.insert(loose, &field);
    };
    // Several fields may share a label or an alias: names are safest, then what the interface shows.
    for (const Field& field : type.fields())
        add(field.name, field);
    for (const Field& field : type.fields()) {
        add(field.label.en, field);
        add(field.label.zh, field);
    }
    for (const Field& field : type.fields())
        for (const QString& alias : field.aliases)
            add(alias, field);
    for (const Field& field : derived_fields::all(type))
        for (const QString& word : QStringList { field.name, field.label.en, field.label.zh } + field.aliases)
            add(word, field);
    return words;
}

const Field* FieldWords::called(const RecordType& type, const QString& word)
{
    if (const Field* exact = type.find(word)) return exact;
    if (const Field* birth = derived_fields::find(type, word)) return birth; // before words: these are canonical
    auto words = m_types.find(&type);
    if (words == m_types.end()) words = m_types.insert(&type, wordsOf(type));
    return words->value(looseText(word), nullptr);
}

} // namespace fairlead
