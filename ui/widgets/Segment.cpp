#include "widgets/Segment.h"

#include "theme/Paint.h"

#include <QKeyEvent>
#include <QPainterPath>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

Segment::Segment(const Theme& theme, const QString& id, const QString& text, const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_id(id)
    , m_icon(icon)
{
    setObjectName(u"%1-segment"_s.arg(id));
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setProperty("ownFocus", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

// Room for the bold word always: choosing moves nothing.
QSize Segment::sizeHint() const
{
    int width = paint::textWidth(text(), m_theme.font(Type::Body, Weight::SemiBold)) + 2 * m_theme.px(Space::M);
    if (!m_icon.isEmpty()) width += m_theme.px(Size::Icon) + m_theme.px(Space::S);
    return { width, m_theme.px(Size::ControlSmall) };
}

// Where there is no room for all, words say more than icons.
QSize Segment::minimumSizeHint() const
{
    return { paint::textWidth(text(), m_theme.font(Type::Body, Weight::SemiBold)) + 2 * m_theme.px(Space::Xs),
        m_theme.px(Size::ControlSmall) };
}

void Segment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        QPainterPath outline;
        const qreal radius = m_theme.px(Radius::Control) - 1;
        outline.addRoundedRect(
            QRectF(parentWidget()->rect()).adjusted(1, 1, -1, -1).translated(-pos()), radius, radius);
        QPainterPath mine;
        mine.addRect(QRectF(rect()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(outline & mine, m_theme.color(isChecked() ? Ink::AccentSoft : Ink::NeutralSoft));
    }
    const Ink ink = isChecked() ? Ink::Accent : underMouse() ? Ink::Text : Ink::TextMuted;
    const QFont font = m_theme.font(Type::Body, isChecked() ? Weight::SemiBold : Weight::Regular);
    const int side = m_icon.isEmpty() || width() < sizeHint().width() ? 0 : m_theme.px(Size::Icon);
    const int gap = side ? m_theme.px(Space::S) : 0;
    const int words = paint::textWidth(text(), font);
    qreal x = std::floor((width() - words - side - gap) / 2.0);
    if (side) m_theme.paintIcon(painter, paint::centred(box, x, side), m_icon, ink);
    x += side + gap;
    paint::text(painter, QRectF(x, 0, words + 1, height()), Qt::AlignLeft, text(), font, m_theme.color(ink));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusInside(painter, QRectF(rect()), m_theme.px(Radius::Control), m_theme);
}

void Segment::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        emit stepped(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        emit stepped(1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace fairlead::ui
