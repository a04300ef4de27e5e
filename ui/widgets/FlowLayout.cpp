#include "widgets/FlowLayout.h"

#include <QWidget>

namespace fairlead::ui {

FlowLayout::FlowLayout(int gap, int rowHeight, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
    , m_rowHeight(rowHeight)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::arrange(const QRect& area, bool place) const
{
    int x = area.left();
    int y = area.top();
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint().boundedTo({ area.width(), m_rowHeight });
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            y += m_rowHeight;
        }
        if (place) item->setGeometry({ QPoint(x, y + (m_rowHeight - size.height()) / 2), size });
        x += size.width() + m_gap;
    }
    return y + m_rowHeight - area.top();
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    return arrange({ 0, 0, inner, 0 }, false) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) width += item->sizeHint().width() + m_gap;
    const QMargins margins = contentsMargins();
    return QSize(std::max(0, width - m_gap), m_rowHeight).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) width = std::max(width, item->minimumSize().width());
    return QSize(width, m_rowHeight).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

} // namespace fairlead::ui
