#include "pages/LayerRow.h"

#include "pages/CalendarLook.h"
#include "theme/Marks.h"
#include "theme/Paint.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

LayerRow::LayerRow(const Theme& theme, CalendarLayer layer, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_layer(layer)
{
    setObjectName(u"layer%1Check"_s.arg(int(layer)));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LayerRow::setCount(const QString& count)
{
    m_count = count;
    setAccessibleDescription(count);
    update();
}

void LayerRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF row = rect();
    const qreal radius = m_theme.px(Radius::Control);
    if (underMouse()) paint::box(painter, row, radius, m_theme.color(Ink::SurfaceHover));
    const int side = m_theme.px(Size::CheckBox);
    const int pad = m_theme.px(Space::Xs);
    const int gap = m_theme.px(Space::S);
    const QColor colour = m_theme.color(CalendarLook::ink(m_layer));
    const QRectF check = paint::centred(row, pad, side);
    paint::box(painter, check, m_theme.px(Radius::Chip), isChecked() ? colour : m_theme.color(Ink::Surface),
        isChecked() ? colour : m_theme.color(Ink::BorderControl));
    if (isChecked()) {
        // The darker or lighter of the two inks, whichever is seen on this colour.
        const QColor white = m_theme.color(Ink::TextOnFill);
        const QColor dark = m_theme.color(Ink::Canvas);
        marks::paintTick(
            painter, check, tokens::contrast(white, colour) >= tokens::contrast(dark, colour) ? white : dark);
    }
    qreal x = check.right() + gap;
    m_theme.paintIcon(painter, paint::centred(row, x, side), CalendarLook::icon(m_layer), CalendarLook::ink(m_layer));
    x += side + gap;
    const QFont font = m_theme.font(Type::Body);
    const int count = paint::textWidth(m_count, m_theme.font(Type::Caption)) + pad;
    paint::text(painter, QRectF(x, 0, row.width() - x - count - gap, row.height()), Qt::AlignLeft, text(), font,
        m_theme.color(Ink::Text));
    paint::text(painter, row.adjusted(0, 0, -pad, 0), Qt::AlignRight, m_count, m_theme.font(Type::Caption),
        m_theme.color(Ink::TextMuted));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusInside(painter, row, radius, m_theme);
}

} // namespace fairlead::ui
