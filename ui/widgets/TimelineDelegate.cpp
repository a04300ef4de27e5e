#include "widgets/TimelineDelegate.h"

#include "theme/Paint.h"

#include <QTextLayout>

namespace fairlead::ui {

TimelineDelegate::TimelineDelegate(const Theme& theme, TimelineView* view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_view(view)
{
    connect(&theme, &Theme::changed, this, &TimelineDelegate::forgetHeights);
}

int TimelineDelegate::wordsLeft() const { return m_theme.px(Size::TimelineDisc) + m_theme.px(Space::M); }

int TimelineDelegate::layText(const QString& text, int width, QPainter* painter, QPoint at) const
{
    const QFont font = m_theme.font(Type::Body);
    const int height = m_theme.lineHeight(Type::Body);
    QTextLayout layout(paint::paragraphs(text), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = ++lines == mostLines;
        if (painter) {
            // The last line takes all that is left, elided: whoever wants more opens it.
            const QString words = last ? text.mid(line.textStart()).simplified()
                                       : text.mid(line.textStart(), line.textLength()).trimmed();
            paint::text(*painter, QRectF(at.x(), at.y() + (lines - 1) * height, width, height), Qt::AlignLeft, words,
                font, m_theme.color(Ink::TextMuted));
        }
        if (last) break;
    }
    layout.endLayout();
    return lines * height;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const TimelineItem item = m_view->itemAt(index);
    const int width = m_view->viewport()->width();
    if (item.heading) return { width, m_theme.px(Size::RowCompact) };
    const auto known = m_heights.constFind(item.key);
    if (known != m_heights.constEnd()) return { width, *known };
    const int disc = m_theme.px(Size::TimelineDisc);
    const int text = item.text.isEmpty() ? 0 : layText(item.text, width - wordsLeft(), nullptr, {});
    const int height
        = std::max(disc, m_theme.px(Space::Xs) + m_theme.lineHeight(Type::Body) + text) + m_theme.px(Space::M);
    m_heights.insert(item.key, height);
    return { width, height };
}

void TimelineDelegate::paintHeading(QPainter& painter, const QRect& box, const TimelineItem& item) const
{
    paint::text(painter, QRectF(box), Qt::AlignLeft, item.title, m_theme.font(Type::Body, Weight::SemiBold),
        m_theme.color(Ink::TextMuted));
}

void TimelineDelegate::paintDisc(QPainter& painter, const QRect& line, const TimelineItem& item, bool lit) const
{
    const QRectF disc = m_view->discIn(line);
    const int side = m_theme.px(item.next ? Size::IconMark : Size::Icon);
    paint::box(painter, disc, disc.width() / 2, m_theme.color(lit ? Ink::AccentSoft : Ink::SurfaceRaised),
        m_theme.color(lit ? Ink::AccentFill : Ink::BorderStrong));
    const QRectF sign(disc.center().x() - side / 2.0, disc.center().y() - side / 2.0, side, side);
    if (lit && item.checkable)
        marks::paintTick(painter, sign, m_theme.color(Ink::Accent));
    else if (item.next)
        marks::paintNext(
            painter, sign, *item.next, m_theme.color(marks::inkOf(*item.next)), m_theme.color(Ink::SurfaceRaised));
    else
        m_theme.paintIcon(painter, sign, item.icon, item.iconInk);
}

void TimelineDelegate::paintWords(QPainter& painter, const QRect& line, const TimelineItem& item) const
{
    const QFont caption = m_theme.font(Type::Caption);
    const int left = line.left() + wordsLeft();
    const int top = line.top() + m_theme.px(Space::Xs);
    const int height = m_theme.lineHeight(Type::Body);
    const int meta = paint::textWidth(item.meta, caption);
    const int width = line.right() - left;
    paint::text(painter, QRectF(line.right() - meta, top, meta, height), Qt::AlignRight, item.meta, caption,
        m_theme.color(item.metaInk));
    paint::text(painter, QRectF(left, top, width - meta - m_theme.px(Space::M), height), Qt::AlignLeft, item.title,
        m_theme.font(Type::Body, item.unread ? Weight::SemiBold : Weight::Medium), m_theme.color(Ink::Text));
    if (!item.text.isEmpty()) layText(item.text, width, &painter, { left, top + height });
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineItem item = m_view->itemAt(index);
    painter->save();
    painter->setClipRect(option.rect);
    if (item.heading) {
        paintHeading(*painter, option.rect, item);
        painter->restore();
        return;
    }
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect disc = m_view->discIn(option.rect);
    // The line runs through the discs of neighbours, not into a heading.
    const bool more
        = index.row() + 1 < index.model()->rowCount() && !m_view->itemAt(index.siblingAtRow(index.row() + 1)).heading;
    const bool first = index.row() == 0 || m_view->itemAt(index.siblingAtRow(index.row() - 1)).heading;
    const int x = disc.center().x();
    const int from = first ? disc.center().y() : option.rect.top();
    const int to = more ? option.rect.bottom() + 1 : disc.center().y();
    painter->fillRect(QRect(x, from, 1, to - from), m_theme.color(Ink::Border));
    const bool onDisc = hovered && disc.contains(m_view->viewport()->mapFromGlobal(QCursor::pos()));
    paintDisc(*painter, option.rect, item, item.unread || (onDisc && item.checkable));
    paintWords(*painter, option.rect, item);
    if ((option.state & QStyle::State_HasFocus) && m_view->hasFocus())
        paint::focusInside(*painter, QRectF(option.rect.adjusted(0, 0, 0, -m_theme.px(Space::Xs))),
            m_theme.px(Radius::Control), m_theme);
    painter->restore();
}

} // namespace fairlead::ui
