#include "widgets/CellRange.h"

#include "theme/Paint.h"
#include "widgets/DataTable.h"

#include <QKeyEvent>

namespace fairlead::ui {

CellRange::CellRange(DataTable& table)
    : QObject(&table)
    , m_table(table)
{
}

int CellRange::placeOf(int column) const { return m_table.horizontalHeader()->visualIndex(column); }

int CellRange::columnAt(int place) const { return m_table.horizontalHeader()->logicalIndex(place); }

CellRange::Area CellRange::area() const
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid()) return {};
    const int place = placeOf(current.column());
    if (m_row < 0 || m_place < 0) return { current.row(), current.row(), place, place };
    return { std::min(m_row, current.row()), std::max(m_row, current.row()), std::min(m_place, place),
        std::max(m_place, place) };
}

bool CellRange::contains(const QModelIndex& index) const
{
    const Area area = this->area();
    const int place = placeOf(index.column());
    return index.row() >= area.top && index.row() <= area.bottom && place >= area.left && place <= area.right;
}

QList<int> CellRange::columns() const
{
    QList<int> columns;
    const Area area = this->area();
    for (int place = area.left; place <= area.right; ++place)
        if (const int column = columnAt(place); column >= 0 && !m_table.isColumnHidden(column)) columns.append(column);
    return columns;
}

QList<int> CellRange::columnsFrom(int place) const
{
    QList<int> columns;
    for (int count = m_table.horizontalHeader()->count(); place < count; ++place)
        if (const int column = columnAt(place); !m_table.isColumnHidden(column)) columns.append(column);
    return columns;
}

void CellRange::collapse()
{
    const QModelIndex current = m_table.currentIndex();
    m_row = current.row();
    m_place = current.isValid() ? placeOf(current.column()) : -1;
    m_table.viewport()->update();
    emit changed();
}

void CellRange::span(const Area& area)
{
    goTo(area.top, area.left, false);
    goTo(area.bottom, area.right, true);
}

void CellRange::follow(const QModelIndex& current)
{
    if (!m_growing || m_row < 0) {
        m_row = current.row();
        m_place = current.isValid() ? placeOf(current.column()) : -1;
    }
    m_table.viewport()->update();
    emit changed();
}

int CellRange::nextPlace(int place, int step) const
{
    for (int next = place + step; next >= 0 && next < m_table.horizontalHeader()->count(); next += step)
        if (!m_table.isColumnHidden(columnAt(next))) return next;
    return place;
}

int CellRange::endPlace(bool last) const
{
    return last ? nextPlace(m_table.horizontalHeader()->count(), -1) : nextPlace(-1, 1);
}

int CellRange::pageRows() const { return std::max(1, m_table.viewport()->height() / m_table.theme().rowHeight() - 1); }

void CellRange::goTo(int row, int place, bool grow)
{
    const int last = m_table.model()->rowCount() - 1;
    const QModelIndex index = m_table.model()->index(std::clamp(row, 0, last), columnAt(place));
    const bool grew = std::exchange(m_growing, grow);
    if (index == m_table.currentIndex() && !grow)
        collapse();
    else
        m_table.standOn(index);
    m_growing = grew;
}

bool CellRange::handleKey(const QKeyEvent& event)
{
    const QModelIndex current = m_table.currentIndex();
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (!current.isValid() || held & ~(Qt::ShiftModifier | Qt::ControlModifier)) return false;
    const bool far = held & Qt::ControlModifier;
    const int last = m_table.model()->rowCount() - 1;
    int row = current.row();
    int place = placeOf(current.column());
    switch (event.key()) {
    case Qt::Key_Up:
        row = far ? 0 : row - 1;
        break;
    case Qt::Key_Down:
        row = far ? last : row + 1;
        break;
    case Qt::Key_Left:
        place = far ? endPlace(false) : nextPlace(place, -1);
        break;
    case Qt::Key_Right:
        place = far ? endPlace(true) : nextPlace(place, 1);
        break;
    case Qt::Key_Home:
    case Qt::Key_End: {
        const bool end = event.key() == Qt::Key_End;
        place = endPlace(end);
        if (far) row = end ? last : 0;
        break;
    }
    case Qt::Key_PageUp:
        row -= pageRows();
        break;
    case Qt::Key_PageDown:
        row += pageRows();
        break;
    default:
        return false;
    }
    goTo(row, place, held & Qt::ShiftModifier);
    return true;
}

QRect CellRange::cellRect(const QModelIndex& index) const
{
    QRect rect = m_table.visualRect(index).adjusted(0, 0, 0, -1);
    if (m_table.isFirstColumn(index.column()) && m_table.isChoosable())
        rect.setLeft(rect.left() + m_table.choices().leadWidth() + m_table.theme().px(Space::S));
    return rect;
}

void CellRange::paint(QPainter& painter) const
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid()) return;
    const Theme& theme = m_table.theme();
    const auto cellAt = [this](int row, int place) { return cellRect(m_table.model()->index(row, columnAt(place))); };
    const Area area = this->area();
    if (area.cells() > 1) {
        const QRect whole = cellAt(area.top, area.left).united(cellAt(area.bottom, area.right));
        // A range of a million rows is drawn where it is seen.
        const int rim = theme.px(Space::S);
        const QRect seen = whole.intersected(m_table.viewport()->rect().adjusted(-rim, -rim, rim, rim));
        paint::box(painter, QRectF(seen), 0, {}, theme.color(Ink::Accent));
    }
    const bool heading = m_table.groupAt(current).has_value();
    QRect frame = cellRect(current);
    if (heading)
        frame = { 0, frame.top(), std::min(m_table.horizontalHeader()->length(), m_table.viewport()->width()),
            frame.height() };
    if (m_table.hasFocus()) paint::focusInside(painter, QRectF(frame), theme.px(Radius::Bar), theme);
}

} // namespace fairlead::ui
