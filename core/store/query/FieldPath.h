#pragma once
#include "model/Catalog.h"

#include <optional>

namespace fairlead {

/// A field of a type, or of a record that it refers to: the references on the way, then the field.
struct FieldPath
{
    std::vector<const Field*> steps; ///< references
    std::vector<const RecordType*> types; ///< the type that each step leads to
    const Field* field = nullptr;

    /// By exact names; nothing if one does not exist or is no reference.
    static std::optional<FieldPath> resolve(const Catalog& catalog, const RecordType& type, const QStringList& names);
    /// The field that a person may mean: by name, else by label, else by alias, without regard to case and marks.
    static const Field* fieldCalled(const RecordType& type, const QString& word);
};

} // namespace fairlead
