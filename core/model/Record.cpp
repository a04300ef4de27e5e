#include "model/Record.h"

#include "model/RecordType.h"

namespace fairlead {

Record::Record(const RecordType& type, const RecordId& id)
    : type(&type)
    , id(id)
    , cells(size_t(type.cellCount()))
{
}

const Cell& Record::cell(const QString& field, int part) const
{
    return cells[size_t(type->at(field).firstCell + part)];
}

Record& Record::set(const QString& field, Cell value, int part)
{
    cells[size_t(type->at(field).firstCell + part)] = std::move(value);
    return *this;
}

Record& Record::set(const QString& field, const Money& value)
{
    CellTraits<Money>::toCells(value, &cells[size_t(type->at(field).firstCell)]);
    return *this;
}

Record& Record::set(const QString& field, const AnyRef& value)
{
    CellTraits<AnyRef>::toCells(value, &cells[size_t(type->at(field).firstCell)]);
    return *this;
}

Record& Record::refer(const QString& field, const RecordType& target, const RecordId& id)
{
    if (type->at(field).kind == Kind::AnyReference) return set(field, AnyRef { target.number(), id });
    return set(field, id);
}

RecordId Record::referred(const Field& field) const
{
    return idOf(cells[size_t(field.firstCell + field.cellCount - 1)]);
}

bool Record::isBlank(const QString& field) const
{
    const Field& spec = type->at(field);
    return fairlead::isNull(cells[size_t(spec.firstCell + spec.cellCount - 1)]);
}

QString Record::title() const
{
    const Field* field = type->titleField();
    return field ? textOf(cells[size_t(field->firstCell)]) : QString();
}

void Record::writeTo(void* value) const
{
    for (const Field& field : type->fields())
        if (field.write) field.write(value, &cells[size_t(field.firstCell)]);
}

void Record::readFrom(const void* value)
{
    for (const Field& field : type->fields())
        if (field.read) field.read(value, &cells[size_t(field.firstCell)]);
}

} // namespace fairlead
