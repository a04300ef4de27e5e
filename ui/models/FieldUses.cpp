#include "models/FieldUses.h"

#include "store/KeyedSteps.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

Record FieldUses::recordOf(const RecordType& type, const Field& field) const
{
    Record key = m_session.workspace().blank(u"field_use"_s);
    return keyedRecord(m_session.reader(), key.set(u"record_type"_s, type.name()).set(u"field"_s, field.name));
}

bool FieldUses::set(
    const RecordType& type, const Field& field, const QString& property, const Cell& value, const QString& editName)
{
    Record record = recordOf(type, field);
    record.set(property, value);
    return m_session.apply({ editName, keyedSteps(m_session.reader(), record, { property }), {} });
}

bool FieldUses::setShown(const RecordType& type, const Field& field, bool shown)
{
    const QString name = field.label.in(m_session.isChinese());
    return set(type, field, u"hidden"_s, shown ? Cell() : Cell(qint64(1)),
        shown ? tr("show the field %1").arg(name) : tr("hide the field %1").arg(name));
}

bool FieldUses::setRequired(const RecordType& type, const Field& field, bool required)
{
    const QString name = field.label.in(m_session.isChinese());
    return set(type, field, u"required"_s, required ? Cell(qint64(1)) : Cell(),
        required ? tr("require the field %1").arg(name) : tr("no longer require the field %1").arg(name));
}

bool FieldUses::setPlace(const RecordType& type, const Field& field, const QString& place)
{
    return set(
        type, field, u"sort_key"_s, cellOf(place), tr("move the field %1").arg(field.label.in(m_session.isChinese())));
}

bool FieldUses::hasPlaces(const RecordType& type) const
{
    const std::vector<Field>& fields = type.fields();
    return std::any_of(fields.begin(), fields.end(),
        [&](const Field& field) { return !m_session.catalog().useOf(type, field).sortKey.isEmpty(); });
}

bool FieldUses::resetPlaces(const RecordType& type)
{
    Edit edit { tr("the program's order of fields: %1").arg(type.label().in(m_session.isChinese())), {}, {} };
    for (const Field& field : type.fields()) {
        if (m_session.catalog().useOf(type, field).sortKey.isEmpty()) continue;
        Record record = recordOf(type, field);
        record.set(u"sort_key"_s, Cell());
        for (EditStep& step : keyedSteps(m_session.reader(), record, { u"sort_key"_s }))
            edit.steps.push_back(std::move(step));
    }
    return !edit.steps.empty() && m_session.apply(std::move(edit));
}

bool FieldUses::canRequire(const Field& field)
{
    return field.kind != Kind::Boolean && field.kind != Kind::AnyReference && field.kind != Kind::File
        && !field.required;
}

} // namespace fairlead::ui
