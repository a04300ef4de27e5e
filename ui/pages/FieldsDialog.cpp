#include "pages/FieldsDialog.h"

#include "models/RecordOrder.h"
#include "pages/FieldEditor.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FieldsDialog::FieldsDialog(const Theme& theme, Session& session, const Record& record, const QStringList& fields,
    std::vector<Record> ordered, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_record(record)
    , m_ordered(std::move(ordered))
    , m_isNew(record.n == 0)
{
    setObjectName(record.type->name() + u"Dialog"_s);
    const QString kind = record.type->label().in(session.isChinese());
    arrange(m_isNew ? tr("New: %1", "kind of record").arg(kind) : record.title(), m_isNew ? QString() : kind,
        makeBody(fields), m_isNew ? tr("Create") : tr("Save"));
    resize(width(), height() + m_theme.px(Size::Control)); // room for a fault
    m_editors.front()->setFocus(Qt::PopupFocusReason);
}

/// The title over both columns, then two in a row; a long text takes the whole width.
QWidget* FieldsDialog::makeBody(const QStringList& fields)
{
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    const int side = m_theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(m_theme.px(Space::M));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int place = 0;
    for (const QString& name : fields) {
        auto* editor = new FieldEditor(m_theme, m_session, m_record, m_record.type->at(name), body);
        const bool whole = editor->isLong() || editor->field().title;
        if (whole) place += place % 2;
        grid->addWidget(editor, place / 2, place % 2, 1, whole ? 2 : 1, Qt::AlignTop);
        place += whole ? 2 : 1;
        m_editors.append(editor);
    }
    grid->setRowStretch(place / 2 + 1, 1);
    return body;
}

void FieldsDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_record, m_isNew, changed)) return;
    Edit edit;
    if (m_isNew) {
        edit.name = tr("add %1").arg(m_record.title());
        m_ordered.push_back(m_record);
        edit.steps = RecordOrder::steps(m_ordered);
        m_ordered.pop_back();
    } else if (!changed.isEmpty()) {
        edit.name = tr("change %1").arg(m_record.title());
        edit.steps.push_back(EditStep::change(m_record, changed));
    }
    if (edit.steps.empty() || apply(std::move(edit), *m_record.type, m_editors)) accept();
}

} // namespace fairlead::ui
