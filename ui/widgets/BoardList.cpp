#include "widgets/BoardList.h"

#include "theme/Paint.h"

#include <QScrollBar>

namespace fairlead::ui {

BoardList::BoardList(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAutoScroll(false); // while dragging the board itself scrolls
    setDragEnabled(false);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(theme.px(Size::Card) / 2);
}

QRect BoardList::cardRect(int row) const
{
    return visualRect(model()->index(row, 0)).adjusted(0, 0, 0, -m_theme.px(Size::CardGap));
}

void BoardList::setDropRow(int row)
{
    if (m_dropRow == row) return;
    m_dropRow = row;
    viewport()->update();
}

void BoardList::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void BoardList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    // The scroll bar stands in the gap beside the column: cards are as wide with it as without.
    const int gap = verticalScrollBar()->isVisible() ? 0 : m_theme.px(Size::ColumnGap);
    if (viewportMargins().right() != gap) return setViewportMargins(0, 0, gap, 0);
    scheduleDelayedItemsLayout();
}

void BoardList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0 && m_dropRow < 0)
        paint::text(painter, QRectF(viewport()->rect()).adjusted(0, m_theme.px(Space::L), 0, 0),
            Qt::AlignHCenter | Qt::AlignTop, m_emptyText, m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
    if (m_dropRow < 0) return;
    const int gap = m_theme.px(Size::CardGap);
    const int line = m_theme.px(Size::DropLine);
    int y = 0;
    if (rows > 0) y = m_dropRow < rows ? cardRect(m_dropRow).top() - gap : cardRect(rows - 1).bottom() + 1;
    const QRectF bar(0, std::max(0, y + (gap - line) / 2), viewport()->width(), line);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, bar, m_theme.px(Radius::Bar), m_theme.color(Ink::AccentFill));
}

} // namespace fairlead::ui
