#include "widgets/EmptyPicture.h"

#include "theme/Paint.h"

namespace fairlead::ui {

EmptyPicture::EmptyPicture(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize EmptyPicture::sizeHint() const
{
    return { m_theme.px(Size::EmptyPictureWidth), m_theme.px(Size::EmptyPictureHeight) };
}

// Drawn on a field of 200 by 120 and scaled.
void EmptyPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.scale(width() / qreal(int(Size::EmptyPictureWidth)), height() / qreal(int(Size::EmptyPictureHeight)));
    const auto line = [&](qreal x, qreal y, qreal length, Ink ink) {
        paint::box(painter, QRectF(x, y, length, 3), 1.5, m_theme.color(ink));
    };
    const auto disc = [&](qreal x, qreal y, qreal radius, Ink fill, Ink edge) {
        paint::box(painter, QRectF(x - radius, y - radius, 2 * radius, 2 * radius), radius, m_theme.color(fill),
            edge == Ink::Count ? QColor() : m_theme.color(edge));
    };
    paint::box(painter, QRectF(20, 12, 160, 88), 8, m_theme.color(Ink::SurfaceSunken), m_theme.color(Ink::Border));
    painter.fillRect(QRectF(20.5, 36, 159, 1), m_theme.color(Ink::Border));
    line(32, 23, 30, Ink::BorderStrong);
    line(138, 23, 30, Ink::BorderStrong);
    disc(44, 56, 8, Ink::AccentSoft, Ink::AccentSoftBorder);
    line(62, 51, 60, Ink::BorderStrong);
    line(62, 60, 38, Ink::BorderStrong);
    disc(44, 82, 8, Ink::Track, Ink::Border);
    line(62, 77, 72, Ink::Border);
    line(62, 86, 30, Ink::Border);
    disc(160, 92, 18, Ink::AccentFill, Ink::Count);
    paint::box(painter, QRectF(151, 91, 18, 2), 1, m_theme.color(Ink::TextOnFill));
    paint::box(painter, QRectF(159, 83, 2, 18), 1, m_theme.color(Ink::TextOnFill));
}

} // namespace fairlead::ui
