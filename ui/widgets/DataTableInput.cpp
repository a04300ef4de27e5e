// Mouse and keys of the table.
#include "widgets/CellRange.h"
#include "widgets/DataTable.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace fairlead::ui {

// What walks from cell to cell chooses no rows; a call of a programme still does.
QItemSelectionModel::SelectionFlags DataTable::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    if (m_range && event) return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

void DataTable::toggle(const QModelIndex& index)
{
    if (groupAt(index)) return emit groupToggled(index);
    m_lastChosen = index.row();
    selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

/// All rows of the range as the one that the person stands on becomes.
void DataTable::toggleRange()
{
    const CellRange::Area area = m_range->area();
    const bool on = !selectionModel()->isRowSelected(currentIndex().row());
    const QItemSelection rows(model()->index(area.top, 0), model()->index(area.bottom, 0));
    selectionModel()->select(
        rows, (on ? QItemSelectionModel::Select : QItemSelectionModel::Deselect) | QItemSelectionModel::Rows);
    m_lastChosen = currentIndex().row();
}

void DataTable::chooseUpTo(int row)
{
    const int from = m_lastChosen >= 0 && m_lastChosen < model()->rowCount() ? m_lastChosen : row;
    const QItemSelection rows(model()->index(std::min(from, row), 0), model()->index(std::max(from, row), 0));
    selectionModel()->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

bool DataTable::pressCell(const QModelIndex& index, const QMouseEvent& event)
{
    const bool onBox = isFirstColumn(index.column()) && choices().takesClick(event.pos(), visualRect(index));
    const bool withShift = event.modifiers() & Qt::ShiftModifier;
    const bool withControl = event.modifiers() & Qt::ControlModifier;
    if (!onBox && !(m_range && withControl)) return false;
    standOn(index);
    if (m_range && onBox && withShift)
        chooseUpTo(index.row());
    else
        toggle(index);
    return true;
}

void DataTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool left = event->button() == Qt::LeftButton && index.isValid();
    if (left && groupAt(index)) return emit groupToggled(index);
    if (left && pressCell(index, *event)) return;
    if (!m_range) return QTableView::mousePressEvent(event);
    // A menu asked for within the range is about the range.
    if (!left && index.isValid() && m_range->isSeveral() && m_range->contains(index)) return;
    m_range->setGrowing(left && event->modifiers() & Qt::ShiftModifier);
    QTableView::mousePressEvent(event);
    if (index.isValid() && !(event->modifiers() & Qt::ShiftModifier)) m_range->collapse();
    m_range->setGrowing(false);
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(rowAt(event->pos().y()));
    if (m_range) m_range->setGrowing(event->buttons() & Qt::LeftButton);
    QTableView::mouseMoveEvent(event);
    if (m_range) m_range->setGrowing(false);
}

void DataTable::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void DataTable::setHoveredRow(int row)
{
    if (m_hoveredRow == row) return;
    for (const int changed : { m_hoveredRow, row })
        if (changed >= 0) viewport()->update(rowRect(changed));
    m_hoveredRow = row;
}

bool DataTable::handleCellKey(const QKeyEvent& event)
{
    const QModelIndex index = currentIndex();
    if (event.key() == Qt::Key_F2 && !event.modifiers() && !groupAt(index)) return emit editAsked(index), true;
    if (event.key() == Qt::Key_Space && m_range->isSeveral()) return toggleRange(), true;
    if (event.key() == Qt::Key_Escape && m_range->isSeveral()) return m_range->collapse(), true;
    if (event.key() == Qt::Key_Escape && selectionModel()->hasSelection()) return clearSelection(), true;
    return m_range->handleKey(event);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool idle = state() != EditingState && index.isValid();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    // With Ctrl it opens in a further window: the window looks at the key.
    const bool withControl = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (idle && enter && plain && groupAt(index)) return emit groupToggled(index);
    if (idle && enter && (plain || withControl) && !groupAt(index)) return emit opened(index);
    if (idle && m_range && handleCellKey(*event)) return;
    if (idle && event->key() == Qt::Key_Space) return toggle(index);
    // Letters are keys of the page. Qt would look for a row that begins with them, through a million rows if need be.
    const bool letter = !event->text().isEmpty() && event->text().front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (state() != EditingState && letter) return event->ignore();
    QTableView::keyPressEvent(event);
}

// Qt repaints the two cells; the focus runs around the whole row.
void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_range) return m_range->follow(current);
    for (const QModelIndex& index : { current, previous })
        if (index.isValid()) viewport()->update(rowRect(index.row()));
}

void DataTable::selectionChanged(const QItemSelection& chosen, const QItemSelection& released)
{
    QTableView::selectionChanged(chosen, released);
    if (m_choosable) horizontalHeader()->viewport()->update();
}

} // namespace fairlead::ui
