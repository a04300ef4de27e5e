#pragma once
#include "insight/CalendarItems.h"

namespace fairlead::ui {

/// A stretch of a calendar: where something stands, or shall. Minutes as in CalendarItem.
struct CalendarPlace
{
    QDate from;
    QDate to;
    std::optional<int> start; ///< nothing: whole days
    std::optional<int> end;
    RecordId person {}; ///< whose column of a team; null: nobody in particular

    bool isTimed() const { return start.has_value(); }
    bool operator==(const CalendarPlace&) const = default;

    static CalendarPlace of(const CalendarItem& item) { return { item.from, item.to, item.start, item.end, {} }; }
    static CalendarPlace wholeDay(QDate day, const RecordId& person = {}) { return { day, day, {}, {}, person }; }
    static CalendarPlace at(QDate day, int minute, int length, const RecordId& person = {});

    /// Length in minutes of a timed one.
    int length() const;
    CalendarPlace shifted(qint64 days, int minutes = 0) const;
};

/// What a drag makes of a place. Points of time snap to quarters of an hour. Pure.
class CalendarDrag
{
public:
    static constexpr int step = 15; ///< minutes
    static constexpr int newLength = 60; ///< of what was none
    static int snapped(int minute);
    /// The whole is taken at `grabbed` and brought to `point`; into and out of the whole days.
    static CalendarPlace moved(
        const CalendarPlace& from, const CalendarPlace& grabbed, const CalendarPlace& point, int lengthIfNone);
    static CalendarPlace endedAt(const CalendarPlace& from, const CalendarPlace& point);
    static CalendarPlace startedAt(const CalendarPlace& from, const CalendarPlace& point);
    /// From one point to another, whichever comes first.
    static CalendarPlace drawn(const CalendarPlace& one, const CalendarPlace& other);
};

} // namespace fairlead::ui
