#include "theme/Marks.h"

#include <QPainterPath>

namespace fairlead::ui::marks {
namespace {

// Each mark is drawn on a field of 16 by 16 and scaled into its box.
constexpr qreal field = 16;

class Field
{
public:
    Field(QPainter& painter, const QRectF& box)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(box.topLeft());
        m_painter.scale(box.width() / field, box.height() / field);
    }
    ~Field() { m_painter.restore(); }
    Field(const Field&) = delete;
    Field& operator=(const Field&) = delete;

    void line(const QColor& ink, qreal width, Qt::PenJoinStyle join = Qt::RoundJoin)
    {
        m_painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, join));
        m_painter.setBrush(Qt::NoBrush);
    }
    void fill(const QColor& ink)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
    }

private:
    QPainter& m_painter;
};

void paintClock(QPainter& painter, Field& field, const QColor& ink)
{
    field.line(ink, 1.3);
    painter.drawEllipse(QPointF(8, 8), 6, 6);
    painter.drawPolyline(QPolygonF { { 8, 4.6 }, { 8, 8.2 }, { 10.6, 9.6 } });
}

void paintRing(QPainter& painter, Field& field, const QColor& ink)
{
    field.line(ink, 1.4);
    painter.drawEllipse(QPointF(8, 8), 6, 6);
    field.fill(ink);
    painter.drawEllipse(QPointF(8, 8), 2.9, 2.9);
}

void paintWarning(QPainter& painter, Field& field, const QColor& ink)
{
    field.line(ink, 1.3);
    painter.drawPolygon(QPolygonF { { 8, 2.2 }, { 14.6, 13.6 }, { 1.4, 13.6 } });
    painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.6));
    field.fill(ink);
    painter.drawEllipse(QPointF(8, 11.7), 0.85, 0.85);
}

} // namespace

void paintAlert(QPainter& painter, const QRectF& box, const QColor& ink, const QColor& onInk)
{
    Field field(painter, box);
    field.fill(ink);
    painter.drawEllipse(QPointF(8, 8), 6.6, 6.6);
    field.line(onInk, 1.7);
    painter.drawLine(QPointF(8, 4.7), QPointF(8, 8.6));
    field.fill(onInk);
    painter.drawEllipse(QPointF(8, 11.1), 1.05, 1.05);
}

Ink inkOf(Next next)
{
    switch (next) {
    case Next::Overdue:
        return Ink::Danger;
    case Next::Today:
        return Ink::Positive;
    case Next::None:
        return Ink::Warning;
    default:
        return Ink::TextMuted;
    }
}

void paintNext(QPainter& painter, const QRectF& box, Next next, const QColor& ink, const QColor& onInk)
{
    if (next == Next::Overdue) return paintAlert(painter, box, ink, onInk);
    Field field(painter, box);
    switch (next) {
    case Next::Today:
        return paintRing(painter, field, ink);
    case Next::Later:
        return paintClock(painter, field, ink);
    default:
        return paintWarning(painter, field, ink);
    }
}

void paintLogo(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& ink)
{
    Field field(painter, box);
    field.fill(fill);
    painter.drawRoundedRect(QRectF(0, 0, 16, 16), 4, 4);
    field.line(ink, 1.15);
    QPainterPath rope(QPointF(2.1, 6.1));
    rope.cubicTo(4.1, 4.6, 5.4, 5.3, 6.2, 6.6);
    rope.cubicTo(7.2, 8.2, 8.8, 8.2, 9.8, 6.6);
    rope.cubicTo(10.6, 5.3, 11.9, 4.6, 13.9, 6.1);
    painter.drawPath(rope);
    QPainterPath eye(QPointF(5.2, 5.4));
    eye.cubicTo(6.3, 3.7, 9.7, 3.7, 10.8, 5.4);
    painter.drawPath(eye);
    painter.drawLine(QPointF(4.9, 7.1), QPointF(4.9, 11.4));
    painter.drawLine(QPointF(11.1, 7.1), QPointF(11.1, 11.4));
    painter.drawLine(QPointF(3.3, 11.8), QPointF(12.7, 11.8));
}

void paintChevron(QPainter& painter, const QRectF& box, const QColor& ink, qreal degrees)
{
    Field field(painter, box);
    painter.translate(8, 8);
    painter.rotate(degrees);
    field.line(ink, 1.15, Qt::MiterJoin);
    painter.drawPolyline(QPolygonF { { -5, -2.4 }, { 0, 2.6 }, { 5, -2.4 } });
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& ink)
{
    Field field(painter, box);
    field.line(ink, 1.5);
    painter.drawPolyline(QPolygonF { { 4.2, 8.4 }, { 6.8, 11 }, { 11.8, 5.4 } });
}

void paintArrowDown(QPainter& painter, const QRectF& box, const QColor& ink)
{
    Field field(painter, box);
    field.line(ink, 1.5, Qt::MiterJoin);
    painter.drawLine(QPointF(8, 2.6), QPointF(8, 13));
    painter.drawPolyline(QPolygonF { { 4, 9.2 }, { 8, 13.2 }, { 12, 9.2 } });
}

void paintTriangleDown(QPainter& painter, const QRectF& box, const QColor& ink)
{
    Field field(painter, box);
    field.fill(ink);
    painter.drawPolygon(QPolygonF { { 1.6, 3.2 }, { 14.4, 3.2 }, { 8, 14 } });
}

void paintTriangleUp(QPainter& painter, const QRectF& box, const QColor& ink)
{
    Field field(painter, box);
    field.fill(ink);
    painter.drawPolygon(QPolygonF { { 1.6, 13 }, { 14.4, 13 }, { 8, 2.2 } });
}

} // namespace fairlead::ui::marks
