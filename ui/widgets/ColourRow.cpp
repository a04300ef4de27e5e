#include "widgets/ColourRow.h"

#include "theme/Paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

ColourRow::ColourRow(const Theme& theme, const QStringList& colours, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_colours(QStringList { QString() } + colours)
{
    setObjectName(u"colourRow"_s);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setCurrent({});
}

void ColourRow::setCurrent(const QString& colour)
{
    const bool known = m_colours.contains(colour, Qt::CaseInsensitive);
    if (!known) m_colours.append(colour);
    for (qsizetype i = 0; i < m_colours.size(); ++i)
        if (m_colours.at(i).compare(colour, Qt::CaseInsensitive) == 0) m_at = i;
    setAccessibleName(tr("Colour: %1").arg(colour.isEmpty() ? tr("automatic") : colour));
    updateGeometry();
    update();
}

QSize ColourRow::sizeHint() const
{
    return { int(m_colours.size()) * (m_theme.px(Size::Control) + m_theme.px(Space::Xs)), m_theme.px(Size::Control) };
}

QRect ColourRow::boxOf(qsizetype index) const
{
    const int side = m_theme.px(Size::Control);
    return { int(index) * (side + m_theme.px(Space::Xs)), 0, side, side };
}

void ColourRow::choose(qsizetype index)
{
    if (index < 0 || index >= m_colours.size() || index == m_at) return;
    setCurrent(m_colours.at(index));
    emit chosen(current());
}

void ColourRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int ring = m_theme.px(Space::Xs);
    for (qsizetype i = 0; i < m_colours.size(); ++i) {
        const QRectF box = boxOf(i);
        if (i == m_at)
            paint::box(
                painter, box, m_theme.px(Radius::Control), {}, m_theme.color(hasFocus() ? Ink::AccentFill : Ink::Text));
        const QRectF inner = box.marginsRemoved(QMarginsF(ring, ring, ring, ring));
        if (!m_colours.at(i).isEmpty()) {
            paint::box(painter, inner, m_theme.px(Radius::Chip), m_theme.stageColor(m_colours.at(i), 0, 1));
            continue;
        }
        // Automatic: the hue that gains weight, in two halves.
        paint::box(painter, inner, m_theme.px(Radius::Chip), m_theme.stageColor(0, 2));
        painter.setClipRect(inner.adjusted(inner.width() / 2, 0, 0, 0));
        paint::box(painter, inner, m_theme.px(Radius::Chip), m_theme.stageColor(1, 2));
        painter.setClipping(false);
    }
}

void ColourRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left) return choose(m_at - 1);
    if (event->key() == Qt::Key_Right) return choose(m_at + 1);
    QWidget::keyPressEvent(event);
}

void ColourRow::mousePressEvent(QMouseEvent* event)
{
    for (qsizetype i = 0; i < m_colours.size(); ++i)
        if (boxOf(i).contains(event->pos())) choose(i);
}

bool ColourRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (qsizetype i = 0; i < m_colours.size(); ++i)
        if (boxOf(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_colours.at(i).isEmpty() ? tr("Automatic") : m_colours.at(i), this);
    return true;
}

} // namespace fairlead::ui
