#include "pages/FieldsSettings.h"

#include "pages/FieldDialog.h"
#include "theme/Kinds.h"
#include "widgets/Badge.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"

#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FieldsSettings::FieldsSettings(const Theme& theme, Session& session, QWidget* parent)
    : SettingsSection(theme, tr("Fields of your own"),
        tr("They stand in forms, filters, imports and exports like any other, and travel with the workspace."), parent)
    , m_session(session)
    , m_fields(session)
{
    setObjectName(u"fieldsSettings"_s);
    build();
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"field"_s)) fill();
    });
    fill();
}

void FieldsSettings::build()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, m_theme.px(Space::M));
    m_type = new PickerButton(m_theme, u"fieldTypePicker"_s, {}, tr("Kind of record"), head);
    QList<PickerOption> types;
    for (const RecordType* type : m_fields.types())
        types.append({ type->name(), type->label().in(m_session.isChinese()) });
    m_type->setOptions(types);
    m_type->setCurrent(types.front().id);
    connect(m_type, &PickerButton::picked, this, &FieldsSettings::fill);
    row->addWidget(m_type);
    row->addStretch(1);
    auto* add = new QPushButton(m_theme.icon(u"list-add"_s, Ink::TextOnFill), tr("Add a field"), head);
    add->setObjectName(u"addFieldButton"_s);
    add->setAccessibleName(add->text());
    setKind(add, kinds::Kind::Primary, kinds::Scale::Normal);
    connect(add, &QPushButton::clicked, this, [this] { open(std::nullopt); });
    row->addWidget(add);
    addBody(head, tr("Add a field, custom fields"));
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(0);
    addBody(m_list, tr("Fields of your own"));
}

void FieldsSettings::setType(const QString& type)
{
    m_type->setCurrent(type);
    fill();
}

QWidget* FieldsSettings::rowOf(const Record& field)
{
    const bool retired = field.number(u"retired"_s);
    auto* controls = new QWidget(m_list);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Space::Xs));
    if (retired) row->addWidget(new Badge(m_theme, Tone::Neutral, tr("Retired"), {}, controls));
    const QString name = field.text(u"name"_s);
    const auto button = [&](const char* kind, const QString& text, auto act) {
        auto* made = new QPushButton(text, controls);
        made->setObjectName(name + QString::fromLatin1(kind) + u"Button"_s);
        made->setAccessibleName(text);
        setKind(made, kinds::Kind::Quiet, kinds::Scale::Small);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    button("Edit", tr("Edit…"), [this, field] { open(field); });
    button("Retire", retired ? tr("Use again") : tr("Retire"),
        [this, field, retired] { m_fields.setRetired(field, !retired); });
    button("Delete", tr("Delete"), [this, field] { m_fields.remove(field); });
    const auto kind = kindNamed(field.text(u"kind"_s));
    QString holds = kind ? OwnFields::kindWord(*kind) : field.text(u"kind"_s);
    const QStringList values = OwnFields::valuesOf(field);
    if (!values.isEmpty()) holds = tr("%1: %2", "kind of field and its values").arg(holds, values.join(u" · "_s));
    if (const RecordType* target = m_session.catalog().find(field.text(u"target"_s)))
        holds = tr("%1: %2", "kind of field and its values").arg(holds, target->label().in(m_session.isChinese()));
    const QString label = field.text(m_session.isChinese() ? u"label_zh"_s : u"label_en"_s);
    const QString hint = tr("%1 · in files: %2").arg(holds, name);
    return new SettingRow(m_theme, label.isEmpty() ? name : label, hint, controls, m_list);
}

void FieldsSettings::fill()
{
    // A button inside may have asked for it.
    const QList<QWidget*> before = m_list->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* old : before) {
        m_list->layout()->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    const RecordType& type = m_session.catalog().type(m_type->current());
    const std::vector<Record> fields = m_fields.of(type);
    for (const Record& field : fields) {
        m_list->layout()->addWidget(new Hairline(m_theme, Qt::Horizontal, Ink::Border, m_list));
        m_list->layout()->addWidget(rowOf(field));
    }
    if (!fields.empty()) return;
    auto* note = new Label(m_theme, Type::Body, Ink::TextMuted, m_list);
    note->setText(tr("No field of your own yet. What do you want to know here that has no field?"));
    m_list->layout()->addWidget(note);
}

void FieldsSettings::open(std::optional<Record> field)
{
    auto* dialog
        = new FieldDialog(m_theme, m_session, m_session.catalog().type(m_type->current()), std::move(field), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace fairlead::ui
