#include "widgets/RelatedRow.h"

#include "theme/Paint.h"
#include "widgets/Avatar.h"

#include <QKeyEvent>
#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RelatedRow::RelatedRow(const Theme& theme, const RelatedItem& item, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_item(item)
{
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken { item.title, item.line, item.badge, item.right, item.rightLine };
    spoken.removeAll(QString());
    setAccessibleName(QLocale().createSeparatedList(spoken));
    setToolTip(item.line.isEmpty() ? item.title : item.title + u'\n' + item.line);
}

QSize RelatedRow::sizeHint() const
{
    const bool two = !m_item.line.isEmpty() || !m_item.rightLine.isEmpty() || m_item.avatar;
    return { m_theme.px(Size::RailWidth), m_theme.px(two ? Size::RowTwoLine : Size::ControlSmall) };
}

QRectF RelatedRow::boxPlace() const
{
    const int side = m_theme.px(Size::CheckBox);
    return paint::centred(QRectF(rect()), m_theme.px(Space::M), side);
}

int RelatedRow::paintRight(QPainter& painter, const QRectF& area) const
{
    const QFont caption = m_theme.font(Type::Caption);
    if (!m_item.badge.isEmpty()) {
        const int width = badgeWidth(m_item.badgeIcon, m_item.badge, m_theme);
        paintBadge(painter, QRectF(area.right() - width, area.top(), width, area.height()), m_item.badgeTone,
            m_item.badgeIcon, m_item.badge, m_theme);
        return width + m_theme.px(Space::S);
    }
    const QFont strong = m_theme.font(m_item.rightLine.isEmpty() ? Type::Caption : Type::Body,
        m_item.rightLine.isEmpty() ? Weight::Regular : Weight::Medium);
    const int first = paint::textWidth(m_item.right, strong);
    int second = paint::textWidth(m_item.rightLine, caption);
    const int sign = m_item.next ? m_theme.px(Size::IconMark) + m_theme.px(Space::Xs) : 0;
    const bool two = !m_item.rightLine.isEmpty();
    const qreal half = area.height() / 2;
    const int lift = m_theme.px(Space::Nudge);
    paint::text(painter, two ? area.adjusted(0, lift, 0, lift - half) : area, Qt::AlignRight, m_item.right, strong,
        m_theme.color(two ? Ink::Text : m_item.rightInk));
    const QRectF below = two ? area.adjusted(0, half - lift, 0, -lift) : area;
    if (two) paint::text(painter, below, Qt::AlignRight, m_item.rightLine, caption, m_theme.color(m_item.rightInk));
    const int words = two ? second : first;
    if (m_item.next)
        marks::paintNext(painter, paint::centred(below, area.right() - words - sign, m_theme.px(Size::IconMark)),
            *m_item.next, m_theme.color(marks::inkOf(*m_item.next)), m_theme.color(Ink::SurfaceRaised));
    return std::max(first + (two ? 0 : sign), second + (two ? sign : 0)) + m_theme.px(Space::S);
}

void RelatedRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() || isDown()) painter.fillRect(rect(), m_theme.color(Ink::SurfaceHover));
    QRectF area = QRectF(rect()).adjusted(m_theme.px(Space::M), 0, -m_theme.px(Space::M), 0);
    if (m_item.avatar) {
        const int side = m_theme.px(Size::Avatar);
        const QRectF disc = paint::centred(area, area.left(), side);
        if (m_item.photo.isNull())
            paintAvatar(painter, disc, initialsOf(m_item.title), m_theme);
        else
            paintPhoto(painter, disc, m_item.photo);
        area.setLeft(area.left() + side + m_theme.px(Space::S));
    }
    if (m_item.check) {
        paint::box(painter, boxPlace(), m_theme.px(Radius::Chip), m_theme.color(Ink::SurfaceRaised),
            m_theme.color(Ink::BorderControl));
        area.setLeft(boxPlace().right() + m_theme.px(Space::S));
    }
    area.setRight(area.right() - paintRight(painter, area));
    const bool two = !m_item.line.isEmpty();
    const qreal half = area.height() / 2;
    const int lift = m_theme.px(Space::Nudge);
    paint::text(painter, two ? area.adjusted(0, lift, 0, lift - half) : area, Qt::AlignLeft, m_item.title,
        m_theme.font(Type::Body, Weight::Medium), m_theme.color(Ink::Text));
    QRectF below = area.adjusted(0, half - lift, 0, -lift);
    if (m_item.square.isValid()) {
        const int side = m_theme.px(Size::StageSquare);
        paint::box(painter, paint::centred(below, below.left(), side), m_theme.px(Radius::Bar), m_item.square);
        below.setLeft(below.left() + side + m_theme.px(Space::Snug));
    }
    if (two)
        paint::text(
            painter, below, Qt::AlignLeft, m_item.line, m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
    if (hasFocus())
        paint::focusInside(painter, QRectF(rect()).adjusted(m_theme.px(Space::Xs), 0, -m_theme.px(Space::Xs), 0),
            m_theme.px(Radius::Control), m_theme);
}

void RelatedRow::mouseReleaseEvent(QMouseEvent* event)
{
    const int slack = m_theme.px(Space::Xs);
    const bool onBox = m_item.check && boxPlace().adjusted(-slack, -slack, slack, slack).contains(event->position());
    if (!onBox) return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit checkedOff();
}

void RelatedRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && m_item.check) return emit checkedOff();
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return click();
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Down) return void(focusNextChild());
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Up) return void(focusPreviousChild());
    if (event->modifiers() != Qt::NoModifier) return event->ignore();
    QAbstractButton::keyPressEvent(event);
}

} // namespace fairlead::ui
