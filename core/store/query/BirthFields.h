#pragma once
#include "model/Field.h"

#include <vector>

namespace fairlead {

/// What every row tells of its own making – when, by whom, by which import – as fields that filters know of records of
/// every type. They are no fields of a RecordType: they have no cell, and nobody writes them. A type's own field of the
/// same name or words goes before them.
namespace birth_fields {

const std::vector<Field>& all();
/// Null if there is none of this name.
const Field* find(const QString& name);
inline bool isOne(const Field& field) { return field.firstCell < 0; }
/// The value in the table called `table`, as SQL; of references the id.
QByteArray column(const Field& field, const QByteArray& table);

} // namespace birth_fields

} // namespace fairlead
