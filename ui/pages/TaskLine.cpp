#include "pages/TaskLine.h"

#include "models/Format.h"
#include "models/TaskActs.h"
#include "theme/Kinds.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TaskLine::TaskLine(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_edit(new QLineEdit(this))
    , m_meaning(new Label(theme, Type::Caption, Ink::TextMuted, this))
{
    setObjectName(u"taskLine"_s);
    m_edit->setObjectName(u"taskLineEdit"_s);
    setKind(m_edit, kinds::Kind::Plain, kinds::Scale::Normal);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(Space::L), theme.px(Space::S), theme.px(Space::L), theme.px(Space::S));
    row->setSpacing(theme.px(Space::S));
    row->addWidget(new IconView(theme, u"list-add"_s, Size::Icon, Ink::TextMuted, this));
    row->addWidget(m_edit, 1);
    row->addWidget(m_meaning);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &TaskLine::show);
    connect(&session, &Session::languageChanged, this, &TaskLine::label);
    label();
}

void TaskLine::label()
{
    m_edit->setPlaceholderText(tr("Add a task: send plan fri"));
    m_edit->setAccessibleName(tr("New task"));
    show(m_edit->text());
}

void TaskLine::focusLine() { m_edit->setFocus(Qt::ShortcutFocusReason); }

void TaskLine::show(const QString& text)
{
    const Record task = TaskActs(m_session).draft(text);
    QString meaning;
    if (!text.trimmed().isEmpty()) {
        const QDate due = task.date(u"due_on"_s);
        const QString day = Format(m_session.isChinese(), m_session.today()).day(due, true);
        meaning = !due.isValid() ? tr("no due day") : tr("due %1").arg(day);
        if (!task.isBlank(u"due_time"_s)) {
            const int minute = int(task.number(u"due_time"_s));
            meaning = tr("due %1 at %2").arg(day, QTime(minute / 60, minute % 60).toString(u"HH:mm"_s));
        }
    }
    m_meaning->setText(meaning);
    m_edit->setAccessibleDescription(meaning);
}

void TaskLine::add()
{
    if (TaskActs(m_session).add(m_edit->text())) m_edit->clear();
}

bool TaskLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            add();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            if (key == Qt::Key_Escape) m_edit->clear();
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead::ui
