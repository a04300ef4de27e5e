#include "pages/RecordDialog.h"

#include "pages/DoubleHints.h"
#include "pages/FieldEditor.h"
#include "pages/PartTables.h"
#include "pages/RecordForm.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(const Theme& theme, Session& session, const Record& record, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_record(record)
    , m_isNew(record.n == 0)
{
    setObjectName(record.type->name() + u"Dialog"_s);
    makeForm();
    const QString kind = m_record.type->label().in(session.isChinese());
    const QString title = m_record.title();
    if (m_isNew || title.isEmpty())
        arrange(m_isNew ? tr("New: %1").arg(kind) : kind, {}, m_form, m_isNew ? tr("Create") : tr("Save"), m_parts);
    else
        arrange(title, kind, m_form, tr("Save"), m_parts);
    if (!m_form->editors().isEmpty()) m_form->editors().front()->setFocus(Qt::PopupFocusReason);
    if (m_isNew) watchDoubles();
}

void RecordDialog::watchDoubles()
{
    for (FieldEditor* editor : m_form->editors()) {
        if (!DoubleFinder::tells(*m_record.type, editor->field())) continue;
        auto* hints = new DoubleHints(m_theme, m_session, *m_record.type, *editor);
        connect(hints, &DoubleHints::openWanted, this, [this](const QString& type, const RecordId& id) {
            const auto there = m_session.reader().find(m_session.catalog().type(type), id);
            if (!there || !*there) return;
            auto* other = new RecordDialog(m_theme, m_session, **there, this);
            other->setAttribute(Qt::WA_DeleteOnClose);
            other->open();
        });
    }
}

void RecordDialog::makeForm()
{
    m_form = new RecordForm(m_theme, m_session, m_record, this);
    if (!PartTables::hasParts(m_session, *m_record.type)) return;
    m_parts = new PartTables(m_theme, m_session, m_record, m_form->editorOf(u"amount"_s), m_form);
    m_form->setMiddle(m_parts);
}

bool RecordDialog::isDirty() const { return m_form->isDirty() || (m_parts && m_parts->isDirty()); }

void RecordDialog::noteOrigin(QStringList& fields)
{
    if (!m_parts || !fields.contains(u"amount"_s) || !m_record.type->find(u"amount_from"_s)) return;
    const bool sum = m_parts->isSumOfLines(m_record.money(u"amount"_s));
    m_record.set(u"amount_from"_s, sum ? u"lines"_s : u"typed"_s);
    fields.append(u"amount_from"_s);
}

void RecordDialog::save()
{
    QStringList fields;
    if (write(m_form->editors(), m_record, m_isNew, fields)) return;
    if (FieldEditor* faulty = m_parts ? m_parts->read() : nullptr) return faulty->setFocus(Qt::OtherFocusReason);
    noteOrigin(fields);
    const QString title = m_record.title();
    Edit edit { m_isNew ? tr("add %1").arg(title) : tr("change %1").arg(title), {}, {} };
    if (m_isNew || !fields.isEmpty())
        edit.steps.push_back(m_isNew ? EditStep::create(m_record) : EditStep::change(m_record, fields));
    std::vector<EditStep> parts = m_parts ? m_parts->steps() : std::vector<EditStep>();
    edit.steps.insert(edit.steps.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
    if (edit.steps.empty() || apply(std::move(edit), *m_record.type, m_form->editors())) accept();
}

} // namespace fairlead::ui
