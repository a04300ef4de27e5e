// The keyboard's side of CalendarView.
#include "models/CalendarActs.h"
#include "pages/CalendarView.h"

#include <QKeyEvent>

namespace fairlead::ui {

namespace {

bool isArrow(int key) { return key >= Qt::Key_Left && key <= Qt::Key_Down; }

} // namespace

/// Tab goes from thing to thing, and on to the next widget after the last.
bool CalendarView::focusNextPrevChild(bool next) { return stepChosen(next) || QWidget::focusNextPrevChild(next); }

bool CalendarView::stepChosen(bool next)
{
    const auto& items = m_model.items();
    const CalendarItem* now = chosen();
    qsizetype at = now ? now - items.data() : next ? -1 : qsizetype(items.size());
    at += next ? 1 : -1;
    const bool there = at >= 0 && at < qsizetype(items.size());
    choose(there ? &items[size_t(at)] : nullptr);
    if (!there) return false;
    CalendarPlace place = CalendarPlace::of(*chosen());
    place.person = m_caret.person;
    setCaret(place.isTimed() ? CalendarPlace::at(place.from, *place.start, CalendarDrag::step * 2, place.person)
                             : CalendarPlace::wholeDay(place.from, place.person));
    return true;
}

void CalendarView::moveCaret(int key)
{
    choose(nullptr);
    if (const auto next = caretAfter(key)) return setCaret(*next);
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    const auto [days, minutes] = stepOf(key);
    const CalendarPlace beyond = m_caret.shifted(days ? days : back ? -1 : 1);
    emit turned(back ? -1 : 1);
    setCaret(beyond);
}

void CalendarView::nudge(int key)
{
    const CalendarItem* item = chosen();
    if (!item || !CalendarActs::canPlace(*item)) return;
    const auto [days, minutes] = stepOf(key);
    const CalendarItem copy = *item; // placing it reads all anew
    const CalendarPlace to = CalendarPlace::of(copy).shifted(days, copy.isTimed() ? minutes : 0);
    if (to == CalendarPlace::of(copy)) return;
    emit placed(copy, to);
    setCaret(m_caret.shifted(days)); // the keyboard goes along
}

void CalendarView::stretch(int key)
{
    const CalendarItem* item = chosen();
    if (!item || !CalendarActs::canPlace(*item)) return;
    const bool shorter = key == Qt::Key_Up || key == Qt::Key_Left;
    const CalendarItem copy = *item;
    const CalendarPlace from = CalendarPlace::of(copy);
    if (!copy.isTimed() && copy.layer == CalendarLayer::Task) return; // a task is due on one day
    CalendarPlace to = from;
    if (copy.isTimed())
        to = CalendarPlace::at(from.from, *from.start,
            std::max(CalendarDrag::step, from.length() + (shorter ? -CalendarDrag::step : CalendarDrag::step)));
    else
        to.to = std::max(from.from, from.to.addDays(shorter ? -1 : 1));
    if (to != from) emit placed(copy, to);
}

bool CalendarView::commandKey(QKeyEvent* event)
{
    const CalendarItem* item = chosen();
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (item)
            emit opened(*item);
        else
            emit drawn(m_caret.isTimed()
                    ? CalendarPlace::at(m_caret.from, *m_caret.start, CalendarDrag::newLength, m_caret.person)
                    : m_caret);
        return true;
    case Qt::Key_N:
        if (event->modifiers()) return false;
        emit drawn(m_caret.isTimed()
                ? CalendarPlace::at(m_caret.from, *m_caret.start, CalendarDrag::newLength, m_caret.person)
                : m_caret);
        return true;
    case Qt::Key_Delete:
        if (item) emit removeWanted(*item);
        return item != nullptr;
    case Qt::Key_Space:
        if (item && (item->layer == CalendarLayer::Task || item->layer == CalendarLayer::Care))
            emit finishWanted(*item);
        return true;
    case Qt::Key_C:
        if (control && item && CalendarActs::canPlace(*item)) m_copied = *item;
        return control;
    case Qt::Key_V:
        if (!control || !m_copied) return control;
        if (m_caret.isTimed() && m_copied->isTimed()) {
            emit copied(*m_copied,
                CalendarPlace::at(m_caret.from, *m_caret.start, CalendarPlace::of(*m_copied).length(), m_caret.person));
        } else {
            CalendarPlace to = CalendarPlace::of(*m_copied).shifted(m_copied->from.daysTo(m_caret.from));
            to.person = m_caret.person;
            emit copied(*m_copied, to);
        }
        return true;
    default:
        return false;
    }
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        return viewport()->update();
    }
    if (key == Qt::Key_Escape && m_chosen) return choose(nullptr);
    if (isArrow(key)) {
        if (event->modifiers() & Qt::AltModifier) return nudge(key);
        if (event->modifiers() & Qt::ShiftModifier) return stretch(key);
        return moveCaret(key);
    }
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        emit turned(key == Qt::Key_PageUp ? -1 : 1);
        return;
    }
    if (!commandKey(event)) event->ignore(); // the page's keys
}

} // namespace fairlead::ui
