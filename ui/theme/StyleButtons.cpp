#include "theme/StyleButtons.h"

#include "theme/Kinds.h"
#include "theme/Marks.h"
#include "theme/Paint.h"

#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

struct StyleButtons::Parts
{
    QRect rect;
    QIcon icon;
    QString text;
    QStyle::State state;
    bool menu = false;
};

namespace {

// Percent by which a filled button deepens, in both themes: white text only gains contrast.
constexpr int hoveredDarker = 109;
constexpr int pressedDarker = 118;

int heightOf(const Theme& theme, const QWidget* widget)
{
    switch (scaleOf(widget)) {
    case kinds::Scale::Small:
        return theme.px(Size::ControlSmall);
    case kinds::Scale::Tiny:
        return theme.px(Size::ControlTiny);
    default:
        return theme.px(Size::Control);
    }
}

int paddingOf(const Theme& theme, const QWidget* widget)
{
    return theme.px(scaleOf(widget) == kinds::Scale::Normal ? Space::M : Space::S);
}

// State shown as a button is no command: it speaks as softly as the status line.
QFont fontOf(const Theme& theme, Kind kind)
{
    if (kind == Kind::Status) return theme.font(Type::Caption);
    const bool chip = kind == Kind::Chip || kind == Kind::Dashed;
    return theme.font(chip ? Type::Caption : Type::Body, Weight::Medium);
}

// Tool buttons are quiet unless told otherwise.
Kind kindIn(const QWidget* widget, QStyle::State state)
{
    const Kind kind = kindOf(widget);
    return kind == Kind::Plain && (state & QStyle::State_AutoRaise) ? Kind::Quiet : kind;
}

Ink inkOf(Kind kind, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled)) return Ink::TextDisabled;
    if (kind == Kind::Primary) return Ink::TextOnFill;
    if (kind == Kind::Danger) return Ink::Danger;
    if (kind == Kind::Status) return state & QStyle::State_MouseOver ? Ink::Text : Ink::TextMuted;
    if (kind == Kind::Link) return state & QStyle::State_MouseOver ? Ink::AccentHover : Ink::Accent;
    return state & QStyle::State_On ? Ink::Accent : Ink::Text;
}

QString withoutMnemonic(const QString& text)
{
    QString plain = text;
    plain.replace(u"&&"_s, QString(QChar(1)));
    plain.remove(u'&');
    return plain.replace(QChar(1), u'&');
}

QPixmap tinted(const QIcon& icon, int side, const QColor& color, qreal scale)
{
    QPixmap pixmap = icon.pixmap(QSize(side, side), scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixmap.size()), color);
    return pixmap;
}

} // namespace

void StyleButtons::panel(QPainter& painter, const QStyleOption& option, const QWidget* widget) const
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool chosen = option.state & QStyle::State_On;
    const qreal radius = m_theme.px(Radius::Control);
    const auto draw = [&](QColor fill, QColor edge = {}) { paint::box(painter, option.rect, radius, fill, edge); };
    Kind kind = kindIn(widget, option.state);
    // In a bar what is dangerous has no edge either.
    if (kind == Kind::Danger && option.state & QStyle::State_AutoRaise) kind = Kind::Quiet;
    switch (kind) {
    case Kind::Primary:
        if (!enabled) return draw(m_theme.color(Ink::NeutralSoft));
        return draw(m_theme.color(Ink::AccentFill).darker(pressed ? pressedDarker : hovered ? hoveredDarker : 100));
    case Kind::Chip:
        return paint::box(painter, option.rect, m_theme.px(Radius::Chip),
            m_theme.color(chosen ? Ink::AccentSoft
                    : hovered    ? Ink::SurfaceHover
                                 : Ink::SurfaceRaised),
            m_theme.color(chosen ? Ink::AccentFill : Ink::BorderStrong));
    case Kind::Dashed:
        return dashed(painter, option.rect, hovered);
    case Kind::Quiet:
    case Kind::Link:
    case Kind::Status:
        if (chosen) return draw(m_theme.color(Ink::AccentSoft), m_theme.color(Ink::AccentFill));
        if (pressed) return draw(m_theme.color(Ink::Border));
        if (hovered) return draw(m_theme.color(Ink::Track)); // seen on canvas and page alike
        return;
    default:
        if (chosen) return draw(m_theme.color(Ink::AccentSoft), m_theme.color(Ink::AccentFill));
        draw(m_theme.color(pressed ? Ink::Border
                     : hovered     ? Ink::SurfaceHover
                                   : Ink::SurfaceRaised),
            m_theme.color(enabled ? Ink::BorderStrong : Ink::Border));
    }
}

void StyleButtons::dashed(QPainter& painter, const QRectF& box, bool hovered) const
{
    const qreal radius = m_theme.px(Radius::Chip);
    if (hovered) paint::box(painter, box, radius, m_theme.color(Ink::SurfaceHover));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Ink::BorderControl), 1, Qt::DashLine));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void StyleButtons::label(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) const
{
    paintParts(painter,
        { option.rect, option.icon, withoutMnemonic(option.text), option.state,
            bool(option.features & QStyleOptionButton::HasMenu) },
        widget);
}

void StyleButtons::toolLabel(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget) const
{
    if (option.features & QStyleOptionToolButton::Arrow) {
        const qreal turn = option.arrowType == Qt::LeftArrow ? 90 : option.arrowType == Qt::RightArrow ? -90 : 0;
        const QRectF box = option.rect;
        const int side = m_theme.px(Size::Icon);
        const bool enabled = option.state & QStyle::State_Enabled;
        return marks::paintChevron(painter, paint::centred(box, box.left() + (box.width() - side) / 2, side),
            m_theme.color(enabled ? Ink::TextMuted : Ink::TextDisabled), turn);
    }
    const bool texted = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    paintParts(painter,
        { option.rect, option.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option.icon,
            texted ? withoutMnemonic(option.text) : QString(), option.state,
            bool(option.features & QStyleOptionToolButton::HasMenu) && texted },
        widget);
}

void StyleButtons::paintParts(QPainter& painter, const Parts& parts, const QWidget* widget) const
{
    const Kind kind = kindIn(widget, parts.state);
    const QFont font = fontOf(m_theme, kind);
    const int gap = m_theme.px(Space::S);
    const int side = parts.icon.isNull() ? 0 : m_theme.px(Size::Icon);
    const int arrow = parts.menu ? m_theme.px(Size::Icon) : 0;
    const int textWidth = paint::textWidth(parts.text, font);
    int width = side + textWidth + arrow;
    if (side && !parts.text.isEmpty()) width += gap;
    if (arrow) width += gap;
    qreal x = parts.rect.left() + std::max(paddingOf(m_theme, widget) / 2, (parts.rect.width() - width) / 2);
    const Ink ink = inkOf(kind, parts.state);
    if (side) {
        const bool own = ink == Ink::Text; // icons stay muted until the pointer is on them
        const bool lit = parts.state & QStyle::State_MouseOver;
        const QColor color = m_theme.color(own && !lit ? Ink::TextMuted : ink);
        const QRectF place = paint::centred(parts.rect, x, side);
        painter.drawPixmap(place.topLeft(), tinted(parts.icon, side, color, painter.device()->devicePixelRatioF()));
        x += side + gap;
    }
    const qreal room = parts.rect.right() + 1 - x - (arrow ? arrow + gap : 0);
    paint::text(painter, QRectF(x, parts.rect.top(), std::min<qreal>(room, textWidth + 1), parts.rect.height()),
        Qt::AlignLeft, parts.text, font, m_theme.color(ink));
    if (arrow) marks::paintChevron(painter, paint::centred(parts.rect, x + textWidth + gap, arrow), m_theme.color(ink));
}

QSize StyleButtons::partsSize(const Parts& parts, const QWidget* widget) const
{
    const int height = heightOf(m_theme, widget);
    if (parts.text.isEmpty()) return { height, height };
    int width = paint::textWidth(parts.text, fontOf(m_theme, kindOf(widget))) + 2 * paddingOf(m_theme, widget);
    if (!parts.icon.isNull()) width += m_theme.px(Size::Icon) + m_theme.px(Space::S);
    if (parts.menu) width += m_theme.px(Size::Icon) + m_theme.px(Space::S);
    return { width, height };
}

QSize StyleButtons::buttonSize(const QStyleOptionButton& option, const QWidget* widget) const
{
    return partsSize({ {}, option.icon, withoutMnemonic(option.text), option.state,
                         bool(option.features & QStyleOptionButton::HasMenu) },
        widget);
}

QSize StyleButtons::toolSize(const QStyleOptionToolButton& option, const QWidget* widget) const
{
    const bool texted = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    return partsSize({ {}, option.icon, texted ? withoutMnemonic(option.text) : QString(), option.state,
                         bool(option.features & QStyleOptionToolButton::HasMenu) && texted },
        widget);
}

void StyleButtons::checkBox(QPainter& painter, const QStyleOption& option) const
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = option.rect;
    const qreal radius = m_theme.px(Radius::Chip);
    if (option.state & QStyle::State_On) {
        paint::box(painter, box, radius, m_theme.color(enabled ? Ink::AccentFill : Ink::TextDisabled));
        marks::paintTick(painter, box, m_theme.color(Ink::TextOnFill));
        return;
    }
    const bool lit = enabled && (option.state & QStyle::State_MouseOver);
    paint::box(painter, box, radius, m_theme.color(Ink::Surface),
        m_theme.color(!enabled ? Ink::BorderStrong
                : lit          ? Ink::AccentFill
                               : Ink::BorderControl));
    if (option.state & QStyle::State_NoChange) {
        const QSizeF dash(m_theme.px(Size::CheckDash), m_theme.px(Size::Line));
        const QPointF corner(box.center().x() - dash.width() / 2, box.center().y() - dash.height() / 2);
        paint::box(painter, QRectF(corner, dash), dash.height() / 2, m_theme.color(Ink::Accent));
    }
}

void StyleButtons::radio(QPainter& painter, const QStyleOption& option) const
{
    const QRectF box = option.rect;
    const qreal radius = box.width() / 2;
    const bool enabled = option.state & QStyle::State_Enabled;
    if (!(option.state & QStyle::State_On))
        return paint::box(painter, box, radius, m_theme.color(Ink::Surface),
            m_theme.color(enabled ? Ink::BorderControl : Ink::BorderStrong));
    paint::box(painter, box, radius, m_theme.color(enabled ? Ink::AccentFill : Ink::TextDisabled));
    const qreal ring = m_theme.px(Size::RadioRing);
    paint::box(painter, box.adjusted(ring, ring, -ring, -ring), radius - ring, m_theme.color(Ink::TextOnFill));
}

void StyleButtons::toggle(QPainter& painter, const QStyleOption& option) const
{
    const QRectF box = option.rect;
    const bool on = option.state & QStyle::State_On;
    const qreal knob = m_theme.px(Size::ToggleKnob);
    const qreal inset = (box.height() - knob) / 2;
    paint::box(painter, box, box.height() / 2, m_theme.color(on ? Ink::AccentFill : Ink::NeutralFill));
    const QRectF place(on ? box.right() - inset - knob : box.left() + inset, box.top() + inset, knob, knob);
    paint::box(painter, place, knob / 2, m_theme.color(Ink::TextOnFill));
}

} // namespace fairlead::ui
