// Tasks that are dropped into a CalendarView.
#include "pages/CalendarView.h"

#include <QDropEvent>
#include <QMimeData>

namespace fairlead::ui {

namespace {
constexpr int shortTask = 30; // minutes, where nobody planned any
}

void CalendarView::takeDragged(const QMimeData& data, const QPoint& point)
{
    const QList<QByteArray> parts = data.data(QString::fromLatin1(taskMime)).split('\n');
    const auto place = placeAt(point);
    if (parts.size() < 2 || !place) {
        m_drag.reset();
        return viewport()->update();
    }
    Drag drag;
    drag.item.layer = CalendarLayer::Task;
    drag.item.record = RecordId::parse(QString::fromLatin1(parts[0])).value_or(RecordId());
    drag.item.from = drag.item.to = place->from;
    drag.minutes = parts[1].toInt() > 0 ? parts[1].toInt() : shortTask;
    drag.text = data.text();
    drag.grip = Grip::Whole;
    drag.from = drag.now = *place;
    drag.active = true;
    m_drag = drag;
    scrollNear(point);
    viewport()->update();
}

void CalendarView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(taskMime))) event->acceptProposedAction();
}

void CalendarView::dragMoveEvent(QDragMoveEvent* event)
{
    takeDragged(*event->mimeData(), event->position().toPoint());
    event->setAccepted(m_drag.has_value());
}

void CalendarView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drag.reset();
    viewport()->update();
}

void CalendarView::dropEvent(QDropEvent* event)
{
    takeDragged(*event->mimeData(), event->position().toPoint());
    if (!m_drag) return;
    const CalendarPlace to = target();
    const RecordId task = m_drag->item.record;
    m_drag.reset();
    viewport()->update();
    event->acceptProposedAction();
    emit taskDropped(task, to);
}

} // namespace fairlead::ui
