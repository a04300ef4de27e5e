#pragma once
#include "base/Period.h"
#include "store/Reader.h"

#include <QTimeZone>

namespace fairlead {

/// What stands in a calendar, each a layer that can be shown or not.
enum class CalendarLayer { Visit, Meeting, Call, Event, Task, Birthday, Close, Care };
constexpr int calendarLayers = 8;

/// Something in a calendar, with days and minutes as the clock of who asks shows them.
struct CalendarItem
{
    CalendarLayer layer = CalendarLayer::Meeting;
    RecordId record; ///< an appointment, task, contact, deal or care, by the layer
    QString title;
    QString customer; ///< name, where there is one
    QString place;
    RecordId owner;
    std::vector<RecordId> people; ///< in whose calendars it stands: the owner, and who of ours is invited
    QDate from;
    QDate to; ///< the last day of it
    std::optional<int> start; ///< minute of the first day; nothing: whole days
    std::optional<int> end; ///< minute of the last day, after the start
    QString state; ///< code of appointment_state or task_status
    QDate seriesDay; ///< of a series: the day by its rule, in its own zone; invalid: happens once
    bool isPrivate = false;
    bool clashes = false; ///< somebody of ours should be elsewhere, too
    std::optional<qint64> checkedInAt; ///< of a visit; UTC ms
    std::optional<qint64> checkedOutAt;

    bool isTimed() const { return start.has_value(); }
    bool isAppointment() const { return layer <= CalendarLayer::Event; }
    /// Somebody checked in and has not checked out.
    bool isUnderWay() const { return checkedInAt && !checkedOutAt && isOn() && state != QLatin1String("held"); }
    /// Neither called off nor moved elsewhere.
    bool isOn() const;
    /// Done, or behind `now`.
    bool isPast(QDate today, int minute) const;
    bool operator==(const CalendarItem&) const = default;
};

struct CalendarScope
{
    Period days; ///< both ends needed
    std::vector<RecordId> people {}; ///< whose; empty = everybody's
    bool closes = false; ///< with the expected closes of open deals
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of the clock that is shown
};

/// Two appointments of one person at the same time; indexes of items.
struct CalendarClash
{
    size_t first = 0;
    size_t second = 0;
    RecordId person;
    QDate day;
};

/// The calendar of some people: appointments with the occurrences of series, tasks and care with a due day, birthdays
/// of their contacts (lunar ones on their day of the common calendar in each year), closes of their deals.
class CalendarItems
{
public:
    explicit CalendarItems(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// In order of day and time; whole days first. Clashes are marked.
    Result<std::vector<CalendarItem>> compute(const CalendarScope& scope) const;

    /// One appointment, whosever it is; of a series the occurrence on `day`. Nothing if there is none.
    Result<std::optional<CalendarItem>> find(const RecordId& appointment, QDate day) const;
    /// Visits of some people (empty = everybody's) that were begun and not ended, whenever that was, the latest first.
    Result<std::vector<CalendarItem>> underWay(const std::vector<RecordId>& people) const;

    /// Marks them in `items` and gives each pair once, in order of time.
    static std::vector<CalendarClash> markClashes(std::vector<CalendarItem>& items);

private:
    const Reader& m_reader;
};

} // namespace fairlead
