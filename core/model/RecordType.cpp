#include "model/RecordType.h"

#include "base/Text.h"

#include <QDataStream>

namespace fairlead {

namespace {
constexpr size_t mostFields = 256;
}

using namespace Qt::StringLiterals;

QString natureName(Nature nature)
{
    switch (nature) {
    case Nature::Register:
        return u"register"_s;
    case Nature::Keyed:
        return u"keyed"_s;
    case Nature::Entry:
        return u"entry"_s;
    case Nature::Setup:
        return u"setup"_s;
    }
    return {};
}

RecordType::RecordType(const char* name, quint16 number, const char* en, const char* zh, Nature nature)
    : m_name(QString::fromLatin1(name))
    , m_number(number)
    , m_label { QString::fromUtf8(en), QString::fromUtf8(zh) }
    , m_nature(nature)
{
}

RecordType& RecordType::add(quint16 number, const QString& name, Field field)
{
    FL_PROMISE(!m_byName.contains(name));
    // Forms point at fields while a user adds one: they must not move.
    if (m_fields.empty()) m_fields.reserve(mostFields);
    FL_PROMISE(field.isCustom() || (number > 0 && number < 250));
    field.number = number;
    field.name = name;
    field.firstCell = m_cellCount;
    m_cellCount += field.cellCount;
    for (int cell = 0; cell < field.cellCount; ++cell)
        m_columns.append(field.column(cell));
    if (field.title) m_title = int(m_fields.size());

    // A group is known by its lowest field number: declarations list its fields in ascending order.
    FieldGroup* group = nullptr;
    if (!field.group.isEmpty()) {
        for (const Field& other : m_fields) {
            if (other.group != field.group) continue;
            FL_PROMISE(other.number < number);
            field.groupNumber = other.groupNumber;
            group = const_cast<FieldGroup*>(groupNumbered(other.groupNumber));
            break;
        }
    }
    if (!group) {
        field.groupNumber = number;
        m_groups.push_back({ number, {}, field.custom });
        group = &m_groups.back();
    }
    for (int cell = 0; cell < field.cellCount; ++cell)
        group->cells.push_back(field.firstCell + cell);
    m_byName.insert(name, int(m_fields.size()));
    m_fields.push_back(std::move(field));
    return *this;
}

Field* RecordType::custom(const RecordId& field)
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&field](const Field& one) { return one.isCustom() && one.custom == field; });
    return found == m_fields.end() ? nullptr : &*found;
}

void RecordType::removeCustom(const RecordId& field)
{
    const auto from = std::find_if(m_fields.begin(), m_fields.end(), [](const Field& each) { return each.isCustom(); });
    std::vector<Field> own(from, m_fields.end());
    m_fields.erase(from, m_fields.end());
    for (const Field& each : own) {
        m_byName.remove(each.name);
        m_cellCount -= each.cellCount;
        m_columns.resize(m_cellCount);
    }
    std::erase_if(m_groups, [](const FieldGroup& group) { return group.number == 255; });
    for (Field& each : own)
        if (each.custom != field) add(each.number, each.name, each);
}

void RecordType::renameCustom(const RecordId& id, const QString& name)
{
    Field* field = custom(id);
    if (!field || field->name == name) return;
    if (find(field->name) == field) m_byName.remove(field->name);
    field->name = name;
    m_byName.insert(name, int(field - m_fields.data()));
    for (int cell = 0; cell < field->cellCount; ++cell)
        m_columns[field->firstCell + cell] = field->column(cell);
}

const Field* RecordType::find(const QString& name) const
{
    const auto at = m_byName.constFind(name);
    return at == m_byName.constEnd() ? nullptr : &m_fields[size_t(*at)];
}

const Field& RecordType::at(const QString& name) const
{
    const Field* field = find(name);
    FL_PROMISE(field);
    return *field;
}

const Field* RecordType::drawnField() const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [](const Field& field) { return field.drawn; });
    return found == m_fields.end() ? nullptr : &*found;
}

bool RecordType::isSearchable() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field& field) { return field.searchable; });
}

bool RecordType::needsFile() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [](const Field& field) { return field.kind == Kind::File && field.required; });
}

const FieldGroup* RecordType::groupNumbered(quint16 number, const RecordId& custom) const
{
    // Mostly the groups of a type are numbered from one without a gap.
    if (number >= 1 && number <= m_groups.size()) {
        const FieldGroup& likely = m_groups[number - 1];
        if (likely.number == number && likely.custom == custom) return &likely;
    }
    for (const FieldGroup& group : m_groups)
        if (group.number == number && group.custom == custom) return &group;
    return nullptr;
}

const FieldGroup& RecordType::groupOf(const Field& field) const
{
    const FieldGroup* group = groupNumbered(field.groupNumber, field.custom);
    FL_PROMISE(group);
    return *group;
}

QStringList RecordType::fieldsIn(quint16 group, const RecordId& custom) const
{
    QStringList names;
    for (const Field& field : m_fields)
        if (field.groupNumber == group && field.custom == custom) names.append(field.name);
    return names;
}

RecordId RecordType::computeId(const Cells& cells) const
{
    QByteArray key;
    for (const QString& name : m_key) {
        const Field& field = at(name);
        for (int i = 0; i < field.cellCount; ++i) {
            const Cell& cell = cells[size_t(field.firstCell + i)];
            QByteArray part;
            if (const auto* number = std::get_if<qint64>(&cell))
                part = 'i' + QByteArray::number(*number);
            else if (const auto* text = std::get_if<QString>(&cell))
                part = 't' + keyText(*text).toUtf8();
            else if (const auto* bytes = std::get_if<QByteArray>(&cell))
                part = 'b' + *bytes;
            if (part.isEmpty() && field.required) return {};
            key += QByteArray::number(part.size()) + ':' + part;
        }
    }
    return RecordId::computed(m_number, key);
}

} // namespace fairlead
