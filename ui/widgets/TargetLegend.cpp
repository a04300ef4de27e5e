#include "widgets/TargetLegend.h"

#include "theme/Paint.h"

namespace fairlead::ui {

TargetLegend::TargetLegend(const Theme& theme, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TargetLegend::sizeHint() const
{
    return { paint::textWidth(m_text, m_theme.font(Type::Caption)) + 2 * m_theme.px(Space::S), m_theme.px(Size::Icon) };
}

void TargetLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(paint::targetPen(m_theme, m_theme.px(Size::Line)));
    painter.drawLine(QPointF(1, 1), QPointF(1, height() - 1));
    const int lead = m_theme.px(Space::M);
    paint::text(painter, QRectF(lead, 0, width() - lead, height()), Qt::AlignLeft, m_text, m_theme.font(Type::Caption),
        m_theme.color(Ink::TextMuted));
}

} // namespace fairlead::ui
