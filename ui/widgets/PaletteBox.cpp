#include "widgets/PaletteBox.h"

#include "theme/Paint.h"

#include <QKeySequence>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

PaletteBox::PaletteBox(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
}

void PaletteBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box = rect();
    const qreal radius = m_theme.px(Radius::Panel);
    const int head = m_theme.px(Size::PaletteHead);
    const int foot = m_theme.px(Size::PaletteFoot);
    paint::box(painter, box, radius, m_theme.color(Ink::SurfaceRaised));
    QPainterPath whole;
    whole.addRoundedRect(box, radius, radius);
    QPainterPath low;
    low.addRect(QRectF(0, height() - foot, width(), foot));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(whole & low, m_theme.color(Ink::SurfaceSunken));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(0, head - 1, width(), 1), m_theme.color(Ink::Border));
    painter.fillRect(QRect(0, height() - foot, width(), 1), m_theme.color(Ink::Border));
    paint::box(painter, box, radius, {}, m_theme.color(Ink::BorderStrong));
    const QRectF headBox(0, 0, width(), head - 1);
    const int edge = m_theme.px(Space::Xl);
    m_theme.paintIcon(painter, paint::centred(headBox, edge, m_theme.px(Size::Icon)), u"search"_s, Ink::TextMuted);
    const QString escape = QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    const int cap = paint::keyCapWidth(escape, m_theme);
    paint::keyCap(painter, QRectF(width() - edge - cap, 0, cap, head - 1), escape, m_theme);
}

} // namespace fairlead::ui
