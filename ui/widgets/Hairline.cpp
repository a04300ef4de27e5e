#include "widgets/Hairline.h"

#include <QPainter>

namespace fairlead::ui {

Hairline::Hairline(const Theme& theme, Qt::Orientation orientation, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ink(ink)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(theme.px(Size::Hairline));
    else
        setFixedWidth(theme.px(Size::Hairline));
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_ink));
}

} // namespace fairlead::ui
