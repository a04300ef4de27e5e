#pragma once
#include "theme/Theme.h"

#include <QPainter>

/// Strokes on paper, in points: always light colours, a type scale of its own. Pure.
namespace fairlead::ui::paper {

inline qreal pt(Paper measure) { return qreal(int(measure)); }
QFont font(Type type);
QFont font(Type type, Weight weight);
QColor ink(Ink ink);
/// Of a text that wraps in `width`; lines stand as in text().
qreal heightOf(const QString& text, const QFont& font, qreal width);
/// Wraps within the box, from its top.
void text(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, Qt::Alignment side,
    const QColor& ink);
/// One line, elided where it is too long; returns the width it took.
qreal line(QPainter& painter, QPointF at, qreal width, const QString& text, const QFont& font, Ink ink,
    Qt::Alignment side = Qt::AlignLeft);
/// A hairline to the right of `at`.
void line(QPainter& painter, QPointF at, qreal width, Ink ink);

} // namespace fairlead::ui::paper
