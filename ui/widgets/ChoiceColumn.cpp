#include "widgets/ChoiceColumn.h"

#include "widgets/DataTable.h"

#include <QStyleOptionButton>

namespace fairlead::ui {

int ChoiceColumn::leadWidth() const
{
    const Theme& theme = m_table.theme();
    return m_table.isChoosable() ? theme.px(Size::CheckBox) + theme.px(Space::L) : 0;
}

QRect ChoiceColumn::box(const QRect& cell) const
{
    if (!m_table.isChoosable()) return {};
    const int side = m_table.theme().px(Size::CheckBox);
    const int left = cell.left() + m_table.theme().px(m_table.outerPadding());
    return { left, cell.top() + (cell.height() - side) / 2, side, side };
}

// Everything before the words counts: a small box is hard to hit.
bool ChoiceColumn::takesClick(const QPoint& point, const QRect& cell) const
{
    if (!m_table.isChoosable()) return false;
    return point.x() - cell.left() < leadWidth() + m_table.theme().px(m_table.outerPadding());
}

void ChoiceColumn::paint(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    if (!m_table.isChoosable()) return;
    paintBox(painter, cell, m_table.selectionModel()->isSelected(index) ? QStyle::State_On : QStyle::State_Off);
}

void ChoiceColumn::paintAll(QPainter& painter, const QRect& section) const
{
    if (!m_table.isChoosable() || !m_table.selectionModel()) return;
    int chosen = 0; // by ranges: a long list may be chosen whole
    for (const QItemSelectionRange& range : m_table.selectionModel()->selection())
        chosen += range.height();
    const bool all = chosen > 0 && chosen == m_table.model()->rowCount();
    paintBox(painter, section, all ? QStyle::State_On : chosen ? QStyle::State_NoChange : QStyle::State_Off);
}

void ChoiceColumn::paintBox(QPainter& painter, const QRect& cell, int state) const
{
    QStyleOptionButton option;
    option.rect = box(cell);
    option.state = QStyle::State_Enabled | QStyle::State(state);
    m_table.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, &m_table);
}

} // namespace fairlead::ui
