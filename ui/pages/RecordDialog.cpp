#include "pages/RecordDialog.h"

#include "pages/FieldEditor.h"
#include "pages/RecordForm.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(const Theme& theme, Session& session, const Record& record, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_record(record)
    , m_isNew(record.n == 0)
{
    setObjectName(record.type->name() + u"Dialog"_s);
    m_form = new RecordForm(theme, session, m_record, this);
    const QString kind = m_record.type->label().in(session.isChinese());
    const QString title = m_record.title();
    if (m_isNew || title.isEmpty())
        arrange(m_isNew ? tr("New: %1").arg(kind) : kind, {}, m_form, m_isNew ? tr("Create") : tr("Save"));
    else
        arrange(title, kind, m_form, tr("Save"));
    if (!m_form->editors().isEmpty()) m_form->editors().front()->setFocus(Qt::PopupFocusReason);
    const Field* titleField = m_record.type->titleField();
    if (m_isNew && titleField)
        if (FieldEditor* editor = m_form->editorOf(titleField->name))
            connect(editor, &FieldEditor::finished, this, &RecordDialog::lookForDoubles);
}

bool RecordDialog::isDirty() const { return m_form->isDirty(); }

void RecordDialog::lookForDoubles(const QString& title)
{
    // Told, never blocked: two firms may share a name.
    int found = 0;
    if (!title.trimmed().isEmpty())
        (void)m_session.reader().withTitle(*m_record.type, title, [&](const Record&) { ++found; });
    setNote(Ink::Warning, found ? tr("“%1” is there already (%Ln).", nullptr, found).arg(title.trimmed()) : QString());
}

void RecordDialog::save()
{
    QStringList fields;
    if (write(m_form->editors(), m_record, m_isNew, fields)) return;
    if (!m_isNew && fields.isEmpty()) return accept();
    const QString title = m_record.title();
    Edit edit { m_isNew ? tr("add %1").arg(title) : tr("change %1").arg(title), {}, {} };
    edit.steps.push_back(m_isNew ? EditStep::create(m_record) : EditStep::change(m_record, fields));
    if (apply(std::move(edit), *m_record.type, m_form->editors())) accept();
}

} // namespace fairlead::ui
