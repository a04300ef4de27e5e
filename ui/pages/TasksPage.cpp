#include "pages/TasksPage.h"

#include "model/TaskRules.h"
#include "models/Address.h"
#include "models/Format.h"
#include "models/TaskActs.h"
#include "pages/TaskLine.h"
#include "pages/ListChosen.h"
#include "pages/TaskOutcomeDialog.h"
#include "widgets/CellRange.h"
#include "widgets/DataTable.h"
#include "widgets/Hairline.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TasksPage::TasksPage(const Theme& theme, Session& session, QWidget* parent)
    : ListPage(*listConfig(u"tasks"_s), theme, session, parent)
    , m_table(findChild<DataTable*>(u"tasksTable"_s))
    , m_line(new TaskLine(theme, session, this))
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(1, m_line);
    column->insertWidget(2, new Hairline(theme, Qt::Horizontal));
    connect(m_line, &TaskLine::left, this, &TasksPage::focusFirst);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->setChoosable(false); // its first column is ticked for done
    connect(this, &ListPage::dressed, this, &TasksPage::dress);
    dress();
}

void TasksPage::dress()
{
    const auto column
        = [this](const char* field) { return int(model().columns().indexOf(QString::fromLatin1(field))); };
    const auto draw = [&](const char* field, CellKind kind, const CellReader& reader) {
        if (column(field) >= 0) m_table->setColumn(column(field), kind, reader);
    };
    draw("status", CellKind::Check, [this](const QModelIndex& index) { return statusCell(index); });
    draw("due_on", CellKind::NextStep, [this](const QModelIndex& index) { return dueCell(index); });
    for (const char* field : { "opportunity", "company" })
        draw(field, CellKind::Text, [this](const QModelIndex& index) { return linkCell(index); });
}

Cell TasksPage::statusCell(const QModelIndex& index) const
{
    Cell cell { index.data().toString() };
    const Record* task = const_cast<TasksPage*>(this)->model().recordAt(index.row());
    cell.checked = task && task->text(u"status"_s) == task_status::done;
    cell.ink = cell.checked ? Ink::TextMuted : Ink::Text;
    return cell;
}

Cell TasksPage::dueCell(const QModelIndex& index) const
{
    const Record* task = const_cast<TasksPage*>(this)->model().recordAt(index.row());
    if (!task) return {};
    const QDate due = task->date(u"due_on"_s);
    const QDate today = m_session.today();
    Cell cell { Format(m_session.isChinese(), today).day(due, true) };
    const QString status = task->text(u"status"_s);
    const bool open = status != task_status::done && status != task_status::dropped;
    if (!due.isValid() || !open || due > today) {
        cell.next = marks::Next::Later;
        if (open && due == today.addDays(1)) cell.text = tr("tomorrow");
    } else if (due == today) {
        cell.next = marks::Next::Today;
        cell.text = tr("today");
    } else {
        cell.next = marks::Next::Overdue;
        cell.text = tr("%Ln day(s) late", nullptr, int(due.daysTo(today)));
    }
    if (!task->isBlank(u"due_time"_s) && due >= today) {
        const int minute = int(task->number(u"due_time"_s));
        cell.text += u' ' + QTime(minute / 60, minute % 60).toString(u"HH:mm"_s);
    }
    return cell;
}

Cell TasksPage::linkCell(const QModelIndex& index) const
{
    Cell cell { index.data().toString() };
    cell.ink = Ink::Accent;
    return cell;
}

std::vector<RecordId> TasksPage::chosen() const
{
    std::vector<RecordId> ids;
    const auto& list = const_cast<TasksPage*>(this)->model();
    const auto tasks = m_session.reader().fetch(*list.query().type, ListChosen::rowsOf(list, *m_table));
    if (!tasks) return ids;
    for (const Record& task : *tasks)
        ids.push_back(task.id);
    return ids;
}

/// The box finishes the task, a linked record opens.
void TasksPage::press(const QModelIndex& index, const QPoint& point)
{
    const Record* task = model().recordAt(index.row());
    if (!task) return;
    const QString field = model().columns().at(index.column());
    const QRect cell = m_table->visualRect(index);
    const int side = 2 * m_theme.px(Space::L) + m_theme.px(Size::CheckBox);
    if (field == u"status"_s && point.x() < cell.left() + side) {
        TaskActs(m_session).finish({ task->id });
    } else if ((field == u"opportunity"_s || field == u"company"_s) && !task->isBlank(field)) {
        emit asked(Address::record(field, task->reference(field)));
    }
}

bool TasksPage::eventFilter(QObject* watched, QEvent* event)
{
    // The table would take Space to choose a row.
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex index = m_table->indexAt(mouse->position().toPoint());
        // A press that drew a range of cells is no click.
        const bool drawn = m_table->range()->isSeveral();
        if (mouse->button() == Qt::LeftButton && !mouse->modifiers() && index.isValid() && !drawn)
            press(index, mouse->position().toPoint());
    }
    return ListPage::eventFilter(watched, event);
}

void TasksPage::finishWithOutcome()
{
    const auto ids = chosen();
    if (ids.empty()) return;
    auto* dialog = new TaskOutcomeDialog(m_theme, m_session, ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TasksPage::contextMenuEvent(QContextMenuEvent* event)
{
    const auto ids = chosen();
    if (ids.empty()) return;
    QMenu menu(this);
    menu.setObjectName(u"taskMenu"_s);
    menu.addAction(
        m_theme.icon(u"document-edit"_s), tr("Open"), this, [this] { emit m_table->opened(m_table->currentIndex()); });
    menu.addAction(
        m_theme.icon(u"checkmark"_s), tr("Done / open again"), this, [this, ids] { TaskActs(m_session).finish(ids); });
    menu.addAction(tr("Done, with an outcome…"), this, [this] { finishWithOutcome(); });
    QMenu* later = menu.addMenu(m_theme.icon(u"view-calendar"_s), tr("Put off"));
    const QDate today = m_session.today();
    for (const auto& [words, day] : { std::pair(tr("Today"), today), std::pair(tr("Tomorrow"), today.addDays(1)),
             std::pair(tr("Next week"), today.addDays(8 - today.dayOfWeek())) })
        later->addAction(words, this, [this, ids, day = day] { TaskActs(m_session).setDue(ids, day); });
    menu.addActions(cellActions());
    menu.addSeparator();
    menu.addAction(m_theme.icon(u"edit-delete"_s), tr("Delete"), this, [this] { removeChosen(); });
    menu.exec(event->globalPos());
}

void TasksPage::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !event->modifiers();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier)
        finishWithOutcome();
    else if (event->key() == Qt::Key_Space && plain)
        TaskActs(m_session).finish(chosen());
    else if (event->key() == Qt::Key_N && plain)
        m_line->focusLine();
    else
        ListPage::keyPressEvent(event);
}

QList<KeyHint> TasksPage::hints() const
{
    return { { u"Space"_s, tr("done") }, { u"Shift Space"_s, tr("done with outcome") }, { u"N"_s, tr("new") },
        { u"Enter"_s, tr("open") }, { u"F2"_s, tr("edit cell") }, { u"Ctrl F"_s, tr("search") },
        { u"Del"_s, tr("delete") } };
}

} // namespace fairlead::ui
