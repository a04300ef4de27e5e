#include "widgets/Label.h"

#include "theme/Paint.h"

namespace fairlead {

Label::Label(const Theme& theme, Type type, Weight weight, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
    , m_weight(weight)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText); // names of records may contain anything
    connect(&theme, &Theme::changed, this, &Label::dress);
    dress();
}

Label::Label(const Theme& theme, Type type, Ink ink, QWidget* parent)
    : Label(theme, type, tokens::step(type).weight, ink, parent)
{
}

void Label::setInk(Ink ink)
{
    if (m_ink == ink) return;
    m_ink = ink;
    dress();
}

QSize Label::sizeHint() const
{
    if (wordWrap()) return QLabel::sizeHint();
    return { paint::textWidth(text(), font()) + 1, m_theme.lineHeight(m_type) };
}

QSize Label::minimumSizeHint() const
{
    if (wordWrap()) return QLabel::minimumSizeHint();
    return { std::min(sizeHint().width(), m_theme.px(Space::Xxxl)), sizeHint().height() };
}

void Label::dress()
{
    setFont(m_theme.font(m_type, m_weight));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_theme.color(m_ink));
    setPalette(own);
    updateGeometry();
}

} // namespace fairlead
