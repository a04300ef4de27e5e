#include "widgets/RailButton.h"

#include "theme/Paint.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

RailButton::RailButton(const Theme& theme, const QString& id, const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_id(id)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setObjectName(u"rail-%1-button"_s.arg(id));
    setProperty("ownFocus", true);
    setCheckable(true);
    setAutoExclusive(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(const QString& count)
{
    if (m_count == count) return;
    m_count = count;
    setAccessibleDescription(count);
    explain();
    update();
}

void RailButton::setNarrow(bool narrow)
{
    if (m_narrow == narrow) return;
    m_narrow = narrow;
    explain();
    update();
}

/// Narrow, the icon alone is seen: its name and number stand in the tip.
void RailButton::explain()
{
    const QString words = m_count.isEmpty() ? text() : tr("%1 (%2)", "place, count").arg(text(), m_count);
    setToolTip(m_narrow ? words : QString());
}

QSize RailButton::sizeHint() const { return { m_theme.px(Size::Control), m_theme.px(Size::RailItem) }; }

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF row = rect();
    const qreal radius = m_theme.px(Radius::Control);
    const int pad = m_theme.px(Space::S);
    const int side = m_theme.px(Size::Icon);
    if (isChecked())
        paint::box(painter, row, radius, m_theme.color(Ink::AccentSoft));
    else if (underMouse())
        paint::box(painter, row, radius, m_theme.color(Ink::Track));
    const Ink iconInk = isChecked() ? Ink::Accent : underMouse() ? Ink::Text : Ink::TextMuted;
    const qreal x = m_narrow ? std::floor((row.width() - side) / 2) : pad;
    const QRectF icon = paint::centred(row, x, side);
    m_theme.paintIcon(painter, icon, m_icon, iconInk);
    if (m_narrow && !m_count.isEmpty()) {
        const int dot = m_theme.px(Space::S);
        const QRectF place(icon.right() - dot / 2.0, icon.top() - dot / 2.0, dot, dot);
        paint::box(painter, place, dot / 2.0, m_theme.color(Ink::AccentFill));
    }
    if (!m_narrow) {
        const int countWidth = paint::textWidth(m_count, m_theme.font(Type::Caption));
        const QRectF words(2 * pad + side, 0, row.width() - 4 * pad - side - countWidth, row.height());
        paint::text(painter, words, Qt::AlignLeft, text(),
            m_theme.font(Type::Body, isChecked() ? Weight::SemiBold : Weight::Regular),
            m_theme.color(isChecked() ? Ink::Accent : Ink::Text));
        paint::text(painter, row.adjusted(0, 0, -pad, 0), Qt::AlignRight, m_count, m_theme.font(Type::Caption),
            m_theme.color(Ink::TextMuted));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusInside(painter, row, radius, m_theme);
}

void RailButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        emit stepped(-1);
        return;
    case Qt::Key_Down:
        emit stepped(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace fairlead::ui
