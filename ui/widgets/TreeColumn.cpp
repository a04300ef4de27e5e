#include "widgets/TreeColumn.h"

#include "models/TreeRoles.h"
#include "widgets/DataTable.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace fairlead::ui {

TreeColumn::TreeColumn(DataTable& table, int column)
    : QObject(&table)
    , m_table(table)
    , m_column(column)
{
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
}

bool TreeColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table && event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent*>(event))) return true;
    if (event->type() != QEvent::MouseButtonPress || watched != m_table.viewport()) return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !isOnArrow(mouse->pos())) return false;
    const QModelIndex index = m_table.indexAt(mouse->pos());
    m_table.setFocus(Qt::MouseFocusReason);
    m_table.standOn(index);
    emit toggled(index.row());
    return true;
}

bool TreeColumn::isOnArrow(const QPoint& place) const
{
    const QModelIndex index = m_table.indexAt(place);
    if (index.column() != m_column || !index.data(TreeOpen).isValid()) return false;
    const Theme& theme = m_table.theme();
    const int from = m_table.visualRect(index).left() + theme.px(m_table.outerPadding())
        + index.data(TreeDepth).toInt() * theme.px(Size::Icon);
    const int slack = theme.px(Space::Xs); // an arrow is small
    return place.x() >= from - slack && place.x() < from + theme.px(Size::Icon) + slack;
}

int TreeColumn::above(int row) const
{
    const auto depthOf = [this](int at) { return m_table.model()->index(at, m_column).data(TreeDepth).toInt(); };
    const int depth = depthOf(row);
    while (--row >= 0)
        if (depthOf(row) < depth) return row;
    return -1;
}

bool TreeColumn::press(const QKeyEvent& event)
{
    const QModelIndex index = m_table.currentIndex();
    const bool arrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!arrow || event.modifiers() & ~Qt::KeypadModifier || index.column() != m_column) return false;
    const QVariant open = index.data(TreeOpen);
    if (open.isValid() && open.toBool() == (event.key() == Qt::Key_Left)) {
        emit toggled(index.row());
        return true;
    }
    const int up = event.key() == Qt::Key_Left ? above(index.row()) : -1;
    if (up < 0) return false;
    m_table.standOn(m_table.model()->index(up, m_column));
    return true;
}

} // namespace fairlead::ui
