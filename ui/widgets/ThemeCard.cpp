#include "widgets/ThemeCard.h"

#include "theme/Paint.h"

#include <QPainterPath>

namespace fairlead::ui {

ThemeCard::ThemeCard(const Theme& theme, Theme::Mode mode, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_mode(mode)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ThemeCard::sizeHint() const
{
    return { m_theme.px(Size::ThemeCardWidth),
        m_theme.px(Size::ThemeCardHeight) + m_theme.px(Space::S) + m_theme.px(Size::ControlTiny) };
}

QRectF ThemeCard::frame() const { return { 0, 0, qreal(width()), qreal(m_theme.px(Size::ThemeCardHeight)) }; }

void ThemeCard::paintWindow(QPainter& painter, const QRectF& box, bool dark) const
{
    const auto ink = [dark](Ink one) { return tokens::color(one, dark); };
    const qreal unit = m_theme.px(Space::Xs);
    const auto bar = [&](qreal x, qreal y, qreal width, Ink one) {
        paint::box(painter, { box.x() + x * unit, box.y() + y * unit, width * unit, unit * 0.7 }, unit / 2, ink(one));
    };
    painter.fillRect(box, ink(Ink::Canvas));
    for (int row = 0; row < 3; ++row)
        bar(2, 5 + row * 2, 4, Ink::BorderStrong);
    const QRectF page = box.adjusted(8 * unit, 3 * unit, -2 * unit, -2 * unit);
    paint::box(painter, page, m_theme.px(Radius::Chip), ink(Ink::Surface), ink(Ink::Border));
    paint::box(painter, { page.right() - 8 * unit, page.y() + 2 * unit, 6 * unit, 2.5 * unit }, m_theme.px(Radius::Bar),
        ink(Ink::AccentFill));
    const qreal widths[] = { 9, 17, 17, 12 };
    for (int row = 0; row < 4; ++row)
        bar(10, 6 + row * 3, widths[row], Ink::BorderStrong);
}

void ThemeCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = frame().adjusted(1, 1, -1, -1);
    const qreal radius = m_theme.px(Radius::Panel);
    QPainterPath edge;
    edge.addRoundedRect(box, radius, radius);
    painter.save();
    painter.setClipPath(edge);
    paintWindow(painter, box, m_mode == Theme::Mode::Dark);
    if (m_mode == Theme::Mode::System) {
        painter.setClipRect(box.adjusted(box.width() / 2, 0, 0, 0), Qt::IntersectClip);
        paintWindow(painter, box, true);
    }
    painter.restore();
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    painter.setPen(QPen(m_theme.color(isChecked() || focused ? Ink::AccentFill : Ink::BorderStrong),
        m_theme.px(isChecked() || focused ? Size::Line : Size::Hairline)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(edge);
    const QRectF words(0, frame().bottom() + m_theme.px(Space::S), width(), m_theme.px(Size::ControlTiny));
    paint::text(painter, words, Qt::AlignHCenter, text(),
        m_theme.font(Type::Body, isChecked() ? Weight::SemiBold : Weight::Regular),
        m_theme.color(isChecked() ? Ink::Accent : Ink::Text));
}

} // namespace fairlead::ui
