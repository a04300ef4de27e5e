#include "pages/SetupPanel.h"

#include "widgets/ActionButton.h"
#include "widgets/DataTable.h"

#include <QDropEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

SetupPanel::SetupPanel(const Theme& theme, const QString& name, bool narrow, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_name(name)
    , m_narrow(narrow)
    , m_table(new DataTable(theme, this))
{
    setObjectName(name + u"Panel"_s);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setModel(&m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDropIndicatorShown(true);
    m_table->viewport()->installEventFilter(this);
    setBody(m_table);
    makeActions();
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) { emit editWanted(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        follow();
        emit chosen(current());
    });
}

QAction* SetupPanel::add(const QString& name, const QString& icon, const QKeySequence& keys)
{
    auto* action = new QAction(m_theme.icon(icon), QString(), this);
    action->setObjectName(m_name + name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions.insert(name, action);
    const bool first = name == u"Add"_s && !m_narrow;
    addHeadWidget(new ActionButton(action, first ? ActionButton::Show::IconAndText : ActionButton::Show::IconOnly,
        first ? Kind::Plain : Kind::Quiet));
    return action;
}

void SetupPanel::makeActions()
{
    connect(add(u"Edit"_s, u"document-edit"_s, QKeySequence(Qt::Key_F2)), &QAction::triggered, this,
        [this] { emit editWanted(current()); });
    connect(add(u"Up"_s, u"arrow-up"_s, QKeySequence(Qt::ALT | Qt::Key_Up)), &QAction::triggered, this,
        [this] { step(-1); });
    connect(add(u"Down"_s, u"arrow-down"_s, QKeySequence(Qt::ALT | Qt::Key_Down)), &QAction::triggered, this,
        [this] { step(1); });
    connect(add(u"Retire"_s, u"view-hidden"_s, QKeySequence(Qt::CTRL | Qt::Key_R)), &QAction::triggered, this,
        [this] { emit retireWanted(current()); });
    connect(add(u"Remove"_s, u"edit-delete"_s, QKeySequence::Delete), &QAction::triggered, this,
        [this] { emit removeWanted(current()); });
    connect(add(u"Add"_s, u"list-add"_s, {}), &QAction::triggered, this, &SetupPanel::addWanted);
}

void SetupPanel::label(const QString& words)
{
    m_actions[u"Add"_s]->setText(words);
    m_actions[u"Edit"_s]->setText(tr("Edit"));
    m_actions[u"Up"_s]->setText(tr("Move up"));
    m_actions[u"Down"_s]->setText(tr("Move down"));
    m_actions[u"Remove"_s]->setText(tr("Delete"));
    follow();
}

void SetupPanel::setRetired(const QList<bool>& retired)
{
    m_retired = retired;
    follow();
}

int SetupPanel::current() const { return m_table->currentIndex().row(); }

void SetupPanel::setCurrent(int row)
{
    m_table->setCurrentIndex(m_rows.index(row, 0));
    follow();
}

void SetupPanel::follow()
{
    const int row = current();
    for (const QString& name : { u"Edit"_s, u"Retire"_s, u"Remove"_s })
        m_actions[name]->setEnabled(row >= 0);
    m_actions[u"Up"_s]->setEnabled(row > 0);
    m_actions[u"Down"_s]->setEnabled(row >= 0 && row + 1 < m_rows.rowCount());
    const bool retired = m_retired.value(row);
    m_actions[u"Retire"_s]->setText(retired ? tr("Use again") : tr("Retire"));
    m_actions[u"Retire"_s]->setIcon(m_theme.icon(retired ? u"view-visible"_s : u"view-hidden"_s));
}

void SetupPanel::step(int direction)
{
    const int to = current() + direction;
    if (current() >= 0 && to >= 0 && to < m_rows.rowCount()) emit moveWanted(current(), to);
}

bool SetupPanel::eventFilter(QObject* watched, QEvent* event)
{
    return (event->type() == QEvent::Drop && drop(event)) || Panel::eventFilter(watched, event);
}

// The rows are made anew from the workspace after the edit; the view must not move them by itself.
bool SetupPanel::drop(QEvent* event)
{
    auto* dropped = static_cast<QDropEvent*>(event);
    const int from = current();
    const int y = dropped->position().toPoint().y();
    const int under = m_table->rowAt(y);
    int before = m_rows.rowCount();
    if (under >= 0) before = under + (y > m_table->rowViewportPosition(under) + m_table->rowHeight(under) / 2 ? 1 : 0);
    const int to = before > from ? before - 1 : before;
    dropped->setDropAction(Qt::IgnoreAction);
    dropped->accept();
    if (from >= 0 && to != from) emit moveWanted(from, to);
    return true;
}

} // namespace fairlead::ui
