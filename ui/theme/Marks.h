#pragma once
#include "theme/Tokens.h"

#include <QPainter>
#include <QRectF>

/// Our own drawings: Breeze at 16 px draws several signs nearly alike, and these must differ in shape at a glance.
namespace fairlead::ui::marks {

/// State of the next planned activity of a record.
enum class Next { Overdue, Today, Later, None };

Ink inkOf(Next next);
void paintNext(QPainter& painter, const QRectF& box, Next next, const QColor& ink, const QColor& onInk);
/// A filled disc with an exclamation mark, as before a sentence that needs attention.
void paintAlert(QPainter& painter, const QRectF& box, const QColor& ink, const QColor& onInk);
/// The fairlead of the logo: a bollard with a rope over it, on a rounded square.
void paintLogo(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& ink);
/// Chevron down, right or left by `degrees` clockwise from down.
void paintChevron(QPainter& painter, const QRectF& box, const QColor& ink, qreal degrees = 0);
void paintTick(QPainter& painter, const QRectF& box, const QColor& ink);
/// Downward arrow of a conversion.
void paintArrowDown(QPainter& painter, const QRectF& box, const QColor& ink);
/// Downward triangle before a figure under its target.
void paintTriangleDown(QPainter& painter, const QRectF& box, const QColor& ink);
/// Upward, before a figure that has grown.
void paintTriangleUp(QPainter& painter, const QRectF& box, const QColor& ink);

} // namespace fairlead::ui::marks
