#pragma once
#include "model/Catalog.h"

#include <optional>

namespace fairlead {

/// A field of a type (DerivedFields.h too), or of a record that it refers to: the references on the way, then the
/// field.
struct FilterPath
{
    std::vector<const Field*> steps; ///< references
    std::vector<const RecordType*> types; ///< the type that each step leads to
    const Field* field = nullptr;

    /// By exact names; nothing if one does not exist or is no reference.
    static std::optional<FilterPath> resolve(const Catalog& catalog, const RecordType& type, const QStringList& names);
};

/// The fields that people may mean by a word: by name, else by label, else by alias, without regard to case and marks.
/// Reads the words of a type when it is first asked of it; fields that are added later are not seen.
class FieldWords
{
public:
    const Field* called(const RecordType& type, const QString& word);

private:
    using Words = QHash<QString, const Field*>;
    static Words wordsOf(const RecordType& type);
    QHash<const RecordType*, Words> m_types;
};

} // namespace fairlead
