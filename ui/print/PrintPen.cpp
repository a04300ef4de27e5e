#include "print/PrintPen.h"

#include "theme/Fonts.h"
#include "theme/Paint.h"

#include <QTextLayout>

namespace fairlead::ui::paper {

namespace {

/// Sizes of the screen at this scale are readable on paper: a body of 13 px becomes 9 pt.
constexpr qreal paperScale = 0.7;

qreal layOut(const QString& text, const QFont& font, qreal width, Qt::Alignment side, QPainter* painter, QPointF at)
{
    QTextLayout layout(paint::paragraphs(text), font);
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetricsF metrics(font);
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(width, 1));
        // Hanzi come from a font with other heights: base lines are those of the first one.
        line.setPosition({ 0, y + metrics.ascent() - line.ascent() });
        y += metrics.height();
    }
    layout.endLayout();
    if (painter) layout.draw(painter, at);
    return y;
}

} // namespace

QFont font(Type type) { return font(type, tokens::step(type).weight); }
QFont font(Type type, Weight weight) { return fonts::make(type, weight, paperScale); }
QColor ink(Ink ink) { return tokens::color(ink, false); }

qreal heightOf(const QString& text, const QFont& font, qreal width)
{
    if (text.isEmpty()) return 0;
    const QFontMetricsF metrics(font);
    if (!text.contains(u'\n') && metrics.horizontalAdvance(text) < width) return metrics.height();
    return layOut(QString(text).replace(u'\n', QChar::LineSeparator), font, width, Qt::AlignLeft, nullptr, {});
}

void text(
    QPainter& painter, const QRectF& box, const QString& text, const QFont& font, Qt::Alignment side, const QColor& ink)
{
    if (text.isEmpty()) return;
    painter.setPen(ink);
    layOut(QString(text).replace(u'\n', QChar::LineSeparator), font, box.width(), side, &painter, box.topLeft());
}

qreal line(
    QPainter& painter, QPointF at, qreal width, const QString& text, const QFont& font, Ink ink, Qt::Alignment side)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
    const qreal taken = metrics.horizontalAdvance(shown);
    painter.setPen(paper::ink(ink));
    const qreal x = side & Qt::AlignRight ? at.x() + width - taken : at.x();
    layOut(shown, font, taken + 1, Qt::AlignLeft, &painter, { x, at.y() });
    return taken;
}

void line(QPainter& painter, QPointF at, qreal width, Ink ink)
{
    painter.setPen(QPen(paper::ink(ink), int(Paper::Rule) / 2.0));
    painter.drawLine(at, at + QPointF(width, 0));
}

} // namespace fairlead::ui::paper
