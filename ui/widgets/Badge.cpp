#include "widgets/Badge.h"

#include "theme/Paint.h"

#include <cmath>

namespace fairlead::ui {

Ink textInk(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return Ink::Accent;
    case Tone::Positive:
        return Ink::Positive;
    case Tone::Warning:
        return Ink::Warning;
    case Tone::Danger:
        return Ink::Danger;
    case Tone::Info:
        return Ink::Info;
    default:
        return Ink::Neutral;
    }
}

Ink softInk(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return Ink::AccentSoft;
    case Tone::Positive:
        return Ink::PositiveSoft;
    case Tone::Warning:
        return Ink::WarningSoft;
    case Tone::Danger:
        return Ink::DangerSoft;
    case Tone::Info:
        return Ink::InfoSoft;
    default:
        return Ink::NeutralSoft;
    }
}

int badgeWidth(const QString& icon, const QString& text, const Theme& theme)
{
    const int words = paint::textWidth(text, theme.font(Type::Caption, Weight::Medium));
    const int mark = icon.isEmpty() ? 0 : theme.px(Size::IconInBadge) + theme.px(Space::Xs);
    return words + mark + 2 * theme.px(Space::Snug);
}

int paintBadge(
    QPainter& painter, const QRectF& box, Tone tone, const QString& icon, const QString& text, const Theme& theme)
{
    const int width = std::min(badgeWidth(icon, text, theme), int(box.width()));
    const int height = theme.px(Size::Badge);
    const QRectF badge(box.left(), std::floor(box.center().y() - height / 2.0), width, height);
    paint::box(painter, badge, theme.px(Radius::Chip), theme.color(softInk(tone)));
    const int pad = theme.px(Space::Snug);
    QRectF words = badge.adjusted(pad, 0, -pad + 1, 0);
    if (!icon.isEmpty()) {
        const int side = theme.px(Size::IconInBadge);
        theme.paintIcon(painter, paint::centred(words, words.left(), side), icon, textInk(tone));
        words.setLeft(words.left() + side + theme.px(Space::Xs));
    }
    paint::text(
        painter, words, Qt::AlignLeft, text, theme.font(Type::Caption, Weight::Medium), theme.color(textInk(tone)));
    return width;
}

Badge::Badge(const Theme& theme, Tone tone, const QString& text, const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const { return { badgeWidth(m_icon, m_text, m_theme), m_theme.px(Size::Badge) }; }

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, QRectF(rect()), m_tone, m_icon, m_text, m_theme);
}

} // namespace fairlead::ui
