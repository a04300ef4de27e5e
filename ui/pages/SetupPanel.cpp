#include "pages/SetupPanel.h"

#include "widgets/ActionButton.h"
#include "widgets/DataTable.h"

#include <QDropEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

SetupPanel::SetupPanel(const Theme& theme, const QString& name, bool narrow, QWidget* parent)
    : SetupPanel(theme, name, narrow, { u"Edit"_s, u"Up"_s, u"Down"_s, u"Retire"_s, u"Remove"_s, u"Add"_s }, parent)
{
}

SetupPanel* SetupPanel::ofOrder(const Theme& theme, const QString& name, QWidget* parent)
{
    return new SetupPanel(theme, name, false, { u"Up"_s, u"Down"_s }, parent);
}

SetupPanel::SetupPanel(const Theme& theme, const QString& name, bool narrow, const QStringList& acts, QWidget* parent)
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
    makeActions(acts);
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

QAction* SetupPanel::addAct(const QString& name, const QString& icon, const QKeySequence& keys)
{
    QAction* action = add(name, icon, keys);
    // Space on a button of the head presses that.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

void SetupPanel::makeActions(const QStringList& acts)
{
    const auto make = [&](const char* act, const char* icon, const QKeySequence& keys, auto then) {
        const QString name = QString::fromLatin1(act);
        if (acts.contains(name)) connect(add(name, QString::fromLatin1(icon), keys), &QAction::triggered, this, then);
    };
    make("Edit", "document-edit", QKeySequence(Qt::Key_F2), [this] { emit editWanted(current()); });
    make("Up", "arrow-up", QKeySequence(Qt::ALT | Qt::Key_Up), [this] { step(-1); });
    make("Down", "arrow-down", QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1); });
    make("Retire", "view-hidden", QKeySequence(Qt::CTRL | Qt::Key_R), [this] { emit retireWanted(current()); });
    make("Remove", "edit-delete", QKeySequence(QKeySequence::Delete), [this] { emit removeWanted(current()); });
    make("Add", "list-add", {}, [this] { emit addWanted(); });
}

void SetupPanel::setText(const QString& act, const QString& words)
{
    if (QAction* action = m_actions.value(act)) action->setText(words);
}

void SetupPanel::setActive(const QString& act, bool active)
{
    if (QAction* action = m_actions.value(act)) action->setEnabled(active);
}

void SetupPanel::label(const QString& words)
{
    setText(u"Add"_s, words);
    setText(u"Edit"_s, tr("Edit"));
    setText(u"Up"_s, tr("Move up"));
    setText(u"Down"_s, tr("Move down"));
    setText(u"Remove"_s, tr("Delete"));
    follow();
}

void SetupPanel::setRetired(const QList<bool>& retired)
{
    m_retired = retired;
    follow();
}

void SetupPanel::setLasting(const QList<bool>& lasting)
{
    m_lasting = lasting;
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
    for (const QString& name : { u"Edit"_s, u"Retire"_s })
        setActive(name, row >= 0);
    setActive(u"Remove"_s, row >= 0 && !m_lasting.value(row));
    setActive(u"Up"_s, row > 0);
    setActive(u"Down"_s, row >= 0 && row + 1 < m_rows.rowCount());
    QAction* retire = m_actions.value(u"Retire"_s);
    if (!retire) return;
    const bool retired = m_retired.value(row);
    retire->setText(retired ? tr("Use again") : tr("Retire"));
    retire->setIcon(m_theme.icon(retired ? u"view-visible"_s : u"view-hidden"_s));
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
