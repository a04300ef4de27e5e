#include "widgets/AlertButton.h"

#include "theme/Paint.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {
constexpr int mostShown = 99;
}

AlertButton::AlertButton(const Theme& theme, QAction* action, QWidget* parent)
    : ActionButton(action, Show::IconOnly, Kind::Quiet, kinds::Scale::Normal, parent)
    , m_theme(theme)
{
}

void AlertButton::setCount(int count)
{
    if (m_count == count) return;
    m_count = count;
    setAccessibleDescription(count ? tr("%Ln unread", nullptr, count) : QString());
    update();
}

void AlertButton::paintEvent(QPaintEvent* event)
{
    ActionButton::paintEvent(event);
    if (m_count <= 0) return;
    QPainter painter(this);
    const QString text = m_count > mostShown ? u"99+"_s : QLocale().toString(m_count);
    const QFont font = m_theme.font(Type::Initials);
    const int height = m_theme.px(Size::AlertBadge);
    const int width = std::max(height, paint::textWidth(text, font) + m_theme.px(Space::S));
    const QRectF place(this->width() / 2.0 - m_theme.px(Space::Nudge), m_theme.px(Space::Nudge) + 1, width, height);
    paint::box(painter, place, height / 2.0, m_theme.color(Ink::DangerFill));
    paint::text(painter, place, Qt::AlignCenter, text, font, m_theme.color(Ink::TextOnFill));
}

} // namespace fairlead::ui
