#include "widgets/ChartLegend.h"

#include "theme/Paint.h"

namespace fairlead::ui {

ChartLegend::ChartLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(const QList<std::pair<QString, Ink>>& entries)
{
    m_entries = entries;
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const { return { m_theme.px(Size::RailWidth), m_theme.lineHeight(Type::Body) }; }

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = m_theme.font(Type::Caption);
    const int side = m_theme.px(Size::StageSquare);
    qreal x = 0;
    for (const auto& [words, ink] : m_entries) {
        paint::box(painter, paint::centred(QRectF(rect()), x, side), m_theme.px(Radius::Bar), m_theme.color(ink));
        x += side + m_theme.px(Space::Xs);
        paint::text(
            painter, QRectF(x, 0, width() - x, height()), Qt::AlignLeft, words, font, m_theme.color(Ink::TextMuted));
        x += paint::textWidth(words, font) + m_theme.px(Space::L);
    }
}

} // namespace fairlead::ui
