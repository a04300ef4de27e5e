#include "theme/ThemeIconEngine.h"

#include "theme/Theme.h"

#include <QPainter>

namespace fairlead::ui {

ThemeIconEngine::ThemeIconEngine(const Theme& theme, QString name, Ink ink)
    : m_theme(theme)
    , m_name(std::move(name))
    , m_ink(ink)
{
}

void ThemeIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const int side = std::min(rect.width(), rect.height());
    const QRectF box(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    m_theme.paintIcon(*painter, box, m_name, inkFor(mode, state));
}

QPixmap ThemeIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    QPixmap pixmap(size);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size / scale), mode, state);
    return pixmap;
}

QIconEngine* ThemeIconEngine::clone() const { return new ThemeIconEngine(m_theme, m_name, m_ink); }

Ink ThemeIconEngine::inkFor(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled) return Ink::TextDisabled;
    if (m_ink != Ink::TextMuted) return m_ink;
    if (state == QIcon::On) return Ink::Accent;
    return mode == QIcon::Active || mode == QIcon::Selected ? Ink::Text : m_ink;
}

} // namespace fairlead::ui
