// What lies below the pointer and the caret of a CalendarGrid.
#include "pages/CalendarGrid.h"
#include "pages/CalendarHours.h"

#include <QScrollBar>

namespace fairlead::ui {

namespace {
constexpr int dayMinutes = 1440;
constexpr int caretSlot = 30;
} // namespace

CalendarView::Hit CalendarGrid::hitAt(const QPoint& point) const
{
    const int grip = m_theme.px(Size::CalendarGrip);
    for (const CalendarBand& band : m_bands) {
        const QRect box = rectOf(band);
        if (!box.contains(point)) continue;
        const CalendarItem& item = m_model.items()[band.item];
        const bool wide = item.isAppointment() && m_columns[size_t(band.first)].person.isNull();
        if (wide && point.x() > box.right() - grip) return { &item, Grip::End };
        return { &item, wide && point.x() < box.left() + grip ? Grip::Start : Grip::Whole };
    }
    if (point.y() < bodyTop()) return {};
    for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block) {
        const QRect box = rectOf(*block);
        if (!box.contains(point)) continue;
        const CalendarItem& item = m_model.items()[block->item];
        const int edge = std::min(grip, box.height() / 4);
        if (block->isLast && point.y() > box.bottom() - edge) return { &item, Grip::End };
        return { &item, block->isFirst && point.y() < box.top() + edge ? Grip::Start : Grip::Whole };
    }
    return {};
}

std::optional<CalendarPlace> CalendarGrid::placeAt(const QPoint& point) const
{
    const int column = columnAt(point.x());
    if (column < 0 || point.y() < headHeight()) return std::nullopt;
    const Column& there = m_columns[size_t(column)];
    if (point.y() < bodyTop()) return CalendarPlace::wholeDay(there.day, there.person);
    const int minute = (point.y() - bodyTop() + verticalScrollBar()->value()) * 60 / hourHeight();
    return CalendarPlace::at(there.day, std::clamp(minute, 0, dayMinutes - 1), 1, there.person);
}

std::optional<CalendarPlace> CalendarGrid::caretAfter(int key) const
{
    const int column = columnOf(caret().from, caret().person);
    if (column < 0)
        return m_columns.empty() ? std::nullopt
                                 : std::optional(CalendarPlace::at(
                                     m_columns.front().day, hours::begin, caretSlot, m_columns.front().person));
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const int next = column + (!across ? 0 : key == Qt::Key_Left ? -1 : 1);
    if (next < 0 || next >= int(m_columns.size())) return std::nullopt;
    const Column& there = m_columns[size_t(next)];
    CalendarPlace place = caret();
    place.from = place.to = there.day;
    place.person = there.person;
    if (across) return place;
    // Above the first hour are the whole days.
    if (!place.isTimed()) return key == Qt::Key_Down ? CalendarPlace::at(there.day, 0, caretSlot, there.person) : place;
    const int start = *place.start + (key == Qt::Key_Up ? -caretSlot : caretSlot);
    if (start < 0) return CalendarPlace::wholeDay(there.day, there.person);
    return CalendarPlace::at(there.day, std::min(start, dayMinutes - caretSlot), caretSlot, there.person);
}

bool CalendarGrid::pressOther(const QPoint& point)
{
    const int column = columnAt(point.x());
    if (column < 0) return false;
    const bool more = m_hiddenBands[size_t(column)] > 0 && moreRect(column).contains(point);
    if (!more && point.y() >= headHeight()) return false;
    emit dayWanted(m_columns[size_t(column)].day);
    return true;
}

} // namespace fairlead::ui
