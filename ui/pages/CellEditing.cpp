#include "pages/CellEditing.h"

#include "model/OpportunityRules.h"
#include "models/RecordListModel.h"
#include "pages/CellEditor.h"
#include "pages/CellRules.h"
#include "pages/EndDialog.h"
#include "pages/FieldEditor.h"
#include "widgets/CellRange.h"
#include "widgets/DataTable.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CellEditing::CellEditing(const Theme& theme, Session& session, RecordListModel& model, DataTable& table)
    : QObject(&table)
    , m_theme(theme)
    , m_session(session)
    , m_model(model)
    , m_table(table)
{
    connect(&table, &DataTable::editAsked, this, &CellEditing::edit);
    for (const QScrollBar* bar : { table.verticalScrollBar(), table.horizontalScrollBar() })
        connect(bar, &QScrollBar::valueChanged, this, &CellEditing::place);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &CellEditing::place);
    // Whoever restores the person's place in the list does so first.
    connect(
        &model, &QAbstractItemModel::modelReset, this, [this] { QTimer::singleShot(0, this, &CellEditing::place); });
    connect(&model, &RecordListModel::loaded, this, [this] {
        if (m_editor && isGone())
            takeBack();
        else
            place();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { lookAround(now); });
}

bool CellEditing::isEditing() const { return m_editor; }

QString CellEditing::whyNot(const QModelIndex& index) const
{
    if (m_session.isBusy()) return tr("While an import runs nothing else is written");
    if (m_session.workspace().isReadOnly()) return tr("The workspace is open for reading only");
    return CellRules::whyNot(*m_model.query().type, m_model.fieldOf(index.column()), m_session.isChinese());
}

void CellEditing::edit(const QModelIndex& index)
{
    if (m_editor && !keep()) return m_editor->setFocus(Qt::OtherFocusReason);
    const Record* record = m_model.recordAt(index.row());
    if (!record) return;
    if (const QString reason = whyNot(index); !reason.isEmpty()) return emit noted(reason);
    m_record = *record;
    m_field = m_model.columns().at(index.column());
    m_table.scrollTo(index);
    m_table.range()->collapse();
    m_editor = new CellEditor(m_theme, m_session, m_record, m_model.fieldOf(index.column()), m_table);
    connect(&m_editor->editors(), &FactEditors::exitAsked, this, &CellEditing::leave);
    place();
    m_editor->begin();
    emit editingChanged();
}

QModelIndex CellEditing::cell() const
{
    const int row = m_model.rowOf(m_record.n);
    const auto column = int(m_model.columns().indexOf(m_field));
    return row < 0 || column < 0 ? QModelIndex() : m_model.index(row, column);
}

void CellEditing::place()
{
    if (!m_editor) return;
    const QModelIndex index = cell();
    // The row is not shown for now (a closed group): what was typed waits for it.
    m_editor->setVisible(index.isValid());
    if (index.isValid()) m_editor->placeOver(m_table.range()->cellRect(index));
}

/// Somebody deleted the record meanwhile.
bool CellEditing::isGone() const
{
    const auto found = m_session.reader().find(*m_record.type, m_record.id);
    return found && (!*found || (*found)->deleted);
}

void CellEditing::takeBack()
{
    close();
    emit noted(tr("The record was deleted meanwhile"));
}

/// Won and lost are asked for more than the stage: day, amount, reason.
bool CellEditing::endsDeal(const Field& field)
{
    if (field.name != u"stage"_s || m_record.type->name() != u"opportunity"_s) return false;
    Record after = m_record;
    m_editor->editors().editors().front()->peek(after);
    const auto stage = m_session.reader().find(m_session.catalog().type(u"stage"_s), after.reference(u"stage"_s));
    if (!stage || !*stage || (*stage)->id == m_record.reference(u"stage"_s)) return false;
    const QString kind = (*stage)->text(u"kind"_s);
    if (kind != stage_kind::won && kind != stage_kind::lost) return false;
    close();
    EndDialog::ask(m_theme, m_session, { m_record.id },
        kind == stage_kind::won ? EndDialog::End::Won : EndDialog::End::Lost, &m_table);
    return true;
}

bool CellEditing::keep()
{
    if (!m_editor) return true;
    if (endsDeal(m_record.type->at(m_field))) return true;
    m_model.setInPlace(true);
    // A move is told: the message asks why a deal went back.
    const bool moves = m_field == u"stage"_s;
    const FactEditors::Outcome outcome
        = m_editor->editors().save(moves ? Session::Telling::Aloud : Session::Telling::Quiet);
    m_model.setInPlace(false);
    if (outcome == FactEditors::Outcome::Refused) return false;
    close();
    return true;
}

void CellEditing::leave(FactEditors::Exit exit)
{
    if (exit == FactEditors::Exit::Back) return close();
    const QPointer<QWidget> dialog = QApplication::activeModalWidget();
    if (keep() && QApplication::activeModalWidget() == dialog) go(exit);
}

void CellEditing::close()
{
    CellEditor* editor = m_editor;
    m_editor = nullptr;
    const bool had = editor->isAncestorOf(QApplication::focusWidget());
    editor->hide();
    editor->deleteLater();
    if (const QModelIndex index = cell(); index.isValid() && had)
        m_table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (had) m_table.setFocus(Qt::OtherFocusReason);
    emit editingChanged();
}

/// To the next record below, or to the cell beside.
void CellEditing::go(FactEditors::Exit exit)
{
    const QModelIndex at = m_table.currentIndex();
    if (!at.isValid()) return;
    if (exit == FactEditors::Exit::Keep) {
        int row = at.row() + 1;
        while (row < m_model.rowCount() && m_model.groupAt(row))
            ++row;
        if (row < m_model.rowCount())
            m_table.selectionModel()->setCurrentIndex(m_model.index(row, at.column()), QItemSelectionModel::NoUpdate);
        return;
    }
    QKeyEvent step(QEvent::KeyPress, exit == FactEditors::Exit::Next ? Qt::Key_Right : Qt::Key_Left, Qt::NoModifier);
    m_table.range()->handleKey(step);
}

// Another window, a popup or nothing at all: the editor waits. Another part of this one: what was typed is kept.
void CellEditing::lookAround(const QWidget* now)
{
    if (!m_editor || !now || m_editor == now || m_editor->isAncestorOf(now) || now->window() != m_table.window())
        return;
    keep();
}

} // namespace fairlead::ui
