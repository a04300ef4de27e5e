#include "pages/CalendarOutcomeDialog.h"

#include "models/AppointmentOutcome.h"
#include "pages/FieldEditor.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CalendarOutcomeDialog::CalendarOutcomeDialog(
    const Theme& theme, Session& session, const CalendarItem& item, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_item(item)
    , m_activity(AppointmentOutcome(session).draft(item))
{
    setObjectName(u"outcomeDialog"_s);
    arrange(tr("What happened"), item.title, makeBody(), tr("Record"));
    m_editors.front()->setFocus(Qt::PopupFocusReason);
}

QWidget* CalendarOutcomeDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    const int side = m_theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(m_theme.px(Space::M));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const char* field, int row, int column, int span) {
        auto* editor
            = new FieldEditor(m_theme, m_session, m_activity, m_activity.type->at(QString::fromLatin1(field)), body);
        grid->addWidget(editor, row, column, 1, span, Qt::AlignTop);
        m_editors.append(editor);
    };
    add("result", 0, 0, 1);
    add("minutes", 0, 1, 1);
    add("body", 1, 0, 2);
    add("next_step", 2, 0, 1);
    add("next_on", 2, 1, 1);
    grid->setRowStretch(3, 1);
    return body;
}

void CalendarOutcomeDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_activity, true, changed)) return;
    Edit edit = AppointmentOutcome(m_session).edit(m_item, m_activity);
    if (edit.steps.empty() || apply(std::move(edit), *m_activity.type, m_editors)) accept();
}

} // namespace fairlead::ui
