#include "widgets/LinkLabel.h"

#include "theme/Paint.h"

namespace fairlead::ui {

LinkLabel::LinkLabel(const Theme& theme, Type type, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_type(type)
{
    setText(text);
    setAccessibleName(text);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkLabel::sizeHint() const
{
    return { paint::textWidth(text(), m_theme.font(m_type)) + 1, m_theme.lineHeight(m_type) };
}

QSize LinkLabel::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), m_theme.px(Space::Xxxl)), sizeHint().height() };
}

void LinkLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont font = m_theme.font(m_type);
    font.setUnderline(underMouse() || hasFocus());
    paint::text(painter, QRectF(rect()), Qt::AlignLeft, text(), font,
        m_theme.color(underMouse() ? Ink::AccentHover : Ink::Accent));
}

} // namespace fairlead::ui
