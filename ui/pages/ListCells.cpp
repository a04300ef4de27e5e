#include "pages/ListCells.h"

#include "models/RecordListModel.h"
#include "pages/CellEditing.h"
#include "pages/ListCopy.h"
#include "pages/ListPaste.h"
#include "pages/ListPlace.h"
#include "pages/RangeFigures.h"
#include "widgets/CellRange.h"
#include "widgets/DataTable.h"

#include <QKeyEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ListCells::ListCells(const Theme& theme, Session& session, RecordListModel& model, DataTable& table)
    : QObject(&table)
    , m_model(model)
    , m_table(table)
{
    table.setCellwise(true);
    new ListPlace(model, table);
    m_editing = new CellEditing(theme, session, model, table);
    m_figures = new RangeFigures(session, model, table);
    m_copy = new ListCopy(theme, session, model, table);
    m_paste = new ListPaste(theme, session, model, table);
    m_edit = new QAction(theme.icon(u"document-edit"_s), {}, this);
    m_edit->setObjectName(u"editCell"_s);
    m_edit->setData(u"document-edit"_s);
    // Shown beside the words; the table itself listens for it, so that the editor keeps its own.
    m_edit->setShortcut(Qt::Key_F2);
    m_edit->setShortcutContext(Qt::WidgetShortcut);
    connect(m_edit, &QAction::triggered, this, [this] { m_editing->edit(m_table.currentIndex()); });
    table.addAction(m_paste->action());
    connect(m_editing, &CellEditing::noted, this, qOverload<const QString&>(&ListCells::note));
    connect(m_editing, &CellEditing::editingChanged, this, &ListCells::noteChanged);
    connect(m_figures, &RangeFigures::changed, this, &ListCells::noteChanged);
    connect(table.range(), &CellRange::changed, this, [this] { note({}); });
    connect(m_copy, &ListCopy::told, this, &ListCells::told);
    connect(m_paste, &ListPaste::told, this, &ListCells::told);
    connect(&session, &Session::languageChanged, this, &ListCells::label);
    label();
}

void ListCells::label() { m_edit->setText(tr("Edit cell")); }

QList<QAction*> ListCells::actions() const
{
    return QList<QAction*> { m_edit } + m_copy->actions() + QList<QAction*> { m_paste->action() };
}

void ListCells::note(const QString& sentence)
{
    if (std::exchange(m_sentence, sentence) != sentence) emit noteChanged();
}

QString ListCells::note() const
{
    if (m_editing->isEditing()) return tr("Enter keeps and goes down, Tab keeps and goes right, Esc takes back");
    return m_sentence.isEmpty() ? m_figures->words() : m_sentence;
}

bool ListCells::handleKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Delete && !event.modifiers() && m_table.range()->isSeveral()
        && !m_table.selectionModel()->hasSelection())
        return m_paste->empty(), true;
    if (event.key() == Qt::Key_F5 && !event.modifiers() && m_model.isOutOfPlace()) return m_model.arrangeAnew(), true;
    return false;
}

} // namespace fairlead::ui
