#include "widgets/FilterChip.h"

#include "theme/Paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

FilterChip::FilterChip(
    const Theme& theme, const QString& id, const QString& field, const QString& value, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_id(id)
    , m_field(field)
    , m_value(value)
{
    setObjectName(u"filter-%1-chip"_s.arg(id));
    setAccessibleName(tr("Filter: %1 %2", "field and value of a condition").arg(field, value));
    setAccessibleDescription(tr("Delete removes it"));
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
}

QSize FilterChip::sizeHint() const
{
    const QFont caption = m_theme.font(Type::Caption);
    const int words
        = paint::textWidth(m_field, caption) + paint::textWidth(m_value, m_theme.font(Type::Caption, Weight::Medium));
    const int gap = m_field.isEmpty() ? 0 : m_theme.px(Space::Xs);
    return { words + 2 * m_theme.px(Space::S) + gap + m_theme.px(Space::S) + m_theme.px(Size::IconInBadge),
        m_theme.px(Size::Chip) };
}

QSize FilterChip::minimumSizeHint() const
{
    return { m_theme.px(Size::Chip) + m_theme.px(Space::Xxxl), m_theme.px(Size::Chip) };
}

QRectF FilterChip::crossPlace() const
{
    const int side = m_theme.px(Size::IconInBadge);
    return paint::centred(QRectF(rect()), width() - m_theme.px(Space::S) - side, side);
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF chip = rect();
    const QRectF cross = crossPlace();
    const qreal slack = m_theme.px(Space::Xs);
    const bool onCross
        = underMouse() && cross.adjusted(-slack, -slack, slack, slack).contains(mapFromGlobal(QCursor::pos()));
    const QFont caption = m_theme.font(Type::Caption);
    paint::box(painter, chip, m_theme.px(Radius::Chip),
        m_theme.color(underMouse() && !onCross ? Ink::Border : Ink::NeutralSoft));
    const int pad = m_theme.px(Space::S);
    const int field = paint::textWidth(m_field, caption);
    paint::text(
        painter, QRectF(pad, 0, field + 1, height()), Qt::AlignLeft, m_field, caption, m_theme.color(Ink::TextMuted));
    const qreal x = pad + field + (m_field.isEmpty() ? 0 : m_theme.px(Space::Xs));
    paint::text(painter, QRectF(x, 0, cross.left() - m_theme.px(Space::Xs) - x, height()), Qt::AlignLeft, m_value,
        m_theme.font(Type::Caption, Weight::Medium), m_theme.color(Ink::Text));
    m_theme.paintIcon(painter, cross, u"dialog-close"_s, onCross ? Ink::Text : Ink::TextMuted);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusInside(painter, chip, m_theme.px(Radius::Chip), m_theme);
}

void FilterChip::mouseMoveEvent(QMouseEvent* event)
{
    update();
    QAbstractButton::mouseMoveEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    const qreal slack = m_theme.px(Space::Xs);
    if (!crossPlace().adjusted(-slack, -slack, slack, slack).contains(event->position()))
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit removeRequested();
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes) return emit removeRequested();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace fairlead::ui
