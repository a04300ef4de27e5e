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

QList<int> KeyFigures::edges() const
{
    QList<int> needed;
    int all = 0;
    for (const KeyFigure& figure : m_figures) {
        const int one = widthOf(figure);
        if (!needed.isEmpty() && all + one > width()) break;
        needed.append(one);
        all += one;
    }
    QList<int> edges { 0 };
    const int rest = std::max(0, width() - all);
    for (int i = 0; i < needed.size(); ++i)
        edges.append(edges.back() + needed.at(i) + rest / int(needed.size()));
    return edges;
}

void KeyFigures::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF frame = rect();
    paint::box(
        painter, frame, m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised), m_theme.color(Ink::Border));
    const QList<int> edges = this->edges();
    const int pad = m_theme.px(Space::M);
    const qreal label = m_theme.lineHeight(Type::Caption);
    const qreal value = m_theme.lineHeight(Type::Title);
    const qreal top = std::floor((frame.height() - label - value) / 2);
    for (int i = 0; i + 1 < edges.size(); ++i) {
        const KeyFigure& figure = m_figures.at(i);
        const qreal x = edges.at(i) + pad;
        const qreal room = edges.at(i + 1) - edges.at(i) - 2 * pad;
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
    const QList<int> edges = this->edges();
    qsizetype place = 0;
    while (place + 2 < edges.size() && help->pos().x() >= edges.at(place + 1))
        ++place;
    QToolTip::showText(help->globalPos(), m_figures.at(place).toolTip, this);
    return true;
}

} // namespace fairlead::ui
