#include "pages/CalendarView.h"

#include "models/CalendarActs.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int morning = 9 * 60;
constexpr int slot = 30; // minutes of the caret

bool isArrow(int key) { return key >= Qt::Key_Left && key <= Qt::Key_Down; }

} // namespace

CalendarView::CalendarView(const Theme& theme, const CalendarModel& model, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_model(model)
    , m_look(theme, model)
    , m_caret(CalendarPlace::at(model.anchor(), morning, slot))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAcceptDrops(true);
    connect(&model, &CalendarModel::changed, this, &CalendarView::refresh);
    connect(&model, &CalendarModel::ticked, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &CalendarView::refresh);
}

void CalendarView::refresh() { viewport()->update(); }

const CalendarItem* CalendarView::chosen() const
{
    if (!m_chosen) return nullptr;
    for (const CalendarItem& item : m_model.items())
        if (keyOf(item) == *m_chosen) return &item;
    return nullptr;
}

void CalendarView::choose(const CalendarItem* item)
{
    const auto key = item ? std::optional(keyOf(*item)) : std::nullopt;
    if (key == m_chosen) return;
    m_chosen = key;
    announce();
    viewport()->update();
    emit chosenChanged();
}

void CalendarView::setCaret(const CalendarPlace& place)
{
    m_caret = place;
    announce();
    viewport()->update();
}

/// What a screen reader says: the chosen thing, else where the caret is.
void CalendarView::announce()
{
    const CalendarItem* item = chosen();
    setAccessibleDescription(item ? m_look.sentence(*item) : CalendarActs(m_model.session()).when(m_caret));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

std::pair<int, int> CalendarView::stepOf(int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return { -1, 0 };
    case Qt::Key_Right:
        return { 1, 0 };
    case Qt::Key_Up:
        return { 0, -CalendarDrag::step };
    default:
        return { 0, CalendarDrag::step };
    }
}

bool CalendarView::isDragged(const CalendarItem& item) const
{
    return m_drag && m_drag->active && m_drag->grip != Grip::None && !m_drag->copies
        && keyOf(item) == keyOf(m_drag->item);
}

CalendarPlace CalendarView::target() const
{
    const CalendarPlace from = CalendarPlace::of(m_drag->item);
    switch (m_drag->grip) {
    case Grip::Whole: {
        const int length = m_drag->minutes ? m_drag->minutes : CalendarDrag::newLength;
        // Where only days are seen, the hours stay.
        if (!hasHours()) return from.shifted(m_drag->from.from.daysTo(m_drag->now.from));
        return CalendarDrag::moved(from, m_drag->from, m_drag->now, length);
    }
    case Grip::Start:
        return CalendarDrag::startedAt(from, m_drag->now);
    case Grip::End:
        return CalendarDrag::endedAt(from, m_drag->now);
    case Grip::None:
        break;
    }
    return CalendarDrag::drawn(m_drag->from, m_drag->now);
}

std::optional<CalendarPlace> CalendarView::ghost() const
{
    if (!m_drag || !m_drag->active) return std::nullopt;
    CalendarPlace place = target();
    if (place.person.isNull()) place.person = m_drag->grip == Grip::Whole ? m_drag->now.person : m_drag->from.person;
    return place;
}

QString CalendarView::ghostText() const
{
    if (!m_drag) return {};
    const CalendarPlace place = target();
    const QString times
        = place.isTimed() ? CalendarLook::clock(*place.start) + u'–' + CalendarLook::clock(*place.end) : QString();
    return m_drag->text.isEmpty() ? times : times.isEmpty() ? m_drag->text : times + u"  "_s + m_drag->text;
}

void CalendarView::showCursor(const QPoint& point)
{
    const Hit hit = hitAt(point);
    const bool timed = hit.item && hit.item->isTimed();
    if (hit.grip == Grip::Start || hit.grip == Grip::End)
        viewport()->setCursor(timed ? Qt::SizeVerCursor : Qt::SizeHorCursor);
    else
        viewport()->unsetCursor();
}

void CalendarView::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const Hit hit = hitAt(point);
    choose(hit.item);
    if (!hit.item && pressOther(point)) return;
    const auto place = placeAt(point);
    if (!place) return;
    setCaret(
        place->isTimed() ? CalendarPlace::at(place->from, *place->start / slot * slot, slot, place->person) : *place);
    if (event->button() != Qt::LeftButton) return;
    Drag drag;
    drag.pressed = point;
    drag.from = drag.now = *place;
    if (hit.item) {
        if (!CalendarActs::canPlace(*hit.item)) return;
        drag.item = *hit.item;
        drag.grip = hit.grip;
        drag.text = m_look.title(*hit.item);
        if (hit.item->layer == CalendarLayer::Task) drag.minutes = slot;
    }
    m_drag = drag;
}

void CalendarView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (!m_drag) return showCursor(point);
    if (!m_drag->active && (point - m_drag->pressed).manhattanLength() < QApplication::startDragDistance()) return;
    m_drag->active = true;
    m_drag->copies = m_drag->grip == Grip::Whole && event->modifiers() & Qt::ControlModifier;
    scrollNear(point);
    if (const auto place = placeAt(point)) m_drag->now = *place;
    if (m_drag->grip == Grip::Whole) viewport()->setCursor(m_drag->copies ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    viewport()->update();
}

void CalendarView::scrollNear(const QPoint& point)
{
    QScrollBar* bar = verticalScrollBar();
    const int edge = m_theme.px(Space::Xxl);
    if (point.y() > viewport()->height() - edge) bar->setValue(bar->value() + bar->singleStep());
    if (placeAt(point) && placeAt(point)->isTimed() && !placeAt(point - QPoint(0, edge)))
        bar->setValue(bar->value() - bar->singleStep());
}

void CalendarView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag) return;
    m_drag->copies = m_drag->grip == Grip::Whole && event->modifiers() & Qt::ControlModifier;
    viewport()->unsetCursor();
    if (m_drag->active)
        finishDrag();
    else
        m_drag.reset();
    viewport()->update();
}

void CalendarView::finishDrag()
{
    const CalendarPlace to = target();
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    if (drag.grip == Grip::None)
        emit drawn(to);
    else if (drag.copies)
        emit copied(drag.item, to);
    else if (to != CalendarPlace::of(drag.item))
        emit placed(drag.item, to);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (const CalendarItem* item = hitAt(point).item) {
        emit opened(*item);
    } else if (const auto place = placeAt(point)) {
        const int start = place->isTimed() ? *place->start / slot * slot : 0;
        emit drawn(
            place->isTimed() ? CalendarPlace::at(place->from, start, CalendarDrag::newLength, place->person) : *place);
    }
}

void CalendarView::contextMenuEvent(QContextMenuEvent* event)
{
    const CalendarItem* item = chosen();
    if (!item) return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(*item, byKey ? viewport()->mapToGlobal(rectOf(*item).center()) : event->globalPos());
}

bool CalendarView::event(QEvent* event)
{
    // Alt and an arrow move what is chosen; with nothing chosen they go back and forward as everywhere.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (isArrow(key->key()) && key->modifiers() & Qt::AltModifier && chosen()) key->accept();
    }
    return QAbstractScrollArea::event(event);
}

bool CalendarView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const CalendarItem* item = hitAt(help->pos()).item;
        if (item && !m_drag)
            QToolTip::showText(help->globalPos(), m_look.sentence(*item), viewport(), rectOf(*item));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CalendarView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace fairlead::ui
