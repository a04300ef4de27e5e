#include "widgets/KeyFigures.h"

#include "theme/Paint.h"

#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

KeyFigures::KeyFigures(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"keyFigures"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigures::setFigures(const QList<KeyFigure>& figures)
{
    m_figures = figures;
    QStringList spoken;
    for (const KeyFigure& figure : figures)
        spoken << tr("%1: %2", "name and value of a figure").arg(figure.label, figure.value);
    setAccessibleName(QLocale().createSeparatedList(spoken));
    updateGeometry();
    update();
}

QSize KeyFigures::sizeHint() const { return { m_theme.px(Size::PaletteWidth), m_theme.px(Size::Tile) }; }

QSize KeyFigures::minimumSizeHint() const { return { m_theme.px(Size::RailWidth), m_theme.px(Size::Tile) }; }

int KeyFigures::widthOf(const KeyFigure& figure) const
{
    int value = paint::textWidth(figure.value, m_theme.font(Type::Title));
    if (!figure.remark.isEmpty())
        value += m_theme.px(Space::S) + paint::textWidth(figure.remark, m_theme.font(Type::Caption));
    const int label = paint::textWidth(figure.label, m_theme.font(Type::Caption));
    return std::max(value, label) + 2 * m_theme.px(Space::M);
}

int KeyFigures::shown() const
{
    int widest = 1;
    for (int count = 1; count <= m_figures.size(); ++count) {
        widest = std::max(widest, widthOf(m_figures.at(count - 1)));
        if (count > 1 && widest * count > width()) return count - 1;
    }
    return int(m_figures.size());
}

void KeyFigures::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF frame = rect();
    paint::box(
        painter, frame, m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised), m_theme.color(Ink::Border));
    const int count = shown();
    if (!count) return;
    const qreal cell = frame.width() / count;
    const int pad = m_theme.px(Space::M);
    const qreal label = m_theme.lineHeight(Type::Caption);
    const qreal value = m_theme.lineHeight(Type::Title);
    const qreal top = std::floor((frame.height() - label - value) / 2);
    for (int i = 0; i < count; ++i) {
        const KeyFigure& figure = m_figures.at(i);
        const qreal x = std::floor(i * cell) + pad;
        const qreal room = cell - 2 * pad;
        if (i > 0) painter.fillRect(QRectF(x - pad, pad, 1, frame.height() - 2 * pad), m_theme.color(Ink::Border));
        paint::text(painter, QRectF(x, top, room, label), Qt::AlignLeft, figure.label, m_theme.font(Type::Caption),
            m_theme.color(Ink::TextMuted));
        const QFont big = m_theme.font(Type::Title);
        paint::text(
            painter, QRectF(x, top + label, room, value), Qt::AlignLeft, figure.value, big, m_theme.color(Ink::Text));
        const qreal after = paint::textWidth(figure.value, big) + m_theme.px(Space::S);
        paint::text(painter, QRectF(x + after, top + label + 2, room - after, value), Qt::AlignLeft, figure.remark,
            m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
    }
}

bool KeyFigures::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_figures.isEmpty()) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int place = std::clamp(help->pos().x() * shown() / std::max(1, width()), 0, shown() - 1);
    QToolTip::showText(help->globalPos(), m_figures.at(place).toolTip, this);
    return true;
}

} // namespace fairlead::ui
