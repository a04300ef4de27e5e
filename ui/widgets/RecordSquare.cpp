#include "widgets/RecordSquare.h"

#include "theme/Paint.h"
#include "widgets/Avatar.h"

#include <QKeyEvent>

namespace fairlead::ui {

RecordSquare::RecordSquare(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("recordSquare"));
    setProperty("ownFocus", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPressable(false);
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

void RecordSquare::setPhoto(const QImage& photo)
{
    m_photo = photo;
    update();
}

void RecordSquare::setPressable(bool pressable)
{
    setEnabled(pressable);
    setFocusPolicy(pressable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize RecordSquare::sizeHint() const { return { m_theme.px(Size::AvatarLarge), m_theme.px(Size::AvatarLarge) }; }

void RecordSquare::paintSign(QPainter& painter) const
{
    const QRectF box = rect();
    if (!m_photo.isNull()) return paintPhoto(painter, box, m_photo);
    paint::box(painter, box, m_theme.px(Radius::Panel), m_theme.color(Ink::AccentSoft));
    if (!m_initials.isEmpty())
        return paint::text(
            painter, box, Qt::AlignCenter, m_initials, m_theme.font(Type::Heading), m_theme.color(Ink::Accent));
    const int side = m_theme.px(Size::Icon);
    m_theme.paintIcon(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_icon, Ink::Accent);
}

void RecordSquare::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSign(painter);
    if (!isEnabled() || !(hasFocus() || underMouse())) return;
    const qreal radius = m_photo.isNull() ? m_theme.px(Radius::Panel) : width() / 2.0;
    paint::focusInside(painter, QRectF(rect()), radius, m_theme, hasFocus() ? Ink::AccentFill : Ink::AccentSoftBorder);
}

void RecordSquare::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace fairlead::ui
