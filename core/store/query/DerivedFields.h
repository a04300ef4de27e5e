#pragma once
#include "model/RecordType.h"

#include <QDate>
#include <vector>

namespace fairlead {

/// Fields that filters know but nobody writes, and that have no cell. Of every type what each row tells of its own
/// making: when, by whom, by which import. Of opportunities whether a next step is planned, by themselves, a task or an
/// appointment, and when the customer was last spoken with about it. A type's own field of the same name or words goes
/// before them.
namespace derived_fields {

const std::vector<Field>& all(const RecordType& type);
/// Null if there is none of this name.
const Field* find(const RecordType& type, const QString& name);
/// Some type has one of this name.
bool isNamed(const QString& name);
inline bool isOne(const Field& field) { return field.firstCell < 0; }
/// The value in the table called `table`, as SQL; of references the id.
QByteArray column(const Field& field, const QByteArray& table, QDate today);

} // namespace derived_fields

} // namespace fairlead
