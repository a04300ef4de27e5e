#include "theme/Paint.h"

#include <QFontMetricsF>
#include <cmath>

namespace fairlead::ui::paint {

void text(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text, const QFont& font,
    const QColor& color)
{
    if (text.isEmpty() || box.width() <= 0) return;
    const QFontMetricsF metrics(font);
    QString line = text;
    qreal width = metrics.horizontalAdvance(line);
    if (width > box.width() + 0.5) {
        line = metrics.elidedText(line, Qt::ElideRight, box.width());
        width = metrics.horizontalAdvance(line);
    }
    qreal x = box.left();
    if (align & Qt::AlignRight) x = box.right() - width;
    if (align & Qt::AlignHCenter) x = box.center().x() - width / 2;
    qreal y = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (align & Qt::AlignTop) y = box.top() + metrics.ascent();
    if (align & Qt::AlignBottom) y = box.bottom() - metrics.descent();
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(qRound(x), qRound(y)), line);
}

int textWidth(const QString& text, const QFont& font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

void box(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const bool edged = edge.isValid();
    painter.setPen(edged ? QPen(edge, 1) : QPen(Qt::NoPen));
    const QRectF inner = edged ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    const qreal round = edged ? std::max(0.0, radius - 0.5) : radius;
    painter.drawRoundedRect(inner, round, round);
    painter.restore();
}

void focusInside(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme, Ink ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = theme.px(Size::Line);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ink), width));
    const qreal half = width / 2;
    painter.drawRoundedRect(
        rect.adjusted(half, half, -half, -half), std::max(0.0, radius - half), std::max(0.0, radius - half));
    painter.restore();
}

void focusOfEmpty(QPainter& painter, const QWidget& list, const Theme& theme)
{
    if (list.hasFocus() && list.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        focusInside(painter, painter.viewport(), theme.px(Radius::Control), theme);
}

QPen targetPen(const Theme& theme, qreal width)
{
    QPen pen(theme.color(Ink::Text), width);
    pen.setDashPattern({ 3 / width, 2 / width }); // the same dashes whatever the width
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QRectF centred(const QRectF& box, qreal x, qreal side)
{
    return { x, std::floor(box.top() + (box.height() - side) / 2), side, side };
}

int keyCapWidth(const QString& keys, const Theme& theme)
{
    return textWidth(keys, theme.font(Type::Caption)) + 2 * theme.px(Space::Snug);
}

int keyCap(QPainter& painter, const QRectF& around, const QString& keys, const Theme& theme)
{
    const int width = keyCapWidth(keys, theme);
    const int height = theme.px(Size::KeyCap);
    const QRectF cap(around.left(), std::floor(around.center().y() - height / 2.0), width, height);
    box(painter, cap, theme.px(Radius::Chip), theme.color(Ink::SurfaceSunken), theme.color(Ink::Border));
    text(painter, cap, Qt::AlignCenter, keys, theme.font(Type::Caption), theme.color(Ink::TextMuted));
    return width;
}

} // namespace fairlead::ui::paint
