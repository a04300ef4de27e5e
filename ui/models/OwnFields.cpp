#include "models/OwnFields.h"

#include "base/Text.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestName = 30;
} // namespace

QList<const RecordType*> OwnFields::types() const
{
    static const QStringList usual { u"company"_s, u"contact"_s, u"opportunity"_s, u"lead"_s, u"product"_s, u"task"_s,
        u"appointment"_s, u"activity"_s, u"person"_s };
    QList<const RecordType*> types;
    for (const QString& name : usual)
        if (const RecordType* type = m_session.catalog().find(name)) types.append(type);
    static const QStringList inner { u"field"_s, u"import_run"_s, u"stage_event"_s, u"deal_change"_s, u"choice"_s,
        u"field_use"_s };
    for (const auto& type : m_session.catalog().types())
        if (!types.contains(type.get()) && !inner.contains(type->name())) types.append(type.get());
    return types;
}

QList<std::pair<Kind, QString>> OwnFields::kinds()
{
    return { { Kind::Text, tr("Text") }, { Kind::LongText, tr("Long text") }, { Kind::Integer, tr("Whole number") },
        { Kind::Quantity, tr("Number") }, { Kind::Money, tr("Amount") }, { Kind::Percent, tr("Per cent") },
        { Kind::Date, tr("Day") }, { Kind::Boolean, tr("Yes or no") }, { Kind::Choice, tr("Choice") },
        { Kind::Reference, tr("Another record") } };
}

QString OwnFields::kindWord(Kind kind)
{
    for (const auto& [one, words] : kinds())
        if (one == kind) return words;
    return kindName(kind);
}

std::vector<Record> OwnFields::of(const RecordType& type) const
{
    std::vector<Record> fields;
    (void)m_session.reader().records(
        m_session.catalog().type(u"field"_s), "_v=1 ORDER BY n", {}, [&](const Record& field) {
            if (field.text(u"record_type"_s) == type.name()) fields.push_back(field);
        });
    return fields;
}

QStringList OwnFields::valuesOf(const Record& field)
{
    const QString list = field.text(u"list"_s);
    return list.contains(u'\n') ? list.split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

/// A plain word that no field of the type has; it stands in files and filters.
QString OwnFields::freeName(const RecordType& type, const QString& label) const
{
    QString word = plainWord(label, longestName);
    if (word.isEmpty()) word = u"own"_s;
    QString name = word;
    for (int i = 2; type.find(name); ++i)
        name = u"%1_%2"_s.arg(word).arg(i);
    return name;
}

Result<qint64> OwnFields::add(const RecordType& type, const Draft& draft)
{
    Record field = m_session.workspace().blank(u"field"_s);
    const QString en = draft.labelEn.isEmpty() ? draft.labelZh : draft.labelEn;
    field.set(u"record_type"_s, type.name()).set(u"name"_s, freeName(type, draft.labelEn));
    field.set(u"kind"_s, kindName(draft.kind)).set(u"label_en"_s, en);
    field.set(u"label_zh"_s, draft.labelZh.isEmpty() ? en : draft.labelZh);
    if (draft.kind == Kind::Reference) field.set(u"target"_s, draft.target);
    if (draft.kind == Kind::Choice) field.set(u"list"_s, draft.values.join(u'\n') + u'\n');
    m_session.settle(); // nobody may read the declaration while it grows
    return m_session.attempt({ tr("add the field %1").arg(en), { EditStep::create(field) }, {} });
}

Result<qint64> OwnFields::change(const Record& present, const Draft& draft)
{
    Record field = present;
    const QString en = draft.labelEn.isEmpty() ? draft.labelZh : draft.labelEn;
    field.set(u"label_en"_s, en).set(u"label_zh"_s, draft.labelZh.isEmpty() ? en : draft.labelZh);
    QStringList changed { u"label_en"_s, u"label_zh"_s };
    if (!draft.values.isEmpty()) {
        field.set(u"list"_s, draft.values.join(u'\n') + u'\n');
        changed.append(u"list"_s);
    }
    return m_session.attempt({ tr("change the field %1").arg(en), { EditStep::change(field, changed) }, {} });
}

bool OwnFields::setRetired(const Record& present, bool retired)
{
    Record field = present;
    field.set(u"retired"_s, qint64(retired));
    const QString name = field.text(m_session.isChinese() ? u"label_zh"_s : u"label_en"_s);
    return m_session.apply({ retired ? tr("retire the field %1").arg(name) : tr("use the field %1 again").arg(name),
        { EditStep::change(field, { u"retired"_s }) }, {} });
}

bool OwnFields::remove(const Record& field)
{
    const QString name = field.text(m_session.isChinese() ? u"label_zh"_s : u"label_en"_s);
    return m_session.apply({ tr("delete the field %1").arg(name),
        { EditStep::remove(m_session.catalog().type(u"field"_s), field.id) }, {} });
}

} // namespace fairlead::ui
