#include "widgets/RoundedEdge.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace fairlead::ui {

RoundedEdge::RoundedEdge(const Theme& theme, Ink behind, QWidget* frame)
    : QWidget(frame)
    , m_theme(theme)
    , m_behind(behind)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    frame->installEventFilter(this);
    fit();
}

bool RoundedEdge::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Resize) fit();
        const bool joined = event->type() == QEvent::ChildAdded || event->type() == QEvent::ChildPolished;
        if (joined) raise();
    }
    return QWidget::eventFilter(watched, event);
}

// The mask keeps the middle out, so scrolling beneath is not repainted through this widget.
void RoundedEdge::fit()
{
    setGeometry(parentWidget()->rect());
    const int corner = m_theme.px(Radius::Panel);
    QRegion ring(rect());
    ring -= rect().adjusted(1, corner, -1, -corner);
    ring -= rect().adjusted(corner, 1, -corner, -1);
    setMask(ring);
    raise();
}

void RoundedEdge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_theme.px(Radius::Panel);
    QPainterPath outside;
    outside.addRect(QRectF(rect()));
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outside.subtracted(inside), m_theme.color(m_behind));
    painter.setPen(QPen(m_theme.color(Ink::Border), 1));
    painter.drawPath(inside);
}

} // namespace fairlead::ui
