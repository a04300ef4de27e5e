#include "pages/TaskOutcomeDialog.h"

#include "models/TaskActs.h"
#include "pages/FieldEditor.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TaskOutcomeDialog::TaskOutcomeDialog(const Theme& theme, Session& session, std::vector<RecordId> tasks, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_tasks(std::move(tasks))
    , m_blank(session.workspace().blank(u"task"_s))
    , m_spent(session.workspace().blank(u"activity"_s))
{
    setObjectName(u"taskOutcomeDialog"_s);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    m_outcome = new FieldEditor(theme, session, m_blank, m_blank.type->at(u"outcome"_s), body);
    column->addWidget(m_outcome);
    if (m_tasks.size() == 1) {
        m_minutes = new FieldEditor(theme, session, m_spent, m_spent.type->at(u"minutes"_s), body);
        column->addWidget(m_minutes);
    }
    column->addStretch(1);
    const auto first = TaskActs(session).find(m_tasks.front());
    const int count = int(m_tasks.size());
    const QString what = count == 1 && first ? first->title() : tr("%Ln task(s)", nullptr, count);
    arrange(tr("Done"), what, body, tr("Finish"));
    m_outcome->setFocus(Qt::PopupFocusReason);
}

void TaskOutcomeDialog::save()
{
    QStringList changed;
    if (write({ m_outcome }, m_blank, true, changed)) return;
    if (m_minutes && write({ m_minutes }, m_spent, true, changed)) return;
    std::optional<qint64> minutes;
    if (!m_spent.isBlank(u"minutes"_s)) minutes = m_spent.number(u"minutes"_s);
    if (TaskActs(m_session).finish(m_tasks, m_blank.text(u"outcome"_s), minutes)) accept();
}

} // namespace fairlead::ui
