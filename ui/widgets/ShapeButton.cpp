#include "widgets/ShapeButton.h"

#include "theme/Paint.h"

#include <QKeyEvent>

namespace fairlead::ui {

ShapeButton::ShapeButton(const Theme& theme, QWidget* parent, Ink focusInk)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_focusInk(focusInk)
{
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void ShapeButton::paintEvent(QPaintEvent*)
{
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange)) return;
    QPainter painter(this);
    paint::focusInside(painter, QRectF(rect()), m_theme.px(Radius::Control), m_theme, m_focusInk);
}

// The parent's shape may reach beyond this rectangle, so the parent repaints whole.
void ShapeButton::enterEvent(QEnterEvent* event)
{
    parentWidget()->update();
    QAbstractButton::enterEvent(event);
}

void ShapeButton::leaveEvent(QEvent* event)
{
    parentWidget()->update();
    QAbstractButton::leaveEvent(event);
}

void ShapeButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Down:
    case Qt::Key_Right:
        focusNextChild();
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        focusPreviousChild();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace fairlead::ui
