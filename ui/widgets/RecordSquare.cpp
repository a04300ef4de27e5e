#include "widgets/RecordSquare.h"

#include "theme/Paint.h"
#include "widgets/Avatar.h"

namespace fairlead::ui {

RecordSquare::RecordSquare(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RecordSquare::setIcon(const QString& icon)
{
    m_icon = icon;
    update();
}

void RecordSquare::setName(const QString& name)
{
    m_initials = initialsOf(name);
    update();
}

QSize RecordSquare::sizeHint() const { return { m_theme.px(Size::AvatarLarge), m_theme.px(Size::AvatarLarge) }; }

void RecordSquare::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::AccentSoft));
    if (!m_initials.isEmpty())
        return paint::text(painter, QRectF(rect()), Qt::AlignCenter, m_initials, m_theme.font(Type::Heading),
            m_theme.color(Ink::Accent));
    const int side = m_theme.px(Size::Icon);
    m_theme.paintIcon(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_icon, Ink::Accent);
}

} // namespace fairlead::ui
