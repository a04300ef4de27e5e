#pragma once
#include "theme/Theme.h"

#include <QPainter>

/// Strokes shared by the style, the delegates and the painted widgets.
namespace fairlead::ui::paint {

/// A text as a layout of several lines wants it: its own line breaks break there, too. Every letter keeps its place.
inline QString paragraphs(QString text) { return text.replace(u'\n', QChar(QChar::LineSeparator)); }

/// One line of text, elided at the right, on the base line of the first font family whatever script the text is in:
/// hanzi come from a font with other heights and would stand lower than the words beside them.
void text(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text, const QFont& font,
    const QColor& color);
/// Width that text() needs.
int textWidth(const QString& text, const QFont& font);
/// A rounded box with a crisp edge of one device-independent pixel; either colour may be invalid.
void box(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge = {});
/// Focus of rows, cards and shapes: a line inside the edge, so nothing is clipped.
void focusInside(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme, Ink ink = Ink::AccentFill);
/// The same around a list that has nothing to show, while it has the keyboard and keys lead.
void focusOfEmpty(QPainter& painter, const QWidget& list, const Theme& theme);
/// Line that says where something should end: dashed, in text colour, in `width` lines.
QPen targetPen(const Theme& theme, qreal width = 1);
/// Vertically centred square of `side` at `x` within `box`.
QRectF centred(const QRectF& box, qreal x, qreal side);
/// A key as on the keyboard; returns its width.
int keyCap(QPainter& painter, const QRectF& box, const QString& keys, const Theme& theme);
int keyCapWidth(const QString& keys, const Theme& theme);

} // namespace fairlead::ui::paint
