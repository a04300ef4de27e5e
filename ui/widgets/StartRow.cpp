#include "widgets/StartRow.h"

#include "theme/Marks.h"
#include "theme/Paint.h"

#include <QKeyEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

StartRow::StartRow(const Theme& theme, const QString& icon, const QString& title, const QString& hint, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_hint(hint)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(hint);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StartRow::setFacts(const QString& first, const QString& second)
{
    m_first = first;
    m_second = second;
    update();
}

void StartRow::setMissing(bool missing)
{
    m_missing = missing;
    update();
}

QSize StartRow::sizeHint() const { return { m_theme.px(Size::EmptyStepWidth), m_theme.px(Size::StartRow) }; }

void StartRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF row = rect();
    if (underMouse() || isDown()) painter.fillRect(row, m_theme.color(Ink::SurfaceHover));
    const int pad = m_theme.px(Space::L);
    const int side = m_theme.px(Size::IconLarge);
    m_theme.paintIcon(painter, paint::centred(row, pad, side), m_icon, m_missing ? Ink::TextDisabled : Ink::Accent);
    const qreal left = 2 * pad + side;
    const QFont caption = m_theme.font(Type::Caption);
    const qreal facts = std::max(paint::textWidth(m_first, caption), paint::textWidth(m_second, caption));
    const qreal right = row.width() - pad - (m_first.isEmpty() ? m_theme.px(Size::Icon) : facts);
    const qreal line = m_theme.lineHeight(Type::Body);
    const qreal top = (row.height() - line - m_theme.lineHeight(Type::Caption)) / 2;
    const QRectF upper(left, top, right - left - pad / 2.0, line);
    const QRectF lower(left, top + line, right - left - pad / 2.0, m_theme.lineHeight(Type::Caption));
    const Ink ink = m_missing ? Ink::TextMuted : Ink::Text;
    paint::text(painter, upper, Qt::AlignLeft, text(), m_theme.font(Type::Body, Weight::SemiBold), m_theme.color(ink));
    paint::text(
        painter, lower, Qt::AlignLeft, m_hint, caption, m_theme.color(m_missing ? Ink::Danger : Ink::TextMuted));
    if (m_first.isEmpty()) {
        m_theme.paintIcon(painter, paint::centred(row, right, m_theme.px(Size::Icon)), u"go-next"_s, Ink::TextMuted);
    } else {
        const QRectF side1(right, upper.y(), facts + 1, upper.height());
        const QRectF side2(right, lower.y(), facts + 1, lower.height());
        paint::text(painter, side1, Qt::AlignRight, m_first, caption, m_theme.color(Ink::Text));
        paint::text(painter, side2, Qt::AlignRight, m_second, caption, m_theme.color(Ink::TextMuted));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusInside(painter, row, m_theme.px(Radius::Control), m_theme);
}

void StartRow::step(int direction)
{
    const QList<StartRow*> rows = parentWidget()->findChildren<StartRow*>(QString(), Qt::FindDirectChildrenOnly);
    qsizetype at = rows.indexOf(this) + direction;
    while (at >= 0 && at < rows.size() && !rows.at(at)->isVisible())
        at += direction;
    if (at >= 0 && at < rows.size()) rows.at(at)->setFocus(Qt::TabFocusReason);
}

void StartRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Delete:
        emit removeWanted();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace fairlead::ui
