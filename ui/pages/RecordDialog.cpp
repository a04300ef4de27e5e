#include "pages/RecordDialog.h"

#include "pages/DoubleHints.h"
#include "pages/FieldEditor.h"
#include "pages/PartTables.h"
#include "pages/RecordForm.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(
    const Theme& theme, Session& session, const Record& record, QWidget* parent, const std::vector<Record>& parts)
    : FormDialog(theme, session, parent)
    , m_record(record)
    , m_isNew(record.n == 0)
{
    setObjectName(record.type->name() + u"Dialog"_s);
    makeForm();
    for (const Record& part : parts)
        if (m_parts) m_parts->take(part);
    const QString kind = m_record.type->label().in(session.isChinese());
    const QString title = m_record.title();
    if (m_isNew || title.isEmpty())
        arrange(m_isNew ? tr("New: %1").arg(kind) : kind, {}, m_form, m_isNew ? tr("Create") : tr("Save"), m_parts);
    else
        arrange(title, kind, m_form, tr("Save"), m_parts);
    if (FieldEditor* first = firstToFill()) first->setFocus(Qt::PopupFocusReason);
    if (m_isNew) watchDoubles();
}

/// What the page filled in already needs nobody.
FieldEditor* RecordDialog::firstToFill() const
{
    for (FieldEditor* editor : m_form->editors())
        if (m_isNew && editor->field().required && editor->text().isEmpty()) return editor;
    return m_form->editors().value(0);
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
    offerMoveDay();
    if (!PartTables::hasParts(m_session, *m_record.type)) return;
    m_parts = new PartTables(m_theme, m_session, m_record, m_form->editorOf(u"amount"_s), m_form);
    m_form->setMiddle(m_parts);
    if (FieldEditor* last = m_form->lastBeforeMiddle()) m_parts->tabAfter(last);
}

void RecordDialog::offerMoveDay()
{
    FieldEditor* stage = m_record.type->name() == u"opportunity"_s ? m_form->editorOf(u"stage"_s) : nullptr;
    if (!stage || m_isNew) return;
    m_move = m_session.workspace().blank(u"stage_event"_s);
    m_move.set(u"happened_on"_s, m_session.today());
    m_moveDay = new FieldEditor(m_theme, m_session, m_move, m_move.type->at(u"happened_on"_s), m_form);
    m_form->putBeside(stage, m_moveDay);
    m_moveDay->hide();
    connect(stage, &FieldEditor::edited, m_moveDay, [this, stage] { m_moveDay->setVisible(stage->isDirty()); });
}

bool RecordDialog::isDirty() const { return m_form->isDirty() || (m_parts && m_parts->isDirty()); }

void RecordDialog::noteOrigin(QStringList& fields)
{
    if (!m_parts || !fields.contains(u"amount"_s) || !m_record.type->find(u"amount_from"_s)) return;
    const bool sum = m_parts->isSumOfLines(m_record.money(u"amount"_s));
    m_record.set(u"amount_from"_s, sum ? u"lines"_s : u"typed"_s);
    fields.append(u"amount_from"_s);
}

std::vector<EditStep> RecordDialog::change(const QStringList& fields) const
{
    const QDate day = fields.contains(u"stage"_s) && m_moveDay ? m_move.date(u"happened_on"_s) : QDate();
    if (!day.isValid() || day == m_session.today()) return { EditStep::change(m_record, fields) };
    QStringList moved;
    QStringList rest;
    const int position = m_record.type->at(u"stage"_s).groupNumber;
    for (const QString& field : fields)
        (m_record.type->at(field).groupNumber == position ? moved : rest).append(field);
    std::vector<EditStep> steps;
    if (!rest.isEmpty()) steps.push_back(EditStep::change(m_record, rest));
    steps.push_back(EditStep::change(m_record, moved));
    steps.back().happenedOn = day;
    return steps;
}

void RecordDialog::save()
{
    QStringList fields;
    if (write(m_form->editors(), m_record, m_isNew, fields)) return;
    QStringList day;
    if (m_moveDay && fields.contains(u"stage"_s) && write({ m_moveDay }, m_move, true, day)) return;
    if (FieldEditor* faulty = m_parts ? m_parts->read() : nullptr) return faulty->setFocus(Qt::OtherFocusReason);
    noteOrigin(fields);
    // A part has no name of its own: what it is tells more than nothing.
    const QString own = m_record.title();
    const QString title = own.isEmpty() ? m_record.type->label().in(m_session.isChinese()) : own;
    Edit edit { m_isNew ? tr("add %1").arg(title) : tr("change %1").arg(title), {}, {} };
    if (m_isNew)
        edit.steps.push_back(EditStep::create(m_record));
    else if (!fields.isEmpty())
        edit.steps = change(fields);
    std::vector<EditStep> parts = m_parts ? m_parts->steps() : std::vector<EditStep>();
    edit.steps.insert(edit.steps.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
    QList<FieldEditor*> editors = m_form->editors();
    if (m_moveDay) editors.append(m_moveDay);
    if (edit.steps.empty() || apply(std::move(edit), *m_record.type, editors)) accept();
}

} // namespace fairlead::ui
