#include "widgets/CheckRow.h"

#include "theme/Paint.h"
#include "widgets/CheckMark.h"

#include <QKeyEvent>
#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int highest = 1000; // no criterion is that long
} // namespace

CheckRow::CheckRow(const Theme& theme, CheckItem item, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_item(std::move(item))
{
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList spoken { m_item.text, m_item.met ? tr("met") : tr("not met"), m_item.right, m_item.line };
    spoken.removeAll(QString());
    setAccessibleName(QLocale().createSeparatedList(spoken));
}

QRectF CheckRow::words(int width) const
{
    const int pad = m_theme.px(Space::S);
    const int left = pad + m_theme.px(Size::CheckBox) + pad;
    const int right = m_item.right.isEmpty() ? 0 : paint::textWidth(m_item.right, m_theme.font(Type::Caption)) + pad;
    return { qreal(left), qreal(m_theme.px(Space::Xs)), qreal(width - left - right - pad), qreal(highest) };
}

int CheckRow::heightForWidth(int width) const
{
    const QRectF text = QFontMetricsF(m_theme.font(Type::Body)).boundingRect(words(width), wrapped, m_item.text);
    const int below = m_item.line.isEmpty() ? 0 : m_theme.lineHeight(Type::Caption);
    const int lines = std::max(m_theme.lineHeight(Type::Body), int(std::ceil(text.height())));
    return std::max(m_theme.px(Size::ControlSmall), lines + below + 2 * m_theme.px(Space::Xs));
}

QSize CheckRow::sizeHint() const
{
    const int width = m_theme.px(Size::RailWidth);
    return { width, heightForWidth(width) };
}

void CheckRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        paint::box(painter, QRectF(rect()), m_theme.px(Radius::Control), m_theme.color(Ink::SurfaceHover));
    const int pad = m_theme.px(Space::S);
    const int line = m_theme.lineHeight(Type::Body);
    const QRectF first(pad, m_theme.px(Space::Xs), width() - 2 * pad, line);
    paintCheckBox(painter, paint::centred(first, pad, m_theme.px(Size::CheckBox)), m_item.met, m_theme);
    const QFont caption = m_theme.font(Type::Caption);
    paint::text(painter, first, Qt::AlignRight, m_item.right, caption, m_theme.color(Ink::TextMuted));
    QRectF text = words(width());
    text.setHeight(height());
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme.color(m_item.met ? Ink::TextMuted : Ink::Text));
    painter.drawText(text, wrapped, m_item.text);
    if (!m_item.line.isEmpty()) {
        const int low = m_theme.lineHeight(Type::Caption);
        const QRectF below(text.left(), height() - low - m_theme.px(Space::Xs), width() - text.left() - pad, low);
        paint::text(painter, below, Qt::AlignLeft, m_item.line, caption, m_theme.color(Ink::TextMuted));
    }
    if (hasFocus()) paint::focusInside(painter, QRectF(rect()), m_theme.px(Radius::Control), m_theme);
}

void CheckRow::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return click();
    if (plain && event->key() == Qt::Key_Down) return void(focusNextChild());
    if (plain && event->key() == Qt::Key_Up) return void(focusPreviousChild());
    if (!plain) return event->ignore();
    QAbstractButton::keyPressEvent(event);
}

} // namespace fairlead::ui
