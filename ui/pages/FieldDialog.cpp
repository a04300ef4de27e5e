#include "pages/FieldDialog.h"

#include "widgets/Label.h"
#include "widgets/PickerButton.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

FieldDialog::FieldDialog(
    const Theme& theme, Session& session, const RecordType& type, std::optional<Record> field, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_type(type)
    , m_field(std::move(field))
{
    setObjectName(u"fieldDialog"_s);
    QWidget* body = buildBody();
    arrange(m_field ? tr("Field") : tr("New field"), type.label().in(session.isChinese()), body,
        m_field ? tr("Save") : tr("Add field"));
    showKind();
    m_en->setFocus();
}

QWidget* FieldDialog::buildBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    const auto put = [&](const QString& title, QWidget* control) {
        auto* row = new QWidget(body);
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins({});
        lines->setSpacing(m_theme.px(Space::Xs));
        auto* label = new Label(m_theme, Type::Caption, Ink::TextMuted, row);
        label->setText(title);
        control->setAccessibleName(title);
        lines->addWidget(label);
        lines->addWidget(control);
        column->addWidget(row);
        return row;
    };
    m_en = new QLineEdit(body);
    m_en->setObjectName(u"labelEnEdit"_s);
    put(tr("Label in English"), m_en);
    m_zh = new QLineEdit(body);
    m_zh->setObjectName(u"labelZhEdit"_s);
    put(tr("Label in Chinese (if it is another)"), m_zh);
    m_kind = new PickerButton(m_theme, u"kindPicker"_s, {}, {}, body);
    QList<PickerOption> kinds;
    for (const auto& [kind, words] : OwnFields::kinds())
        kinds.append({ kindName(kind), words });
    m_kind->setOptions(kinds);
    m_kind->setCurrent(kindName(FieldKind::Text));
    put(tr("What it holds"), m_kind);
    connect(m_kind, &PickerButton::picked, this, &FieldDialog::showKind);
    m_values = new QPlainTextEdit(body);
    m_values->setObjectName(u"valuesEdit"_s);
    m_values->setTabChangesFocus(true);
    m_valuesRow = put(tr("Values to choose from, one a line"), m_values);
    m_target = new PickerButton(m_theme, u"targetPicker"_s, {}, {}, body);
    QList<PickerOption> targets;
    for (const RecordType* type : OwnFields(m_session).types())
        targets.append({ type->name(), type->label().in(m_session.isChinese()) });
    m_target->setOptions(targets);
    m_target->setCurrent(targets.front().id);
    m_targetRow = put(tr("Which record"), m_target);
    column->addStretch(1);
    if (!m_field) return body;
    m_en->setText(m_field->text(u"label_en"_s));
    m_zh->setText(m_field->text(u"label_zh"_s));
    m_kind->setCurrent(m_field->text(u"kind"_s));
    m_kind->setEnabled(false); // what was entered would no longer fit
    m_target->setCurrent(m_field->text(u"target"_s));
    m_target->setEnabled(false);
    m_values->setPlainText(OwnFields::valuesOf(*m_field).join(u'\n'));
    return body;
}

void FieldDialog::showKind()
{
    m_valuesRow->setVisible(m_kind->current() == kindName(FieldKind::Choice));
    m_targetRow->setVisible(m_kind->current() == kindName(FieldKind::Reference));
}

OwnFields::Draft FieldDialog::draft() const
{
    OwnFields::Draft draft;
    draft.labelEn = m_en->text().trimmed();
    draft.labelZh = m_zh->text().trimmed();
    draft.kind = kindNamed(m_kind->current()).value_or(FieldKind::Text);
    draft.target = m_target->current();
    const QStringList lines = m_values->toPlainText().split(u'\n');
    for (const QString& line : lines)
        if (!line.trimmed().isEmpty() && !draft.values.contains(line.trimmed())) draft.values.append(line.trimmed());
    return draft;
}

void FieldDialog::save()
{
    const OwnFields::Draft draft = this->draft();
    if (draft.labelEn.isEmpty() && draft.labelZh.isEmpty()) {
        m_en->setFocus();
        return setNote(Ink::Danger, tr("The field needs a name in one of the languages."));
    }
    if (draft.kind == FieldKind::Choice && draft.values.isEmpty()) {
        m_values->setFocus();
        return setNote(Ink::Danger, tr("Write down the values that can be chosen."));
    }
    OwnFields fields(m_session);
    const auto done = m_field ? fields.change(*m_field, draft) : fields.add(m_type, draft);
    if (done) return accept();
    setNote(Ink::Danger, tr("The field could not be kept: %1").arg(done.error().detail));
}

} // namespace fairlead::ui
