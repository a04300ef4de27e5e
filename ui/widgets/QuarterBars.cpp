#include "widgets/QuarterBars.h"

#include "theme/Paint.h"

#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QuarterBars::QuarterBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"quarterBars"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuarterBars::setBars(const QList<QuarterBar>& bars)
{
    m_bars = bars;
    QStringList spoken;
    for (const QuarterBar& bar : bars)
        spoken << bar.toolTip;
    setAccessibleName(QLocale().createSeparatedList(spoken));
    update();
}

QSize QuarterBars::sizeHint() const
{
    return { m_theme.px(Size::RailWidth),
        m_theme.px(Size::BarChart) + m_theme.lineHeight(Type::Caption) + m_theme.lineHeight(Type::Micro) };
}

void QuarterBars::paintEvent(QPaintEvent*)
{
    if (m_bars.isEmpty()) return;
    QPainter painter(this);
    const int label = m_theme.lineHeight(Type::Caption);
    const int figure = m_theme.lineHeight(Type::Micro);
    const qreal ground = height() - label - m_theme.px(Space::Xs);
    const qreal room = ground - figure;
    const qreal each = qreal(width()) / qreal(m_bars.size());
    double most = 0;
    for (const QuarterBar& bar : m_bars)
        most = std::max(most, bar.value);
    painter.fillRect(QRectF(0, ground, width(), 1), m_theme.color(Ink::Border));
    for (int i = 0; i < m_bars.size(); ++i) {
        const QuarterBar& bar = m_bars.at(i);
        const qreal tall = most > 0 ? std::round(room * bar.value / most) : 0;
        const QRectF column(std::round(i * each + each / 5), ground - tall, std::round(each * 3 / 5), tall);
        if (tall > 0)
            paint::box(painter, column, m_theme.px(Radius::Bar), m_theme.color(bar.now ? Ink::Chart1 : Ink::Stage1));
        paint::text(painter, QRectF(i * each, column.top() - figure, each, figure), Qt::AlignHCenter, bar.figure,
            m_theme.font(Type::Micro), m_theme.color(Ink::Text));
        paint::text(painter, QRectF(i * each, height() - label, each, label), Qt::AlignHCenter, bar.label,
            m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
    }
}

bool QuarterBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_bars.isEmpty()) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto at = std::clamp<qsizetype>(help->pos().x() * m_bars.size() / std::max(1, width()), 0, m_bars.size() - 1);
    QToolTip::showText(help->globalPos(), m_bars.at(at).toolTip, this);
    return true;
}

} // namespace fairlead::ui
